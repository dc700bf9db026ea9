/**
 * Calls what is public with values that no type check would let through, as programs do that are run without one, and
 * prints each call that neither works nor is refused with an error that is shown at the program's line.
 */
import { DeepscriptError, Pipeline } from "../../../lib/index.ts";
import { callsOf } from "./odd/buffers.ts";
import type { Calls } from "./odd/call.ts";
import { calls as functions } from "./odd/functions.ts";
import { calls as pipelines } from "./odd/pipelines.ts";

const elsewhere = Pipeline.launch("fakesrc ! identity name=other ! fakesink");
const disposed = new Pipeline();
disposed[Symbol.dispose]();

const odd: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  "5": 5,
  "5n": 5n,
  NaN: Number.NaN,
  "-1": -1,
  true: true,
  "an address": 0x7fff0000,
  "an object": {},
  "an array": [],
  "an array of numbers": [1],
  "an object of numbers": { name: 5, address: 5, misspelt: 5 },
  "no text": "",
  "a NUL": "a\0b",
  "a symbol": Symbol("odd"),
  "a function": () => {},
  "another's pad": elsewhere.element("other").pad("src"),
  "another's element": elsewhere.element("other"),
  "another pipeline": elsewhere,
  "what was disposed of": disposed,
};

/** What is wrong with an error; undefined where it is one as programs are to be shown. */
function faultOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return `throws ${Bun.inspect(error)}`;
  const known = error instanceof DeepscriptError || error instanceof TypeError || error instanceof RangeError;
  if (!known) return `throws a ${error.name}: ${error.message}`;
  const { stack = "", message } = error;
  const place = /\S*\/\S+/.exec(stack.slice(stack.indexOf(message) + message.length))?.[0];
  const isProgram = place === undefined || place.includes(`${import.meta.dir}/`);
  return isProgram ? undefined : `throws at ${place}: ${message}`;
}

function tell(call: string, value: string, fault: string | undefined): void {
  if (fault !== undefined) console.log(`${call} of ${value} ${fault}`);
}

/** All calls with all values, to begin with at once: those in a handler must be over when it returns. */
function attempts(calls: Calls): Promise<void>[] {
  return Object.entries(calls).flatMap(([name, call]) =>
    Object.entries(odd).flatMap(([value, given]) => {
      try {
        const result = call(given);
        if (!(result instanceof Promise)) return [];
        return [result.then(() => {}).catch((error: unknown) => tell(name, value, faultOf(error)))];
      } catch (error) {
        tell(name, value, faultOf(error));
        return [];
      }
    }),
  );
}

const inHandler = Pipeline.launch("fakesrc num-buffers=1 sizetype=fixed sizemax=8 ! fakesink name=out");
inHandler
  .element("out")
  .pad("sink")
  .probe("buffer", ({ buffer }) => {
    if (buffer !== undefined) attempts(callsOf(buffer));
  });
await inHandler.run();
await Promise.all(attempts(functions));
await Promise.all(attempts(pipelines));
console.log("all called");
process.exit(0);
