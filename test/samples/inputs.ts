/** Videos for the sample, sound and broken, in a temporary folder. */
import { afterAll, beforeAll } from "bun:test";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const samples = new URL("../../samples/", import.meta.url).pathname;
export const street: string = join(samples, "assets/street.mp4");
/** The sample's own. */
export const detector: string = join(samples, "test1_pgie.txt");
export const folder: string = mkdtempSync(join(tmpdir(), "deepscript-samples-"));

export const file = (name: string): string => join(folder, name);

/** A detector that looks at the first frame only: where objects do not matter. */
export const quickDetector: string = file("quick.txt");

const x264 = "x264enc key-int-max=10 speed-preset=ultrafast tune=zerolatency";
const x265 = "x265enc key-int-max=10 speed-preset=ultrafast tune=zerolatency";
const bytes264 = `${x264} ! video/x-h264,profile=baseline,stream-format=byte-stream`;
const bytes265 = `${x265} ! video/x-h265,stream-format=byte-stream`;
const picture = (width: number, height: number, frames: number): string =>
  `videotestsrc num-buffers=${frames} pattern=ball ! video/x-raw,format=I420,width=${width},height=${height},framerate=30/1`;
const small = picture(320, 240, 30);

const recipes: Readonly<Record<string, string>> = {
  "a.h264": `${small} ! ${bytes264}`,
  "a.h265": `${small} ! ${bytes265}`,
  "a.mp4": `${small} ! ${x264} ! h264parse ! mp4mux`,
  "a.mkv": `${small} ! ${x264} ! h264parse ! matroskamux`,
  "h265.mp4": `${small} ! ${x265} ! h265parse ! mp4mux`,
  "h265.mkv": `${small} ! ${x265} ! h265parse ! matroskamux`,
  "sound.mp4": "audiotestsrc num-buffers=50 ! avenc_aac ! mp4mux",
  "jpeg.mkv": `${picture(320, 240, 3)} ! jpegenc ! matroskamux`,
  "tiny.h264": `${picture(16, 16, 5)} ! ${bytes264}`,
  "large.h264": `${picture(640, 360, 10)} ! ${bytes264}`,
  "odd.h264": `${picture(322, 182, 8)} ! ${bytes264}`,
  "8k.h264": `${picture(7680, 4320, 3)} ! ${bytes264}`,
  // One street scene for 20 seconds, five times a second: every frame shows the same objects.
  "still.mp4": `filesrc location=${street} ! qtdemux ! h264parse ! avdec_h264 ! identity eos-after=2 ! imagefreeze num-buffers=100 ! video/x-raw,framerate=5/1 ! x264enc qp-min=1 quantizer=14 pass=quant speed-preset=ultrafast ! h264parse ! mp4mux`,
  "still.rgb": `filesrc location=${street} ! qtdemux ! h264parse ! avdec_h264 ! identity eos-after=2 ! videoconvert ! videoscale ! video/x-raw,format=RGB,width=1920,height=1080`,
};

export async function gstLaunch(description: string): Promise<void> {
  const child = Bun.spawn(["gst-launch-1.0", "-q", ...description.split(/\s+/)], {
    stdout: "ignore",
    stderr: "pipe",
  });
  const errors = await new Response(child.stderr).text();
  if ((await child.exited) !== 0) throw new Error(`gst-launch-1.0 ${description}:\n${errors}`);
}

/** Makes these of the videos, and with "broken" what is derived from them, for the tests of a file. */
export function useInputs(...names: readonly string[]): void {
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    const wanted = names.includes("broken")
      ? Object.keys(recipes).filter((name) => !name.startsWith("still"))
      : names;
    for (const name of wanted) await gstLaunch(`${recipes[name]} ! filesink location=${file(name)}`);
    if (names.includes("broken")) makeBroken();
    const configuration = readFileSync(detector, "utf8");
    writeFileSync(
      quickDetector,
      configuration.replace("interval=0", "interval=100000").replaceAll("=assets/", `=${samples}assets/`),
    );
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));
}

/** Names that a URI, a launch string or a shell would have to quote, and their URIs as people type them. */
export const awkward: Readonly<Record<string, string>> = {
  "50% off #2?.mp4": `file://${folder}/50% off #2?.mp4`,
  "with space.mp4": `file://${folder}/with space.mp4`,
  'it\'s "quoted".mp4': `file://${folder}/it's%20"quoted".mp4`,
  "100% #1 ?.mp4": `file://${folder}/100%25%20%231%20%3F.mp4`,
  "%41.mp4": `file://${folder}/%2541.mp4`,
  "back\\slash ! ünï.mp4": `file://${folder}/back%5Cslash ! ünï.mp4`,
};

function makeBroken(): void {
  for (const name of Object.keys(awkward)) copyFileSync(file("a.mp4"), file(name));
  const bytes = (name: string): Buffer => readFileSync(file(name));
  const part = (name: string, much: number): Buffer =>
    bytes(name).subarray(0, Math.floor(bytes(name).length * much));
  const text = "this is no video\n".repeat(300);
  for (const name of ["text.mp4", "text.h264", "text.h265", "text.mkv"]) writeFileSync(file(name), text);
  writeFileSync(file("empty.mp4"), "");
  mkdirSync(file("folder.mp4"));
  writeFileSync(file("cut.h264"), part("a.h264", 0.6));
  writeFileSync(file("cut.mkv"), part("a.mkv", 0.6));
  writeFileSync(file("cut.mp4"), part("a.mp4", 0.6));
  writeFileSync(file("flipped.h264"), flipped(bytes("a.h264"), 3000, 200));
  writeFileSync(file("flipped.mp4"), flipped(bytes("a.mp4"), 3000, 60, bytes("a.mp4").indexOf("moov")));
  const gone = bytes("a.mkv");
  writeFileSync(file("gone.mkv"), gone.fill(0xab, Math.floor(gone.length / 2)));
  // Parameter sets and slice types stay whole, what is in every frame does not.
  const noisy = bytes("a.h265");
  for (let at = 4000; at + 60 < noisy.length; at += 97) noisy.fill(0xaa, at, at + 40);
  writeFileSync(file("noisy.h265"), noisy);
  writeFileSync(file("noise.h264"), flipped(Buffer.alloc(30_000), 0, 60_000));
  writeFileSync(file("headers.h264"), bytes("a.h264").subarray(0, 40));
  writeFileSync(
    file("changed.h264"),
    Buffer.concat(["a.h264", "large.h264", "tiny.h264"].map((name) => bytes(name))),
  );
}

/** With `count` bits turned over, from byte `from` up to `to`: always the same ones. */
function flipped(bytes: Buffer, from: number, count: number, to: number = bytes.length): Buffer {
  const copy = Buffer.from(bytes);
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * below);
  };
  for (let bit = 0; bit < count; bit++) {
    const at = from + random(to - from);
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
  }
  return copy;
}
