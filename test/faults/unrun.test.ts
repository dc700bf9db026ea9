/** Programs that make a pipeline and do not run it. */
import { expect, setDefaultTimeout, test } from "bun:test";

setDefaultTimeout(30_000);

const library = new URL("../../lib/index.ts", import.meta.url).href;

/** What a program, of which this is the end, says on stderr. */
async function said(program: string): Promise<string> {
  const made = `import { Pipeline } from ${JSON.stringify(library)};
    const pipeline = new Pipeline("forgotten");
    pipeline.add("fakesrc", { "num-buffers": 1 }).link(pipeline.add("fakesink"));`;
  const child = Bun.spawn([process.execPath, "-e", `${made}\n${program}`], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
    stdin: "ignore",
    stdout: "ignore",
    stderr: "pipe",
  });
  const errors = await new Response(child.stderr).text();
  expect({ code: await child.exited, errors }).toMatchObject({ code: 0 });
  return errors;
}

test("a pipeline that is made and never run is told of when the program ends, once", async () => {
  const notice = "The pipeline forgotten was made and never run: `await` its run() to play it.\n";
  expect(await said("")).toBe(notice);
  expect(await said("globalThis.kept = pipeline; await Bun.sleep(1);")).toBe(notice);
});

test("one that was forgotten is told of, whatever became of others", async () => {
  const notice = (name: string): string =>
    `The pipeline ${name} was made and never run: \`await\` its run() to play it.\n`;
  expect(await said('{ using other = new Pipeline("looked-at"); other.add("fakesrc"); }')).toBe(
    notice("forgotten"),
  );
  expect(await said('new Pipeline("another"); await pipeline.run();')).toBe(notice("another"));
  expect(await said('new Pipeline("another");')).toBe(notice("forgotten") + notice("another"));
});

test.each([
  ["run", "await pipeline.run();"],
  ["run without waiting for its end", "pipeline.run();"],
  ["made ready", "await pipeline.ready(); await pipeline.stop();"],
  ["drawn", "await pipeline.graph();"],
  [
    "run in vain",
    "await pipeline.remove(pipeline.elements[0]); await pipeline.remove(pipeline.elements[0]); await pipeline.run().catch(() => {});",
  ],
  ["run once it was stopped", "await pipeline.run({ signal: AbortSignal.abort() });"],
  ["disposed of", "pipeline[Symbol.dispose]();"],
  ["left by process.exit()", "process.exit(0);"],
])("one that was %s is not", async (_, program) => {
  expect(await said(program)).toBe("");
});
