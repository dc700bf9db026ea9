import { DeepscriptError } from "./errors.ts";
import type { Memory } from "./memory.ts";

/** Thrown when metadata is touched after the handler it was handed to has returned. */
export class StaleMetadataError extends DeepscriptError {
  override readonly name = "StaleMetadataError";
  constructor(struct: string, field: string) {
    super(
      `${struct}.${field} was read after its handler returned: the memory belongs to GStreamer again. ` +
        "Copy what you need inside the handler, with .snapshot() or field by field.",
    );
  }
}

/**
 * Base of every generated struct class: a place in a Memory, and nothing else.
 * Instances are made by the library for the handler that is running; scripts never construct one.
 *
 * What is not a C field starts with `$`, because fields keep C's spelling and C has fields named
 * `memory`, `at` and `live` (GstMapInfo.memory is one).
 */
export abstract class Struct {
  protected readonly $memory: Memory;
  /** Where the struct begins; `$memory.address($at)` is what C is handed. */
  protected readonly $at: number;

  constructor(memory: Memory, at: number) {
    this.$memory = memory;
    this.$at = at;
  }

  /** The address of this struct in the process: what a C function that takes a pointer to it is given. */
  get $address(): number {
    return this.$live("$address").address(this.$at);
  }

  /** The memory, if it may still be touched; `field` is named in the error if not. */
  protected $live(field: string): Memory {
    if (!this.$memory.live) throw new StaleMetadataError(this.constructor.name, field);
    return this.$memory;
  }
}

/**
 * One row of a struct class's `static readonly fields`: literal data, made by the generator and
 * checked by the compiler, for what walks structs by offsets (record plans, copy-outs, reports).
 * Members of unnamed structs and unions stand in their parent's table, as C names them.
 * `offset` and `size` are bytes from the struct's begin.
 */
export type FieldLayout =
  | { readonly offset: number; readonly size: number; readonly kind: ScalarKind; readonly enum?: string }
  | {
      readonly offset: number;
      readonly size: number;
      readonly kind: "ptr";
      readonly to?: string;
      /** The row of a table `callbacks` that tells what is called through it. */
      readonly callback?: string;
    }
  | { readonly offset: number; readonly size: number; readonly kind: "struct"; readonly type: string }
  | { readonly offset: number; readonly size: number; readonly kind: "string" }
  | {
      readonly offset: number;
      readonly size: number;
      readonly kind: "array";
      readonly of: ScalarKind | "ptr" | "struct" | "string";
      /** Elements in all; the rows of an array of arrays follow each other. */
      readonly length: number;
      readonly type?: string;
    }
  | {
      /** `offset` and `size` are of the bytes that hold the bits; the value is `width` bits from bit `shift` up. */
      readonly offset: number;
      readonly size: number;
      readonly kind: "bits";
      readonly shift: number;
      readonly width: number;
      readonly signed: boolean;
    }
  /** Something that no accessor reads: a flexible array, a long double. Only its place is known. */
  | { readonly offset: number; readonly size: number; readonly kind: "opaque" };

/** What the accessors of a scalar field are named after in Memory; `bool` is C's _Bool, one byte. */
export type ScalarKind = "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "i64" | "u64" | "f32" | "f64" | "bool";
