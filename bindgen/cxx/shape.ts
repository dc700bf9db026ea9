import type { CxxType, Type } from "../ir.ts";
import { strip } from "../kinds.ts";
import type { LayoutPass } from "../layout.ts";
import type { ElementShape } from "../plan.ts";

/** What a reader of lib/native/cxx.ts has to do, from the outside in. Sizes and places in bytes. */
export type CxxShape =
  | { readonly kind: "text" }
  | { readonly kind: "flags" }
  | { readonly kind: "span"; readonly of: CxxShape; readonly stride: number }
  | { readonly kind: "nodes"; readonly of: CxxShape; readonly set: boolean }
  | {
      readonly kind: "map";
      readonly key: CxxShape;
      readonly value: CxxShape;
      readonly valueAt: number;
      /** The same key may stand there more than once. */
      readonly multiple: boolean;
    }
  | { readonly kind: "pair"; readonly first: CxxShape; readonly second: CxxShape; readonly secondAt: number }
  /** `of` is null where nothing is known of what the pointer holds. */
  | { readonly kind: "held"; readonly of: CxxShape | null }
  | { readonly kind: "optional"; readonly of: CxxShape }
  | { readonly kind: "reference"; readonly of: CxxShape }
  | { readonly kind: "fixed"; readonly of: CxxShape; readonly length: number; readonly stride: number }
  | { readonly kind: "plain"; readonly of: ElementShape };

type Opaque = { readonly kind: "opaque"; readonly reason: string };

export interface ShapeContext {
  readonly layout: LayoutPass;
  /** The shape of what C has as well. */
  readonly plain: (type: Type) => ElementShape | Opaque | { readonly kind: "cxx"; readonly of: CxxShape };
}

export function cxxShape(type: CxxType, context: ShapeContext): CxxShape | Opaque {
  const [first, second] = type.arguments;
  switch (type.name) {
    case "string":
      return { kind: "text" };
    case "other":
      return { kind: "opaque", reason: `${type.text} is nothing that JavaScript could hold` };
    case "vector": {
      const bare = first === undefined ? null : strip(first);
      if (bare?.kind === "basic" && bare.name === "bool") return { kind: "flags" };
      return sized(first, context, (of, stride) => ({ kind: "span", of, stride }));
    }
    case "list":
    case "deque":
    case "set":
    case "unordered_set":
      return sized(first, context, (of) => ({ kind: "nodes", of, set: type.name.endsWith("set") }));
    case "unique_ptr":
    case "shared_ptr": {
      const of = sized(first, context, (shape) => shape);
      return { kind: "held", of: of.kind === "opaque" ? null : of };
    }
    case "optional":
      return sized(first, context, (of) => ({ kind: "optional", of }));
    case "reference":
      return sized(first, context, (of) => ({ kind: "reference", of }));
  }
  const placed = context.layout.pair(type.arguments);
  if (placed === null) return { kind: "opaque", reason: `${type.text} holds something of unknown size` };
  return sized(first, context, (key) =>
    sized(second, context, (value) => {
      if (type.name === "pair") return { kind: "pair", first: key, second: value, secondAt: placed.secondAt };
      return { kind: "map", key, value, valueAt: placed.secondAt, multiple: type.name.includes("multi") };
    }),
  );
}

/** An array of C++'s classes. */
export function cxxArray(of: CxxShape, length: number, stride: number): CxxShape {
  return { kind: "fixed", of, length, stride };
}

function isChars(element: Type): boolean {
  const bare = strip(element);
  return bare.kind === "basic" && bare.name === "char";
}

function sized(
  type: Type | undefined,
  context: ShapeContext,
  make: (of: CxxShape, size: number) => CxxShape | Opaque,
): CxxShape | Opaque {
  if (type === undefined) return { kind: "opaque", reason: "it lacks an argument" };
  const bare = strip(type);
  const size = context.layout.of(type)?.size;
  if (size === undefined) return { kind: "opaque", reason: "the size of its elements is not known" };
  if (bare.kind === "array" && !isChars(bare.of)) {
    const { length } = bare;
    if (length === null) return { kind: "opaque", reason: "its elements have no length" };
    return sized(bare.of, context, (of, stride) => make(cxxArray(of, length, stride), size));
  }
  const shape = context.plain(type);
  if (shape.kind === "opaque") return shape;
  return make(shape.kind === "cxx" ? shape.of : { kind: "plain", of: shape }, size);
}
