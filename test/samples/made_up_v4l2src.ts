/** Preloaded by a sample: gives it the v4l2src of test/native/made_up_v4l2src.c, compiled as MADE_UP_V4L2SRC says. */
import { dlopen } from "bun:ffi";
import { ensureStarted } from "../../lib/gst/start.ts";

ensureStarted();
const { symbols } = dlopen(process.env["MADE_UP_V4L2SRC"] ?? "", {
  register_made_up_v4l2src: { args: [], returns: "i32" },
});
if (symbols.register_made_up_v4l2src() === 0) throw new Error("there is no place for a v4l2src");
