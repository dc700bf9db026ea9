/** Which hand-written code uses what changed: found through types, not by words. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { exitCodes } from "../../bindgen/diagnostics.ts";
import { type Affected, affected } from "../../bindgen/diff/affected.ts";
import { compare } from "../../bindgen/diff/compare.ts";
import { diffSchema } from "../../bindgen/diff/json.ts";
import { type Uses, usesBelow } from "../../bindgen/diff/uses.ts";
import type { Generated } from "../../bindgen/pipeline.ts";
import { ofHeaders, release, type Temporary, temporary, writeTree } from "./diff-fixtures.ts";

// Each run of the command line loads a compiler.
setDefaultTimeout(60_000);

const repository = join(import.meta.dir, "../..");
const cli = join(repository, "bindgen/cli.ts");

/** A program's folder: the line of each use is the line it stands on here, counted from 1. */
const program = {
  "structs.ts": [
    'import type * as Module from "./generated/fixture/frame.ts";',
    "declare const modules: { frame: typeof Module };",
    "export const Frame: typeof Module.Frame = modules.frame.Frame;",
    "export const Colour: typeof Module.Colour = modules.frame.Colour;",
    "type Callable<T> = { readonly [Name in keyof T]: () => number };",
    "export const c = modules.frame.functions as unknown as Callable<typeof Module.functions>;",
  ],
  "reading.ts": [
    'import { Colour, c, Frame } from "./structs.ts";',
    "export class Picture extends Frame {",
    "  get all(): number {",
    "    return this.number + this.moved + this.kept;",
    "  }",
    "  override get renamed(): number {",
    "    return 0;",
    "  }",
    "}",
    "export function look(picture: Picture, which: 'last' | 'number'): unknown {",
    "  const { owner, where: place } = picture;",
    "  if (picture.colour === Colour.COLOUR_GREEN) return picture[which];",
    "  return [owner, place, picture.corner.x, c.frame_gone(), Frame.fields.name.offset];",
    "}",
  ],
  "asking.ts": [
    'import { Frame } from "./structs.ts";',
    "export class Asking extends Frame {",
    "  get uri(): string | undefined {",
    '    if (!("sensor" in Frame.fields)) return undefined;',
    "    return this.sensor.uri;",
    "  }",
    "}",
  ],
  "direct.ts": [
    'import { constants, Frame } from "./generated/fixture/frame.ts";',
    'import type { Sensor } from "./generated/fixture/frame.ts";',
    "export const room: number = constants.ROOM;",
    "export const place: number = Frame.fields.moved.offset;",
    "export type Mine = Sensor;",
  ],
  "aloof.ts": [
    "interface Frame { last: number; moved: number; frame_gone(): void }",
    "export function other(frame: Frame): string {",
    "  frame.frame_gone();",
    '  return ["last renamed COLOUR_BLUE", frame.last, frame.moved].join(" ");',
    "}",
  ],
} as const;

let folder: Temporary;
let old: Generated;
let now: Generated;
let uses: Uses;
beforeAll(async () => {
  folder = temporary();
  [old, now] = await Promise.all([release("old"), release("new")]);
  writeTree(join(folder.path, "generated"), old);
  cpSync(join(repository, "lib/native"), join(folder.path, "lib/native"), { recursive: true });
  for (const [name, lines] of Object.entries(program)) {
    writeFileSync(join(folder.path, name), `${lines.join("\n")}\n`);
  }
  uses = usesBelow([folder.path], repository);
});
afterAll(() => folder[Symbol.dispose]());

function of(file: string): Affected[] {
  const { changes } = compare(ofHeaders(old), ofHeaders(now));
  return affected(changes, uses).filter((one) => basename(one.file) === file);
}

function told(found: readonly Affected[]): string[] {
  return found.map(({ change, lines, weight }) => `${change.name} ${lines.join(",")} ${weight}`).sort();
}

describe("a use is found", () => {
  test("through classes, patterns, keys, overrides, tables and mapped functions", () => {
    expect(told(of("reading.ts"))).toEqual([
      "Colour.COLOUR_GREEN 12 regenerated",
      "Frame.colour 12 regenerated",
      "Frame.corner 13 breaks",
      "Frame.kept 4 breaks",
      "Frame.last 12 breaks",
      "Frame.moved 4 regenerated",
      "Frame.name 13 regenerated",
      "Frame.owner 11 regenerated",
      "Frame.renamed 6 breaks",
      "Frame.where 11 breaks",
      "Point 13 breaks",
      "frame_gone 13 breaks",
    ]);
  });

  test("through types alone", () => {
    expect(told(of("structs.ts"))).toEqual(["Frame 3 regenerated"]);
  });

  test("of what the file asks for, as one that is ready", () => {
    expect(told(of("asking.ts"))).toEqual(["Frame.sensor 5 asked", "Sensor 5 asked"]);
  });

  test("of numbers taken from the generated module itself, as one that keeps the old ones", () => {
    expect(told(of("direct.ts"))).toEqual([
      "Frame 1,4 direct",
      "Frame.moved 4 direct",
      "ROOM 3 direct",
      "Sensor 2,5 breaks",
    ]);
  });

  test("by its declaration, not by its name", () => {
    expect(told(of("aloof.ts"))).toEqual([]);
  });
});

describe("bindgen diff", () => {
  const diff = (...args: string[]) => {
    const run = Bun.spawnSync([process.execPath, cli, "diff", ...args], { cwd: folder.path });
    return { code: run.exitCode, out: run.stdout.toString(), error: run.stderr.toString() };
  };
  const tree = () => join(folder.path, "generated");
  const other = () => {
    const path = join(folder.path, "other", "generated");
    mkdirSync(path, { recursive: true });
    writeTree(path, now);
    return path;
  };

  test("ends with 0 where nothing changed", () => {
    const { code, out } = diff(tree(), tree(), "--uses", folder.path);
    expect(out).toContain("nothing changed");
    expect(code).toBe(0);
  });

  test("names the lines that need a person, for people and for programs, and ends with a code of its own", () => {
    const file = join(folder.path, "diff.json");
    const { code, out } = diff(tree(), other(), "--uses", folder.path, "--json", file);
    expect(out).toContain("reading.ts:4: Frame.kept retyped i32 -> f32");
    expect(out).toContain(
      "direct.ts:3: ROOM 16 -> 32: it takes the number from the generated module, whatever SDK is in use",
    );
    expect(out).toContain("asking.ts: Frame.sensor, Sensor: it asks whether that is there");
    const document = diffSchema.parse(JSON.parse(readFileSync(file, "utf8")));
    const kept = document.uses.find(({ change }) => document.changes[change]?.name === "Frame.kept");
    expect(kept).toMatchObject({ lines: [4], needsAPerson: true });
    expect(document.old.version).toBe("1.0");
    expect(code).toBe(exitCodes.changedUnderCode);
  });

  test("tells a change that concerns no file with another code", () => {
    using empty = temporary();
    writeFileSync(join(empty.path, "one.ts"), "export const one = 1;\n");
    expect(diff(tree(), other(), "--uses", empty.path).code).toBe(exitCodes.changed);
  });

  test("refuses what is none of the three", () => {
    const facts = join(folder.path, "facts.json");
    writeFileSync(facts, JSON.stringify({ deepstream: "9.1", structs: {} }));
    const { code, error } = diff(facts, tree());
    expect(code).toBe(exitCodes.badFacts);
    expect(error).toContain("holds no layout facts");
    expect(diff(join(folder.path, "nothing"), tree()).code).toBe(exitCodes.usage);
    expect(diff(join(folder.path, "lib"), tree()).code).toBe(exitCodes.notAnSdk);
    expect(diff(tree(), tree(), "--uses", join(folder.path, "nothing")).code).toBe(exitCodes.usage);
  });
});
