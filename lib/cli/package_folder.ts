import { resolve } from "node:path";

/** The folder of this package. */
export const packageFolder: string = resolve(import.meta.dir, "..", "..");
