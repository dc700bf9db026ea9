/** NVIDIA's memory: a buffer of it maps to the struct NvBufSurface, which says where the pixels are. */
import { functions as capsFunctions } from "../generated/gstreamer/gstcaps.ts";
import { functions as featureFunctions } from "../generated/gstreamer/gstcapsfeatures.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { link } from "../native/library.ts";

const gst = link("gstreamer-1.0", {
  ...capsFunctions,
  ...featureFunctions,
  ...miniObjectFunctions,
  ...padFunctions,
});

export const nvmm = "memory:NVMM";

/** Whether what passes a pad is in NVIDIA's memory. */
export function carriesNvmm(pad: number): boolean {
  const caps = gst.gst_pad_get_current_caps(pad);
  if (caps === 0) return false;
  const has = gst.gst_caps_features_contains(gst.gst_caps_get_features(caps, 0), nvmm) !== 0;
  gst.gst_mini_object_unref(caps);
  return has;
}
