import { notice } from "../native/notice.ts";
import { backlogPads, endAt, unfinishedFiles } from "./backlog.ts";
import type { Bin } from "./bin.ts";
import { StateError } from "./errors.ts";
import type { Pad } from "./pad.ts";
import type { RunEnd } from "./run_options.ts";
import { within } from "./within.ts";

/**
 * The time there is, in equal parts: what is dropped at the end of each where end-of-stream has not come to the sinks by
 * then. Most pipelines have played out before the first, with nothing lost. What handlers have seen goes last, and for
 * files alone: better one without its last pictures than a broken one.
 */
const drops = ["none", "unseen", "unseen", "unseen", "unseen", "all", "all", "none"] as const;

/**
 * Waits until end-of-stream, which has been sent, has come to the sinks. Where it does not within a part of the
 * `milliseconds`, what it waits behind is dropped, bit by bit, from the sources on, so that files are finished in time.
 * Rejects with StateError where one is not.
 */
export async function playOut(pipeline: Bin, ended: Promise<RunEnd>, milliseconds: number): Promise<RunEnd> {
  /** Where what handlers had seen was dropped. */
  const seen = new Set<string>();
  try {
    return await droppingMore(pipeline, ended, milliseconds, seen);
  } finally {
    if (seen.size > 0) {
      notice(
        `${pipeline.name}: interrupted; what waited before ${[...seen].join(", ")} was dropped, though handlers had seen it: ` +
          "there was no time left to work through it",
      );
    }
  }
}

async function droppingMore(
  pipeline: Bin,
  ended: Promise<RunEnd>,
  milliseconds: number,
  seen: Set<string>,
): Promise<RunEnd> {
  for (const drop of drops) {
    const end = await within(ended, milliseconds / drops.length, undefined);
    if (end !== undefined) return end;
    if (drop === "all" && unfinishedFiles(pipeline).length === 0) break;
    if (drop !== "none") for (const pad of dropBacklog(pipeline, drop)) seen.add(`${pad}`);
  }
  const files = unfinishedFiles(pipeline);
  if (files.length === 0) return "interrupted";
  throw new StateError(
    `${files.join(" and ")} ${files.length === 1 ? "is" : "are"} cut off: ${pipeline.name} was interrupted, and had not ` +
      `come to the end of what was under way within ${milliseconds} ms`,
  );
}

/** Drops what waits at the pads furthest up in the stream; returns those where handlers had seen it. */
function dropBacklog(pipeline: Bin, drop: "unseen" | "all"): Pad[] {
  const unseen = backlogPads(pipeline, "unseen");
  const pads = drop === "unseen" ? unseen : backlogPads(pipeline, "all");
  for (const pad of pads) endAt(pad);
  return pads.filter((pad) => !unseen.includes(pad));
}
