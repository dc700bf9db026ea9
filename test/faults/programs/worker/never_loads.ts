await new Promise(() => {});

/** Is never there. */
export default function unheard(): void {}
