// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_tracer_record_get_type: { args: [], returns: "u64" },
} as const;

export const GstTracerValueScope = {
  GST_TRACER_VALUE_SCOPE_PROCESS: 0,
  GST_TRACER_VALUE_SCOPE_THREAD: 1,
  GST_TRACER_VALUE_SCOPE_ELEMENT: 2,
  GST_TRACER_VALUE_SCOPE_PAD: 3,
} as const;
export type GstTracerValueScope = (typeof GstTracerValueScope)[keyof typeof GstTracerValueScope];

export const GstTracerValueFlags = {
  GST_TRACER_VALUE_FLAGS_NONE: 0,
  GST_TRACER_VALUE_FLAGS_OPTIONAL: 1,
  GST_TRACER_VALUE_FLAGS_AGGREGATED: 2,
} as const;
export type GstTracerValueFlags = (typeof GstTracerValueFlags)[keyof typeof GstTracerValueFlags];
