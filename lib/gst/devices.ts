/** Cameras and other devices that GStreamer's device providers find (GStreamer's gstdevicemonitor.h). */
import { GList, functions as listFunctions } from "../generated/glib/glist.ts";
import { functions as deviceFunctions } from "../generated/gstreamer/gstdevice.ts";
import { functions as monitorFunctions } from "../generated/gstreamer/gstdevicemonitor.ts";
import { functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { functions as structureFunctions } from "../generated/gstreamer/gststructure.ts";
import { link } from "../native/library.ts";
import { memory, takeText } from "./c.ts";
import { Caps, capsAt, unrefCaps } from "./caps.ts";
import { readStructure } from "./gvalue_read.ts";
import { ensureStarted } from "./start.ts";
import type { Value } from "./values.ts";

const gst = link("gstreamer-1.0", {
  ...deviceFunctions,
  ...monitorFunctions,
  ...objectFunctions,
  ...structureFunctions,
});

const glib = link("glib-2.0", listFunctions);

export interface Device {
  /** For people. */
  readonly name: string;
  /** What it can send or take; best first. */
  readonly caps: Caps;
  /** As its provider tells them: `device.path`, `device.api` and more. */
  readonly properties: Readonly<Record<string, Value>>;
}

/** The devices of a class, as in `Video/Source`. Looks at the machine: it may take some milliseconds for each. */
export function listDevices(kind: string): Device[] {
  ensureStarted();
  const monitor = gst.gst_device_monitor_new();
  gst.gst_device_monitor_add_filter(monitor, kind, 0);
  const devices: Device[] = [];
  for (let node = gst.gst_device_monitor_get_devices(monitor); node !== 0; ) {
    const { data, next } = new GList(memory, node);
    devices.push(read(data));
    gst.gst_object_unref(data);
    glib.g_list_free_1(node);
    node = next;
  }
  gst.gst_object_unref(monitor);
  return devices;
}

function read(device: number): Device {
  const caps = gst.gst_device_get_caps(device);
  const properties = gst.gst_device_get_properties(device);
  try {
    return {
      name: takeText(gst.gst_device_get_display_name(device)) ?? "",
      caps: caps === 0 ? Caps.parse("EMPTY") : capsAt(caps),
      properties: properties === 0 ? {} : readStructure(properties).fields,
    };
  } finally {
    if (caps !== 0) unrefCaps(caps);
    if (properties !== 0) gst.gst_structure_free(properties);
  }
}
