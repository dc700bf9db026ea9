/** Arrays that recorded structs point to, and containers of C++'s in them. */
import type { Paths, TextsOfClass } from "./paths.ts";
import type { StructTable } from "./places.ts";

/** What is recorded of each element. */
interface Elements {
  readonly struct: StructTable;
  readonly fields: readonly string[];
  /** Fields of an element that are `char *`. */
  readonly texts?: readonly string[];
  /** What elements point to in turn. */
  readonly arrays?: Arrays;
}

/** An array behind a pointer. Made with arrayFields(). */
export interface PointedFields extends Elements {
  /** Path of the pointer, in the struct that the array hangs on. */
  readonly at: string;
  /** Paths of 32-bit integers there, up to three, whose product is how many elements there are. */
  readonly count: string | readonly string[];
}

/** A std::vector or std::map, which the library knows: see analyticsFields(). */
export interface ContainedFields extends Elements {
  /** Offset in the struct that it is in. */
  readonly offset: number;
  readonly container: {
    readonly kind: "span" | "nodes";
    /** What tells where elements are, in the SDK's own library. */
    readonly symbol: string;
  };
}

export type ArrayFields = PointedFields | ContainedFields;

export interface Arrays {
  readonly [name: string]: ArrayFields;
}

/**
 * An array that a struct of user metadata points to, recorded as a table of its own:
 *
 *     userFields({
 *       on: "frame",
 *       type: NvDsMetaType.NVDS_OPTICAL_FLOW_META,
 *       struct: NvDsOpticalFlowMeta,
 *       fields: ["rows", "cols"],
 *       arrays: {
 *         vectors: arrayFields({ at: "data", count: ["rows", "cols"], struct: NvOFFlowVector, fields: ["flowx", "flowy"] }),
 *       },
 *     })
 *
 * Each row lists its elements (`row.vectors`), and the table has them all as columns (`batch.user.flow.vectors.flowx`,
 * with `owner`, the row that each belongs to). The pointer and the count are believed, as C believes them.
 */
export function arrayFields<
  Struct extends StructTable,
  const Path extends Paths<Struct["fields"], TextsOfClass<Struct> | Text>,
  const Text extends keyof Struct["fields"] & string = never,
  // biome-ignore lint/complexity/noBannedTypes: an array without arrays has no members here
  const Below extends Arrays = {},
>(array: {
  readonly at: string;
  readonly count: string | readonly string[];
  readonly struct: Struct;
  readonly fields: readonly Path[];
  readonly texts?: readonly Text[];
  readonly arrays?: Below;
}): {
  readonly at: string;
  readonly count: string | readonly string[];
  readonly struct: Struct;
  readonly fields: readonly Path[];
  readonly texts?: readonly Text[];
  readonly arrays?: Below;
} {
  return array;
}

const sizes = { i8: 1, u8: 1, i16: 2, u16: 2, i32: 4, u32: 4, i64: 8, u64: 8, f32: 4, f64: 8 } as const;

/** For arrays of plain numbers: `struct: numbers("f32"), fields: ["value"]`. */
export function numbers<const Kind extends keyof typeof sizes>(
  kind: Kind,
): {
  readonly name: string;
  readonly size: number;
  readonly fields: {
    readonly value: { readonly offset: number; readonly size: number; readonly kind: Kind };
  };
} {
  const size = sizes[kind];
  return { name: kind, size, fields: { value: { offset: 0, size, kind } } };
}
