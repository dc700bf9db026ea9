/** Numbers of one kind, one behind the other. */
export type NumberColumn =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

/** The typed array of each kind of number. */
export const arrays: {
  readonly i8: typeof Int8Array;
  readonly u8: typeof Uint8Array;
  readonly i16: typeof Int16Array;
  readonly u16: typeof Uint16Array;
  readonly i32: typeof Int32Array;
  readonly u32: typeof Uint32Array;
  readonly i64: typeof BigInt64Array;
  readonly u64: typeof BigUint64Array;
  readonly f32: typeof Float32Array;
  readonly f64: typeof Float64Array;
  readonly bool: typeof Uint8Array;
} = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  i64: BigInt64Array,
  u64: BigUint64Array,
  f32: Float32Array,
  f64: Float64Array,
  bool: Uint8Array,
};
