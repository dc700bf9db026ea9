import type { FunctionTable } from "./kinds.ts";
import { LibraryError, libraryFile, link } from "./library.ts";
import type { Memory } from "./memory.ts";

/**
 * Classes of C++'s standard library inside structs, as generated accessors read them. Where their elements are,
 * the SDK's native library says (shim/sdk); what each is, these readers. What they return is a copy that outlives
 * the handler, except that structs in it are views of the memory, and end with it.
 */
export type Reader<Value> = (memory: Memory, at: number) => Value;

/** What the native library tells of one container: fills `out` as far as `room` goes, and returns the length. */
export type Accessor = (container: number, out: Float64Array, room: number) => number;

const library = "deepscript_sdk";
const text = link(library, {
  sdk_text: { args: ["ptr", "ptr"], returns: "f64" },
  sdk_set_text: { args: ["ptr", "ptr", "u32"], returns: "bool" },
});

/**
 * The accessors of one header. `layout` is part of a symbol's name in the library: one that was made from other
 * headers does not have it, and is refused rather than asked about what it does not know.
 */
export function cxxAccessors(layout: string): (name: string) => Accessor {
  let checked = false;
  const check = (): void => {
    try {
      link(library, { [layout]: { args: [], returns: "void" } })[layout]?.();
    } catch (cause) {
      const file = libraryFile(library);
      throw new LibraryError(`${file} is missing, or was not made from these headers. Run: npm run setup`, {
        cause,
      });
    }
    checked = true;
  };
  return (name) => {
    const table: FunctionTable = { [name]: { args: ["ptr", "ptr", "u32"], returns: "f64" } };
    const linked = link(library, table) as { readonly [name: string]: Accessor };
    return (container, out, room) => {
      if (!checked) check();
      return linked[name]?.(container, out, room) ?? 0;
    };
  };
}

const one = new Float64Array(1);
let many = new Float64Array(256);

/** All that an accessor has to tell, however many they are. */
function places(accessor: Accessor, container: number): Float64Array {
  let length = accessor(container, many, many.length);
  while (length > many.length) {
    many = new Float64Array(2 * length);
    length = accessor(container, many, many.length);
  }
  // Reading the elements may come back here, for containers in containers.
  return many.slice(0, length);
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** std::string, as UTF-8; malformed sequences become U+FFFD. */
export const cxxText: Reader<string> = (memory, at) => {
  const length = text.sdk_text(memory.address(at), one);
  return length === 0 ? "" : decoder.decode(memory.beyond.bytes(one[0] ?? 0, length));
};

export function cxxSetText(memory: Memory, at: number, value: string): void {
  const bytes = encoder.encode(value);
  // An empty array has no address.
  const from = bytes.length === 0 ? new Uint8Array(1) : bytes;
  if (!text.sdk_set_text(memory.address(at), from, bytes.length)) {
    throw new RangeError(`there is no memory for a text of ${bytes.length} bytes`);
  }
}

export function cxxNumber(kind: "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "f32" | "f64"): Reader<number> {
  return (memory, at) => memory[kind](at);
}

export function cxxBigInt(kind: "i64" | "u64"): Reader<bigint> {
  return (memory, at) => memory[kind](at);
}

export const cxxBoolean: Reader<boolean> = (memory, at) => memory.u8(at) !== 0;

/** A pointer; 0 is NULL. */
export const cxxPointer: Reader<number> = (memory, at) => memory.pointer(at);

/** `char[size]`. */
export function cxxChars(size: number): Reader<string> {
  return (memory, at) => memory.string(at, size);
}

export function cxxStruct<Value>(of: () => new (memory: Memory, at: number) => Value): Reader<Value> {
  return (memory, at) => new (of())(memory, at);
}

/** An array of C's, or std::array. */
export function cxxFixed<Value>(of: Reader<Value>, length: number, stride: number): Reader<readonly Value[]> {
  return (memory, at) => Array.from({ length }, (_, index) => of(memory, at + index * stride));
}

/** std::vector. */
export function cxxSpan<Value>(
  accessor: Accessor,
  of: Reader<Value>,
  stride: number,
): Reader<readonly Value[]> {
  return (memory, at) => {
    const length = accessor(memory.address(at), one, 1);
    const first = one[0] ?? 0;
    return Array.from({ length }, (_, index) => of(memory.beyond, first + index * stride));
  };
}

/** std::vector<bool>. */
export function cxxFlags(accessor: Accessor): Reader<readonly boolean[]> {
  return (memory, at) => Array.from(places(accessor, memory.address(at)), (flag) => flag !== 0);
}

/** std::list, std::deque. */
export function cxxNodes<Value>(accessor: Accessor, of: Reader<Value>): Reader<readonly Value[]> {
  return (memory, at) =>
    Array.from(places(accessor, memory.address(at)), (place) => of(memory.beyond, place));
}

/** std::set and its like. */
export function cxxSet<Value>(accessor: Accessor, of: Reader<Value>): Reader<ReadonlySet<Value>> {
  const read = cxxNodes(accessor, of);
  return (memory, at) => new Set(read(memory, at));
}

/** std::map and its like; `valueAt` is where the value stands behind its key. */
export function cxxMap<Key, Value>(
  accessor: Accessor,
  key: Reader<Key>,
  value: Reader<Value>,
  valueAt: number,
): Reader<ReadonlyMap<Key, Value>> {
  const read = cxxNodes(accessor, cxxPair(key, value, valueAt));
  return (memory, at) => new Map(read(memory, at));
}

/** std::pair. */
export function cxxPair<First, Second>(
  first: Reader<First>,
  second: Reader<Second>,
  secondAt: number,
): Reader<readonly [First, Second]> {
  return (memory, at) => [first(memory, at), second(memory, at + secondAt)];
}

/** std::unique_ptr, std::shared_ptr and std::optional; null if they hold nothing. */
export function cxxHeld<Value>(accessor: Accessor, of: Reader<Value>): Reader<Value | null> {
  return (memory, at) => {
    const place = accessor(memory.address(at), one, 0);
    return place === 0 ? null : of(memory.beyond, place);
  };
}

/** The same, of something that nothing is known about: its address, 0 for nothing. */
export function cxxAddress(accessor: Accessor): Reader<number> {
  return (memory, at) => accessor(memory.address(at), one, 0);
}

/** `T &`: a pointer that is followed. */
export function cxxReference<Value>(of: Reader<Value>): Reader<Value> {
  return (memory, at) => of(memory.beyond, memory.pointer(at));
}
