/** What programs ask records() for, checked by name before anything is made of it: C believes offsets and sizes. */
import { came } from "../native/errors.ts";
import { RecordError } from "./errors.ts";
import type { Place, StructTable } from "./places.ts";

/** An object with members; `what` is as in `user.events`, and made as `wanted` says. */
export function requireMembers(what: string, value: object, wanted: string): void {
  const given: unknown = value;
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return;
  throw new RecordError(`${what} takes ${wanted}, not ${came(given)}`);
}

/** A list of texts; `what` is as in `fields of NvDsFrameMeta`. */
export function requireTexts(what: string, value: readonly string[]): void {
  if (!Array.isArray(value)) throw new RecordError(`${what} are a list of paths, and not ${came(value)}`);
  const list: readonly unknown[] = value;
  const other = list.findIndex((path) => typeof path !== "string");
  if (other >= 0) throw new RecordError(`${what} are a list of paths, and one is ${came(list[other])}`);
}

/** What tells where the fields of a struct are. */
export function requireStruct(what: string, struct: StructTable): void {
  const given: unknown = struct;
  const table =
    typeof given === "function" || (typeof given === "object" && given !== null) ? struct : undefined;
  if (typeof table?.name === "string" && typeof table.fields === "object" && table.fields !== null) {
    if (isWhole(table.size, 1)) return;
    throw new RecordError(`${what}: ${table.name} is of ${came(table.size)} bytes, which no struct is`);
  }
  throw new RecordError(
    `${what}: struct takes the class of a struct, or what defineStructMeta() gives, not ${came(given)}`,
  );
}

/** What a place in a struct says of itself. */
export function requireWithin(
  struct: StructTable,
  path: string,
  { offset, size }: Pick<Place, "offset" | "size">,
): void {
  if (isWhole(offset, 0) && isWhole(size, 1) && offset + size <= struct.size) return;
  throw new RecordError(
    `${struct.name}.${path} cannot be ${came(size)} bytes at ${came(offset)} of a struct of ${struct.size}`,
  );
}

/** Where something is in a struct. */
export function requireOffset(what: string, offset: number): void {
  if (!isWhole(offset, 0))
    throw new RecordError(`${what}: offset takes a whole number of bytes, not ${came(offset)}`);
}

/** An NvDsMetaType, or a name that has one. */
export function requireType(what: string, type: number | string): void {
  if (typeof type === "number" && Number.isInteger(type) && type >= -1 && type < 2 ** 31) return;
  if (typeof type === "string" && type !== "" && !type.includes("\0")) return;
  throw new RecordError(`${what}: type takes a number of NvDsMetaType, or a name, not ${came(type)}`);
}

/** C has 32 bits for them. */
function isWhole(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least && value < 2 ** 32;
}
