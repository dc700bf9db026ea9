import type { Record } from "../ir.ts";
import type { LayoutPass } from "../layout.ts";
import type { Names } from "../names.ts";
import { type PlannedField, planFields } from "../plan.ts";
import type { CxxShape } from "./shape.ts";

/** One function of the native library: what shim/sdk/containers.hpp does for one container type. */
export interface CxxAccessor {
  readonly name: string;
  readonly template: "span" | "nodes" | "flags" | "held" | "optional";
  /** C++'s expression for the container's type. */
  readonly type: string;
  /** What the TypeScript takes for granted about the elements, as C++'s expressions. */
  readonly asserts: readonly string[];
}

/** The accessors inside a field, outermost first; those of what it holds are called after it. */
export function accessorsOf(shape: CxxShape, name: string, type: string): CxxAccessor[] {
  switch (shape.kind) {
    case "text":
    case "plain":
      return [];
    case "flags":
      return [{ name, template: "flags", type, asserts: [] }];
    case "span": {
      const item = part("value", type);
      const asserts = [`sizeof (${item}) == ${shape.stride}`];
      return [{ name, template: "span", type, asserts }, ...accessorsOf(shape.of, `${name}_item`, item)];
    }
    case "nodes": {
      const own: CxxAccessor = { name, template: "nodes", type, asserts: [] };
      return [own, ...accessorsOf(shape.of, `${name}_item`, part("value", type))];
    }
    case "map": {
      const asserts = [`offsetof (${part("value", type)}, second) == ${shape.valueAt}`];
      return [
        { name, template: "nodes", type, asserts },
        ...accessorsOf(shape.key, `${name}_key`, part("key", type)),
        ...accessorsOf(shape.value, `${name}_value`, part("mapped", type)),
      ];
    }
    case "pair":
      return [
        ...accessorsOf(shape.first, `${name}_first`, part("first", type)),
        ...accessorsOf(shape.second, `${name}_second`, part("second", type)),
      ];
    case "held": {
      const own: CxxAccessor = { name, template: "held", type, asserts: [] };
      const of = shape.of === null ? [] : accessorsOf(shape.of, `${name}_held`, part("pointee", type));
      return [own, ...of];
    }
    case "optional": {
      const item = part("value", type);
      return [
        { name, template: "optional", type, asserts: [] },
        ...accessorsOf(shape.of, `${name}_held`, item),
      ];
    }
    case "reference":
      return accessorsOf(shape.of, name, type);
    case "fixed":
      return accessorsOf(shape.of, `${name}_item`, part("item", type));
  }
}

function part(member: string, of: string): string {
  return `deepscript::${member}<${of}>`;
}

/** A class's fields that the native library is needed for. */
export function cxxFields(
  record: Record,
  layout: LayoutPass,
  names: Names,
): (PlannedField & { shape: { kind: "cxx" } })[] {
  if (names.record(record) === null) return [];
  return planFields(record, layout, names).filter(
    (field): field is PlannedField & { shape: { kind: "cxx"; of: CxxShape } } => field.shape.kind === "cxx",
  );
}

export function accessorName(owner: string, field: string): string {
  return `${owner}_${field}`;
}

/**
 * The symbol by which the library says that it has this class as the TypeScript has it: its name ends in a hash
 * of all that the TypeScript took from the layout.
 */
export function layoutSymbol(record: Record, owner: string, layout: LayoutPass, names: Names): string {
  const placed = layout.record(record);
  const facts = planFields(record, layout, names).map(({ name, offset, size, shape }) => [
    name,
    offset,
    size,
    shape.kind === "cxx"
      ? accessorsOf(shape.of, name, "").map(({ name, asserts }) => [name, asserts])
      : shape.kind,
  ]);
  const hash = new Bun.CryptoHasher("sha256").update(JSON.stringify([placed?.size, placed?.align, facts]));
  return `sdk_${owner}_${hash.digest("hex").slice(0, 12)}`;
}
