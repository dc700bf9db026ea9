import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Config } from "./config.ts";
import { ObjectFile } from "./elf.ts";
import { packageIncludes, sdkFlags, sdkInclude } from "./frontend.ts";
import {
  bitsSymbol,
  listFile,
  numbersSymbol,
  oracleProgram,
  type Questions,
  questionsOf,
  spell,
} from "./oracle.ts";
import { inParallel } from "./parallel.ts";
import type { Generated } from "./pipeline.ts";
import { firstError } from "./preprocess.ts";
import type { SelectedModule } from "./select.ts";
import { run, type Toolchain } from "./toolchain.ts";

export interface Verdict {
  readonly structs: number;
  readonly numbers: number;
  readonly bitFields: number;
  readonly lists: number;
  /** What bindgen and the compiler disagree about, and what could not be asked. */
  readonly mismatches: readonly string[];
}

/** Asks the compiler about everything that was generated, against the same headers. */
export async function checkAgainstCompiler(generated: Generated, config: Config): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "bindgen-oracle-"));
  try {
    const oracle = await Oracle.prepare(generated.toolchain, packageIncludes(config), folder);
    const spellings = spell(generated.modules);
    const sdk = generated.sdkFolder;
    const ofSdk = (module: SelectedModule) => sdk !== null && module.file.startsWith(`${sdk}/`);
    const asked = (modules: readonly SelectedModule[]) =>
      merge(modules.map((module) => questionsOf(module, generated, spellings)));
    const programs = generated.modules.filter(ofSdk).map((module) => ({
      name: basename(module.file),
      includes: sdk === null ? "" : sdkInclude(sdk, basename(module.file), config),
      questions: asked([module]),
    }));
    programs.push({
      name: "packages",
      includes: "",
      questions: asked(generated.modules.filter((module) => !ofSdk(module))),
    });
    const flags = sdk === null ? [] : sdkFlags(sdk);
    const verdicts = await inParallel(programs, ({ name, includes, questions }) =>
      oracle.ask(name, includes, questions, flags),
    );
    return {
      structs: generated.modules.flatMap((module) =>
        module.records.filter((record) => generated.names.record(record) !== null),
      ).length,
      numbers: programs.reduce((sum, { questions }) => sum + questions.numbers.length, 0),
      bitFields: programs.reduce((sum, { questions }) => sum + questions.bits.length, 0),
      lists: programs.reduce((sum, { questions }) => sum + questions.lists.length, 0),
      mismatches: verdicts.flat(),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function merge(parts: readonly Questions[]): Questions {
  return {
    numbers: parts.flatMap((part) => part.numbers),
    bits: parts.flatMap((part) => part.bits),
    lists: parts.flatMap((part) => part.lists),
    unasked: parts.flatMap((part) => part.unasked),
  };
}

/** Compiles oracle programs on top of a precompiled header of the packages. */
export class Oracle {
  readonly #toolchain: Toolchain;
  readonly #folder: string;
  #programs = 0;

  private constructor(toolchain: Toolchain, folder: string) {
    this.#toolchain = toolchain;
    this.#folder = folder;
  }

  static async prepare(toolchain: Toolchain, includes: string, folder: string): Promise<Oracle> {
    const oracle = new Oracle(toolchain, folder);
    const header = join(folder, "packages.h");
    await Bun.write(header, includes);
    const compiled = await run([...oracle.#command([]), "-x", "c-header", header, "-o", `${header}.gch`]);
    if (compiled.exitCode !== 0)
      throw new Error(`the packages' headers do not compile: ${firstError(compiled.stderr)}`);
    return oracle;
  }

  #command(flags: readonly string[]): string[] {
    return [
      this.#toolchain.compiler,
      "-std=gnu11",
      "-Wno-deprecated-declarations",
      "-Wno-overflow",
      ...flags,
      ...this.#toolchain.flags,
    ];
  }

  /** What the compiler disagrees with; empty if nothing. */
  async ask(
    name: string,
    includes: string,
    questions: Questions,
    flags: readonly string[],
  ): Promise<string[]> {
    const stem = join(this.#folder, `oracle-${this.#programs++}`);
    await Bun.write(`${stem}.c`, oracleProgram(includes, questions));
    const packages = ["-include", join(this.#folder, "packages.h")];
    const warnings = ["-Wmissing-field-initializers"];
    const command = [...this.#command(flags), ...warnings, ...packages, "-c", `${stem}.c`, "-o", `${stem}.o`];
    const compiled = await run(command);
    if (compiled.exitCode !== 0)
      return [`${name}: the oracle does not compile: ${firstError(compiled.stderr)}`];
    const object = new ObjectFile(readFileSync(`${stem}.o`));
    return [
      ...questions.unasked.map((what) => `${name}: cannot be asked about: ${what}`),
      ...wrongNumbers(object, questions),
      ...wrongBits(object, questions),
      ...wrongLists(compiled.stderr, questions),
    ];
  }
}

function wrongNumbers(object: ObjectFile, questions: Questions): string[] {
  const answers = object.symbol(numbersSymbol);
  if (answers === null || answers.byteLength !== (questions.numbers.length + 1) * 8) {
    return ["the oracle's answers are missing"];
  }
  return questions.numbers.flatMap(({ about, expected }, index) => {
    const answer = answers.getBigUint64(index * 8, true);
    if (answer === BigInt.asUintN(64, expected)) return [];
    return [`${about}: bindgen says ${expected}, the compiler ${answer}`];
  });
}

function wrongBits(object: ObjectFile, questions: Questions): string[] {
  return questions.bits.flatMap(({ about, offset, width }, index) => {
    const bytes = object.symbol(bitsSymbol(index));
    if (bytes === null) return [`${about}: the oracle's answer is missing`];
    const set: number[] = [];
    for (let bit = 0; bit < bytes.byteLength * 8; bit++) {
      if ((bytes.getUint8(bit >> 3) >> (bit & 7)) & 1) set.push(bit);
    }
    const [first] = set;
    const contiguous = first !== undefined && set.at(-1) === first + set.length - 1;
    if (contiguous && first === offset && set.length === width) return [];
    return [`${about}: bindgen says ${width} bits from ${offset}, the compiler ${set.length} from ${first}`];
  });
}

/** The compiler's own words about an initializer with too few or too many values. */
function wrongLists(stderr: string, questions: Questions): string[] {
  return [...stderr.matchAll(new RegExp(`^${listFile}:(\\d+):.*?: warning: (.*)$`, "gm"))].flatMap(
    (match) => {
      const message = match[2] ?? "";
      if (!/missing-field-initializers|excess elements/.test(message)) return [];
      return [`${questions.lists[Number(match[1]) - 1]?.about}: ${message}`];
    },
  );
}
