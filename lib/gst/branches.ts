/** Parts of a pipeline that come and go while it plays: branches behind a tee, sources before a muxer. */
import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { functions as eventFunctions } from "../generated/gstreamer/gstevent.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { link } from "../native/library.ts";
import type { Bin } from "./bin.ts";
import type { Connection, ReconnectPolicy } from "./connection.ts";
import type { Element } from "./element.ts";
import { addressOf } from "./object.ts";
import { laneOf } from "./owners.ts";
import type { Pad } from "./pad.ts";
import { atRest, makePart, type PartBuilder, removePart, requested, startPart } from "./parts.ts";
import type { PadProbe } from "./probe_handles.ts";
import { within } from "./within.ts";

const gst = link("gstreamer-1.0", { ...elementFunctions, ...padFunctions, ...eventFunctions });

export interface LeaveOptions {
  /**
   * How long what is in the part may take to play out before it is cut off, in milliseconds: end-of-stream is sent
   * into a branch, so that files in it are finished properly. 0 cuts it off at once. Default: 2,000.
   */
  readonly drain?: number;
}

export interface SourceBranchOptions {
  /**
   * Its times count from now on instead of from when the pipeline began: for files. Live sources do so by
   * themselves. Default: false.
   */
  readonly startNow?: boolean;
}

/** A branch of a pipeline, in a bin of its own. What happens to it does not stop the others. */
export interface Branch {
  readonly bin: Bin;
  /** Takes it out: no buffer of the others is lost. Resolves when it has stopped and is gone. */
  remove(options?: LeaveOptions): Promise<void>;
  /** Puts another one in its place, without losing a buffer in between. This object stands for that one then. */
  replace(build: PartBuilder, options?: LeaveOptions): Promise<void>;
}

/** A source of a pipeline, in a bin of its own. */
export interface SourceBranch {
  readonly bin: Bin;
  /** The muxer's pad, which a replacement keeps. */
  readonly output: Pad;
  /** Takes it out and gives the muxer's pad back. Resolves when it has stopped and is gone. */
  remove(): Promise<void>;
  /** Puts another one in its place, on the same pad of the muxer: frames keep their source's number. */
  replace(build: PartBuilder, options?: SourceBranchOptions): Promise<void>;
}

/** A source of a pipeline that is connected to again when it is lost. */
export interface ReconnectingBranch {
  readonly connection: Connection;
  /** The muxer's pad, which it keeps all the while. */
  readonly output: Pad;
  /** The elements that it has now; undefined between two attempts. */
  readonly bin: Bin | undefined;
  /** Takes it out and gives the muxer's pad back. Resolves when it has stopped and is gone. */
  remove(): Promise<void>;
}

export async function addBranch(pipeline: Bin, from: Element | Pad, build: PartBuilder): Promise<Branch> {
  let bin = makePart(pipeline, build, "sink");
  const isPad = "peer" in from;
  const pad = isPad ? from : await requested(pipeline, bin, from, "src");
  const owner = isPad ? undefined : from;
  // Else the source would stop for want of an outlet when the last branch goes.
  if (owner?.factory === "tee") owner.set({ "allow-not-linked": true });
  await startPart(pipeline, bin, () => pad.link(bin.pad("sink")));
  return {
    get bin(): Bin {
      return bin;
    },
    async remove(options = {}): Promise<void> {
      using _resting = await atRest(pad);
      await pad.unlink();
      await owner?.releasePad(pad);
      await drained(bin, options);
      await removePart(pipeline, bin);
    },
    async replace(next, options = {}): Promise<void> {
      const old = bin;
      const made = makePart(pipeline, next, "sink");
      {
        using _resting = await atRest(pad);
        await pad.unlink();
        await startPart(pipeline, made, () => pad.link(made.pad("sink")));
        bin = made;
      }
      await drained(old, options);
      await removePart(pipeline, old);
    },
  };
}

export async function addSourceBranch(
  pipeline: Bin,
  to: Element | Pad,
  build: PartBuilder,
  options: SourceBranchOptions,
): Promise<SourceBranch> {
  let bin = makePart(pipeline, build, "src");
  const isPad = "peer" in to;
  const pad = isPad ? to : await requested(pipeline, bin, to, "sink");
  const owner = isPad ? to.element : to;
  const attach = async (part: Bin, { startNow = false }: SourceBranchOptions): Promise<void> => {
    const output = part.pad("src");
    if (startNow) shiftToNow(pipeline, output);
    output.link(pad);
    await startPart(pipeline, part, () => {});
  };
  /** What it returns keeps the part from noticing that it is not linked any more, until it has stopped. */
  const detach = async (part: Bin): Promise<Disposable> => {
    const output = part.pad("src");
    const resting = await atRest(output);
    await output.unlink();
    // NVIDIA's muxer keeps frames for each source, and that the source has ended, until its pad is flushed.
    if (owner?.factory === "nvstreammux") await send(pad, gst.gst_event_new_flush_stop(0));
    return resting;
  };
  await attach(bin, options);
  return {
    output: pad,
    get bin(): Bin {
      return bin;
    },
    async remove(): Promise<void> {
      using _resting = await detach(bin);
      if (!isPad) await owner?.releasePad(pad);
      await removePart(pipeline, bin);
    },
    async replace(next, nextOptions = {}): Promise<void> {
      const old = bin;
      const made = makePart(pipeline, next, "src");
      using _resting = await detach(old);
      bin = made;
      await attach(made, nextOptions);
      await removePart(pipeline, old);
    },
  };
}

export async function addReconnectingBranch(
  pipeline: Bin,
  to: Element | Pad,
  build: PartBuilder,
  policy: ReconnectPolicy,
): Promise<ReconnectingBranch> {
  const isPad = "peer" in to;
  const pad = isPad ? to : await requested(pipeline, undefined, to, "sink");
  const owner = isPad ? to.element : to;
  const { Reconnecting }: typeof import("./reconnecting.ts") = require("./reconnecting.ts");
  const connection = new Reconnecting(pipeline, pad, build, policy);
  return {
    connection,
    output: pad,
    get bin(): Bin | undefined {
      return connection.bin;
    },
    async remove(): Promise<void> {
      await connection.remove();
      // As of a source that is removed: see there.
      if (owner?.factory === "nvstreammux") await send(pad, gst.gst_event_new_flush_stop(0));
      if (!isPad) await owner?.releasePad(pad);
    },
  };
}

/** Sends end-of-stream into a part that nothing flows into any more, and waits until its sinks have it. */
async function drained(bin: Bin, { drain = 2000 }: LeaveOptions): Promise<void> {
  if (drain <= 0 || bin.state !== "playing") return;
  const sinks = bin.allElements.filter((each) => each.pads.every((pad) => pad.direction === "sink"));
  const arrivals = sinks.flatMap((sink) => sink.pads.map(endOf));
  await send(bin.pad("sink"), gst.gst_event_new_eos());
  await within(Promise.all(arrivals.map(({ arrived }) => arrived)), drain, undefined);
  for (const { probe } of arrivals) probe.remove();
}

function endOf(pad: Pad): { readonly probe: PadProbe; readonly arrived: Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const probe = pad.probe("event-downstream", ({ event }) => {
    if (event?.type === "eos") resolve();
  });
  return { probe, arrived: promise };
}

async function send(pad: Pad, event: number): Promise<void> {
  await laneOf(addressOf(pad)).call(gst, "gst_pad_send_event", addressOf(pad), event);
}

function shiftToNow(pipeline: Bin, output: Pad): void {
  const now = gst.gst_element_get_current_running_time(addressOf(pipeline));
  if (now !== 2n ** 64n - 1n) gst.gst_pad_set_offset(addressOf(output), BigInt.asIntN(64, now));
}
