/** What reads the kinds of user metadata that NVIDIA's elements attach, loaded when it is first asked for. */
import { lazily } from "../native/lazy.ts";

export const analytics: () => typeof import("./analytics.ts") = lazily(() => require("./analytics.ts"));
export const audio: () => typeof import("./audio.ts") = lazily(() => require("./audio.ts"));
export const dewarper: () => typeof import("./dewarper.ts") = lazily(() => require("./dewarper.ts"));
export const events: () => typeof import("./events.ts") = lazily(() => require("./events.ts"));
export const latency: () => typeof import("./latency.ts") = lazily(() => require("./latency.ts"));
export const motion: () => typeof import("./motion.ts") = lazily(() => require("./motion.ts"));
export const nvdsEvent: () => typeof import("./nvds_event.ts") = lazily(() => require("./nvds_event.ts"));
export const payloads: () => typeof import("./payloads.ts") = lazily(() => require("./payloads.ts"));
export const pictures: () => typeof import("./object_encoder.ts") = lazily(() =>
  require("./object_encoder.ts"),
);
export const preprocess: () => typeof import("./preprocess.ts") = lazily(() => require("./preprocess.ts"));
export const region: () => typeof import("./region.ts") = lazily(() => require("./region.ts"));
export const segmentation: () => typeof import("./segmentation.ts") = lazily(() =>
  require("./segmentation.ts"),
);
export const surfaces: () => typeof import("../surface/buffer_surfaces.ts") = lazily(() =>
  require("../surface/buffer_surfaces.ts"),
);
export const tensors: () => typeof import("./tensors.ts") = lazily(() => require("./tensors.ts"));
export const tracking: () => typeof import("./tracking.ts") = lazily(() => require("./tracking.ts"));
