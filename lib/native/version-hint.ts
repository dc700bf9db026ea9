import { dlopen, FFIType } from "bun:ffi";
import { glib, gstreamer } from "../generated/versions.ts";

/**
 * What to add to the message about a function that a library of GStreamer's or GLib's does not have: another
 * release than that of the bindings is the likely cause. Empty where it is the same one, or none of theirs.
 */
export function versionHint(library: string): string {
  try {
    if (/^(gst|deepscript_gst)/.test(library)) return hintOf("GStreamer", installedGStreamer(), gstreamer);
    if (/^(glib|gobject|gio|gmodule)-/.test(library)) return hintOf("GLib", installedGLib(), glib);
  } catch {
    // Not installed at all: the message says so.
  }
  return "";
}

/** `installed` and `bound`, the bindings' own: versions as in "1.22.0". */
export function hintOf(product: string, installed: string, bound: string): string {
  const order = Bun.semver.order(full(installed), full(bound));
  if (order === 0) return "";
  const both = `. ${product} ${installed} is installed, and these bindings are of ${product} ${bound}`;
  if (order > 0) return `${both}: what went since is not there`;
  return `${both}: it may take ${product} ${bound.split(".").slice(0, 2).join(".")} or a later one`;
}

function full(version: string): string {
  return version.split(".").length < 3 ? `${version}.0` : version;
}

function installedGStreamer(): string {
  const declaration = { gst_version_string: { args: [], returns: FFIType.cstring } } as const;
  const { gst_version_string } = dlopen("libgstreamer-1.0.so.0", declaration).symbols;
  return /\d+(\.\d+)+/.exec(String(gst_version_string()))?.[0] ?? gstreamer;
}

/** GLib tells whether it is at least of a version, and NULL says that it is. */
function installedGLib(): string {
  const u32 = FFIType.u32;
  const declaration = { glib_check_version: { args: [u32, u32, u32], returns: FFIType.i64_fast } } as const;
  const { glib_check_version: missing } = dlopen("libglib-2.0.so.0", declaration).symbols;
  const [major = 2, bound = 0] = glib.split(".").map(Number);
  // The bindings' minor release is close enough: its last figure brings no functions.
  if (missing(major, bound, 0) === 0 && missing(major, bound + 1, 0) !== 0) return glib;
  let minor = 0;
  while (missing(major, minor + 1, 0) === 0) minor++;
  return `${major}.${minor}`;
}
