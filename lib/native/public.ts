/**
 * C itself, for what deepscript has no API for: `deepscript/native`. Addresses are numbers here, and C believes
 * what it is told: a wrong one ends the process. The tables are in `deepscript/generated/<package>/<header>`.
 */
export { Callback, type CallbackFunction } from "./callback.ts";
export type { FunctionTable, Linked } from "./kinds.ts";
export { LibraryError, link } from "./library.ts";
export { ProcessMemory } from "./process-memory.ts";
export { writePointer } from "./struct.ts";
export { type VariableTable, variable } from "./variable.ts";
