/** Files that are read into an element for something else: errors and warnings say what they are, and what to do. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch, Pipeline, PipelineError } from "../../lib/index.ts";

setDefaultTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "misread-"));
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  const coded = "videotestsrc num-buffers=10 ! video/x-raw,width=32,height=32 ! x264enc ! h264parse !";
  await Promise.all([
    Pipeline.launch(`${coded} mp4mux ! filesink location=${file("clip.mp4")}`).run(),
    Pipeline.launch(`${coded} matroskamux ! filesink location=${file("clip.mkv")}`).run(),
    Pipeline.launch(
      `${coded} video/x-h264,stream-format=byte-stream ! filesink location=${file("clip.h264")}`,
    ).run(),
    launch`videotestsrc num-buffers=1 ! jpegenc ! filesink location=${file("picture.jpg")}`.run(),
  ]);
  writeFileSync(
    file("noise"),
    Uint8Array.from({ length: 4096 }, (_, at) => (at * 151) % 256),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function fixOf(name: string, rest: string): Promise<string | undefined> {
  using pipeline = Pipeline.launch(`filesrc location=${file(name)} name=file ! ${rest}`);
  const error = await pipeline.run().catch((cause: unknown) => cause);
  if (error instanceof PipelineError) return error.fix;
  throw new Error(`no error: ${error}`);
}

const itself = "addSource() and uridecodebin find out by themselves what it takes.";

test.each([
  [
    ...["clip.mp4", "nvv4l2decoder name=d ! fakesink"],
    "The file clip.mp4 is a container, MP4 or MOV (video/quicktime): put qtdemux and a parser between file and d;",
  ],
  [
    ...["clip.mkv", "queue ! identity ! h264parse name=p ! fakesink"],
    "The file clip.mkv is a container, Matroska (video/x-matroska): put matroskademux between file and p;",
  ],
  [
    ...["clip.mp4", "videoconvert name=c ! fakesink"],
    "The file clip.mp4 is a container, MP4 or MOV (video/quicktime): put qtdemux, a parser and a decoder between file and c;",
  ],
  [
    ...["clip.mkv", "qtdemux ! fakesink"],
    "The file clip.mkv is a container, Matroska (video/x-matroska): its demuxer is matroskademux, and not qtdemux;",
  ],
])("a container, %s, into %s", async (name, rest, told) => {
  expect(await fixOf(name, rest)).toBe(`${told} ${itself}`);
});

test("what is no container is named, with the elements that take it", async () => {
  expect(await fixOf("picture.jpg", "h264parse name=p ! fakesink")).toMatch(
    /^The file picture\.jpg is JPEG \(image\/jpeg\), which p does not take\. What takes it: .*jpegdec/,
  );
});

test("what is in its place, or may be anything, is left alone", async () => {
  const general = "What arrives is of another kind than this element handles";
  expect(await fixOf("noise", "h264parse ! fakesink")).toContain(general);
  // What makes pictures of any bytes is handed some, whatever the file looks like.
  const rate = "rawvideoparse width=32 height=32 format=i420 ! video/x-raw,framerate=3/1";
  const refused = await fixOf("picture.jpg", `${rate} ! fakesink`);
  expect(refused).not.toContain("picture.jpg");
  const demuxed = await fixOf("clip.mp4", "qtdemux name=d ! h265parse ! fakesink");
  expect(demuxed).toContain("A pad that carries data leads nowhere");
});

test("a warning that nobody reads says it too", () => {
  const street = new URL("../../samples/assets/street.mp4", import.meta.url).pathname;
  const program = new URL("./programs/misreads.ts", import.meta.url).pathname;
  const { stdout, stderr, exitCode } = Bun.spawnSync([process.execPath, program, street], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
  });
  const told = stderr.toString().match(/^ {2}The file street\.mp4 is a container.*$/gm);
  expect({ exitCode, stdout: stdout.toString(), told }).toEqual({
    exitCode: 0,
    stdout: "eos\n",
    told: [expect.stringMatching(/put qtdemux between filesrc0 and h264parse0; addSource/)],
  });
});
