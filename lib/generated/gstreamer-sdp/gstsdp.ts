// Generated from C headers by `bun run bindgen`. Do not edit.

export const GstSDPResult = {
  GST_SDP_OK: 0,
  GST_SDP_EINVAL: -1,
} as const;
export type GstSDPResult = (typeof GstSDPResult)[keyof typeof GstSDPResult];
