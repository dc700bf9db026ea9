/** Exits while a streaming thread waits for room in a ring: argv[2] is `records` or `extract`. */
import { Pipeline } from "../../../lib/index.ts";
import { attachBatches } from "../../meta/stream.ts";

const pipeline = Pipeline.launch("fakesrc name=source ! identity name=middle ! fakesink name=sink");
attachBatches(pipeline.element("source").pad("src"), (builder) => void builder.frame());
const pad = pipeline.element("middle").pad("src");
const options = { capacity: 1, onFull: "block", timeout: 600_000 } as const;
const stream = process.argv[2] === "records" ? pad.records({}, options) : pad.extract(() => 1, options);
await pipeline.play();
while (stream.stats().waiting < 1) await new Promise((resolve) => setImmediate(resolve));
for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
process.exit(7);
