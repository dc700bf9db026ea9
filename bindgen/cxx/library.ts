import { readFileSync } from "node:fs";
import { join } from "node:path";
import { opened } from "../c/preprocess.ts";
import { noMemory, type Remembered, type RunMemory } from "../cache/memory.ts";
import { ObjectFile } from "../oracle/elf.ts";
import { temporaryFolder } from "../system/temporary.ts";
import { run, type Toolchain } from "../system/toolchain.ts";
import { cxxCompilers } from "./compilers.ts";

/** Size and alignment of what C++'s standard library has, by the name behind `std::`. */
export type CxxLibrary = ReadonlyMap<string, { readonly size: number; readonly align: number }>;

/** A C++ compiler for the target of a C compiler, and its library. */
export interface CxxToolchain {
  readonly toolchain: Toolchain;
  readonly library: CxxLibrary;
  /** The files of the library that were opened to find out. */
  readonly reads: readonly string[];
}

/** Classes that are members of what headers declare; none of these sizes depends on the arguments, but for one. */
const classes: { readonly [name: string]: { readonly header: string; readonly type: string } } = {
  string: { header: "string", type: "std::string" },
  wstring: { header: "string", type: "std::wstring" },
  vector: { header: "vector", type: "std::vector<int>" },
  // Has bits, and more to find them by.
  "vector<bool>": { header: "vector", type: "std::vector<bool>" },
  list: { header: "list", type: "std::list<int>" },
  deque: { header: "deque", type: "std::deque<int>" },
  set: { header: "set", type: "std::set<int>" },
  unordered_set: { header: "unordered_set", type: "std::unordered_set<int>" },
  map: { header: "map", type: "std::map<int, int>" },
  multimap: { header: "map", type: "std::multimap<int, int>" },
  unordered_map: { header: "unordered_map", type: "std::unordered_map<int, int>" },
  unordered_multimap: { header: "unordered_map", type: "std::unordered_multimap<int, int>" },
  unique_ptr: { header: "memory", type: "std::unique_ptr<int>" },
  shared_ptr: { header: "memory", type: "std::shared_ptr<int>" },
  weak_ptr: { header: "memory", type: "std::weak_ptr<int>" },
  function: { header: "functional", type: "std::function<void ()>" },
  queue: { header: "queue", type: "std::queue<int>" },
  mutex: { header: "mutex", type: "std::mutex" },
  condition_variable: { header: "condition_variable", type: "std::condition_variable" },
  thread: { header: "thread", type: "std::thread" },
};

/**
 * The C++ compiler that belongs to a C compiler, and what it says of its library's classes: no size of theirs
 * is written down here, since they are the library's, not the machine's. Null if there is no such compiler.
 */
export async function findCxx(c: Toolchain, memory: RunMemory = noMemory): Promise<CxxToolchain | null> {
  for (const compiler of cxxCompilers(c.compiler)) {
    if (Bun.which(compiler) === null) continue;
    const machine = (await run([compiler, "-dumpmachine"])).stdout.trim();
    if (!machine.startsWith(c.target.machine)) continue;
    const key = `library of ${compiler}`;
    const measured = memory.recall<Entry[]>(key) ?? (await measure(compiler));
    if (measured === null) continue;
    const { value, reads } = measured;
    memory.keep(key, reads, value);
    return { toolchain: { ...c, compiler, language: "c++" }, library: new Map(value), reads };
  }
  return null;
}

/** What a notice tells to install. */
export function cxxPackage({ target }: Toolchain): string {
  return target.name === `linux-${process.arch}`
    ? "apt install g++"
    : `apt install g++-${target.machine}-linux-gnu`;
}

type Entry = readonly [name: string, layout: { readonly size: number; readonly align: number }];

const symbol = "bindgen_library";

/** Compiles the question and reads the answer in the object file; null where that compiler cannot. */
async function measure(compiler: string): Promise<Remembered<Entry[]> | null> {
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const names = Object.keys(classes);
  const headers = new Set(Object.values(classes).map(({ header }) => header));
  const rows = Object.values(classes).map(({ type }) => `sizeof (${type}), alignof (${type}),`);
  const program = [
    ...[...headers].map((header) => `#include <${header}>`),
    `extern const unsigned long long ${symbol}[];`,
    `const unsigned long long ${symbol}[] = {`,
    ...rows,
    "};",
  ].join("\n");
  const object = join(folder, "library.o");
  const compiled = await run([compiler, "-std=gnu++17", "-x", "c++", "-H", "-c", "-", "-o", object], program);
  if (compiled.exitCode !== 0) return null;
  const answers = new ObjectFile(readFileSync(object)).symbol(symbol);
  if (answers === null) return null;
  const at = (index: number): number => Number(answers.getBigUint64(index * 8, true));
  const value = names.map((name, index): Entry => [name, { size: at(index * 2), align: at(index * 2 + 1) }]);
  return { value, reads: opened(compiled.stderr) };
}
