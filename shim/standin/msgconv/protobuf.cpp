// The schema of frames as Protocol Buffers; the numbers of its fields are NVIDIA's.
#include "context.h"
#include "details.h"
#include "parts.h"
#include "wire.h"

namespace msgconv {

namespace {

namespace frame_field {
enum { version = 1, id, timestamp, sensor_id, objects };
}
namespace object_field {
enum { id = 1, bbox, type, confidence, info, embedding, pose };
}

// Nothing where the text is no timestamp.
std::optional<WireMessage> timestamp_of (const char *text) {
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (text, utc);
  if (!time)
    return std::nullopt;
  WireMessage message;
  message.integer (1, static_cast<std::uint64_t> (g_date_time_to_unix (time)));
  message.integer (2, static_cast<std::uint64_t> (g_date_time_get_microsecond (time)) * 1000);
  return message;
}

WireMessage box_of (float left, float top, float width, float height) {
  WireMessage message;
  message.real (1, left);
  message.real (2, top);
  message.real (3, left + width);
  message.real (4, top + height);
  return message;
}

WireMessage pose_of (const NvDsJoints &pose) {
  WireMessage message;
  message.text (1, pose_name (pose.pose_type));
  for (int i = 0; i < pose.num_joints; i++) {
    const char *name = joint_name (pose.pose_type, i);
    const NvDsJoint &joint = pose.joints[i];
    if (!name)
      break;
    WireMessage point;
    point.text (1, name);
    if (pose.pose_type == 0)
      point.reals (2, { joint.x, joint.y, joint.confidence });
    else
      point.reals (2, { joint.x, joint.y, joint.z, joint.confidence });
    message.message (2, point);
  }
  return message;
}

void add_details (WireMessage &object, const NvDsEventMsgMeta &event) {
  const Details *details = details_of (event.objType);
  if (!details || !event.extMsg || event.extMsgSize == 0)
    return;
  for (const Field &field : details->full) {
    const char *text = field.is_number ? nullptr : text_at (event.extMsg, field);
    object.entry (object_field::info, field.name,
                  field.is_number ? std::to_string (number_at (event.extMsg, field)) : text ? text : "");
  }
  const bool person = event.objType == NVDS_OBJECT_TYPE_PERSON || event.objType == NVDS_OBJECT_TYPE_PERSON_EXT;
  if (person && event.pose.num_joints > 0 && pose_name (event.pose.pose_type))
    object.message (object_field::pose, pose_of (event.pose));
}

void add_tracking (WireMessage &object, const NvDs3DTracking &tracking) {
  std::string hull;
  for (guint i = 0; i < tracking.convexHull.numFilled * 2; i++)
    hull += (i > 0 ? "," : "") + std::to_string (tracking.convexHull.points[i]);
  object.entry (object_field::info, "footLocation2D", fixed (tracking.ptImgFeet[0]) + ',' + fixed (tracking.ptImgFeet[1]));
  object.entry (object_field::info, "footLocation3D",
                fixed (tracking.ptWorldFeet[0]) + ',' + fixed (tracking.ptWorldFeet[1]));
  object.entry (object_field::info, "convexHull", hull);
}

WireMessage object_of (const NvDsEventMsgMeta &event) {
  WireMessage object;
  object.text (object_field::id, std::to_string (event.trackingId));
  object.message (object_field::bbox, box_of (event.bbox.left, event.bbox.top, event.bbox.width, event.bbox.height));
  object.text (object_field::type, type_name (event));
  object.real (object_field::confidence, static_cast<float> (event.confidence));
  add_details (object, event);
  const NvDsEmbedding &embedding = event.embedding;
  if (embedding.embedding_vector && embedding.embedding_length > 0) {
    WireMessage message;
    message.reals (1, { embedding.embedding_vector, embedding.embedding_vector + embedding.embedding_length });
    object.message (object_field::embedding, message);
  }
  object.entry (object_field::info, "visibility", fixed (event.visibility));
  if (event.has3DTracking)
    add_tracking (object, event.singleView3DTracking);
  return object;
}

WireMessage object_of (const NvDsObjectMeta &meta) {
  const NvOSD_RectParams &rect = meta.rect_params;
  WireMessage object;
  object.text (object_field::id, std::to_string (meta.object_id));
  object.message (object_field::bbox, box_of (rect.left, rect.top, rect.width, rect.height));
  object.text (object_field::type, meta.obj_label);
  object.real (object_field::confidence, meta.confidence);
  return object;
}

WireMessage frame_of (int number, const std::string &sensor) {
  WireMessage frame;
  frame.text (frame_field::version, "4.0");
  frame.text (frame_field::id, std::to_string (number));
  frame.text (frame_field::sensor_id, sensor);
  return frame;
}

}  // namespace

std::optional<std::string> protobuf_of_events (Context &context, const NvDsEvent *events, guint size) {
  const NvDsEventMsgMeta &first = *events[0].metadata;
  const Sensor *sensor = first.sensorStr || !context.configured () ? nullptr : context.sensor (first.sensorId);
  const std::string fallback = context.configured () ? "" : "0";
  WireMessage frame = frame_of (first.frameId, first.sensorStr ? first.sensorStr : sensor ? sensor->id : fallback);
  if (first.ts) {
    const std::optional<WireMessage> timestamp = timestamp_of (first.ts);
    if (!timestamp)
      return std::nullopt;
    frame.message (frame_field::timestamp, *timestamp);
  }
  for (guint i = 0; i < size; i++)
    if (events[i].metadata->objType != NVDS_OBJECT_TYPE_DUMMY)
      frame.message (frame_field::objects, object_of (*events[i].metadata));
  return frame.text ();
}

std::optional<std::string> protobuf_of_frame (Context &context, const NvDsFrameMeta &meta) {
  const Sensor *sensor = context.sensor (static_cast<int> (meta.source_id));
  WireMessage frame = frame_of (meta.frame_num, sensor ? sensor->id : "0");
  if (const std::optional<WireMessage> timestamp = timestamp_of (now_rfc3339 ().c_str ()))
    frame.message (frame_field::timestamp, *timestamp);
  for (const GList *l = meta.obj_meta_list; l; l = l->next)
    frame.message (frame_field::objects, object_of (*static_cast<const NvDsObjectMeta *> (l->data)));
  return frame.text ();
}

}  // namespace msgconv
