#include "objects.h"

#include <gst/gst.h>

#include <algorithm>

namespace tracker {

namespace {

char font[] = "Serif";
// Pixels that the text stands above its box.
constexpr float text_rise = 20;
// The detector's confidence of what no detector saw.
constexpr float no_confidence = -0.1f;

NvDsComp_BboxInfo unclipped (const NvMOTRect &box, Scale scale) {
  NvDsComp_BboxInfo info{};
  info.org_bbox_coords = { box.x / scale.x, box.y / scale.y, box.width / scale.x, box.height / scale.y };
  return info;
}

bool clip (float &start, float &size, float limit) {
  const float end = std::min (start + size, limit);
  start = std::max (start, 0.0f);
  size = end - start;
  return size > 0;
}

// False for a box that is out of the picture.
bool clip (NvBbox_Coords &box, const NvBufSurfaceParams &surface) {
  return clip (box.left, box.width, static_cast<float> (surface.width)) &&
         clip (box.top, box.height, static_cast<float> (surface.height));
}

void write_text (NvOSD_TextParams &text, const NvBbox_Coords &box, const Told &told) {
  text.font_params.font_name = font;
  text.font_params.font_size = 10;
  text.font_params.font_color = { 1, 1, 1, 1 };
  text.set_bg_clr = 1;
  text.text_bg_clr = { 0, 0, 0, 1 };
  text.x_offset = static_cast<unsigned> (box.left);
  text.y_offset = static_cast<unsigned> (std::max (0.0f, box.top - text_rise));
  if (!told.show_id)
    return;
  gchar *before = text.display_text;
  text.display_text = before ? g_strdup_printf ("%s %" G_GUINT64_FORMAT, before, told.id)
                             : g_strdup_printf ("%" G_GUINT64_FORMAT, told.id);
  g_free (before);
}

}  // namespace

void Classes::learn (const NvDsObjectMeta &object) {
  const auto [entry, unseen] = looks.try_emplace (static_cast<unsigned> (object.class_id));
  if (!unseen)
    return;
  Looks &learnt = entry->second;
  learnt.rectangle = object.rect_params;
  learnt.text = object.text_params;
  learnt.text.display_text = nullptr;
  learnt.display_text = object.text_params.display_text ? object.text_params.display_text : "";
  learnt.label = object.obj_label;
  learnt.component = object.unique_component_id;
}

void Classes::describe (NvDsObjectMeta &object, unsigned class_id) const {
  object.class_id = static_cast<int> (class_id);
  const auto found = looks.find (class_id);
  if (found == looks.end ())
    return;
  const Looks &known = found->second;
  object.rect_params = known.rectangle;
  object.text_params = known.text;
  object.text_params.display_text = known.display_text.empty () ? nullptr : g_strdup (known.display_text.c_str ());
  object.unique_component_id = known.component;
  g_strlcpy (object.obj_label, known.label.c_str (), sizeof object.obj_label);
}

std::string Classes::label (unsigned class_id) const {
  const auto found = looks.find (class_id);
  return found == looks.end () ? std::string () : found->second.label;
}

std::vector<NvMOTObjToTrack> objects_to_track (const NvDsFrameMeta &frame, const std::set<int> &class_ids, Scale scale,
                                               Classes &classes) {
  std::vector<NvMOTObjToTrack> list;
  for (GList *o = frame.obj_meta_list; o; o = o->next) {
    auto *object = static_cast<NvDsObjectMeta *> (o->data);
    if (!class_ids.empty () && !class_ids.count (object->class_id))
      continue;
    classes.learn (*object);
    const NvOSD_RectParams &box = object->rect_params;
    list.push_back ({ static_cast<NvMOTClassId> (object->class_id),
                      { box.left * scale.x, box.top * scale.y, box.width * scale.x, box.height * scale.y },
                      object->confidence, true, object });
  }
  return list;
}

void tell (NvDsFrameMeta *frame, const NvBufSurfaceParams &surface, const Told &told, Scale scale, const Classes &classes,
           StandinShortage &shortage) {
  const NvMOTObjToTrack *given = told.object.associatedObjectIn;
  const NvDsComp_BboxInfo whole = unclipped (told.object.bbox, scale);
  NvBbox_Coords box = whole.org_bbox_coords;
  const bool visible = clip (box, surface);
  NvDsObjectMeta *object = given ? static_cast<NvDsObjectMeta *> (given->pPreservedData) : nullptr;
  if (!visible) {
    if (object)
      nvds_remove_obj_meta_from_frame (frame, object);
    return;
  }
  if (!object) {
    object = standin_acquire_object (frame->base_meta.batch_meta, &shortage);
    if (!object)
      return;
    classes.describe (*object, told.object.classId);
    object->confidence = no_confidence;
    object->detector_bbox_info = {};
  }
  object->object_id = told.id;
  object->tracker_confidence = told.object.confidence;
  object->tracker_bbox_info = whole;
  object->rect_params.left = box.left;
  object->rect_params.top = box.top;
  object->rect_params.width = box.width;
  object->rect_params.height = box.height;
  write_text (object->text_params, box, told);
  if (!given)
    nvds_add_obj_meta_to_frame (frame, object, nullptr);
}

void remove_untracked (NvDsFrameMeta *frame) {
  for (GList *o = frame->obj_meta_list; o;) {
    auto *object = static_cast<NvDsObjectMeta *> (o->data);
    o = o->next;
    if (object->object_id == UNTRACKED_OBJECT_ID)
      nvds_remove_obj_meta_from_frame (frame, object);
  }
}

}  // namespace tracker
