import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageIncludes } from "../c/packages.ts";
import { firstError } from "../c/preprocess.ts";
import { sdkFlags, sdkInclude } from "../c/sdk-folder.ts";
import type { Config } from "../config.ts";
import { cxxIncludes } from "../cxx/front.ts";
import { cxxPrograms, withoutCxx } from "../cxx/oracle.ts";
import type { Generated } from "../pipeline.ts";
import type { SelectedModule } from "../select.ts";
import { temporaryFolder } from "../system/temporary.ts";
import { run, type Toolchain } from "../system/toolchain.ts";
import { questionsOf } from "./ask.ts";
import { ObjectFile } from "./elf.ts";
import { disagreements, oracleFlags, oracleProgram } from "./program.ts";
import type { Questions } from "./questions.ts";
import { spell } from "./records.ts";

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
  using temporary = temporaryFolder();
  const folder = temporary.path;
  const oracle = await Oracle.prepare(generated.toolchain, packageIncludes(config), folder);
  const modules = generated.modules.map(withoutCxx);
  const spellings = spell(modules);
  const sdk = generated.sdkFolder;
  const ofSdk = (module: SelectedModule) => sdk !== null && module.file.startsWith(`${sdk}/`);
  const isC = (module: SelectedModule) => module.cxxLines !== "all";
  const programs = modules
    .filter((module) => ofSdk(module) && isC(module))
    .map((module) => ({
      name: basename(module.file),
      includes: sdk === null ? "" : sdkInclude(sdk, basename(module.file), config),
      questions: questionsOf([module], generated, spellings),
    }));
  const packages = modules.filter((module) => !ofSdk(module));
  programs.push({
    name: "packages",
    includes: "",
    questions: questionsOf(packages, generated, spellings),
  });
  const flags = sdk === null ? [] : sdkFlags(sdk);
  const verdicts = await Promise.all(
    programs.map(({ name, includes, questions }) => oracle.ask(name, includes, questions, flags)),
  );
  if (generated.cxx !== null) {
    const cxx = await Oracle.prepare(generated.cxx.toolchain, cxxIncludes(config), folder);
    const more = cxxPrograms(generated, config);
    programs.push(...more);
    const answers = await Promise.all(
      more.map(({ name, includes, questions }) => cxx.ask(name, includes, questions, flags)),
    );
    verdicts.push(...answers);
  }
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
    const header = oracle.#header;
    await Bun.write(header, includes);
    const language = toolchain.language === "c++" ? "c++-header" : "c-header";
    const compiled = await run([...oracle.#command([]), "-x", language, header, "-o", `${header}.gch`]);
    if (compiled.exitCode !== 0)
      throw new Error(`the packages' headers do not compile: ${firstError(compiled.stderr)}`);
    return oracle;
  }

  get #header(): string {
    return join(this.#folder, this.#toolchain.language === "c++" ? "packages.hpp" : "packages.h");
  }

  #command(flags: readonly string[]): string[] {
    const standard = this.#toolchain.language === "c++" ? "-std=gnu++17" : "-std=gnu11";
    return [this.#toolchain.compiler, standard, ...oracleFlags, ...flags, ...this.#toolchain.flags];
  }

  /** What the compiler disagrees with; empty if nothing. */
  async ask(
    name: string,
    includes: string,
    questions: Questions,
    flags: readonly string[],
  ): Promise<string[]> {
    const { language = "c" } = this.#toolchain;
    const stem = join(this.#folder, `${language}-${this.#programs++}`);
    const source = `${stem}.${language === "c" ? "c" : "cpp"}`;
    await Bun.write(source, oracleProgram(includes, questions, language));
    const packages = ["-include", this.#header];
    const command = [...this.#command(flags), ...packages, "-c", source, "-o", `${stem}.o`];
    const compiled = await run(command);
    if (compiled.exitCode !== 0)
      return [`${name}: the oracle does not compile: ${firstError(compiled.stderr)}`];
    const object = new ObjectFile(readFileSync(`${stem}.o`));
    return disagreements(object, questions);
  }
}
