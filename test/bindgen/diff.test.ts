/** What changed between two releases, and that headers, generated trees and files of facts tell the same. */
import { beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { breaks, type Change } from "../../bindgen/diff/change.ts";
import { compare } from "../../bindgen/diff/compare.ts";
import { factsOfFile } from "../../bindgen/diff/from-file.ts";
import { factsOfTree, readTree } from "../../bindgen/diff/from-tree.ts";
import { diffSchema, documentOf } from "../../bindgen/diff/json.ts";
import { details } from "../../bindgen/diff/report.ts";
import { upgradeText } from "../../bindgen/diff/upgrade.ts";
import type { Generated } from "../../bindgen/pipeline.ts";
import { hasTerminals, onTerminal } from "../fixtures/terminal.ts";
import { ofHeaders, ofTree, release, temporary, writeTree } from "./diff-fixtures.ts";

setDefaultTimeout(60_000);

let old: Generated;
let now: Generated;
beforeAll(async () => {
  [old, now] = await Promise.all([release("old"), release("new")]);
});

function told(changes: readonly Change[]): string[] {
  return changes.map(({ what, name, how }) => `${what} ${name}: ${how.join(", ")}`).sort();
}

function find(changes: readonly Change[], name: string): Change {
  const found = changes.find((change) => change.name === name);
  if (found === undefined) throw new Error(`nothing is said of ${name}`);
  return found;
}

/** What a generated tree tells as well. */
const everyone = [
  "callback Judge: arguments",
  "constant GONE_ROOM: removed",
  "constant LOOSE: renumbered",
  "constant NEW_ROOM: added",
  "constant NVDS_VERSION_MAJOR: renumbered",
  "constant ROOM: renumbered",
  "enumerator Colour.COLOUR_BLUE: removed",
  "enumerator Colour.COLOUR_GREEN: renumbered",
  "enumerator Colour.COLOUR_NONE: added",
  "enumerator Colour.COLOUR_RED: renumbered",
  "field Frame.calledNow: added",
  "field Frame.colour: moved",
  "field Frame.corner: moved, retyped",
  "field Frame.high: moved, retyped",
  "field Frame.inserted: added",
  "field Frame.kept: retyped",
  "field Frame.last: removed",
  "field Frame.low: moved, resized",
  "field Frame.moved: moved",
  "field Frame.name: moved, resized",
  "field Frame.numbers: moved, resized",
  "field Frame.owner: moved",
  "field Frame.renamed: removed",
  "field Frame.sensor: removed",
  "field Frame.where: moved, retyped",
  "function frame_added: added",
  "function frame_area: returns",
  "function frame_gone: removed",
  "function frame_label: reordered",
  "function frame_resize: arguments",
  "function vanished: removed",
  "struct Aligned: resized, realigned",
  "struct Found: added",
  "struct Frame: resized",
  "struct Lost: removed",
  "struct Point: relocated",
  "struct Sensor: removed",
];
/** A tree does not tell that a header could not be bound: what is in it is gone. */
function treeAlone(lines: readonly string[]): string[] {
  return [...lines, "struct Left: removed"].sort();
}

/** What only C's spelling of types and the names of parameters tell. */
const headersOnly = ["function frame_copy: reordered", "function frame_find: arguments"];

describe("every change is told", () => {
  test("between headers", () => {
    const { changes } = compare(ofHeaders(old), ofHeaders(now));
    expect(told(changes)).toEqual([...everyone, ...headersOnly].sort());
  });

  test("between generated trees", () => {
    expect(told(compare(ofTree(old), ofTree(now)).changes)).toEqual(treeAlone(everyone));
  });

  test("between a tree and headers", () => {
    expect(told(compare(ofTree(old), ofHeaders(now)).changes)).toEqual(everyone);
  });

  test("backwards, with what was added removed", () => {
    const turned = treeAlone(everyone).map((line) =>
      line.replace(/: (added|removed)$/, (_, how) => (how === "added" ? ": removed" : ": added")),
    );
    expect(told(compare(ofTree(now), ofTree(old)).changes)).toEqual(turned.sort());
  });
});

describe("nothing is told where nothing changed", () => {
  test("between a tree and its own headers", () => {
    expect(compare(ofTree(old), ofHeaders(old)).changes).toEqual([]);
    expect(compare(ofHeaders(now), ofTree(now)).changes).toEqual([]);
  });

  test("of what is spelled or called in another way only", () => {
    const { changes } = compare(ofHeaders(old), ofHeaders(now));
    expect(told(changes).filter((line) => /frame_same|frame_count|Size|Side|TITLE/.test(line))).toEqual([]);
  });
});

test("a change says from what to what", () => {
  const { changes } = compare(ofHeaders(old), ofHeaders(now));
  expect(find(changes, "Frame.name")).toMatchObject({
    old: { header: "fixture/frame", offset: 16, size: 16, type: "char[16]" },
    new: { header: "fixture/frame", offset: 20, size: 32, type: "char[32]" },
  });
  expect(find(changes, "Frame.where")).toMatchObject({ old: { type: "Point *" }, new: { type: "Size *" } });
  expect(find(changes, "Frame.high")).toMatchObject({ old: { bit: 3 }, new: { bit: 4 } });
  expect(find(changes, "Colour.COLOUR_RED")).toMatchObject({ old: { value: "0" }, new: { value: "1" } });
  expect(find(changes, "frame_copy").new?.type).toBe("void frame_copy(Frame * to, Frame * from)");
  expect(find(changes, "Point")).toMatchObject({
    old: { header: "fixture/frame" },
    new: { header: "fixture/point" },
  });
});

test("a field that may only have been renamed is told with its heir", () => {
  const first = ofHeaders(old);
  const structs = first.structs.map((struct) => ({
    ...struct,
    fields: struct.fields.map((field) => (field.name === "renamed" ? { ...field, name: "heir" } : field)),
  }));
  const { changes } = compare(first, { ...first, structs });
  expect(told(changes)).toEqual(["field Frame.heir: added", "field Frame.renamed: removed"]);
  expect(find(changes, "Frame.renamed").note).toBe("heir is in its place now");
});

test("what new bindings do not make good is told apart", () => {
  const { changes } = compare(ofHeaders(old), ofHeaders(now));
  const breaking = told(changes.filter(breaks));
  expect(breaking).toContain("field Frame.kept: retyped");
  expect(breaking).toContain("function frame_copy: reordered");
  expect(breaking).not.toContain("field Frame.moved: moved");
  expect(breaking).not.toContain("constant ROOM: renumbered");
  expect(breaking).not.toContain("struct Frame: resized");
});

test("headers that came, went, or cannot be bound any more are told as such", () => {
  const { headers, changes } = compare(ofHeaders(old), ofHeaders(now));
  expect(headers.added).toEqual(["fixture/point"]);
  expect(headers.removed).toEqual(["fixture/vanished"]);
  expect(headers.leftOut.map(({ header }) => header)).toEqual(["fixture/left"]);
  expect(headers.leftOut[0]?.reason).toContain("'Missing'");
  expect(changes.some(({ name }) => name === "Left")).toBe(false);
  const needs = "it needs somebody/elses.h, which is not installed";
  expect(headers.neither).toEqual([{ header: "fixture/never", reason: needs }]);
});

test.skipIf(!hasTerminals)("a terminal is told how far the comparison has got, and a pipe is not", () => {
  using folder = temporary();
  const trees = [old, now].map((release, index) => {
    const tree = join(folder.path, `tree${index}`);
    writeTree(tree, release);
    return tree;
  });
  const cli = [process.execPath, join(import.meta.dir, "../../bindgen/cli.ts")];
  const command = [...cli, "diff", ...trees, "--uses", folder.path];
  const piped = Bun.spawnSync(command);
  expect(piped.stderr.toString()).toBe("");
  const env = { ...process.env, TERM: "xterm" };
  const shown = Bun.spawnSync(onTerminal(command.join(" ")), { env });
  const [first = "", ...rest] = shown.stdout.toString().split("\r\x1b[K").slice(1);
  expect(first).toContain("looking for what uses what changed");
  const printed = (text: string) => text.replaceAll("\r\n", "\n");
  expect(printed(rest.join(""))).toBe(piped.stdout.toString());
  expect(shown.exitCode).toBe(piped.exitCode);
});

test("layouts of two machines are not compared", () => {
  const first = ofTree(old);
  expect(() => compare(first, { ...first, target: "linux-other" })).toThrow("those of linux-other");
});

test("two bindings of one SDK tell which GStreamer each is of, where that differs", () => {
  const [title] = details(compare(ofTree(old), ofTree(now))).split("\n");
  expect(title).not.toContain("GStreamer");
  const first = { ...ofTree(old), gstreamer: "1.20.0" };
  const [told = ""] = details(compare(first, { ...first, gstreamer: "1.22.0" })).split("\n");
  expect(told).toContain(", GStreamer 1.20.0 -> 1.22.0, linux-");
});

test("the report for people marks what needs them", () => {
  const lines = details(compare(ofHeaders(old), ofHeaders(now))).split("\n");
  expect(lines).toContain("  ~ Frame: 104 -> 120 bytes");
  expect(lines).toContain("    ~ moved: moved 8 -> 12");
  expect(lines).toContain("    ! kept: retyped int -> float");
  expect(lines).toContain("    + inserted at 8: int");
  expect(lines).toContain("    ~ low: moved 72 bit 0 -> 112 bit 0, unsigned : 3 -> unsigned : 4");
  expect(lines).toContain("    - last at 80: double");
  expect(lines).toContain("  + int frame_added(Frame * frame)");
});

test("the document for programs is what its schema says", () => {
  const document: unknown = JSON.parse(
    JSON.stringify(documentOf(compare(ofHeaders(old), ofHeaders(now)), [])),
  );
  const read = diffSchema.parse(document);
  expect(told(read.changes)).toEqual([...everyone, ...headersOnly].sort());
});

test("a tree that is replaced tells what moves, and nothing where nothing does", async () => {
  using folder = temporary();
  writeTree(folder.path, old);
  expect(upgradeText(folder.path, old.outputs)).toBeNull();
  const text = upgradeText(folder.path, now.outputs) ?? "";
  expect(text).toContain("DeepStream 1.0 (as they were) -> DeepStream 2.0 (new)");
  expect(text).toContain("    ! kept: retyped i32 -> f32");
  expect(text).not.toContain("moved: moved");
});

const facts = join(import.meta.dir, "../../../shared/abi/deepstream-9.1.json");

test.skipIf(!existsSync(facts))("DeepStream 9.1's published layouts are those of lib/generated", () => {
  const file = factsOfFile(facts);
  const folder = join(import.meta.dir, "../../lib/generated");
  const { changes, headers } = compare(file, factsOfTree(readTree(folder), folder));
  const both = file.structs.filter(({ header }) => !headers.leftOut.some((left) => left.header === header));
  expect(both.length).toBeGreaterThan(80);
  expect(told(changes)).toEqual([]);
});
