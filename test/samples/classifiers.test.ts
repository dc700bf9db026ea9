/** `--sgie`: what is given as a secondary's configuration, and is none. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";

setDefaultTimeout(60_000);

const repository = join(import.meta.dir, "../..");

test("a primary's is told once, with the key that it lacks", () => {
  const primary = "samples/test1_pgie.txt";
  const program = `
    import { Pipeline } from "./lib/gst/pipeline.ts";
    import { addClassifiers } from "./lib/sample/classifiers.ts";
    using pipeline = new Pipeline();
    console.log(addClassifiers(pipeline, ["samples/test2_sgie_type.txt", "${primary}"]).length);`;
  const { stdout, stderr } = Bun.spawnSync([process.execPath, "-e", program], {
    cwd: repository,
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
  });
  const warnings = stderr
    .toString()
    .split("\n")
    .filter((line) => line.startsWith("warning"));
  expect({ stdout: stdout.toString(), warnings }).toEqual({
    stdout: "2\n",
    warnings: [expect.stringContaining(`--sgie ${primary}: without process-mode=2`)],
  });
});
