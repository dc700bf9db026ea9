import type { BasicName } from "./written.ts";

/** How a machine's C ABI lays data out: facts, looked up by the layout pass, never branches in it. */
export interface Target {
  readonly name: "linux-x64" | "linux-arm64";
  /** What `cc -dumpmachine` begins with there. */
  readonly machine: string;
  readonly pointerSize: number;
  readonly charIsSigned: boolean;
  /** Do unnamed bit-fields, zero-width ones included, raise the alignment of the struct around them? */
  readonly unnamedBitFieldsAlign: boolean;
  /** Size and alignment of va_list, which is no scalar. */
  readonly vaList: { readonly size: number; readonly align: number };
  /** What an `aligned` attribute without a number means. */
  readonly largestAlignment: number;
}

const linux64 = { pointerSize: 8, largestAlignment: 16 } as const;

export const targets: readonly Target[] = [
  {
    ...linux64,
    name: "linux-x64",
    machine: "x86_64",
    charIsSigned: true,
    unnamedBitFieldsAlign: false,
    vaList: { size: 24, align: 8 },
  },
  {
    ...linux64,
    name: "linux-arm64",
    machine: "aarch64",
    charIsSigned: false,
    unnamedBitFieldsAlign: true,
    vaList: { size: 32, align: 8 },
  },
];

export interface BasicLayout {
  readonly size: number;
  readonly align: number;
  readonly number: "signed" | "unsigned" | "float" | "none";
}

const lp64: { readonly [Name in BasicName]: BasicLayout } = {
  void: { size: 1, align: 1, number: "none" },
  bool: { size: 1, align: 1, number: "unsigned" },
  char: { size: 1, align: 1, number: "signed" },
  "signed char": { size: 1, align: 1, number: "signed" },
  "unsigned char": { size: 1, align: 1, number: "unsigned" },
  short: { size: 2, align: 2, number: "signed" },
  "unsigned short": { size: 2, align: 2, number: "unsigned" },
  int: { size: 4, align: 4, number: "signed" },
  "unsigned int": { size: 4, align: 4, number: "unsigned" },
  long: { size: 8, align: 8, number: "signed" },
  "unsigned long": { size: 8, align: 8, number: "unsigned" },
  "long long": { size: 8, align: 8, number: "signed" },
  "unsigned long long": { size: 8, align: 8, number: "unsigned" },
  __int128: { size: 16, align: 16, number: "signed" },
  "unsigned __int128": { size: 16, align: 16, number: "unsigned" },
  float: { size: 4, align: 4, number: "float" },
  double: { size: 8, align: 8, number: "float" },
  "long double": { size: 16, align: 16, number: "float" },
  __builtin_va_list: { size: 0, align: 0, number: "none" },
};

export function basicLayout(target: Target, name: BasicName): BasicLayout {
  if (name === "__builtin_va_list") return { ...target.vaList, number: "none" };
  if (name === "char") return { ...lp64.char, number: target.charIsSigned ? "signed" : "unsigned" };
  return lp64[name];
}
