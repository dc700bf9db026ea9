import { describe, expect, test } from "bun:test";
import * as hash from "../../lib/generated/glib/ghash.ts";
import * as list from "../../lib/generated/glib/glist.ts";
import * as strings from "../../lib/generated/glib/gstrfuncs.ts";
import * as types from "../../lib/generated/glib/gtypes.ts";
import * as version from "../../lib/generated/glib/gversion.ts";
import * as object from "../../lib/generated/gobject/gobject.ts";
import * as value from "../../lib/generated/gobject/gvalue.ts";
import * as buffer from "../../lib/generated/gstreamer/gstbuffer.ts";
import * as caps from "../../lib/generated/gstreamer/gstcaps.ts";
import * as capsFeatures from "../../lib/generated/gstreamer/gstcapsfeatures.ts";
import * as event from "../../lib/generated/gstreamer/gstevent.ts";
import * as info from "../../lib/generated/gstreamer/gstinfo.ts";
import { GstDebugLevel } from "../../lib/generated/gstreamer/gstinfo.ts";
import * as miniObject from "../../lib/generated/gstreamer/gstminiobject.ts";
import * as structure from "../../lib/generated/gstreamer/gststructure.ts";
import * as byteReader from "../../lib/generated/gstreamer-base/gstbytereader.ts";
import * as videoMeta from "../../lib/generated/gstreamer-video/gstvideometa.ts";
import * as videoSink from "../../lib/generated/gstreamer-video/gstvideosink.ts";
import * as sei from "../../lib/generated/gstreamer-video/video-sei.ts";
import { glib, gstreamer } from "../../lib/generated/versions.ts";
import { ensureStarted } from "../../lib/gst/start.ts";
import { textAt } from "../../lib/native/c-string.ts";
import { Callback } from "../../lib/native/callback.ts";
import { LibraryError, link } from "../../lib/native/library.ts";
import { ProcessMemory } from "../../lib/native/process-memory.ts";
import { Scope } from "../../lib/native/scope.ts";
import { variable } from "../../lib/native/variable.ts";
import { hintOf, versionHint } from "../../lib/native/version-hint.ts";

ensureStarted();
const memory = new ProcessMemory(new Scope());

describe("wrappers of GStreamer's headers", () => {
  const gst = link("gstreamer-1.0", { ...caps.functions, ...buffer.functions, ...event.functions });

  test("call macros as the functions that they pass for", () => {
    const own = link("deepscript_gst", { ...caps.wrappers, ...miniObject.wrappers });
    const shared = gst.gst_caps_from_string("video/x-raw");
    gst.gst_caps_ref(shared);
    expect(own.gst_caps_is_writable(shared)).toBe(0);
    expect(own.GST_MINI_OBJECT_REFCOUNT_VALUE(shared)).toBe(2);
    const alone = own.gst_caps_make_writable(shared);
    expect(alone).not.toBe(shared);
    expect(own.gst_caps_is_writable(alone)).toBe(1);
    gst.gst_caps_unref(alone);
    gst.gst_caps_unref(shared);
  });

  test("hand structs over by their address", () => {
    const { gst_video_sink_center_rect } = link("deepscript_gst", videoSink.wrappers);
    const [source, sink, result] = [
      new Int32Array([0, 0, 160, 90]),
      new Int32Array([0, 0, 100, 100]),
      new Int32Array(4),
    ];
    gst_video_sink_center_rect(source, sink, result, 1);
    expect([...result]).toEqual([0, 22, 100, 56]);
    expect(videoMeta.wrappers.gst_video_meta_set_alignment).toEqual({ args: ["ptr", "ptr"], returns: "i32" });
  });

  test("run inline functions, which no library exports", () => {
    const reader = link("gstbase-1.0", byteReader.functions);
    const inline = link("deepscript_gst", byteReader.wrappers);
    const bytes = link("glib-2.0", {
      g_malloc0: { args: ["u64"], returns: "ptr" },
      g_free: { args: ["ptr"], returns: "void" },
    });
    const data = bytes.g_malloc0(8);
    for (const [offset, byte] of [0x12, 0x34, 0x56, 0x78].entries()) memory.setU8(data + offset, byte);
    const at = reader.gst_byte_reader_new(data, 8);
    expect(inline.gst_byte_reader_get_uint16_be_unchecked(at)).toBe(0x1234);
    expect(inline.gst_byte_reader_peek_uint24_le_unchecked(at)).toBe(0x7856);
    expect(inline.gst_byte_reader_get_uint16_le_unchecked(at)).toBe(0x7856);
    reader.gst_byte_reader_free(at);
    bytes.g_free(data);
  });

  test("fix the arguments of a variadic function", () => {
    const debug = link("gstreamer-1.0", info.functions);
    const { gst_debug_log_text } = link("deepscript_gst", info.wrappers);
    const category = debug._gst_debug_category_new("wrap-test", 0, "of test/native/wrap.test.ts");
    debug.gst_debug_category_set_threshold(category, 5);
    debug.gst_debug_add_ring_buffer_logger(4096, 0);
    gst_debug_log_text(category, GstDebugLevel.GST_LEVEL_ERROR, "wrap.test.ts", "test", 1, null, "100 %s %n");
    const logs = debug.gst_debug_ring_buffer_logger_get_logs();
    expect(textAt(memory.pointer(logs))).toEndWith("100 %s %n\n");
    link("glib-2.0", strings.functions).g_strfreev(logs);
    debug.gst_debug_remove_ring_buffer_logger();
    debug.gst_debug_category_set_threshold(category, 0);
  });

  test("tell a GObject's type", () => {
    const { G_OBJECT_TYPE, G_OBJECT_TYPE_NAME } = link("deepscript_gst", object.wrappers);
    const { G_VALUE_HOLDS } = link("deepscript_gst", value.wrappers);
    const { gst_bin_new, gst_bin_get_type, gst_object_unref } = link("gstreamer-1.0", {
      gst_bin_new: { args: ["ptr"], returns: "ptr" },
      gst_bin_get_type: { args: [], returns: "u64" },
      gst_object_unref: { args: ["ptr"], returns: "void" },
    });
    const bin = gst_bin_new("wrapped");
    expect(textAt(G_OBJECT_TYPE_NAME(bin))).toBe("GstBin");
    expect(G_OBJECT_TYPE(bin)).toBe(gst_bin_get_type());
    expect(G_VALUE_HOLDS(new BigUint64Array(3), gst_bin_get_type())).toBe(0);
    gst_object_unref(bin);
  });

  test("give the address of what every C file has a copy of", () => {
    const { H264_MISP_MICROSECTIME } = link("deepscript_gst", sei.wrappers);
    const text = memory.string(H264_MISP_MICROSECTIME(), 16);
    expect(text).toBe("MISPmicrosectime");
  });

  test("that this machine's library lacks are named, with where they were looked for", () => {
    const absent = link("deepscript_gst", { gst_of_the_future: { args: [], returns: "void" } } as const);
    expect(() => absent.gst_of_the_future()).toThrow(LibraryError);
    expect(() => absent.gst_of_the_future()).toThrow(
      /^gst_of_the_future cannot be linked from .*libdeepscript_gst\.so: .*ds_gst_of_the_future/,
    );
  });
});

test("a build that is older than what it is to have is met with the command that makes it again", () => {
  const absent = link("deepscript", { ds_of_tomorrow: { args: [], returns: "void" } } as const);
  expect(() => absent.ds_of_tomorrow()).toThrow(/ds_of_tomorrow .*\. Make it again with: npm run setup$/);
});

describe("a function that another release brought", () => {
  test("is named with its library and with what it may take", () => {
    const absent = link("gstreamer-1.0", { gst_of_the_future: { args: [], returns: "void" } } as const);
    expect(() => absent.gst_of_the_future()).toThrow(
      /^gst_of_the_future cannot be linked from libgstreamer-1\.0\.so\.0: .*gst_of_the_future/,
    );
    const older = hintOf("GStreamer", "1.20.3", "1.22.0");
    expect(older).toContain("GStreamer 1.20.3 is installed, and these bindings are of GStreamer 1.22.0");
    expect(older).toEndWith("it may take GStreamer 1.22 or a later one");
    expect(hintOf("GStreamer", "1.26.0", "1.22.0")).toEndWith("what went since is not there");
    expect(hintOf("GLib", "2.72", "2.74.6")).toEndWith("it may take GLib 2.74 or a later one");
    expect(hintOf("GStreamer", "1.22.0", "1.22.0")).toBe("");
  });

  test("is told of with the release that is installed, where it is not that of the bindings", () => {
    const same = installed("gstreamer-1.0") === gstreamer;
    expect(versionHint("gstreamer-1.0") === "").toBe(same);
    expect(versionHint("gstvideo-1.0")).toBe(versionHint("gstreamer-1.0"));
    const [major, minor] = glib.split(".");
    const sameGLib = installed("glib-2.0").startsWith(`${major}.${minor}.`);
    expect(versionHint("gobject-2.0") === "").toBe(sameGLib);
    expect(versionHint("nvds_meta")).toBe("");
  });
});

function installed(name: string): string {
  return Bun.spawnSync(["pkg-config", "--modversion", name]).stdout.toString().trim();
}

describe("variables that libraries export", () => {
  test("have their values and addresses", () => {
    const any = variable("gstreamer-1.0", caps.variables, "_gst_caps_any");
    const { gst_caps_is_any } = link("gstreamer-1.0", caps.functions);
    expect(gst_caps_is_any(any)).toBe(1);
    const { gst_structure_get_type } = link("gstreamer-1.0", structure.functions);
    expect(variable("gstreamer-1.0", structure.variables, "_gst_structure_type")).toBe(
      gst_structure_get_type(),
    );
    expect(variable("glib-2.0", version.variables, "glib_major_version")).toBe(2);
    expect(variable("gstreamer-1.0", capsFeatures.variables, "_gst_caps_features_any")).toBeGreaterThan(
      65536,
    );
  });

  test("that are not there are named", () => {
    expect(() => variable("glib-2.0", { glib_future: { kind: "i32" } }, "glib_future")).toThrow(
      /glib_future is not in/,
    );
  });
});

describe("callbacks on the calling thread, from the generated signatures", () => {
  const glib = link("glib-2.0", { ...list.functions, ...hash.functions });

  function fill(values: readonly number[]): number {
    return values.reduceRight((head, next) => glib.g_list_prepend(head, next), 0);
  }

  test("sort and walk a GList", () => {
    using compare = new Callback(types.callbacks.GCompareFunc, (a, b) => a - b);
    const walked: number[] = [];
    using visit = new Callback(types.callbacks.GFunc, (data, user) => walked.push(data + user));
    const sorted = glib.g_list_sort(fill([5, 1, 4, 1, 3]), compare.address);
    glib.g_list_foreach(sorted, visit.address, 1000);
    expect(walked).toEqual([1001, 1001, 1003, 1004, 1005]);
    glib.g_list_free(sorted);
  });

  test("are the hash function and the equality of a GHashTable", () => {
    using hashed = new Callback(types.callbacks.GHashFunc, (key) => key % 2);
    using equal = new Callback(types.callbacks.GEqualFunc, (a, b) => (a === b ? 1 : 0));
    const table = glib.g_hash_table_new(hashed.address, equal.address);
    for (const key of [1, 2, 3, 3]) glib.g_hash_table_insert(table, key, key * 10);
    expect(glib.g_hash_table_size(table)).toBe(3);
    expect(glib.g_hash_table_lookup(table, 3)).toBe(30);
    glib.g_hash_table_destroy(table);
  });

  test("have no address for C once they are disposed of", () => {
    const each = new Callback(types.callbacks.GFunc, () => undefined);
    expect(each.address).toBeGreaterThan(0);
    each[Symbol.dispose]();
    expect(() => each.address).toThrow("has been disposed of");
    each[Symbol.dispose]();
  });

  test("are asked by GStreamer for each field of a structure", () => {
    const gst = link("gstreamer-1.0", structure.functions);
    const quarks: number[] = [];
    using each = new Callback(structure.callbacks.GstStructureForeachFunc, (quark) => {
      quarks.push(quark);
      return 1;
    });
    const filled = gst.gst_structure_from_string("filled, one=1, two=(string)2", null);
    expect(gst.gst_structure_foreach(filled, each.address, null)).toBe(1);
    expect(quarks.length).toBe(2);
    gst.gst_structure_free(filled);
  });
});
