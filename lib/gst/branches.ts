/** Parts of a pipeline that come and go while it plays: branches behind a tee, sources before a muxer. */
import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { functions as eventFunctions } from "../generated/gstreamer/gstevent.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { link } from "../native/library.ts";
import type { Bin } from "./bin.ts";
import { passEnd, playedOut, sendTo } from "./branch_ends.ts";
import { ChangingPart, type Joint, newPart, type Part } from "./changing_part.ts";
import { type Connection, completePolicy, type ReconnectPolicy } from "./connection.ts";
import { Element } from "./element.ts";
import type { PipelineError } from "./errors.ts";
import {
  type OptionNames,
  requireFunction,
  requireInstance,
  requireNumber,
  requireOptions,
} from "./given.ts";
import { addressOf } from "./object.ts";
import { Pad } from "./pad.ts";
import { atRest, builtBy, held, joinPart, makePart, type PartBuilder, requested, started } from "./parts.ts";

const gst = link("gstreamer-1.0", { ...elementFunctions, ...padFunctions, ...eventFunctions });

export interface LeaveOptions {
  /**
   * How long what is in the part may take to play out before it is cut off, in milliseconds: end-of-stream is sent
   * into a branch, so that files in it are finished properly. 0 cuts it off at once; Infinity waits until it has played
   * out, has failed, or the pipeline is stopped. Default: 2,000.
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

export interface BranchOptions {
  /**
   * An error of an element in it, once it has started, does not end the run: it is taken out, and this is called when
   * it is gone. On the bus the error is a warning. Branches are given an `errorignore` element (gst-plugins-bad) for
   * it; one that is to run by itself needs a queue. Default: such an error ends the run, as any element's does.
   */
  readonly onError?: (error: PipelineError) => void;
}

/**
 * A branch of a pipeline, in a bin of its own. The others do not notice that it comes and goes; see
 * BranchOptions.onError for errors in it. What is done to it happens one after the other, as called.
 */
export interface Branch {
  readonly bin: Bin;
  /**
   * Takes it out: no buffer of the others is lost. Resolves when it has stopped and is gone; does nothing where it is
   * gone already.
   */
  remove(options?: LeaveOptions): Promise<void>;
  /**
   * Puts another one in its place, without losing a buffer in between. This object stands for that one then. Rejects
   * where that one cannot be started, and the old one goes on; with StateError after remove().
   */
  replace(build: PartBuilder, options?: LeaveOptions): Promise<void>;
}

/** A source of a pipeline, in a bin of its own. What is done to it happens one after the other, as called. */
export interface SourceBranch {
  readonly bin: Bin;
  /** The muxer's pad, which a replacement keeps. */
  readonly output: Pad;
  /**
   * Takes it out and gives the muxer's pad back. Resolves when it has stopped and is gone; does nothing where it is gone
   * already.
   */
  remove(): Promise<void>;
  /**
   * Puts another one in its place, on the same pad of the muxer: frames keep their source's number. Rejects where that
   * one cannot be started, and the old one goes on; with StateError after remove().
   */
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

const leaveNames: OptionNames<LeaveOptions> = { drain: true };
const sourceNames: OptionNames<SourceBranchOptions> = { startNow: true };
const branchNames: OptionNames<BranchOptions> = { onError: true };

function requireLeaving(call: string, options: LeaveOptions): void {
  requireOptions(call, options, leaveNames);
  requireNumber(`drain of ${call}`, options.drain, 0, Number.POSITIVE_INFINITY);
}

/** What a builder is, in errors. */
const adds = "a function that adds elements";

function requireParts(call: string, at: Element | Pad, build: PartBuilder): void {
  if (!(at instanceof Pad)) requireInstance(call, "an element or a pad", at, Element);
  requireFunction(call, adds, build);
}

export async function addBranch(
  pipeline: Bin,
  from: Element | Pad,
  build: PartBuilder,
  options: BranchOptions,
): Promise<Branch> {
  requireParts("addBranch()", from, build);
  requireOptions("addBranch()", options, branchNames);
  const { onError } = options;
  if (onError !== undefined) requireFunction("onError", "a function", onError);
  const make = (builder: PartBuilder): Part => {
    const kept = onError === undefined ? builder : withoutFlowErrors(builder);
    return newPart(pipeline, makePart(pipeline, held(kept), "sink"));
  };
  const made = make(build);
  const { pad, release } = await outlet(pipeline, made, from, "src");
  const joint: Joint<unknown, LeaveOptions> = {
    make,
    async join(part) {
      await joinPart(part);
      pad.link(part.pad("sink"));
      passEnd(pad);
    },
    async part() {
      const resting = await atRest(pad);
      await pad.unlink();
      return resting;
    },
    async rejoin(part) {
      pad.link(part.pad("sink"));
      passEnd(pad);
    },
    async playOut(part, { drain = 2000 }, resting, failed) {
      // What replaces it need not wait for that.
      resting[Symbol.dispose]();
      await playedOut(pipeline, part, drain, failed);
    },
    release,
  };
  const part = await ChangingPart.enter(pipeline, joint, made, {}, onError);
  return {
    get bin(): Bin {
      return part.bin;
    },
    async remove(leaving = {}) {
      requireLeaving("remove()", leaving);
      await part.remove(leaving);
    },
    async replace(next, leaving = {}) {
      requireFunction("replace()", adds, next);
      requireLeaving("replace()", leaving);
      await part.replace(next, leaving);
    },
  };
}

export async function addSourceBranch(
  pipeline: Bin,
  to: Element | Pad,
  build: PartBuilder,
  options: SourceBranchOptions & BranchOptions,
): Promise<SourceBranch> {
  requireParts("addSourceBranch()", to, build);
  requireOptions("addSourceBranch()", options, { ...sourceNames, ...branchNames });
  if (options.onError !== undefined) requireFunction("onError", "a function", options.onError);
  const make = (builder: PartBuilder): Part => newPart(pipeline, makePart(pipeline, held(builder), "src"));
  const made = make(build);
  const { pad, release, clear } = await outlet(pipeline, made, to, "sink");
  const joint: Joint<SourceBranchOptions, unknown> = {
    make,
    async join(part, { startNow = false }, failed) {
      const output = part.pad("src");
      if (startNow) shiftToNow(pipeline, output);
      output.link(pad);
      await joinPart(part);
      await started(part, failed);
    },
    /** What it returns keeps the part from noticing that it is not linked any more, until it has stopped. */
    async part(part) {
      const output = part.pad("src");
      const resting = await atRest(output);
      await output.unlink();
      await clear();
      return resting;
    },
    async rejoin(part) {
      await clear();
      const output = part.pad("src");
      output.link(pad);
      // The end that it has sent already went with the flush.
      passEnd(output);
    },
    async playOut() {},
    release,
  };
  const part = await ChangingPart.enter(pipeline, joint, made, options, options.onError);
  return {
    output: pad,
    get bin(): Bin {
      return part.bin;
    },
    remove: () => part.remove({}),
    async replace(next, nextOptions = {}) {
      requireFunction("replace()", adds, next);
      requireOptions("replace()", nextOptions, sourceNames);
      await part.replace(next, nextOptions);
    },
  };
}

export async function addReconnectingBranch(
  pipeline: Bin,
  to: Element | Pad,
  build: PartBuilder,
  policy: ReconnectPolicy,
): Promise<ReconnectingBranch> {
  requireParts("addReconnectingBranch()", to, build);
  const complete = completePolicy(policy);
  const { pad, release } = await outlet(pipeline, undefined, to, "sink");
  const { Reconnecting }: typeof import("./reconnecting.ts") = require("./reconnecting.ts");
  const make = async (): Promise<InstanceType<typeof Reconnecting>> => {
    try {
      return new Reconnecting(pipeline, pad, build, complete);
    } catch (error) {
      await release();
      throw error;
    }
  };
  const connection = await make();
  const removal = async (): Promise<void> => {
    await connection.remove();
    await release();
  };
  let removed: Promise<void> | undefined;
  return {
    connection,
    output: pad,
    get bin(): Bin | undefined {
      return connection.bin;
    },
    remove(): Promise<void> {
      removed ??= removal();
      return removed;
    },
  };
}

/** The pad that parts are linked to. */
interface Outlet {
  readonly pad: Pad;
  /** Makes the element forget what came there. */
  clear(): Promise<void>;
  /** That, and gives the pad back where it was requested. */
  release(): Promise<void>;
}

/** The pad given, or one on request; where there is none `part` goes again. */
async function outlet(
  pipeline: Bin,
  part: Part | undefined,
  of: Element | Pad,
  end: "src" | "sink",
): Promise<Outlet> {
  const isPad = of instanceof Pad;
  const owner = isPad ? of.element : of;
  // Else the source would stop for want of an outlet when the last branch goes.
  if (!isPad && of.factory === "tee") of.set({ "allow-not-linked": true });
  const pad = isPad
    ? of
    : await requested(of, end).catch(async (error: unknown) => {
        using _heard = part?.errors;
        if (part !== undefined) await pipeline.remove(part.bin);
        throw error;
      });
  // NVIDIA's muxer keeps frames for each source, and that the source has ended, until its pad is flushed.
  const clear = async (): Promise<void> => {
    if (end === "sink" && owner?.factory === "nvstreammux")
      await sendTo(pad, gst.gst_event_new_flush_stop(0));
  };
  return {
    pad,
    clear,
    async release(): Promise<void> {
      await clear();
      if (!isPad) await owner?.releasePad(pad);
    },
  };
}

/** Else what goes before would be told of an error by its next buffer, and stop. */
function withoutFlowErrors(build: PartBuilder): PartBuilder {
  return (bin) => [
    bin.add("errorignore", {
      "ignore-error": true,
      "ignore-notlinked": true,
      "ignore-notnegotiated": true,
      "convert-to": "ok",
    }),
    ...builtBy(build, bin),
  ];
}

function shiftToNow(pipeline: Bin, output: Pad): void {
  const now = gst.gst_element_get_current_running_time(addressOf(pipeline));
  if (now !== 2n ** 64n - 1n) gst.gst_pad_set_offset(addressOf(output), BigInt.asIntN(64, now));
}
