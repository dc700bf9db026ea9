/** Signals that wait, signals that tell, and what is emitted on the JavaScript thread itself. */
import { functions as valueFunctions } from "../../../lib/generated/gobject/gvalue.ts";
import { functions as valueTypeFunctions } from "../../../lib/generated/gobject/gvaluetypes.ts";
import { textAt } from "../../../lib/native/c-string.ts";
import { link } from "../../../lib/native/library.ts";
import { connectSignal } from "../../../lib/native/signal.ts";
import { begin, gobject, gst, rethrow, TestPipeline } from "./pipeline.ts";

begin();
const value = link("gobject-2.0", { ...valueFunctions, ...valueTypeFunctions });
const seen: Record<string, unknown> = {};

// Answered: decodebin asks on a streaming thread whether to go on with a stream.
const decoding = new TestPipeline(
  "videotestsrc num-buffers=3 ! x264enc ! matroskamux ! decodebin name=decode ! fakesink",
);
let asked = 0;
connectSignal(
  decoding.element("decode"),
  "autoplug-continue",
  (call) => {
    asked++;
    seen["awaited"] = call.awaited;
    value.g_value_set_boolean(call.result, 1);
  },
  { onError: rethrow },
);
// Waited for: the pad can be looked at before data flows.
connectSignal(
  decoding.element("decode"),
  "pad-added",
  (call) => {
    const pad = gobject.g_value_get_object(call.values);
    seen["pad"] = textAt(gst.gst_object_get_name(pad));
    seen["padAwaited"] = call.awaited;
  },
  { wait: true, onError: rethrow },
);
await decoding.play();
seen["ended"] = await decoding.ended;
seen["asked"] = asked > 0;
await decoding.close();

// Emitted by a call of this very thread: nothing waits, and the handler is called after the call returned.
const quiet = new TestPipeline("fakesrc name=source ! fakesink");
const source = quiet.element("source");
let order = "";
const told = Promise.withResolvers<void>();
const connection = connectSignal(
  source,
  "notify::num-buffers",
  (call) => {
    order += call.awaited ? "awaited" : "told";
    told.resolve();
  },
  { wait: true, onError: rethrow },
);
gobject.g_object_notify(source, "num-buffers");
order += "returned,";
await told.promise;
seen["order"] = order;
connection[Symbol.dispose]();
gobject.g_object_notify(source, "num-buffers");

try {
  connectSignal(source, "no-such-signal", () => {}, { onError: rethrow });
} catch (error) {
  seen["unknown"] = String(error);
}

const failures: string[] = [];
const failing = connectSignal(
  source,
  "notify::num-buffers",
  () => {
    throw new Error("thrown by a handler");
  },
  { onError: (error) => failures.push(String(error)) },
);
gobject.g_object_notify(source, "num-buffers");
while (failures.length === 0) await new Promise((resolve) => setImmediate(resolve));
seen["failures"] = failures;
await quiet.close();
while (failing.connected) await new Promise((resolve) => setImmediate(resolve));
console.log(JSON.stringify(seen));
