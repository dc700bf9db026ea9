await new Promise(() => {});

export default function handler(): void {}
