// Asks for records that cannot be; prints what that is refused with, and that the process is still there at its end.
import { addressOf } from "../../../lib/gst/object.ts";
import { defineStructMeta, Pipeline, userFields } from "../../../lib/index.ts";
import { handlers } from "../../../lib/native/pump.ts";
import { RecordSource } from "../../../lib/native/records.ts";
import { planBatches } from "../../../lib/records/batches.ts";
import { checkedRing } from "../../../lib/records/options.ts";

const pipeline = Pipeline.launch("fakesrc num-buffers=3 ! fakesink name=sink");
const pad = pipeline.element("sink").pad("sink");
const struct = defineStructMeta("TEST.REFUSED", { x: "f64" });

const errors: string[] = [];
function refused(ask: () => unknown): void {
  try {
    ask();
    errors.push("accepted");
  } catch (error) {
    errors.push(String(error));
  }
}

const types: readonly unknown[] = [Number.NaN, 1.5, 5n, undefined, null, {}, "", -2, 2 ** 40];
for (const type of types) {
  refused(() =>
    pad.records({ user: { x: userFields({ on: "frame", type: type as number, struct, fields: ["x"] }) } }),
  );
}

const attached = [...handlers].length;
const { native } = planBatches({ frame: ["frame_num"] });
for (const wrong of [{ batchType: Number.NaN }, { audioType: 0.5 }, { cxxText: Number.POSITIVE_INFINITY }]) {
  refused(
    () => new RecordSource(addressOf(pad), { ...native, ...wrong }, checkedRing("records()", {}), () => {}),
  );
}
const left = [...handlers].length - attached;

const end = await pipeline.run();
console.log(JSON.stringify({ errors, left, end }));
