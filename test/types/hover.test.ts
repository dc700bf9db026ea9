/** What an editor shows: functions' documentation, wherever the name stands, and names that it completes. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join, resolve } from "node:path";
import { Project } from "ts-morph";
import * as onDemand from "../../lib/on_demand.ts";

setDefaultTimeout(180_000);

const repository = resolve(import.meta.dir, "../..");

const project = new Project({
  tsConfigFilePath: join(repository, "tsconfig.json"),
  skipAddingFilesFromTsConfig: true,
});
const service = project.getLanguageService().compilerObject;

test("a function's documentation, on its import and on its call", () => {
  const names = Object.keys(onDemand);
  const listed = names.map((name) => ` ${name},`).join("");
  const text = `import {${listed} } from "deepscript";\nvoid [${listed} ];\n`;
  const file = project.createSourceFile(join(repository, "test/types/hovered.ts"), text);
  for (const name of names) {
    for (const at of [text.indexOf(` ${name},`) + 1, text.lastIndexOf(` ${name},`) + 1]) {
      const documentation = service.getQuickInfoAtPosition(file.getFilePath(), at)?.documentation;
      expect([name, documentation?.length ?? 0]).not.toEqual([name, 0]);
    }
  }
});

test("names of elements, properties, values, pads, signals and recorded fields are completed", () => {
  // Each line, up to where the cursor stands, with some of what is offered there.
  const lines: readonly (readonly [string, string, ...string[]])[] = [
    ['pipeline.add("', '");', "nvinfer", "x264enc", "filesrc"],
    ['pipeline.element("name", "', '");', "nvdsosd"],
    ['pipeline.add("x264enc", { ', " });", '"speed-preset"', "bitrate"],
    ['pipeline.add("x264enc", { "speed-preset": "', '" });', "ultrafast", "veryfast"],
    ['encoder.set({ "', '": 1 });', "bitrate", "speed-preset"],
    ['encoder.set("', '", 1);', "bitrate"],
    ['encoder.get("', '");', "bitrate"],
    ['encoder.pad("', '");', "sink", "src"],
    ['muxer.requestPad("', '");', "sink_%u"],
    ['encoder.on("', '", () => {});', "pad-added"],
    ['encoder.pad("src").records({ object: ["', '"] });', "class_id", "rect_params.left"],
  ];
  let text = `import { Pipeline } from "deepscript";
const pipeline = new Pipeline();
const encoder = pipeline.add("x264enc");
const muxer = pipeline.add("nvstreammux");
`;
  const cursors = lines.map(([before, after]) => {
    text += before;
    const cursor = text.length;
    text += `${after}\n`;
    return cursor;
  });
  const file = project.createSourceFile(join(repository, "test/types/completed.ts"), text);
  for (const [index, [before, , ...wanted]] of lines.entries()) {
    const found = service.getCompletionsAtPosition(file.getFilePath(), cursors[index] ?? 0, {});
    const names = found?.entries.map(({ name }) => name) ?? [];
    expect([before, wanted.filter((name) => !names.includes(name))]).toEqual([before, []]);
  }
});
