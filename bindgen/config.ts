import { z } from "zod";
import { type ExtraConfig, extras } from "./config-extras.ts";
import { instead } from "./config-instead.ts";
import { readOnlyPointers } from "./config-pointers.ts";
import { type StartConfig, start } from "./config-start.ts";

/** One library of the system: what pkg-config calls it, and which headers are its own. */
export interface PackageConfig {
  readonly name: string;
  readonly pkgConfig: string;
  /** The Debian package that brings it, for the error that says it is missing. */
  readonly debian: string;
  readonly include: readonly string[];
  /** Headers that `include` does not bring, and that not every version has. */
  readonly optional: readonly string[];
  /** Matches its headers' paths in the include directory; what it captures names the module. */
  readonly headers: RegExp;
}

/** What is bound: packages that pkg-config knows, and the headers of one DeepStream SDK. */
export interface Config {
  /** Standard headers that everything else may rely on, included first. */
  readonly standard: readonly string[];
  readonly packages: readonly PackageConfig[];
  /** Why headers of the packages' folders are left out, by their modules' names; those that are there and neither included nor named here are reported too. */
  readonly leftOut: { readonly [module: string]: string };
  /** The headers of deepscript's own libraries, below the repository's root, by their modules' names. */
  readonly own: { readonly package: string; readonly headers: { readonly [module: string]: string } };
  /** Macros that the compiler is given for all headers. */
  readonly defines: readonly string[];
  readonly extras: readonly ExtraConfig[];
  /** What to do in place of calling a function that takes a variable number of arguments, by its name. */
  readonly instead: { readonly [name: string]: string };
  /** What lib/ needs at every start, by package. */
  readonly start: { readonly [name: string]: StartConfig };
  readonly deepstream: {
    readonly package: string;
    /** Where an SDK keeps its headers, relative to its root. */
    readonly includes: string;
    readonly versionHeader: string;
    /** What stands before every header, where the SDK has it: 6.2's nvds_roi_meta.h uses it undeclared. */
    readonly prelude: readonly string[];
    /** What some headers need before them besides, and do not include themselves. */
    readonly preludes: { readonly [header: string]: readonly string[] };
    /** Its structs' pointers are only read, for C frees and follows them: what to do in place of writing one, by its field. Null: they are written as other packages' are. */
    readonly readOnlyPointers: { readonly [field: string]: string } | null;
  };
}

export const configSchema: z.ZodType<Config> = z.strictObject({
  standard: z.array(z.string()),
  packages: z.array(
    z.strictObject({
      name: z.string(),
      pkgConfig: z.string(),
      debian: z.string(),
      include: z.array(z.string()).min(1),
      optional: z.array(z.string()),
      headers: z.instanceof(RegExp),
    }),
  ),
  leftOut: z.record(z.string(), z.string()),
  own: z.strictObject({ package: z.string(), headers: z.record(z.string(), z.string()) }),
  defines: z.array(z.string()),
  extras: z.array(
    z.strictObject({
      prototype: z.string(),
      of: z.string().exactOptional(),
      call: z.string().exactOptional(),
    }),
  ),
  instead: z.record(z.string(), z.string()),
  start: z.record(
    z.string(),
    z.strictObject({
      functions: z.array(z.string()),
      enums: z.array(z.string()),
      structs: z.record(z.string(), z.array(z.string())),
    }),
  ),
  deepstream: z.strictObject({
    package: z.string(),
    includes: z.string(),
    versionHeader: z.string(),
    prelude: z.array(z.string()),
    preludes: z.record(z.string(), z.array(z.string())),
    readOnlyPointers: z.record(z.string(), z.string()).nullable(),
  }),
});

const otherAudio = "it belongs to gstreamer-bad-audio-1.0, which is not bound";

export const config: Config = configSchema.parse({
  standard: [
    "stddef.h",
    "stdint.h",
    "stdbool.h",
    "stdarg.h",
    "stdio.h",
    "string.h",
    "time.h",
    "sys/time.h",
    "pthread.h",
  ],
  packages: [
    {
      name: "glib",
      pkgConfig: "glib-2.0",
      debian: "libglib2.0-dev",
      include: ["glib.h", "glib/gi18n.h", "glib/gprintf.h", "glib/gstdio.h"],
      optional: [],
      headers: /^(?:glib\/(.+)|(glib|glibconfig))\.h$/,
    },
    {
      name: "gobject",
      pkgConfig: "gobject-2.0",
      debian: "libglib2.0-dev",
      include: ["glib-object.h", "gobject/gvaluecollector.h"],
      optional: [],
      headers: /^(?:gobject\/(.+)|(glib-object))\.h$/,
    },
    {
      name: "gio",
      pkgConfig: "gio-2.0",
      debian: "libglib2.0-dev",
      include: ["gio/gio.h", "gio/gnetworking.h", "gio/gsettingsbackend.h"],
      optional: [],
      headers: /^gio\/(.+)\.h$/,
    },
    {
      name: "gstreamer",
      pkgConfig: "gstreamer-1.0",
      debian: "libgstreamer1.0-dev",
      include: ["gst/gst.h"],
      optional: ["gst/math-compat.h"],
      headers: /^gst\/([^/]+)\.h$/,
    },
    ...library("base", "libgstreamer1.0-dev", ["gst/base/base.h"]),
    ...library("app", "libgstreamer-plugins-base1.0-dev", ["gst/app/app.h"]),
    ...library("audio", "libgstreamer-plugins-base1.0-dev", ["gst/audio/audio.h"]),
    ...library("video", "libgstreamer-plugins-base1.0-dev", ["gst/video/video.h"], ["gst/video/video-sei.h"]),
    ...library("rtsp", "libgstreamer-plugins-base1.0-dev", ["gst/rtsp/rtsp.h"]),
    ...library("sdp", "libgstreamer-plugins-base1.0-dev", ["gst/sdp/sdp.h"]),
    ...library("pbutils", "libgstreamer-plugins-base1.0-dev", ["gst/pbutils/pbutils.h"]),
    ...library("rtsp-server", "libgstrtspserver-1.0-dev", ["gst/rtsp-server/rtsp-server.h"]),
  ],
  own: {
    package: "deepscript",
    headers: {
      core: "shim/core/deepscript.h",
      image: "shim/image/image.h",
      relay: "shim/relay/relay.h",
      rtsp: "shim/rtsp/server.h",
    },
  },
  leftOut: {
    "glib/gi18n-lib": "it is gi18n.h again, for libraries that have a text domain",
    "glib/gwin32": "it is for Windows",
    "gstreamer-audio/audio-bad-prelude": otherAudio,
    "gstreamer-audio/gstnonstreamaudiodecoder": otherAudio,
    "gstreamer-audio/gstplanaraudioadapter": otherAudio,
  },
  defines: [
    // GStreamer exports these functions besides, so that bindings need no C of their own for them.
    "GST_DISABLE_MINIOBJECT_INLINE_FUNCTIONS",
    // gsettingsbackend.h refuses to be included without.
    "G_SETTINGS_ENABLE_BACKEND",
  ],
  extras,
  instead,
  start,
  deepstream: {
    package: "deepstream",
    includes: "sources/includes",
    versionHeader: "nvds_version.h",
    prelude: ["nvll_osd_struct.h"],
    preludes: {
      "nvds_roi_meta.h": ["nvdsmeta.h"],
      "nvdspreprocess_meta.h": ["nvdsmeta.h"],
      "nvds_obj_encode.h": ["nvbufsurface.h", "nvdsmeta.h"],
      "nvds_latency_meta.h": ["nvdsmeta.h"],
      "nvds_utils.h": ["nvds_msgapi.h"],
      "patterns.h": ["gstnvvideotestsrc.h"],
    },
    readOnlyPointers,
  },
});

function library(
  name: string,
  debian: string,
  include: readonly string[],
  optional: readonly string[] = [],
): PackageConfig[] {
  return [
    {
      name: `gstreamer-${name}`,
      pkgConfig: `gstreamer-${name}-1.0`,
      debian,
      include,
      optional,
      headers: new RegExp(`^gst/${name}/([^/]+)\\.h$`),
    },
  ];
}
