// Generated from C headers by `bun run bindgen`. Do not edit.
export const target = "linux-x64";
export const glib = "2.74.6";
export const gstreamer = "1.22.0";
export const deepstream = "9.1";
