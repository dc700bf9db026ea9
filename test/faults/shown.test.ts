/** Errors as people see them, who do not catch them. */
import { expect, test } from "bun:test";
import { LaunchError, PipelineError } from "../../lib/gst/errors.ts";

const about = { element: "osd", path: "/GstPipeline:main/osd", domain: "d", code: 1, text: "it failed" };

test.each([
  ["a pipeline's without a known fix", new PipelineError(about)],
  ["one of a launch string, at no known place", new LaunchError("no", "fakesrc !", undefined)],
])("what is not known of an error is not printed: %s", (_, error) => {
  expect(Bun.inspect(error)).not.toMatch(/^ +\w+: undefined/m);
});

test("what is known is", () => {
  const error = new PipelineError({ ...about, debug: "osd.c(7)", fix: "draw less" });
  expect(error).toMatchObject({
    debug: "osd.c(7)",
    fix: "draw less",
    message: "osd: it failed\n  draw less",
  });
  expect(Bun.inspect(error)).toContain('fix: "draw less"');
});
