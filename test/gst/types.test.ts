import { expect, test } from "bun:test";
import { type Element, Pipeline, PropertyError, type Value } from "../../lib/index.ts";

declare module "../../lib/gst/element_properties.ts" {
  interface ElementProperties {
    identity: {
      "sleep-time": Int;
      "ts-offset": Int64;
      name: Text;
      "last-message": ReadOnly<Text>;
    };
    audiotestsrc: { wave: Enum<"sine" | "square"> };
  }
}

/** Never called: what matters is what the compiler says of it. */
export function checkedByTheCompiler(pipeline: Pipeline): void {
  const identity = pipeline.add("identity", { "sleep-time": 1, name: null });
  const sleep: number = identity.get("sleep-time");
  const offset: bigint = identity.set("ts-offset", 5).get("ts-offset");
  const wave: "sine" | "square" = pipeline.add("audiotestsrc", { wave: 1 }).get("wave");
  const anything: Value = pipeline.add("unknown-factory", { whatever: 1 }).get("whatever");
  const plain: Element = identity.link(identity, pipeline.add("unknown-factory"));
  void [sleep, offset, wave, anything, plain];

  // @ts-expect-error: a misspelt property of a known factory
  pipeline.add("identity", { "sleep-tim": 1 });
  // @ts-expect-error: a value of another type
  pipeline.add("identity", { "sleep-time": "long" });
  // @ts-expect-error: a nick that is none
  pipeline.add("audiotestsrc", { wave: "sin" });
  // @ts-expect-error: a property that can only be read
  pipeline.add("identity", { "last-message": "x" });
  // @ts-expect-error: a misspelt property
  identity.get("sleep-tim");
  // @ts-expect-error: a misspelt property
  identity.set("sleep-tim", 1);
  // @ts-expect-error: a property that can only be read
  identity.set("last-message", "x");
}

test("what the compiler lets through for unknown factories is checked when it runs", () => {
  const pipeline = new Pipeline();
  expect(() => pipeline.add("queue", { "max-size-bufers": 1 })).toThrow(PropertyError);
  expect(pipeline.add("identity", { "sleep-time": 3 }).get("sleep-time")).toBe(3);
});
