/**
 * Kinds of metadata that NVIDIA's elements attach, on real structs that C++ attaches and a tee copies
 * (test/native/meta_kinds.cpp): what tests and programs share.
 */
import { dlopen } from "bun:ffi";
import { renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { GstPadProbeReturn, GstPadProbeType } from "../../lib/generated/gstreamer/gstpad.ts";
import { addressOf } from "../../lib/gst/object.ts";
import type { Pad } from "../../lib/gst/pad.ts";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import type { Batch } from "../../lib/meta/batch.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import type { DetectedObject } from "../../lib/meta/object.ts";
import { symbolAddress } from "../../lib/native/lane.ts";
import { addProbe } from "../../lib/native/probe.ts";
import { attachBatches, street } from "./stream.ts";

const repository = join(import.meta.dir, "../..");

interface Native {
  attach_kinds(batch: number, frame: number, object: number): void;
  kinds_alive(): number;
  attach_audio(buffer: number): void;
}

let loaded: Native | undefined;

/** Loads what attaches, once it is compiled: where it is older than its source; several test files use it. */
export function native(): Native {
  if (loaded !== undefined) return loaded;
  const source = join(repository, "test/native/meta_kinds.cpp");
  const build = join(repository, "shim/build/release");
  const library = join(build, "meta_kinds.so");
  if ((statSync(library, { throwIfNoEntry: false })?.mtimeMs ?? 0) < statSync(source).mtimeMs) {
    compile(source, build, library);
  }
  // Those of the build in use, which may be a sanitizer's: the library's own path is the release build's.
  symbolAddress("nvds_meta", "nvds_acquire_meta_lock");
  symbolAddress("nvdsgst_meta", "gst_buffer_get_nvds_batch_meta");
  loaded = dlopen(library, {
    attach_kinds: { args: ["u64", "u64", "u64"], returns: "void" },
    kinds_alive: { args: [], returns: "i32" },
    attach_audio: { args: ["u64"], returns: "void" },
  }).symbols;
  return loaded;
}

function compile(source: string, build: string, library: string): void {
  const flags = Bun.spawnSync(["pkg-config", "--cflags", "gstreamer-video-1.0"]).stdout.toString().trim();
  const made = `${library}.${process.pid}`;
  const { exitCode, stderr } = Bun.spawnSync([
    ...["g++", "-std=c++17", "-Wall", "-Wextra", "-Werror", "-Wno-deprecated-declarations"],
    ...["-g", "-shared", "-fPIC", `-I${join(repository, "shim/standin/include")}`, ...flags.split(/\s+/)],
    ...[source, "-o", made, `-L${join(build, "standin/lib")}`, "-lnvds_meta", "-lnvdsgst_meta"],
    // Found from where it lies: a build that another checkout was given must not load that of this one.
    "-Wl,-rpath,$ORIGIN/standin/lib",
  ]);
  if (exitCode !== 0) throw new Error(stderr.toString());
  renameSync(made, library);
}

export interface Attached {
  readonly batch: Batch;
  readonly frame: Frame;
  readonly object: DetectedObject;
}

/** A batch handler for what is attached to the first object of the first frame. */
export function handed(then: (attached: Attached) => void): (batch: Batch) => void {
  return (batch) => {
    const [frame] = batch.frames;
    const [object] = frame?.objects ?? [];
    if (frame === undefined || object === undefined) throw new Error("no object");
    then({ batch, frame, object });
  };
}

/**
 * Runs one batch with every kind attached to it, its first frame and that one's first object, through a tee: behind
 * pad `a` what a branch was given as a copy, behind `b` what was attached. Resolves to how much of it was not released.
 */
export async function runAttached(
  prepare: (pads: { readonly a: Pad; readonly b: Pad }) => unknown,
): Promise<number> {
  const { attach_kinds, kinds_alive } = native();
  const pipeline = Pipeline.launch(
    "fakesrc name=source num-buffers=1 ! identity name=middle ! tee name=t " +
      "t. ! queue ! identity name=a ! fakesink t. ! queue ! identity name=b ! fakesink",
  );
  attachBatches(pipeline.element("source").pad("src"), street);
  const attach = handed(({ batch, frame, object }) =>
    attach_kinds(batch.$address, frame.$address, object.$address),
  );
  await pipeline.element("middle").pad("src").onBatch(attach).ready;
  await pipeline
    .element("a")
    .pad("sink")
    .probe("buffer", ({ buffer }) => buffer?.retime({ pts: 1n })).ready;
  await prepare({ a: pipeline.element("a").pad("src"), b: pipeline.element("b").pad("src") });
  await pipeline.run();
  return kinds_alive();
}

/** Gives each buffer that passes the pad a batch of two sounds. */
export function attachAudio(pad: Pad): void {
  const { attach_audio } = native();
  addProbe(
    addressOf(pad),
    (call) => {
      attach_audio(call.makeWritable());
      return GstPadProbeReturn.GST_PAD_PROBE_OK;
    },
    { mask: GstPadProbeType.GST_PAD_PROBE_TYPE_BUFFER, onError: (error) => reportError(error) },
  );
}
