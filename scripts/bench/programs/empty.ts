/** A handler that does nothing. */
export default function empty(): void {}
