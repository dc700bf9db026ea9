/** GstStructure and GstTagList to plain data. */
import { functions as structureFunctions } from "../generated/gstreamer/gststructure.ts";
import { functions as tagFunctions } from "../generated/gstreamer/gsttaglist.ts";
import { link } from "../native/library.ts";
import { requiredText } from "./c.ts";
import { readValueAt } from "./gvalue_read.ts";
import type { Structure, Value } from "./values.ts";

const gst = link("gstreamer-1.0", { ...structureFunctions, ...tagFunctions });

/** The fields of a GstStructure, in their order. Borrowed; the result is a copy. */
export function readStructure(address: number): Structure {
  const fields: Record<string, Value> = {};
  const count = gst.gst_structure_n_fields(address);
  for (let index = 0; index < count; index++) {
    const field = gst.gst_structure_nth_field_name(address, index);
    fields[requiredText(field)] = readValueAt(gst.gst_structure_get_value(address, field));
  }
  return { name: requiredText(gst.gst_structure_get_name(address)), fields };
}

/** All values of all tags of a GstTagList. Borrowed; the result is a copy. */
export function readTags(address: number): Record<string, readonly Value[]> {
  const tags: Record<string, readonly Value[]> = {};
  const count = gst.gst_tag_list_n_tags(address);
  for (let index = 0; index < count; index++) {
    const tag = gst.gst_tag_list_nth_tag_name(address, index);
    tags[requiredText(tag)] = Array.from({ length: gst.gst_tag_list_get_tag_size(address, tag) }, (_, nth) =>
      readValueAt(gst.gst_tag_list_get_value_index(address, tag, nth)),
    );
  }
  return tags;
}
