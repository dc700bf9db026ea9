import { afterAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LayoutPass } from "../../bindgen/layout.ts";
import { checkAgainstCompiler } from "../../bindgen/oracle/check.ts";
import type { Generated } from "../../bindgen/pipeline.ts";
import { isUsable } from "../../bindgen/system/toolchain.ts";
import { fixtureConfig, generateFixtures } from "./fixtures.ts";
import { Random, seed } from "./random.ts";

/** Random C++ classes that derive from each other, in all the ways that decide about the padding of a base. */
const count = 150;
const config = { ...fixtureConfig, deepstream: { ...fixtureConfig.deepstream, versionHeader: "classes.h" } };

const plain = ["char", "short", "int", "long", "double", "bool", "void *"] as const;
const ofCxx = [
  "std::string",
  "std::vector<int>",
  "std::optional<int>",
  "std::optional<double>",
  "std::pair<int, char>",
  "int &",
] as const;
const none = "";

class ClassMaker {
  readonly #random: Random;
  readonly #names: string[] = [];
  #fields = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  make(name: string): string {
    const random = this.#random;
    const bases = Array.from({ length: this.#names.length < 3 ? 0 : random.below(3) }, () => this.#known());
    const members = Array.from({ length: random.below(5) }, () => this.#member());
    const special = random.of([
      none,
      none,
      `${name} (int, int);`,
      `~${name} ();`,
      `${name} (const ${name} &);`,
      `${name} &operator= (const ${name} &);`,
      `~${name} () = default;`,
      "int method ();",
    ]);
    const pack = random.once(10) ? random.of(["1", "2", "4"]) : null;
    const clause = bases.length === 0 ? "" : ` : ${[...new Set(bases)].join(", ")}`;
    const attribute = random.once(12) ? " alignas (64)" : "";
    this.#names.push(name);
    const text = `struct${attribute} ${name}${clause} { ${[special, ...members].join(" ")} };\n`;
    return pack === null ? text : `#pragma pack(push, ${pack})\n${text}#pragma pack(pop)\n`;
  }

  #known(): string {
    return this.#names[this.#random.below(this.#names.length)] ?? "";
  }

  #member(): string {
    const random = this.#random;
    const name = `f${this.#fields++}`;
    switch (random.below(8)) {
      case 0:
        return `unsigned ${name} : ${1 + random.below(32)};`;
      case 1:
        return this.#names.length === 0 ? "" : `${this.#known()} ${name};`;
      case 2:
        return `char ${name} = 1;`;
      case 3:
        return `short ${name}[${1 + random.below(3)}];`;
      case 4:
        return `${random.of(ofCxx)} ${name};`;
      default:
        return `${random.of(plain)} ${name};`;
    }
  }
}

function header(): string {
  const maker = new ClassMaker(new Random(seed));
  const classes = Array.from({ length: count }, (_, index) => maker.make(`C${index}`));
  return `#include <optional>\n#include <string>\n#include <utility>\n#include <vector>\n${classes.join("")}`;
}

const made = new Map<string, Promise<Generated>>();

function generated(compiler: string): Promise<Generated> {
  const known = made.get(compiler) ?? fresh(compiler);
  made.set(compiler, known);
  return known;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function fresh(compiler: string): Promise<Generated> {
  const folder = mkdtempSync(join(tmpdir(), "bindgen-classes-"));
  writeFileSync(join(folder, "classes.h"), header());
  folders.push(folder);
  return generateFixtures(folder, compiler, config);
}

for (const compiler of ["cc", "clang", "aarch64-linux-gnu-gcc"]) {
  describe.skipIf(!(await isUsable(compiler)))(`${count} random C++ classes`, () => {
    test(`are laid out as ${compiler}'s C++ does, or refused`, async () => {
      const found = await generated(compiler);
      const { mismatches } = await checkAgainstCompiler(found, config);
      const [module] = found.modules.filter(({ file }) => file.endsWith("classes.h"));
      const derived = module?.records.filter(({ fields }) => fields?.[0]?.base === true) ?? [];
      const refused = module?.refusals.filter(({ what }) => what === "struct" || what === "class") ?? [];
      expect(mismatches).toEqual([]);
      expect(derived.length).toBeGreaterThan(count / 8);
      expect(refused.filter(({ reason }) => !/compilers disagree|its base class|twice/.test(reason))).toEqual(
        [],
      );
    }, 120_000);
  });
}

test("a base class's padding that is taken for kept is found", async () => {
  const found = await generated("cc");
  for (const record of found.modules.flatMap(({ records }) => records))
    Object.assign(record, { tail: "kept" });
  const layout = new LayoutPass(found.toolchain.target);
  const { mismatches } = await checkAgainstCompiler({ ...found, layout }, config);
  expect(mismatches.filter((mismatch) => mismatch.startsWith("offset of C")).length).toBeGreaterThan(0);
}, 120_000);
