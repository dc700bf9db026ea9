/** Passwords in URIs are not shown. */
import { expect, test } from "bun:test";
import { withoutPasswords } from "../../lib/gst/secrets.ts";
import { type LogLine, launch, logTo, type Pipeline, PipelineError } from "../../lib/index.ts";

test.each([
  ["rtsp://user:pass@camera:554/1", "rtsp://user:***@camera:554/1"],
  [
    "could not open (rtsp://u:p%40ss@c/1), nor rtsps://:x@d",
    "could not open (rtsp://u:***@c/1), nor rtsps://:***@d",
  ],
  ["an @ in rtsp://u:p@ss@camera/1", "an @ in rtsp://u:***@camera/1"],
  ['uri=\\"rtsp://watcher:s3cr…\\"', 'uri=\\"rtsp://watcher:***…\\"'],
  ["rtsp://user@camera:554/a:b@c", "rtsp://user@camera:554/a:b@c"],
  ["rtsp://u:a\\!b@c/1", "rtsp://u:***@c/1"],
  ["user-pw=x y", "user-pw=*** y"],
  ['passphrase="a b" c', "passphrase=*** c"],
  ['\\lpassword=\\"x\\"\\lhost=\\"y\\"', '\\lpassword=***\\lhost=\\"y\\"'],
  ["rtsp://camera:8554/1 and me@example.org", "rtsp://camera:8554/1 and me@example.org"],
])("%s", (text, shown) => {
  expect(withoutPasswords(text)).toBe(shown);
});

test("neither in errors nor in graphs nor in the log", async () => {
  const password = "s3cr3t-and-a-long-one-that-graphs-cut-in-its-midst";
  const lines: LogLine[] = [];
  using _log = logTo((line) => void lines.push(line), {
    levels: { "rtsp*": "debug", uridecodebin: "debug" },
  });
  using pipeline: Pipeline = launch`uridecodebin uri=${`rtsp://user:${password}@127.0.0.1:1/camera`} ! fakesink`;
  const graphs = [await pipeline.graph(), await pipeline.graph({ details: ["full-properties"] })];
  const error: unknown = await pipeline.run().catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(PipelineError);
  expect(lines.length).toBeGreaterThan(10);
  const parts = [password, password.slice(0, 7)];
  for (const text of [...graphs, String(error), Bun.inspect(error), ...lines.map(({ message }) => message)])
    for (const part of parts) expect(text).not.toContain(part);
  expect(graphs[0]).toContain("rtsp://user:***");
}, 15_000);
