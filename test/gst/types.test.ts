import { expect, test } from "bun:test";
import { Pipeline, PropertyError } from "../../lib/index.ts";

test("what the compiler cannot see is checked when it runs", () => {
  const pipeline = new Pipeline();
  const queue: string = "queue";
  expect(() => pipeline.add(queue, { "max-size-bufers": 1 })).toThrow(PropertyError);
  expect(pipeline.add("identity", { "sleep-time": 3 }).get("sleep-time")).toBe(3);
});
