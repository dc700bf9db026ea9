import { backlogPads, endAt, unfinishedFiles } from "./backlog.ts";
import type { Bin } from "./bin.ts";
import { StateError } from "./errors.ts";
import type { Pad } from "./pad.ts";
import type { RunEnd } from "./run_options.ts";
import { within } from "./within.ts";

/** How often, in the time there is, it is looked where end-of-stream has come to. */
const looks = 8;

/** So many are let pass first: most pipelines have played out by then, with nothing lost. */
const patientLooks = 1;

/** From then on only files are waited for, and what the program has been shown goes too: better a file without its last pictures than a broken one. */
const lastLooks = 6;

/**
 * Waits until end-of-stream, which has been sent, has come to the sinks. Where it does not within a part of the
 * `milliseconds`, what it waits behind is dropped, bit by bit, from the sources on, so that files are finished in time.
 * Rejects with StateError where one is not.
 */
export async function playOut(pipeline: Bin, ended: Promise<RunEnd>, milliseconds: number): Promise<RunEnd> {
  let tell = true;
  for (let look = 1; look <= looks; look++) {
    const end = await within(ended, milliseconds / looks, undefined);
    if (end !== undefined) return end;
    if (look <= patientLooks || look === looks) continue;
    if (look >= lastLooks && unfinishedFiles(pipeline).length === 0) break;
    const untold = backlogPads(pipeline, false);
    const pads = look < lastLooks ? untold : backlogPads(pipeline, true);
    const told = pads.filter((pad) => !untold.includes(pad));
    if (tell && told.length > 0) tellDropped(pipeline, told);
    tell &&= told.length === 0;
    for (const pad of pads) endAt(pad);
  }
  const files = unfinishedFiles(pipeline);
  if (files.length === 0) return "interrupted";
  throw new StateError(
    `${files.join(" and ")} ${files.length === 1 ? "is" : "are"} cut off: ${pipeline.name} was interrupted, and had not ` +
      `come to the end of what was under way within ${milliseconds} ms`,
  );
}

function tellDropped(pipeline: Bin, pads: readonly Pad[]): void {
  console.error(
    `${pipeline.name}: interrupted; what waited before ${pads.join(", ")} was dropped, though handlers had seen it: ` +
      "there was no time left to work through it",
  );
}
