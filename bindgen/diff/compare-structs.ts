import type { Change, How, Side } from "./change.ts";
import {
  agree,
  agreeButForLength,
  type FieldFacts,
  plainType,
  type StructFacts,
  shapeText,
} from "./facts.ts";
import { type Pair, whole } from "./pair.ts";

/** A struct's change as a whole, and each of its fields' changes. */
export function structChanges(pair: Pair<StructFacts>): Change[] {
  const [old, now] = pair;
  const changes = whole("struct", pair, structSide);
  if (old === null || now === null) return changes;
  const how: How[] = [];
  if (old.size !== now.size) how.push("resized");
  if (old.align !== now.align) how.push("realigned");
  if (how.length > 0) {
    changes.push({ what: "struct", name: now.name, how, old: structSide(old), new: structSide(now) });
  }
  const before = new Map(old.fields.map((field) => [field.name, field]));
  const after = new Map(now.fields.map((field) => [field.name, field]));
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const found = fieldChange(before.get(name), after.get(name), old, now);
    if (found !== null) changes.push(found);
  }
  return changes;
}

function fieldChange(
  old: FieldFacts | undefined,
  now: FieldFacts | undefined,
  before: StructFacts,
  after: StructFacts,
): Change | null {
  const name = `${after.name}.${(now ?? old)?.name ?? ""}`;
  const from = old === undefined ? null : fieldSide(before.header, old);
  const to = now === undefined ? null : fieldSide(after.header, now);
  if (old === undefined) return { what: "field", name, how: ["added"], old: null, new: to };
  if (now === undefined) {
    const heir = heirOf(old, before, after);
    const note = heir === undefined ? {} : { note: `${heir} is in its place now` };
    return { what: "field", name, how: ["removed"], old: from, new: null, ...note };
  }
  const how: How[] = [];
  if (old.offset !== now.offset || shiftOf(old) !== shiftOf(now)) how.push("moved");
  if (!sameType(old, now))
    how.push(agreeButForLength(old.shape, now.shape) && !pointers(old, now) ? "resized" : "retyped");
  else if (old.size !== now.size) how.push("resized");
  return how.length === 0 ? null : { what: "field", name, how, old: from, new: to };
}

function sameType(old: FieldFacts, now: FieldFacts): boolean {
  if (!agree(old.shape, now.shape)) return false;
  if (old.type === null || now.type === null) return true;
  // A pointer's shape does not tell what is behind it, nor does an unknown one.
  return !(pointers(old, now) || unknown(old, now)) || plainType(old.type) === plainType(now.type);
}

function pointers(old: FieldFacts, now: FieldFacts): boolean {
  return old.shape.kind === "pointer" && now.shape.kind === "pointer";
}

function unknown(old: FieldFacts, now: FieldFacts): boolean {
  return old.shape.kind === "unknown" || now.shape.kind === "unknown";
}

/** A new field where the old one was, of the same type: renamed, perhaps. */
function heirOf(gone: FieldFacts, before: StructFacts, after: StructFacts): string | undefined {
  const known = new Set(before.fields.map(({ name }) => name));
  const heir = after.fields.find(
    (field) =>
      !known.has(field.name) &&
      field.offset === gone.offset &&
      shiftOf(field) === shiftOf(gone) &&
      field.size === gone.size &&
      sameType(gone, field),
  );
  return heir?.name;
}

function shiftOf({ shape }: FieldFacts): number {
  return shape.kind === "bits" ? shape.shift : 0;
}

function structSide({ header, size, align }: StructFacts): Side {
  return { header, size, align };
}

function fieldSide(header: string, { offset, size, shape, type }: FieldFacts): Side {
  if (shape.kind === "bits") return { header, offset, bit: shape.shift, size, type: shapeText(shape, size) };
  return { header, offset, size, type: type ?? shapeText(shape, size) };
}
