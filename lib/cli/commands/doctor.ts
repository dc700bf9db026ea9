import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { exitCodes } from "../errors.ts";
import type { Finding } from "../examination.ts";

/** `deepscript doctor`. */
export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .description("look at what pipelines need here, and say how to mend what is missing")
    .option("--port <port>", "on which an RTSP server is to listen", portNumber, 8554)
    .option("--json", "findings as one JSON array")
    .action(async ({ port, json }) => {
      const { examine } = await import("../examination.ts");
      const findings = await examine(port);
      if (json) console.log(JSON.stringify(findings));
      else for (const finding of findings) console.log(lines(finding));
      process.exitCode = findings.some(({ state }) => state === "bad") ? exitCodes.notReady : 0;
    });
}

function lines({ subject, state, text, fix }: Finding): string {
  const mend = fix === undefined ? "" : `\n         how to mend: ${fix}`;
  return `${mark(state)}  ${subject}: ${text}${mend}`;
}

const colours: { readonly [State in Finding["state"]]: number } = { good: 32, bad: 31, skipped: 33 };

function mark(state: Finding["state"]): string {
  const word = state.padEnd("skipped".length);
  if (process.stdout.isTTY !== true || process.env["NO_COLOR"]) return word;
  return `\x1b[${colours[state]}m${word}\x1b[0m`;
}

function portNumber(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError("It takes a port, 1 to 65535.");
}
