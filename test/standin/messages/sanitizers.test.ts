/** nvmsgconv and nvmsgbroker in pipelines, watched by GStreamer's leaks tracer and by AddressSanitizer. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Outcome, printed, run, shimOf } from "../../native/support.ts";
import { library } from "../toolchain.ts";
import { keys } from "./configs.ts";
import { Folder, recorded, type Settings, settings } from "./rig.ts";

// The first process with the sanitizer scans all plugins, which takes its time on a busy machine.
setDefaultTimeout(300_000);

const program = join(import.meta.dir, "../programs/messages");
const folder = new Folder();
const config = folder.write("messages.txt", keys);
const env = { DEEPSCRIPT_SDK: "standin" };
let adaptor = "";
let own = "";
beforeAll(async () => {
  adaptor = await library("recording_adaptor", folder.path);
  own = await library("payload_library", folder.path);
});
afterAll(() => folder[Symbol.dispose]());

const cycles = 2;
const frames = cycles * 2 * 20;

/** Where the adaptor writes, and its settings. */
function broker(name: string, answer: string, more: Settings = {}): { record: string; values: string } {
  const record = join(folder.path, name);
  const file = folder.write(`${name}.txt`, `[adaptor]\nrecord=${record}\nanswer=${answer}\nfails-every=3\n`);
  return {
    record,
    values: settings({ "proto-lib": adaptor, "conn-str": "host;1;t", config: file, ...more }),
  };
}

function clean(outcome: Outcome): void {
  expect(outcome.stderr).not.toContain("Sanitizer");
  expect(outcome.stderr).not.toContain("CRITICAL");
  expect(outcome.signal).toBeNull();
  expect(printed(outcome)).toEqual({ events: 3 * frames });
}

test("GStreamer's leaks tracer finds nothing, and all payloads go back to their library", async () => {
  const tracer = { GST_TRACERS: "leaks", GST_DEBUG: "GST_TRACER:7", GST_DEBUG_NO_COLOR: "1" };
  const { record, values } = broker("traced", "work");
  const report = join(folder.path, "report");
  const conversion = settings({ "payload-type": "PAYLOAD_CUSTOM", "msg2p-lib": own });
  const options = { env: { ...env, ...tracer, PAYLOAD_REPORT: report } };
  const outcome = await run(program, { ...options, args: [`${cycles}`, conversion, values] });
  clean(outcome);
  expect(outcome.stderr).toContain("GST_TRACER");
  expect(outcome.stderr).not.toMatch(/object-alive, type-name=\(string\)[A-Z]/);
  expect(readFileSync(report, "utf8")).toBe("0\n".repeat(cycles));
  // Both sources on the one branch, one of them on the other.
  expect(recorded(record).filter(({ payload }) => payload !== undefined)).toHaveLength(3 * frames * 1.5);
});

describe("AddressSanitizer finds nothing", () => {
  beforeAll(async () => void (await shimOf("asan", true)), 300_000);

  const ways: readonly (readonly [name: string, conversion: Settings, answer: string])[] = [
    ["in full", { config }, "sending"],
    ["in short", { config, "payload-type": "PAYLOAD_DEEPSTREAM_MINIMAL", "dummy-payload": true }, "end"],
    ["as Protocol Buffers", { "payload-type": "PAYLOAD_DEEPSTREAM_PROTOBUF" }, "never"],
    ["of metadata", { config, "msg2p-newapi": true, "frame-interval": 1 }, "work"],
    ["by a library of its own", { "msg2p-lib": "own", "payload-type": "PAYLOAD_CUSTOM" }, "work"],
  ];
  test.each(ways)("%s", async (name, conversion, answer) => {
    // Of both ways to a broker.
    const { values } = broker(name, answer, { "new-api": answer === "work" });
    const library = conversion["msg2p-lib"] === undefined ? {} : { "msg2p-lib": own };
    clean(
      await run(program, {
        ...({ variant: "asan", withStandin: true, env, timeout: 240_000 } as const),
        args: [`${cycles}`, settings({ ...conversion, ...library }), values],
      }),
    );
  });
});
