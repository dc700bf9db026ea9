/** A program that makes a pipeline and ends, having forgotten to run it. */
import { notice } from "../native/notice.ts";

/** The names of the pipelines of which nothing has been made yet, by their addresses. */
const unrun = new Map<number, string>();
let telling = false;

/** To be called for each pipeline that a program makes: it is told of at the program's end, unless expectNoRun() comes. */
export function expectRun(address: number, name: string): void {
  if (!telling) process.once("beforeExit", tell);
  telling = true;
  unrun.set(address, name);
}

/** To be called when a pipeline is run, or serves its purpose otherwise: has been played, drawn or disposed of. */
export function expectNoRun(address: number): void {
  unrun.delete(address);
}

function tell(): void {
  for (const name of unrun.values())
    notice(`The pipeline ${name} was made and never run: \`await\` its run() to play it.`);
}
