// Both schemas from a frame's own metadata, without event messages.
#include "context.h"
#include "parts.h"

namespace msgconv {

namespace {

const SubPlace any_sub_place = { "place-sub-field", { "id", "name", "level" } };

struct Corners {
  float left, top, right, bottom;
};

// In the pictures that the muxer makes.
Corners corners_of (const NvOSD_RectParams &rect) {
  return { rect.left, rect.top, rect.left + rect.width, rect.top + rect.height };
}

template <typename Take> void each_label (const NvDsObjectMeta &object, Take take) {
  for (const GList *c = object.classifier_meta_list; c; c = c->next) {
    const auto *classifier = static_cast<const NvDsClassifierMeta *> (c->data);
    for (const GList *l = classifier->label_info_list; l; l = l->next)
      take (*classifier, *static_cast<const NvDsLabelInfo *> (l->data));
  }
}

JsonObject *object_part (const NvDsObjectMeta &object) {
  JsonObject *part = json_object_new ();
  json_object_set_string_member (part, "id", std::to_string (object.object_id).c_str ());
  for (const char *name : { "speed", "direction", "orientation" })
    json_object_set_double_member (part, name, 0);
  JsonObject *details = json_object_new ();
  set_number (details, "confidence", object.confidence);
  each_label (object, [&] (const NvDsClassifierMeta &classifier, const NvDsLabelInfo &label) {
    if (classifier.classifier_type && *classifier.classifier_type)
      json_object_set_string_member (details, classifier.classifier_type, label.result_label);
  });
  json_object_set_object_member (part, object.obj_label, details);
  const Corners corners = corners_of (object.rect_params);
  JsonObject *box = json_object_new ();
  set_whole (box, "topleftx", corners.left);
  set_whole (box, "toplefty", corners.top);
  set_whole (box, "bottomrightx", corners.right);
  set_whole (box, "bottomrighty", corners.bottom);
  json_object_set_object_member (part, "bbox", box);
  json_object_set_object_member (part, "location", json_object_new ());
  json_object_set_object_member (part, "coordinate", json_object_new ());
  return part;
}

std::string object_line (const NvDsObjectMeta &object) {
  const Corners corners = corners_of (object.rect_params);
  std::string line = std::to_string (object.object_id) + '|' + general (corners.left) + '|' + general (corners.top) + '|'
                     + general (corners.right) + '|' + general (corners.bottom) + '|' + object.obj_label;
  if (object.classifier_meta_list) {
    line += "|#";
    each_label (object, [&] (const NvDsClassifierMeta &, const NvDsLabelInfo &label) {
      line += std::string ("|") + label.result_label;
    });
    line += '|' + general (object.confidence);
  }
  return line;
}

// What programs add to a frame for the message's sake.
void add_custom_messages (JsonObject *message, const NvDsFrameMeta &frame) {
  JsonArray *texts = json_array_new ();
  for (const GList *l = frame.frame_user_meta_list; l; l = l->next) {
    const auto *user = static_cast<const NvDsUserMeta *> (l->data);
    if (user->base_meta.meta_type != NVDS_CUSTOM_MSG_BLOB)
      continue;
    const auto *blob = static_cast<const NvDsCustomMsgInfo *> (user->user_meta_data);
    const std::string text (static_cast<const char *> (blob->message), blob->size);
    json_array_add_string_element (texts, text.c_str ());
  }
  if (json_array_get_length (texts) > 0)
    json_object_set_array_member (message, "customMessage", texts);
  else
    json_array_unref (texts);
}

}  // namespace

std::string full_of_object (Context &context, const NvDsFrameMeta &frame, const NvDsObjectMeta &object) {
  const int source = static_cast<int> (frame.source_id);
  JsonObject *message = full_message (now_rfc3339 ().c_str (), place_part (context.place (source), &any_sub_place),
                                      sensor_part (context.sensor (source)), analytics_part (context.analytics (source)));
  json_object_set_object_member (message, "object", object_part (object));
  json_object_set_object_member (message, "event", event_part (""));
  json_object_set_string_member (message, "videoPath", "");
  add_custom_messages (message, frame);
  return text_of (message);
}

std::string minimal_of_frame (Context &context, const NvDsFrameMeta &frame) {
  JsonArray *objects = json_array_new ();
  for (const GList *l = frame.obj_meta_list; l; l = l->next)
    json_array_add_string_element (objects, object_line (*static_cast<const NvDsObjectMeta *> (l->data)).c_str ());
  const Sensor *sensor = context.sensor (static_cast<int> (frame.source_id));
  JsonObject *message = minimal_message (std::to_string (frame.frame_num), now_rfc3339 ().c_str (),
                                         sensor ? sensor->id.c_str () : "0");
  json_object_set_array_member (message, "objects", objects);
  add_custom_messages (message, frame);
  return text_of (message);
}

}  // namespace msgconv
