import { dlopen, type Pointer, toArrayBuffer } from "bun:ffi";
import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generate } from "../../bindgen/pipeline.ts";
import { run } from "../../bindgen/system/toolchain.ts";
import { ProcessMemory } from "../../lib/native/process-memory.ts";
import { Scope } from "../../lib/native/scope.ts";
import { fixtureConfig } from "./fixtures.ts";
import { Random, seed } from "./random.ts";
import { type Leaf, leavesOf, printAccess, textNumber } from "./random_accessors.ts";
import { preamble, print, StructMaker } from "./random_structs.ts";

/** Random structs in C's memory: what C writes is what their classes read, and the other way about. */
const structCount = 400;
const config = { ...fixtureConfig, deepstream: { ...fixtureConfig.deepstream, versionHeader: "random.h" } };
const maker = new StructMaker(new Random(seed), { readable: true });
const structs = Array.from({ length: structCount }, (_, index) => maker.make(`R${index}`));
const native = join(import.meta.dir, "../../lib/native");

let folder: string;
let classes: object;
let access: Awaited<ReturnType<typeof compileAccess>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-live-"));
  writeFileSync(join(folder, "random.h"), preamble + structs.map(print).join(""));
  const generated = await generate({ config, compiler: "cc", deepstream: folder, native });
  for (const { path, text } of generated.outputs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  classes = await import(join(folder, "fixture/random.ts"));
  access = await compileAccess();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Without optimisation: C is to read what is in memory, not what it remembers. */
async function compileAccess() {
  const library = join(folder, "access.so");
  const program = `#include "${join(folder, "random.h")}"\n${printAccess(structs)}`;
  const compiled = await run(["cc", "-w", "-O0", "-shared", "-fPIC", "-x", "c", "-o", library, "-"], program);
  if (compiled.exitCode !== 0) throw new Error(compiled.stderr);
  return dlopen(library, {
    allocate: { args: [], returns: "ptr" },
    size: { args: ["i32"], returns: "u64" },
    set: { args: ["i32", "ptr", "i32", "u64"], returns: "void" },
    get: { args: ["i32", "ptr", "i32"], returns: "u64" },
  }).symbols;
}

/** Two rooms of C's, with the same struct in each, and other bytes around it. */
const margin = 256;
const roomSize = 4096;
function room(): { readonly at: Pointer; readonly all: Uint8Array } {
  const begin = access.allocate();
  const at = Number(begin) + margin;
  if (!isPointer(begin) || !isPointer(at)) throw new Error("C has no memory left");
  return { at, all: new Uint8Array(toArrayBuffer(begin, 0, roomSize)) };
}

function isPointer(value: unknown): value is Pointer {
  return typeof value === "number" && value !== 0;
}

/** 64 bits each: the edges of every width, and random ones. */
function values(random: Random, { kind }: Leaf): bigint[] {
  if (kind === "float") return floats.map(bitsOf);
  if (kind === "pointer") return [0n, 1n, 0x7fffffffffffn, random.bits(47)];
  const edges = [0n, 1n, 2n ** 64n - 1n, 2n ** 63n, 2n ** 63n - 1n, 0x80000000n, 0x5555555555555555n];
  return [...edges, random.bits(64), random.bits(64), random.bits(8)];
}

const floats = [0, -0, 1.5, -1e300, 5e-324, 3.4028234663852886e38, 0.1, Number.NaN, Infinity, -Infinity];

function bitsOf(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}

/** What C's accessors make of a value that JavaScript read. */
function asBits(value: unknown, { kind }: Leaf): bigint {
  if (typeof value === "string") return textNumber(value);
  if (typeof value === "number" && kind === "float") return bitsOf(value);
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return BigInt.asUintN(64, BigInt(value));
  throw new TypeError(`${value} is no value of a field`);
}

function property(of: unknown, name: string): unknown {
  if (typeof of !== "object" || of === null) throw new TypeError(`nothing has a ${name}`);
  return Reflect.get(of, name);
}

function element(array: unknown, method: "get" | "set", ...rest: unknown[]): unknown {
  const found = property(array, method);
  if (typeof found !== "function") throw new TypeError(`an array without ${method}`);
  return Reflect.apply(found, array, rest);
}

/** An accessor of a class, found by the leaf's path. */
class Accessor {
  readonly #owner: unknown;
  readonly #last: string;
  readonly #index: number | null;

  constructor(struct: unknown, { properties, index }: Leaf) {
    let owner = struct;
    for (const name of properties.slice(0, -1)) {
      const nth = /^\[(\d+)\]$/.exec(name)?.[1];
      owner = nth === undefined ? property(owner, name) : element(owner, "get", Number(nth));
    }
    this.#owner = owner;
    this.#last = properties.at(-1) ?? "";
    this.#index = index;
  }

  get value(): unknown {
    const found = property(this.#owner, this.#last);
    return this.#index === null ? found : element(found, "get", this.#index);
  }

  set value(value: unknown) {
    if (this.#index !== null) element(property(this.#owner, this.#last), "set", this.#index, value);
    else if (typeof this.#owner === "object" && this.#owner !== null)
      Reflect.set(this.#owner, this.#last, value);
  }
}

test(`every value of ${structCount} random structs, in C's memory (SEED=${seed})`, () => {
  const random = new Random(seed);
  const ofC = room();
  const ours = room();
  const memory = new ProcessMemory(new Scope());
  const wrong: string[] = [];
  let tried = 0;
  for (const [number, struct] of structs.entries()) {
    const made = Reflect.get(classes, struct.name);
    if (typeof made !== "function") throw new Error(`there is no class ${struct.name}`);
    expect(BigInt(Reflect.get(made, "size"))).toBe(BigInt(access.size(number)));
    for (const [index, leaf] of leavesOf(struct).entries()) {
      const theirs = new Accessor(Reflect.construct(made, [memory, ofC.at]), leaf);
      const own = new Accessor(Reflect.construct(made, [memory, ours.at]), leaf);
      for (const value of values(random, leaf)) {
        tried++;
        const background = random.below(256);
        ofC.all.fill(background);
        ours.all.fill(background);
        access.set(number, ofC.at, index, value);
        const read = theirs.value;
        const said = BigInt(access.get(number, ofC.at, index));
        if (asBits(read, leaf) !== said)
          wrong.push(`${struct.name}.${leaf.c}: C has ${said}, JavaScript read ${read}`);
        own.value = read;
        if (!Buffer.from(ofC.all).equals(ours.all))
          wrong.push(`${struct.name}.${leaf.c} = ${read} wrote other bytes than C over ${background}`);
      }
    }
  }
  const [first] = wrong;
  const failing = structs.find(({ name }) => first?.startsWith(`${name}.`));
  expect([...wrong.slice(0, 5), failing === undefined ? "" : print(failing)]).toEqual([""]);
  expect(tried).toBeGreaterThan(20_000);
}, 120_000);
