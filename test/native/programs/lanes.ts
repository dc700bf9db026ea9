/** Calls on lanes: arguments and results of every kind, order, and escalation past a call that hangs. argv[2]: many_arguments.c's library. */
import { textAt } from "../../../lib/native/c-string.ts";
import { Lane } from "../../../lib/native/lane.ts";
import { link, useSdkLibraries } from "../../../lib/native/library.ts";
import { begin } from "./pipeline.ts";

begin();
useSdkLibraries(process.argv[2] ?? "");
const many = link("many_arguments", {
  mixed: {
    args: ["i32", "f64", "u8", "f32", "i64", "ptr", "u64", "f64", "i16", "i32", "u32", "f32"],
    returns: "f64",
  },
  half: { args: ["f32"], returns: "f32" },
  negative: { args: ["i8"], returns: "i8" },
  largest: { args: [], returns: "u64" },
  both: { args: ["bool", "bool"], returns: "bool" },
  tell: { args: ["ptr", "ptr"], returns: "void" },
  heard: { args: [], returns: "ptr" },
});
const lane = new Lane("test");
const seen: Record<string, unknown> = {};
seen["mixed"] = await lane.call(many, "mixed", -1, 0.5, 255, 1.5, -5n, "héé", 7n, -8.25, -9, 10, 4e9, 2.5);
seen["direct"] = many.mixed(-1, 0.5, 255, 1.5, -5n, "héé", 7n, -8.25, -9, 10, 4e9, 2.5);
seen["half"] = await lane.call(many, "half", 5);
seen["negative"] = await lane.call(many, "negative", 100);
seen["largest"] = String(await lane.call(many, "largest"));
seen["both"] = [await lane.call(many, "both", true, true), await lane.call(many, "both", true, false)];
await lane.call(many, "tell", "one string, ", "and another");
seen["heard"] = textAt(await lane.call(many, "heard"));

try {
  await lane.call(many, "tell", new Uint8Array(4), "x");
} catch (error) {
  seen["typed array"] = String(error);
}
const absent = link("many_arguments", { absent: { args: [], returns: "void" } });
try {
  await lane.call(absent, "absent");
} catch (error) {
  seen["absent"] = String(error).includes("absent is not in");
}

// In order on the lane; past it on the escalation thread, although the lane waits.
const glib = link("glib-2.0", {
  g_async_queue_new: { args: [], returns: "ptr" },
  g_async_queue_push: { args: ["ptr", "ptr"], returns: "void" },
  g_async_queue_pop: { args: ["ptr"], returns: "ptr" },
  g_async_queue_unref: { args: ["ptr"], returns: "void" },
});
const queue = glib.g_async_queue_new();
let order = "";
const slow = lane.call(glib, "g_async_queue_pop", queue).then(() => {
  order += "slow ";
});
const behind = lane.call(many, "half", 1).then(() => {
  order += "behind ";
});
await lane.escalate(many, "half", 1).then(() => {
  order += "escalated ";
});
glib.g_async_queue_push(queue, queue);
await Promise.all([slow, behind]);
seen["order"] = order;
glib.g_async_queue_unref(queue);
lane[Symbol.dispose]();
console.log(JSON.stringify(seen));
