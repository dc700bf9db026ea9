/** Numbers of C as JavaScript has them, written with their ranges checked. */

/** C's `int8_t` to `uint64_t`, `float`, `double` and `bool`. */
export type ScalarType = "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "i64" | "u64" | "f32" | "f64" | "bool";

export interface Scalar {
  readonly size: number;
  readonly c: string;
  read(view: DataView, at: number): unknown;
  /** Throws TypeError or RangeError, naming `path`, for what the number cannot hold. */
  write(view: DataView, at: number, value: unknown, path: string): void;
}

const integers = {
  i8: { size: 1, c: "int8_t", get: "getInt8", set: "setInt8" },
  u8: { size: 1, c: "uint8_t", get: "getUint8", set: "setUint8" },
  i16: { size: 2, c: "int16_t", get: "getInt16", set: "setInt16" },
  u16: { size: 2, c: "uint16_t", get: "getUint16", set: "setUint16" },
  i32: { size: 4, c: "int32_t", get: "getInt32", set: "setInt32" },
  u32: { size: 4, c: "uint32_t", get: "getUint32", set: "setUint32" },
} as const;
const longs = {
  i64: { c: "int64_t", get: "getBigInt64", set: "setBigInt64", wrap: BigInt.asIntN },
  u64: { c: "uint64_t", get: "getBigUint64", set: "setBigUint64", wrap: BigInt.asUintN },
} as const;
const reals = {
  f32: { size: 4, c: "float", get: "getFloat32", set: "setFloat32" },
  f64: { size: 8, c: "double", get: "getFloat64", set: "setFloat64" },
} as const;

/** How a number of a kind is read and written. */
export function scalar(type: ScalarType): Scalar {
  if (type === "bool") {
    return {
      size: 1,
      c: "bool",
      read: (view, at) => view.getUint8(at) !== 0,
      write: (view, at, value, path) => {
        if (typeof value !== "boolean") throw unfit(path, "true or false", value);
        view.setUint8(at, value ? 1 : 0);
      },
    };
  }
  if (type === "f32" || type === "f64") {
    const { size, c, get, set } = reals[type];
    return {
      size,
      c,
      read: (view, at) => view[get](at, true),
      write: (view, at, value, path) => {
        if (typeof value !== "number") throw unfit(path, "a number", value);
        view[set](at, value, true);
      },
    };
  }
  if (type === "i64" || type === "u64") {
    const { c, get, set, wrap } = longs[type];
    return {
      size: 8,
      c,
      read: (view, at) => view[get](at, true),
      write: (view, at, value, path) => {
        if (typeof value !== "bigint") throw unfit(path, "a bigint", value);
        if (wrap(64, value) !== value) throw new RangeError(`${path} is ${value}, which is no ${c}`);
        view[set](at, value, true);
      },
    };
  }
  const { size, c, get, set } = integers[type];
  return {
    size,
    c,
    read: (view, at) => view[get](at, true),
    write: (view, at, value, path) => {
      if (typeof value !== "number") throw unfit(path, "a number", value);
      view[set](at, value, true);
      if (view[get](at, true) !== value) throw new RangeError(`${path} is ${value}, which is no ${c}`);
    },
  };
}

export function unfit(path: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${path} is ${value === undefined ? "missing" : typeof value}, expected ${expected}`);
}
