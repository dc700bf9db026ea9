/** Files that elements cannot read or write: the error says what is wrong with them. */
import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pipeline, PipelineError } from "../../lib/index.ts";

setDefaultTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "files-"));
mkdirSync(join(folder, "inner"));
writeFileSync(join(folder, "video.mp4"), "x");
afterAll(() => rmSync(folder, { recursive: true }));

async function fixOf(description: string): Promise<string | undefined> {
  using pipeline = Pipeline.launch(description);
  const error = await pipeline.run().catch((cause: unknown) => cause);
  if (error instanceof PipelineError) return error.fix?.replaceAll(folder, "F");
  throw new Error(`no error: ${error}`);
}

describe("a file that is read", () => {
  test.each([
    ["vidoe.mp4", 'There is no F/vidoe.mp4. Did you mean "video.mp4"?'],
    ["other.bin", "There is no F/other.bin."],
    ["inne/a.mp4", "There is no folder F/inne."],
    ["inner", "It is a folder: name a file in it."],
  ])("%s", async (name, fix) => {
    expect(await fixOf(`filesrc location=${folder}/${name} ! fakesink`)).toBe(fix);
  });

  test("is told by elements inside others, and of other kinds, as well", async () => {
    const gone = `${folder}/gone/a.mp4`;
    for (const element of [`uridecodebin uri=file://${gone}`, `multifilesrc location=${gone}`])
      expect(await fixOf(`${element} ! fakesink`)).toBe("There is no folder F/gone.");
    const made =
      "videotestsrc ! nvvideoconvert ! m.sink_0 nvstreammux name=m width=64 height=64 batch-size=1";
    expect(await fixOf(`${made} ! nvinfer config-file-path=${folder}/vide.mp4 ! fakesink`)).toBe(
      'There is no F/vide.mp4. Did you mean "video.mp4"?',
    );
  });

  test("has a name, and as a URI a whole one", async () => {
    expect(await fixOf("filesrc ! fakesink")).toBe('Set its property "location".');
    expect(await fixOf(`uridecodebin uri=${folder}/video.mp4 ! fakesink`)).toBe(
      "The URI of a file is written so: file://F/video.mp4",
    );
  });

  test("is told without the names that are near where thousands would be compared", async () => {
    const many = join(folder, "many");
    mkdirSync(many);
    for (let index = 0; index <= 4000; index++) symlinkSync("none", join(many, `frame${index}.jpg`));
    expect(await fixOf(`filesrc location=${many}/fram7.jpg ! fakesink`)).toBe(
      "There is no F/many/fram7.jpg.",
    );
    rmSync(join(many, "frame0.jpg"));
    expect(await fixOf(`filesrc location=${many}/fram7.jpg ! fakesink`)).toContain('"frame7.jpg"');
  });

  test("by a name alone is looked for in the folder that the program runs in", async () => {
    const name = "a-file-that-is-not-there.mp4";
    expect(await fixOf(`filesrc location=${name} ! fakesink`)).toBe(
      `There is no ${join(process.cwd(), name)}.`,
    );
  });

  test("that may be an address with its password is not looked for", async () => {
    expect(await fixOf("filesrc location=ann:hush@camera/1 ! fakesink")).not.toContain("hush");
  });

  test("is no address, and an address no file", async () => {
    const refused = await fixOf("rtspsrc location=rtsp://127.0.0.1:1/folder/x ! fakesink");
    expect(refused).toBe("Check the address, and that the camera or server answers.");
  });
});

describe("a file that is written", () => {
  test.each([
    ["gone/a.mp4", "There is no folder F/gone: make it first."],
    ["inner", "It is a folder: name a file in it."],
    ["video.mp4/a.mp4", "F/video.mp4 is no folder: choose another one."],
  ])("%s", async (name, fix) => {
    expect(await fixOf(`fakesrc num-buffers=1 ! filesink location=${folder}/${name}`)).toBe(fix);
  });

  test("is told by elements that open it late as well", async () => {
    expect(await fixOf(`fakesrc num-buffers=1 ! multifilesink location=${folder}/gone/%d`)).toBe(
      "There is no folder F/gone: make it first.",
    );
  });
});
