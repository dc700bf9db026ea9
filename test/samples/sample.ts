/** Runs samples/test1_rtsp_out.ts as people do: as a program of its own, on the stand-in. */
import { expect } from "bun:test";
import { quickDetector } from "./inputs.ts";
import { type Ended, Program } from "./program.ts";

export interface Report {
  readonly frames: number;
  readonly objects: number;
  readonly per_class: Readonly<Record<string, number>>;
  readonly fps: number;
  readonly sdk: string;
  readonly url: string;
}

/** The sample as it runs. */
export class Sample extends Program {
  constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    super("test1_rtsp_out", ["--port", "0", ...args], env);
  }

  /** Where it serves, once it says so. */
  async url(): Promise<string> {
    return (await this.said(/Serving (\S+)/))[1] ?? "";
  }
}

/** Runs it to its end, as fast as it can. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  await using sample = new Sample(
    [
      "--no-sync",
      "--quiet",
      "--json",
      ...(args.includes("--pgie") ? [] : ["--pgie", quickDetector]),
      ...args,
    ],
    env,
  );
  return await sample.ended;
}

/** Its last line, having ended well. */
export function report(ended: Ended): Report {
  expect(ended).toMatchObject({ code: 0 });
  expect(ended.errors).not.toMatch(/^(error|panic)|CRITICAL|\n {4}at /m);
  const totals: Report = JSON.parse(ended.output.trimEnd().split("\n").at(-1) ?? "");
  expect(Object.keys(totals)).toEqual(["frames", "objects", "per_class", "fps", "sdk", "url"]);
  return totals;
}

/** One clear error, hints behind it at most: returns its line. */
export function refusal(ended: Ended): string {
  expect(ended.code).toBeGreaterThan(0);
  expect(ended.code).toBeLessThan(128);
  expect(ended.output).toBe("");
  const lines = ended.errors.trimEnd().split("\n");
  const at = lines.findIndex((line) => line.startsWith("error: "));
  // Before it nothing but what every run says, behind it only hints.
  const greeting =
    /^No DeepStream|^Serving |^Waiting for |^ {2}(watch it with|stop with|from other machines)/;
  expect(lines.slice(0, at).filter((line) => !greeting.test(line))).toEqual([]);
  expect(lines.slice(at + 1).filter((line) => !/^ {2}[A-Z]|^\(--help/.test(line))).toEqual([]);
  expect(ended.errors).not.toMatch(/\n {4}at |CRITICAL|panic/);
  return lines[at] ?? "";
}
