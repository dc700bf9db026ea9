for (;;);

/** Is never there. */
export default function unheard(): void {}
