import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileProject, type Diagnostic, writeProject } from "./project.ts";

const head = ['import { Pipeline } from "deepscript";', "const pipeline = new Pipeline();"];

/** A mistake, and what the editor says of it. */
const mistakes: readonly (readonly [string, string])[] = [
  [
    'pipeline.add("nvstreammux", { widht: 1280 });',
    "'widht' does not exist in type 'Initials<GstNvStreamMuxProperties> & HasNo<\"widht\">'. Did you mean to write 'width'?",
  ],
  ['pipeline.add("x264enc", { bitrate: "2000" });', "Type 'string' is not assignable to type 'number'."],
  ['pipeline.add("filesrc", { location: 5 });', "Type 'number' is not assignable to type 'string'."],
  [
    'pipeline.add("videotestsrc", { pattern: "bal" });',
    "Type '\"bal\"' is not assignable to type 'number | GstVideoTestSrcPattern | undefined'. Did you mean '\"ball\"'?",
  ],
  ['pipeline.add("playbin", { flags: ["vidio"] });', "Did you mean '\"video\"'?"],
  ['pipeline.add("identity", { "last-message": "x" });', "not assignable to type 'CanOnlyBeRead'"],
  [
    'pipeline.add("identity").get("sleep-tim");',
    "not assignable to parameter of type 'PropertyName<TypedElement<identity>>'",
  ],
  [
    'pipeline.add("identity").set({ "sleep-tim": 1 });',
    "'\"sleep-tim\"' does not exist in type 'Settings<GstIdentityProperties> & HasNo<\"sleep-tim\">'",
  ],
  ['pipeline.add("identity").set("last-message", "x");', "to parameter of type 'CanOnlyBeRead'"],
  [
    'pipeline.add("queue", { silent: true, ...{ "max-size-bufer": 2 } });',
    "not assignable to parameter of type 'Initials<GstQueueProperties> & HasNo<\"max-size-bufer\">'",
  ],
  [
    'pipeline.add(Math.random() > 0.5 ? "queue" : "queue2", { leaky: "no" });',
    "type 'Initials<GstQueue2Properties> & Initials<GstQueueProperties> & HasNo<\"leaky\">'",
  ],
  ['pipeline.add("tee").requestPad("src_-1");', "to parameter of type '\"src_-1\" & NumberIsWhole'"],
  [
    'pipeline.add("interleave").set({ "channel-positions-from-input": 1 });',
    "Type 'number' is not assignable to type 'boolean | undefined'.",
  ],
  [
    'pipeline.add("queue").pad("sinkk");',
    'Argument of type \'"sinkk"\' is not assignable to parameter of type \'"sink" | "src"\'.',
  ],
  ['pipeline.add("queue").requestPad("sink_0");', "to parameter of type 'GivesNoPadsOnRequest'"],
  [
    'pipeline.add("nvstreammux").requestPad("snk_0");',
    'Argument of type \'"snk_0"\' is not assignable to parameter of type \'"sink_%u" | `sink_$' +
      "{number}`'.",
  ],
  [
    'pipeline.add("tee").on("pad-aded", () => undefined);',
    "Argument of type '\"pad-aded\"' is not assignable to parameter of type 'SignalName<TypedElement<tee>>'.",
  ],
  [
    'pipeline.add("tee").on("pad-added", (pad: string) => void pad);',
    "Type 'Pad' is not assignable to type 'string'.",
  ],
  [
    'pipeline.add("decodebin").on("autoplug-select", () => "tri");',
    "Type '\"tri\"' is not assignable to type 'number | GstAutoplugSelectResult | NoAnswer'.",
  ],
  [
    'pipeline.add("tee").on("pad-added", async () => undefined);',
    "Type 'Promise<undefined>' is not assignable to type 'NoAnswer'.",
  ],
  [
    'pipeline.add("appsink").emit("pull-sampel");',
    'to parameter of type \'"pull-preroll" | "pull-sample" | "try-pull-object" |',
  ],
  ['pipeline.add("appsink").emit("try-pull-sample");', "Expected 2 arguments, but got 1."],
  ['pipeline.add("queue").emit("flush");', "to parameter of type 'HasNoActions'"],
];

let folder: string;
let diagnostics: Diagnostic[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "deepscript-types-"));
  writeProject(folder, { "mistakes.ts": [...head, ...mistakes.map(([code]) => code)].join("\n") });
  diagnostics = await compileProject(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(mistakes.map(([code, message], index) => [code, message, index + head.length + 1] as const))(
  "%s",
  (_code, message, line) => {
    const said = diagnostics.filter((each) => each.line === line).map(({ text }) => text);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(message);
  },
);

test("no message fills a screen", () => {
  for (const { text } of diagnostics) {
    expect(text.split("\n").length).toBeLessThanOrEqual(4);
    expect(text.length).toBeLessThan(400);
  }
});
