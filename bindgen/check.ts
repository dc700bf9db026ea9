import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Config } from "./config.ts";
import { ObjectFile } from "./elf.ts";
import { packageIncludes, sdkFlags, sdkInclude } from "./frontend.ts";
import { disagreements, oracleFlags, oracleProgram } from "./oracle/program.ts";
import { type Questions, questionsOf } from "./oracle/questions.ts";
import { spell } from "./oracle/records.ts";
import { inParallel } from "./parallel.ts";
import type { Generated } from "./pipeline.ts";
import { firstError } from "./preprocess.ts";
import type { SelectedModule } from "./select.ts";
import { run, type Toolchain } from "./toolchain.ts";

/** How much was asked, and what came of it. */
export interface Verdict {
  /** Structs and unions, each with its size, alignment and list of fields. */
  readonly structs: number;
  /** Sizes, alignments, offsets, and the values of enumerators and of integer constants. */
  readonly numbers: number;
  readonly bitFields: number;
  readonly enums: number;
  readonly constants: number;
  /** All that are declared, and the rows and wrappers of those that are bound. */
  readonly functions: number;
  readonly variables: number;
  readonly callbacks: number;
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
    const programs = generated.modules.filter(ofSdk).map((module) => ({
      name: basename(module.file),
      includes: sdk === null ? "" : sdkInclude(sdk, basename(module.file), config),
      questions: questionsOf([module], generated, spellings),
    }));
    const packages = generated.modules.filter((module) => !ofSdk(module));
    programs.push({
      name: "packages",
      includes: "",
      questions: questionsOf(packages, generated, spellings),
    });
    const flags = sdk === null ? [] : sdkFlags(sdk);
    const verdicts = await inParallel(programs, ({ name, includes, questions }) =>
      oracle.ask(name, includes, questions, flags),
    );
    const count = (of: (questions: Questions) => readonly unknown[]) =>
      programs.reduce((sum, { questions }) => sum + of(questions).length, 0);
    return {
      structs: count(({ records }) => records),
      numbers: count(({ numbers }) => numbers),
      bitFields: count(({ bits }) => bits),
      enums: count(({ enums }) => enums),
      constants: count(({ constants }) => constants),
      functions: count(({ functions }) => functions),
      variables: count(({ variables }) => variables),
      callbacks: count(({ callbacks }) => callbacks),
      mismatches: verdicts.flat(),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
    return [this.#toolchain.compiler, "-std=gnu11", ...oracleFlags, ...flags, ...this.#toolchain.flags];
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
    const command = [...this.#command(flags), ...packages, "-c", `${stem}.c`, "-o", `${stem}.o`];
    const compiled = await run(command);
    if (compiled.exitCode !== 0)
      return [`${name}: the oracle does not compile: ${firstError(compiled.stderr)}`];
    const object = new ObjectFile(readFileSync(`${stem}.o`));
    return disagreements(object, questions);
  }
}
