/** `--sgie`: what is given as a secondary's configuration, and is none. */
import { afterEach, expect, spyOn, test } from "bun:test";
import { join } from "node:path";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import { addClassifiers } from "../../lib/sample/classifiers.ts";

const samples = join(import.meta.dir, "../../samples");
const told = spyOn(process.stderr, "write").mockImplementation(() => true);
afterEach(() => told.mockClear());

test("a primary's is told once, with the key that it lacks", () => {
  using pipeline = new Pipeline();
  const primary = join(samples, "test1_pgie.txt");
  expect(addClassifiers(pipeline, [join(samples, "test2_sgie_type.txt"), primary])).toHaveLength(2);
  const lines = told.mock.calls.map(([line]) => String(line)).filter((line) => line.startsWith("warning"));
  expect(lines).toEqual([expect.stringContaining(`--sgie ${primary}: without process-mode=2`)]);
});
