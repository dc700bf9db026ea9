/** A program that makes a pipeline and ends, having forgotten to run it. */
import { notice } from "../native/notice.ts";

/** The pipeline that was made last, as long as none was started: who has started one knows how. */
let unrun: string | undefined;
let known = false;

/** To be called for each pipeline that a program makes. */
export function watchUnrun(name: string): void {
  if (known) return;
  if (unrun === undefined) process.once("beforeExit", tell);
  unrun = name;
}

/** To be called when a pipeline starts, and when one is disposed of. */
export function isNoneUnrun(): void {
  known = true;
}

function tell(): void {
  if (!known) notice(`The pipeline ${unrun} was made and never run: \`await\` its run() to play it.`);
}
