// Generated from C headers by `bun run bindgen`. Do not edit.

export const functions = {
  gst_error_get_message: { args: ["u32", "i32"], returns: "ptr" },
  gst_stream_error_quark: { args: [], returns: "u32" },
  gst_core_error_quark: { args: [], returns: "u32" },
  gst_resource_error_quark: { args: [], returns: "u32" },
  gst_library_error_quark: { args: [], returns: "u32" },
} as const;

export const GstCoreError = {
  GST_CORE_ERROR_FAILED: 1,
  GST_CORE_ERROR_TOO_LAZY: 2,
  GST_CORE_ERROR_NOT_IMPLEMENTED: 3,
  GST_CORE_ERROR_STATE_CHANGE: 4,
  GST_CORE_ERROR_PAD: 5,
  GST_CORE_ERROR_THREAD: 6,
  GST_CORE_ERROR_NEGOTIATION: 7,
  GST_CORE_ERROR_EVENT: 8,
  GST_CORE_ERROR_SEEK: 9,
  GST_CORE_ERROR_CAPS: 10,
  GST_CORE_ERROR_TAG: 11,
  GST_CORE_ERROR_MISSING_PLUGIN: 12,
  GST_CORE_ERROR_CLOCK: 13,
  GST_CORE_ERROR_DISABLED: 14,
  GST_CORE_ERROR_NUM_ERRORS: 15,
} as const;
export type GstCoreError = (typeof GstCoreError)[keyof typeof GstCoreError];

export const GstLibraryError = {
  GST_LIBRARY_ERROR_FAILED: 1,
  GST_LIBRARY_ERROR_TOO_LAZY: 2,
  GST_LIBRARY_ERROR_INIT: 3,
  GST_LIBRARY_ERROR_SHUTDOWN: 4,
  GST_LIBRARY_ERROR_SETTINGS: 5,
  GST_LIBRARY_ERROR_ENCODE: 6,
  GST_LIBRARY_ERROR_NUM_ERRORS: 7,
} as const;
export type GstLibraryError = (typeof GstLibraryError)[keyof typeof GstLibraryError];

export const GstResourceError = {
  GST_RESOURCE_ERROR_FAILED: 1,
  GST_RESOURCE_ERROR_TOO_LAZY: 2,
  GST_RESOURCE_ERROR_NOT_FOUND: 3,
  GST_RESOURCE_ERROR_BUSY: 4,
  GST_RESOURCE_ERROR_OPEN_READ: 5,
  GST_RESOURCE_ERROR_OPEN_WRITE: 6,
  GST_RESOURCE_ERROR_OPEN_READ_WRITE: 7,
  GST_RESOURCE_ERROR_CLOSE: 8,
  GST_RESOURCE_ERROR_READ: 9,
  GST_RESOURCE_ERROR_WRITE: 10,
  GST_RESOURCE_ERROR_SEEK: 11,
  GST_RESOURCE_ERROR_SYNC: 12,
  GST_RESOURCE_ERROR_SETTINGS: 13,
  GST_RESOURCE_ERROR_NO_SPACE_LEFT: 14,
  GST_RESOURCE_ERROR_NOT_AUTHORIZED: 15,
  GST_RESOURCE_ERROR_NUM_ERRORS: 16,
} as const;
export type GstResourceError = (typeof GstResourceError)[keyof typeof GstResourceError];

export const GstStreamError = {
  GST_STREAM_ERROR_FAILED: 1,
  GST_STREAM_ERROR_TOO_LAZY: 2,
  GST_STREAM_ERROR_NOT_IMPLEMENTED: 3,
  GST_STREAM_ERROR_TYPE_NOT_FOUND: 4,
  GST_STREAM_ERROR_WRONG_TYPE: 5,
  GST_STREAM_ERROR_CODEC_NOT_FOUND: 6,
  GST_STREAM_ERROR_DECODE: 7,
  GST_STREAM_ERROR_ENCODE: 8,
  GST_STREAM_ERROR_DEMUX: 9,
  GST_STREAM_ERROR_MUX: 10,
  GST_STREAM_ERROR_FORMAT: 11,
  GST_STREAM_ERROR_DECRYPT: 12,
  GST_STREAM_ERROR_DECRYPT_NOKEY: 13,
  GST_STREAM_ERROR_NUM_ERRORS: 14,
} as const;
export type GstStreamError = (typeof GstStreamError)[keyof typeof GstStreamError];
