/** An element warns while the pipeline runs; `read`: the program reads the messages; `branch`: a branch fails as well. */
import { functions as errorFunctions } from "../../../lib/generated/glib/gerror.ts";
import { functions as elementFunctions } from "../../../lib/generated/gstreamer/gstelement.ts";
import { functions as quarkFunctions } from "../../../lib/generated/gstreamer/gsterror.ts";
import { functions as messageFunctions } from "../../../lib/generated/gstreamer/gstmessage.ts";
import { addressOf } from "../../../lib/gst/object.ts";
import { type Bin, type Element, Pipeline } from "../../../lib/index.ts";
import { link } from "../../../lib/native/library.ts";

const gst = link("gstreamer-1.0", { ...elementFunctions, ...messageFunctions, ...quarkFunctions });
const glib = link("glib-2.0", errorFunctions);

function warn(element: Element, text: string, debug: string): void {
  const error = glib.g_error_new_literal(gst.gst_stream_error_quark(), 1, text);
  const message = gst.gst_message_new_warning(addressOf(element), error, debug);
  glib.g_error_free(error);
  gst.gst_element_post_message(addressOf(element), message);
}

const pipeline = Pipeline.launch(
  "fakesrc name=source num-buffers=4 ! identity sleep-time=1000 ! tee name=tee ! queue ! fakesink name=lens async=false  tee. ! queue ! fakesink name=cable",
);
const lens = pipeline.element("lens");
let buffers = 0;
lens.pad("sink").probe("buffer", () => {
  buffers++;
  warn(lens, "The lens is dirty.", "lens.c(7): look ():\nIt needs\na wipe of rtsp://me:secret@camera/1");
  if (buffers === 2) warn(pipeline.element("cable"), "The cable is loose.", "");
  if (buffers === 4) warn(lens, "The lens is broken.", "");
});

async function read(): Promise<void> {
  for await (const message of pipeline.messages()) {
    if (message.type === "warning") console.log(message.error.message);
  }
}

const mode = process.argv[2];
const reading = mode === "read" ? read() : undefined;
if (mode === "branch") pipeline.element("source").set("num-buffers", -1);
const run = pipeline.run();
if (mode === "branch") {
  const failing = (bin: Bin): Element[] => [
    bin.add("queue"),
    bin.add("identity", { "error-after": 2 }),
    bin.add("fakesink", { async: false }),
  ];
  await pipeline.addBranch(pipeline.element("tee"), failing, {
    onError: (error) => {
      console.log(error.element);
      void pipeline.stop();
    },
  });
}
console.log(await run);
await reading;
