export default { handler: (): void => {} };
