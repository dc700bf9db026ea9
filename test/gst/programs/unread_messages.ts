/** Asks for messages and reads none of them before there are many, while another loop reads them all. */
import { Pipeline } from "../../../lib/index.ts";

const posted = 10_500;
const pipeline = Pipeline.launch("fakesrc ! identity error-after=2 ! fakesink");
const unread = pipeline.messages();
const read = pipeline.messages();
await pipeline.play().catch(() => {});
for (let number = 1; number <= posted; number++) pipeline.post({ name: "number", fields: { number } });
let all = 0;
for await (const message of read) {
  all++;
  if (message.type === "application" && message.structure.fields["number"] === posted) break;
}
const { dropped } = unread;
await pipeline.stop();

let [errors, last, late] = [0, 0, 0];
for await (const message of unread) {
  late++;
  if (message.type === "error") errors++;
  if (message.type === "application") last = Number(message.structure.fields["number"]);
}
console.log(
  JSON.stringify({
    errors: errors > 0,
    lost: dropped > 0,
    isCounted: late >= all - dropped,
    last,
    bounded: late <= 10_000,
    read: read.dropped,
  }),
);
