// The minimal schema from the event messages of one frame: a line for each object, its parts between bars.
#include "context.h"
#include "details.h"
#include "parts.h"

namespace msgconv {

namespace {

const char *or_empty (const char *text) { return text ? text : ""; }

void append_details (std::string &line, const NvDsEventMsgMeta &event) {
  const Details *details = details_of (event.objType);
  if (!details)
    return;
  line += "|#";
  for (const Field &field : details->minimal) {
    line += '|';
    if (field.is_number)
      line += std::to_string (number_at (event.extMsg, field));
    else if (field.name)
      line += or_empty (text_at (event.extMsg, field));
  }
}

void append_pose (std::string &line, const NvDsJoints &pose) {
  if (pose.num_joints == 0 || !pose_name (pose.pose_type))
    return;
  line += "|#|" + std::string (pose_name (pose.pose_type)) + '|';
  for (int i = 0; i < pose.num_joints; i++) {
    const char *name = joint_name (pose.pose_type, i);
    const NvDsJoint &joint = pose.joints[i];
    if (!name)
      break;
    line += std::string (name) + ',' + fixed (joint.x) + ',' + fixed (joint.y);
    if (pose.pose_type != 0)
      line += ',' + fixed (joint.z);
    line += ',' + fixed (joint.confidence) + '|';
  }
}

void append_embedding (std::string &line, const NvDsEmbedding &embedding) {
  if (!embedding.embedding_vector || embedding.embedding_length == 0)
    return;
  line += "|#|embedding|";
  for (guint i = 0; i < embedding.embedding_length; i++)
    line += (i > 0 ? "," : "") + general (embedding.embedding_vector[i]);
  line += '|';
}

void append_tracking (std::string &line, const NvDsEventMsgMeta &event) {
  const NvDs3DTracking &tracking = event.singleView3DTracking;
  line += "#|SV3DT|" + fixed (event.visibility);
  line += '|' + fixed (tracking.ptImgFeet[0]) + ',' + fixed (tracking.ptImgFeet[1]);
  line += '|' + fixed (tracking.ptWorldFeet[0]) + ',' + fixed (tracking.ptWorldFeet[1]) + '|';
  for (guint i = 0; i < tracking.convexHull.numFilled * 2; i++)
    line += (i > 0 ? "," : "") + std::to_string (tracking.convexHull.points[i]);
  line += '|';
}

// A dummy stands for a frame without objects and has only what is told after the box.
std::string object_line (const NvDsEventMsgMeta &event) {
  std::string line;
  const NvDsRect &box = event.bbox;
  if (event.objType != NVDS_OBJECT_TYPE_DUMMY) {
    line = std::to_string (event.trackingId) + '|' + general (box.left) + '|' + general (box.top) + '|'
           + general (box.left + box.width) + '|' + general (box.top + box.height) + '|' + type_name (event);
    if (event.extMsg && event.extMsgSize > 0) {
      append_details (line, event);
      if (event.objType == NVDS_OBJECT_TYPE_PERSON)
        append_pose (line, event.pose);
    } else {
      line += "|#||||||";
    }
    line += '|' + general (event.confidence);
  }
  append_embedding (line, event.embedding);
  if (event.has3DTracking)
    append_tracking (line, event);
  return line;
}

std::string outline_line (const NvDsEventMsgMeta &event, GList *outline) {
  std::string line = std::to_string (event.trackingId) + '|' + std::to_string (g_list_length (outline));
  for (const GList *l = outline; l; l = l->next) {
    const GArray *polygon = static_cast<const GArray *> (l->data);
    if (l != outline)
      line += "|#";
    for (guint i = 0; i < polygon->len; i++)
      line += '|' + general (g_array_index (polygon, gdouble, i));
  }
  return line;
}

const char *sensor_of (Context &context, const NvDsEventMsgMeta &event) {
  if (event.sensorStr)
    return event.sensorStr;
  if (!context.configured ())
    return "0";
  const Sensor *sensor = context.sensor (event.sensorId);
  return sensor ? sensor->id.c_str () : "";
}

}  // namespace

// What the frame is, the first event tells; it is there even where none counts as an object.
std::string minimal_of_events (Context &context, const NvDsEvent *events, guint size) {
  JsonArray *objects = json_array_new ();
  JsonArray *outlines = json_array_new ();
  for (guint i = 0; i < size; i++) {
    const NvDsEventMsgMeta &event = *events[i].metadata;
    json_array_add_string_element (objects, object_line (event).c_str ());
    if (GList *outline = event.extMsg && event.extMsgSize > 0 ? outline_of (event) : nullptr)
      json_array_add_string_element (outlines, outline_line (event, outline).c_str ());
  }
  const NvDsEventMsgMeta &first = *events[0].metadata;
  JsonObject *message = minimal_message (std::to_string (first.frameId), first.ts, sensor_of (context, first));
  json_object_set_array_member (message, "objects", objects);
  if (json_array_get_length (outlines) > 0)
    json_object_set_array_member (message, "masks", outlines);
  else
    json_array_unref (outlines);
  return text_of (message);
}

}  // namespace msgconv
