// linking_ours.ts when-touched|at-once   prints the milliseconds from the tables to the tenth call
import { dlopen, type FFIFunction } from "bun:ffi";
import { functions as init } from "../../lib/generated/gstreamer/gst.ts";
import { functions as bin } from "../../lib/generated/gstreamer/gstbin.ts";
import { functions as buffer } from "../../lib/generated/gstreamer/gstbuffer.ts";
import { functions as bus } from "../../lib/generated/gstreamer/gstbus.ts";
import { functions as caps } from "../../lib/generated/gstreamer/gstcaps.ts";
import { functions as clock } from "../../lib/generated/gstreamer/gstclock.ts";
import { functions as element } from "../../lib/generated/gstreamer/gstelement.ts";
import { functions as event } from "../../lib/generated/gstreamer/gstevent.ts";
import { functions as info } from "../../lib/generated/gstreamer/gstinfo.ts";
import { functions as message } from "../../lib/generated/gstreamer/gstmessage.ts";
import { functions as object } from "../../lib/generated/gstreamer/gstobject.ts";
import { functions as pad } from "../../lib/generated/gstreamer/gstpad.ts";
import { functions as plugin } from "../../lib/generated/gstreamer/gstplugin.ts";
import { functions as query } from "../../lib/generated/gstreamer/gstquery.ts";
import { functions as registry } from "../../lib/generated/gstreamer/gstregistry.ts";
import { functions as structure } from "../../lib/generated/gstreamer/gststructure.ts";
import { functions as tags } from "../../lib/generated/gstreamer/gsttaglist.ts";
import { functions as toc } from "../../lib/generated/gstreamer/gsttoc.ts";
import { functions as utilities } from "../../lib/generated/gstreamer/gstutils.ts";
import { functions as values } from "../../lib/generated/gstreamer/gstvalue.ts";
import type { FunctionTable } from "../../lib/native/kinds.ts";
import { link } from "../../lib/native/library.ts";

const all: FunctionTable = {
  ...bin,
  ...buffer,
  ...bus,
  ...caps,
  ...clock,
  ...element,
  ...event,
  ...info,
  ...message,
  ...object,
  ...pad,
  ...query,
  ...plugin,
  ...registry,
  ...structure,
  ...tags,
  ...toc,
  ...utilities,
  ...values,
};
const table: FunctionTable = Object.fromEntries(Object.entries(all).slice(0, 1000));
const count = Object.keys(table).length;
if (count !== 1000) throw new RangeError(`There are ${count} functions only.`);

// What is measured is linking, not loading the library and registering its types.
const { gst_init_check } = link("gstreamer-1.0", init);
gst_init_check(null, null, null);

const started = performance.now();
const linked = process.argv[2] === "at-once" ? atOnce(table) : link("gstreamer-1.0", table);
// Those that tell a GType take no arguments.
const types = Object.keys(table).filter((name) => name.endsWith("_get_type"));
for (const name of types.slice(0, 10)) linked[name]?.();
console.log(performance.now() - started);

function atOnce(signatures: FunctionTable): { readonly [name: string]: () => unknown } {
  const declarations = Object.entries(signatures).map(([name, { args, returns }]): [string, FFIFunction] => [
    name,
    { args: [...args], returns },
  ]);
  return dlopen("libgstreamer-1.0.so.0", Object.fromEntries(declarations)).symbols;
}
