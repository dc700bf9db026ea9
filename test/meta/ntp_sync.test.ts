/** Cameras' clocks; what becomes of their reports is tested in C (test/native/meta_ntp.c). */
import { expect, test } from "bun:test";
import { functions as signalFunctions } from "../../lib/generated/gobject/gsignal.ts";
import { functions as typeFunctions } from "../../lib/generated/gobject/gtype.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { configureNtpSync, type Element, Pipeline } from "../../lib/index.ts";
import { link } from "../../lib/native/library.ts";

const gobject = link("gobject-2.0", { ...signalFunctions, ...typeFunctions });

function isFollowed(element: Element, signal: string): boolean {
  const id = gobject.g_signal_lookup(signal, gobject.g_type_from_name(element.gtype));
  return gobject.g_signal_has_handler_pending(addressOf(element), id, 0, 1) !== 0;
}

test("an RTSP source, or what makes one, is followed once it is told to be", () => {
  const pipeline = new Pipeline("clock");
  const camera = pipeline.add("rtspsrc", { location: "rtsp://127.0.0.1:1/none" });
  const bin = pipeline.add("uridecodebin", { uri: "rtsp://127.0.0.1:1/none" });
  expect([isFollowed(camera, "new-manager"), isFollowed(bin, "source-setup")]).toEqual([false, false]);
  configureNtpSync(camera);
  configureNtpSync(bin);
  expect([isFollowed(camera, "new-manager"), isFollowed(bin, "source-setup")]).toEqual([true, true]);
});
