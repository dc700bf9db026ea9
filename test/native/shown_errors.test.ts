/** What a program's author sees of errors: the line of the program, and none of the library's. */
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PropertyError } from "../../lib/gst/errors.ts";
import { Pipeline } from "../../lib/gst/pipeline.ts";

setDefaultTimeout(60_000);

const repository = new URL("../../", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "deepscript-errors-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program prints to standard error, and its exit code. */
async function run(
  name: string,
  program: string,
): Promise<{ readonly errors: string; readonly code: number }> {
  const file = join(folder, name);
  writeFileSync(
    file,
    `import { addTracker, Pipeline, parseRfc3339 } from "${repository}lib/index.ts";\n${program}`,
  );
  const child = Bun.spawn([process.execPath, file], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin", NO_COLOR: "1" },
    stdin: "ignore",
    stdout: "ignore",
    stderr: "pipe",
  });
  const errors = await new Response(child.stderr).text();
  return { errors, code: await child.exited };
}

/** A call in a stack trace. */
const libraryLine = /at .*\/lib\//;

/** The line above the caret, which points out where. */
function pointedOut(errors: string): string[] {
  return [...errors.matchAll(/^ *\d+ \| (.*)\n *\^$/gm)].map(([, line = ""]) => line.trim());
}

test("an error is shown at the program's line, wherever in the library it was made", async () => {
  const { errors, code } = await run(
    "lines.ts",
    `const pipeline = new Pipeline("shown");
const source = pipeline.add("fakesrc", { "num-buffers": 1 });
const mux = pipeline.add("nvstreammux", { width: 320, height: 180 });
const show = (error: unknown): void => console.error(error);
try { pipeline.add("nvstreammux", { "batch-sie": 1 }); } catch (error) { show(error); }
try { addTracker(pipeline, "nowhere.yml"); } catch (error) { show(error); }
try { parseRfc3339("yesterday"); } catch (error) { show(error); }
try { await mux.requestPadLater("sinc_0"); } catch (error) { show(error); }
const missing = new Pipeline("missing");
missing.add("filesrc", { location: "/nowhere/x" }).link(missing.add("fakesink"));
await missing.play().catch(show);
await missing.stop();
await missing.run().catch(show);
await pipeline.remove(mux);
source.link(pipeline.add("fakesink"));
source.pad("src").probe("buffer", () => {
  pipeline.element("sank");
});
await pipeline.run();
`,
  );
  const lines = [
    'try { pipeline.add("nvstreammux", { "batch-sie": 1 }); } catch (error) { show(error); }',
    'try { addTracker(pipeline, "nowhere.yml"); } catch (error) { show(error); }',
    'try { parseRfc3339("yesterday"); } catch (error) { show(error); }',
    'try { await mux.requestPadLater("sinc_0"); } catch (error) { show(error); }',
    "await missing.play().catch(show);",
    "await missing.run().catch(show);",
    'pipeline.element("sank");',
  ];
  expect(pointedOut(errors)).toEqual(lines);
  expect(errors).toContain(
    'PropertyError: nvstreammux1.batch-sie: nvstreammux has no such property. Did you mean "batch-size"?',
  );
  expect(errors).toContain('No such file "/nowhere/x"');
  expect(errors).not.toMatch(libraryLine);
  expect(code).toBe(1);
});

test("an error that no line of the program led to is its message alone", async () => {
  const { errors, code } = await run(
    "later.ts",
    `const pipeline = Pipeline.launch("videotestsrc is-live=true ! identity error-after=30 ! fakesink");
setInterval(() => {}, 1000); // The error ends it.
await pipeline.play();
`,
  );
  expect(errors).toContain("PipelineError: identity0: ");
  // On a machine that is slow enough the error comes before it plays.
  expect(pointedOut(errors).filter((line) => line !== "await pipeline.play();")).toEqual([]);
  expect(errors).not.toMatch(libraryLine);
  expect(code).toBe(1);
});

test("the library's own calls are kept, and a program's limit of calls is kept to", () => {
  using pipeline = new Pipeline();
  function misspell(): void {
    pipeline.add("fakesink", { "num-bufers": 1 } as object);
  }
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 1;
  try {
    misspell();
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof PropertyError)) throw error;
    const [title, ...calls] = error.stack?.split("\n    at ") ?? [];
    expect(title).toBe(`PropertyError: ${error.message}`);
    expect(calls).toEqual([expect.stringMatching(/^misspell .*shown_errors/)]);
    expect(error.wholeStack).toMatch(/^PropertyError: .*\n {4}at .*\/lib\/gst\/properties\.ts/);
    expect(Object.keys(error)).toEqual(["name", "element", "property"]);
    expect(Error.stackTraceLimit).toBe(1);
  } finally {
    Error.stackTraceLimit = limit;
  }
});
