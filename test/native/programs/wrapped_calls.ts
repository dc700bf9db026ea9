// Calls everything in test/native/wrapped through the wrappers and callbacks that bindgen made of its header.
//   bun wrapped_calls.ts LIBRARY BINDINGS   prints what came of it, as JSON
import { CString, dlopen, type FFIFunction, type Pointer, read } from "bun:ffi";
import { Callback } from "../../../lib/native/callback.ts";
import type { FunctionTable, Kind, Signature } from "../../../lib/native/kinds.ts";

interface Bindings {
  readonly functions: FunctionTable;
  readonly wrappers: FunctionTable;
  readonly callbacks: FunctionTable;
}

type Call = (...args: unknown[]) => unknown;

const [library = "", bindings = ""] = process.argv.slice(2);
const { functions, wrappers, callbacks }: Bindings = await import(bindings);

function linked(table: FunctionTable, prefix: string): Record<string, Call> {
  const declarations = Object.entries(table).map(([name, { args, returns }]): [string, FFIFunction] => [
    prefix + name,
    { args: [...args], returns },
  ]);
  return dlopen(library, Object.fromEntries(declarations)).symbols as unknown as Record<string, Call>;
}

const plain = linked(functions, "");
const wrapped = linked(wrappers, "ds_");
const wrap = (name: string, ...args: unknown[]): unknown => wrapped[`ds_${name}`]?.(...args);
const callback = (name: string): Signature => callbacks[name] ?? { args: [], returns: "void" };

/** The least and the greatest value of a kind, or what else is hard to pass. */
const extremes: { readonly [K in Exclude<Kind, "void">]: readonly unknown[] } = {
  i8: [-128, 127],
  u8: [0, 255],
  i16: [-32768, 32767],
  u16: [0, 65535],
  i32: [-2147483648, 2147483647],
  u32: [0, 4294967295],
  i64: [-(2n ** 63n), 2n ** 63n - 1n],
  u64: [0n, 2n ** 64n - 1n],
  f32: [-1.5, 3.4028234663852886e38],
  f64: [-0.1, Number.MAX_VALUE],
  bool: [false, true],
  ptr: [null, 0x7fff_ffff_f000],
};

const echoed: Record<string, unknown[]> = {};
const passed: Record<string, unknown[]> = {};
for (const [kind, values] of Object.entries(extremes)) {
  const seen: unknown[] = [];
  using through = new Callback(callback(`pass_${kind}.through`), (value: unknown) => {
    seen.push(value);
    return value as never;
  });
  echoed[kind] = values.map((value) => wrap(`echo_${kind}`, value));
  passed[kind] = values.flatMap((value) => [plain[`pass_${kind}`]?.(through.address, value), seen.pop()]);
  through.rethrow();
}

const fresh = (size: number): Pointer => plain["fresh"]?.(size) as Pointer;
const small = fresh(16);
const large = fresh(40);
const either = fresh(4);
wrap("make_small", -7, 0.5, small);
wrap("make_large", 10n, large);
wrap("make_either", 2.25, either);
const stored = fresh(4);
wrap("store", stored, -5);

const everything: unknown[] = [];
using call = new Callback(callback("Everything"), (...args: readonly unknown[]) => {
  everything.push(...args.slice(0, -1), String(new CString(args.at(-1) as Pointer)));
  return 12.5 as never;
});
const answer = plain["call_with_everything"]?.(call.address);

let nths = 0;
using failing = new Callback(callback("call_times.call"), (nth: unknown) => {
  nths++;
  if (nth === 1) throw new RangeError("of the second");
  return 0;
});
plain["call_times"]?.(3, failing.address);
let thrown = "nothing";
try {
  failing.rethrow();
} catch (error) {
  thrown = String(error);
}

const bytes = wrap("three_bytes") as Pointer;
const result = {
  echoed,
  passed,
  small: [read.i16(small, 0), read.f64(small, 8)],
  large: [0, 1, 2, 3, 4].map((index) => read.i64(large, index * 8)),
  either: read.f32(either, 0),
  sum: wrap("sum_of", small, large, either),
  half: wrap("half_of", 5),
  renamed: wrap("plain_name", 7),
  opposite: [wrap("opposite", 1), wrap("opposite", -1)],
  stored: read.i32(stored, 0),
  total: wrap("total_of_two", 40, 2),
  member: wrap("SMALL_A", small),
  hidden: wrap("hidden", 9),
  bytes: [0, 1, 2].map((index) => read.u8(bytes, index)),
  everything,
  answer,
  nths,
  thrown,
};
console.log(JSON.stringify(result, (_key, value) => (typeof value === "bigint" ? `${value}n` : value)));
