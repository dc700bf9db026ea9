/** What many programs do without at their start, loaded when it is first asked for: each saves a millisecond or two. */
import type { FunctionTable, Linked } from "../native/kinds.ts";
import { lazily } from "../native/lazy.ts";
import { link } from "../native/library.ts";

/** The functions of a generated module of GStreamer's, callable. */
type LaterFunctions<Module extends { readonly functions: FunctionTable }> = () => Linked<Module["functions"]>;

function functionsOf<Table extends FunctionTable>(
  load: () => { readonly functions: Table },
): () => Linked<Table> {
  return lazily(() => link("gstreamer-1.0", load().functions));
}

export const arrayTypes: () => typeof import("./array_types.ts") = lazily(() => require("./array_types.ts"));
export const asking: () => typeof import("./ask.ts") = lazily(() => require("./ask.ts"));
export const branches: () => typeof import("./branches.ts") = lazily(() => require("./branches.ts"));
export const bufferLists: LaterFunctions<typeof import("../generated/gstreamer/gstbufferlist.ts")> =
  functionsOf(() => require("../generated/gstreamer/gstbufferlist.ts"));
export const buffers: () => typeof import("./buffer.ts") = lazily(() => require("./buffer.ts"));
export const capsFeatures: LaterFunctions<typeof import("../generated/gstreamer/gstcapsfeatures.ts")> =
  functionsOf(() => require("../generated/gstreamer/gstcapsfeatures.ts"));
export const capsFaults: () => typeof import("./caps_fault.ts") = lazily(() => require("./caps_fault.ts"));
export const capsSpelling: () => typeof import("./caps_spelling.ts") = lazily(() =>
  require("./caps_spelling.ts"),
);
export const capsSummaries: () => typeof import("./caps_summary.ts") = lazily(() =>
  require("./caps_summary.ts"),
);
export const elements: () => typeof import("./element.ts") = lazily(() => require("./element.ts"));
export const elementSignals: () => typeof import("./signals.ts") = lazily(() => require("./signals.ts"));
export const endsOfStreams: () => typeof import("./end_of_stream.ts") = lazily(() =>
  require("./end_of_stream.ts"),
);
export const errorFixes: () => typeof import("./fixes.ts") = lazily(() => require("./fixes.ts"));
export const events: () => typeof import("./events.ts") = lazily(() => require("./events.ts"));
export const factories: () => typeof import("./factory.ts") = lazily(() => require("./factory.ts"));
export const foreignPlugins: () => typeof import("./foreign_plugins.ts") = lazily(() =>
  require("./foreign_plugins.ts"),
);
export const ghostPads: LaterFunctions<typeof import("../generated/gstreamer/gstghostpad.ts")> = functionsOf(
  () => require("../generated/gstreamer/gstghostpad.ts"),
);
export const iteration: () => typeof import("./iterate.ts") = lazily(() => require("./iterate.ts"));
export const launchLinks: () => typeof import("./launch_links.ts") = lazily(() =>
  require("./launch_links.ts"),
);
/** With DeepStream's bindings. */
export const latencyMeters: () => typeof import("../meta/latency_meter.ts") = lazily(() =>
  require("../meta/latency_meter.ts"),
);
export const launchPlaces: () => typeof import("./launch_place.ts") = lazily(() =>
  require("./launch_place.ts"),
);
export const linkRefusals: () => typeof import("./link_refusal.ts") = lazily(() =>
  require("./link_refusal.ts"),
);
export const links: () => typeof import("./linking.ts") = lazily(() => require("./linking.ts"));
export const messageStreams: () => typeof import("./message_stream.ts") = lazily(() =>
  require("./message_stream.ts"),
);
export const misreadFiles: () => typeof import("./misread_file.ts") = lazily(() =>
  require("./misread_file.ts"),
);
export const nearest: () => typeof import("./nearest.ts") = lazily(() => require("./nearest.ts"));
export const packages: () => typeof import("./packages.ts") = lazily(() => require("./packages.ts"));
export const liveSources: () => typeof import("./live_sources.ts") = lazily(() =>
  require("./live_sources.ts"),
);
export const loggers: () => typeof import("./log_lines.ts") = lazily(() => require("./log_lines.ts"));
export const nvidiaEvents: () => typeof import("./nvidia_events.ts") = lazily(() =>
  require("./nvidia_events.ts"),
);
export const padTemplates: () => typeof import("./pad_templates.ts") = lazily(() =>
  require("./pad_templates.ts"),
);
export const playback: () => typeof import("./playback.ts") = lazily(() => require("./playback.ts"));
export const playingOut: () => typeof import("./play_out.ts") = lazily(() => require("./play_out.ts"));
export const propertyValues: () => typeof import("./properties.ts") = lazily(() =>
  require("./properties.ts"),
);
export const propertySpecs: () => typeof import("./property_spec.ts") = lazily(() =>
  require("./property_spec.ts"),
);
export const sending: () => typeof import("./send.ts") = lazily(() => require("./send.ts"));
export const structures: () => typeof import("./gvalue_read.ts") = lazily(() => require("./gvalue_read.ts"));
export const surfaces: () => typeof import("../surface/buffer_surfaces.ts") = lazily(() =>
  require("../surface/buffer_surfaces.ts"),
);
/** While the elements start, for which nothing waits. */
export const uncaughtErrors: () => typeof import("./uncaught.ts") = lazily(() => require("./uncaught.ts"));
export const unreadWarnings: () => typeof import("./unread_warnings.ts") = lazily(() =>
  require("./unread_warnings.ts"),
);
export const valueTexts: () => typeof import("./value_text.ts") = lazily(() => require("./value_text.ts"));
