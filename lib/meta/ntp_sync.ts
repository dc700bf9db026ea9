/** Cameras' own clocks in metadata: nvdsgstutils.h. */
import { Element } from "../gst/element.ts";
import { requireInstance } from "../gst/given.ts";
import { addressOf } from "../gst/object.ts";
import { lazily } from "../native/lazy.ts";
import { link } from "../native/library.ts";

const helper = lazily(() => {
  const module: typeof import("../generated/deepstream/nvdsgstutils.ts") = require("../generated/deepstream/nvdsgstutils.ts");
  return link("nvdsgst_helper", module.functions);
});

/**
 * Has an RTSP source (`rtspsrc`, or a `uridecodebin` around one) hand on the sender's clock, out of its RTCP reports:
 * `frame.ntp_timestamp` is then when the camera took the picture, where nvstreammux has `attach-sys-ts` false. To be
 * called before the source plays. nvurisrcbin does it by itself.
 */
export function configureNtpSync(source: Element): void {
  requireInstance("configureNtpSync()", "an element", source, Element);
  helper().configure_source_for_ntp_sync(addressOf(source));
}
