/**
 * deepscript's side of copying frames out, and C's memcpy beside it on the frames between, in turn:
 *
 *     image_copy_ours.ts FRAMES     prints microseconds a frame of 1280x720 RGBA: ours, memcpy's
 *
 * Both copy into memory that is used again: what a fresh page costs is the kernel's, and the same for both.
 */
import { dlopen, FFIType } from "bun:ffi";
import { type Frame, Pipeline } from "../../lib/index.ts";
import { median } from "./row.ts";

const libc = dlopen("libc.so.6", {
  memcpy: { args: [FFIType.ptr, FFIType.ptr, FFIType.u64], returns: FFIType.ptr },
}).symbols;

const into = new Uint8Array(1280 * 720 * 4);
const ours: number[] = [];
const theirs: number[] = [];

function copied(frame: Frame): number {
  const begin = Bun.nanoseconds();
  frame.surface().copy({ into });
  return Bun.nanoseconds() - begin;
}

function copiedByC(from: Uint8Array): number {
  const begin = Bun.nanoseconds();
  libc.memcpy(into, from, into.length);
  return Bun.nanoseconds() - begin;
}

const [, , frames = "100"] = process.argv;
const pipeline = Pipeline.launch(
  `videotestsrc num-buffers=${frames} ! video/x-raw,format=RGBA,width=1280,height=720 ! nvvideoconvert ` +
    "! video/x-raw(memory:NVMM),format=RGBA ! mux.sink_0 nvstreammux name=mux batch-size=1 width=1280 height=720 " +
    "! fakesink name=sink",
);
pipeline
  .element("sink")
  .pad("sink")
  .onBatch(({ frames: [frame] }) => {
    if (frame === undefined) return;
    using view = frame.surface().view({ write: false });
    const { data } = view;
    // One copy a frame: a second one would find the pixels in the caches.
    if (frame.frame_num % 2 === 0) ours.push(copied(frame));
    else theirs.push(copiedByC(data));
  });
await pipeline.run();
console.log(median(ours.slice(20)) / 1000, median(theirs.slice(20)) / 1000);
