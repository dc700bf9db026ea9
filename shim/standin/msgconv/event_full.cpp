// The full schema from an event message.
#include "context.h"
#include "details.h"
#include "parts.h"

namespace msgconv {

namespace {

const SubPlace aisle = { "aisle", { "id", "name", "level" } };
const SubPlace parking_spot = { "parkingSpot", { "id", "type", "level" } };
const SubPlace entrance = { "entrance", { "name", "lane", "level" } };

const SubPlace *sub_place_of (const NvDsEventMsgMeta &event) {
  switch (static_cast<int> (event.type)) {
    case NVDS_EVENT_MOVING:
    case NVDS_EVENT_STOPPED:
      return &aisle;
    case NVDS_EVENT_EMPTY:
    case NVDS_EVENT_PARKED:
      return &parking_spot;
    case NVDS_EVENT_ENTRY:
    case NVDS_EVENT_EXIT:
      return event.objType == NVDS_OBJECT_TYPE_VEHICLE ? &aisle : &entrance;
    default:
      return nullptr;
  }
}

const char *event_name (NvDsEventType type) {
  static const char *const names[] = { "entry", "exit", "moving", "stopped", "empty", "parked", "reset" };
  return static_cast<guint> (type) < G_N_ELEMENTS (names) ? names[type] : nullptr;
}

// Where nothing is told of the object, its members are there and empty.
JsonObject *details_part (const Details &details, const NvDsEventMsgMeta &event) {
  JsonObject *object = json_object_new ();
  const bool told = event.extMsgSize > 0;
  if (told && !event.extMsg)
    return object;
  for (const Field &field : details.full) {
    if (field.is_number)
      json_object_set_int_member (object, field.name, told ? number_at (event.extMsg, field) : 0);
    else
      json_object_set_string_member (object, field.name, told ? text_at (event.extMsg, field) : "");
  }
  if (details.has_confidence)
    set_number (object, "confidence", told ? event.confidence : 1.0);
  return object;
}

JsonArray *outline_part (const GList *outline) {
  JsonArray *polygons = json_array_new ();
  for (; outline; outline = outline->next) {
    const GArray *polygon = static_cast<const GArray *> (outline->data);
    JsonArray *numbers = json_array_new ();
    for (guint i = 0; i < polygon->len; i++)
      add_number (numbers, g_array_index (polygon, gdouble, i));
    json_array_add_array_element (polygons, numbers);
  }
  return polygons;
}

template <typename Number> JsonArray *numbers_part (const Number *numbers, guint count) {
  JsonArray *array = json_array_sized_new (count);
  for (guint i = 0; i < count; i++)
    add_number (array, numbers[i]);
  return array;
}

JsonObject *pose_part (const NvDsJoints &pose) {
  JsonObject *object = json_object_new ();
  for (int i = 0; i < pose.num_joints; i++) {
    const char *name = joint_name (pose.pose_type, i);
    const NvDsJoint &joint = pose.joints[i];
    if (!name || !(joint.confidence > 0))
      continue;
    JsonObject *part = json_object_new ();
    set_whole (part, "x", joint.x);
    set_whole (part, "y", joint.y);
    if (pose.pose_type != 0)
      set_whole (part, "z", joint.z);
    set_number (part, "confidence", joint.confidence);
    json_object_set_object_member (object, name, part);
  }
  return object;
}

JsonObject *box_part (const NvDsRect &box) {
  JsonObject *object = json_object_new ();
  set_whole (object, "topleftx", box.left);
  set_whole (object, "toplefty", box.top);
  set_whole (object, "bottomrightx", box.left + box.width);
  set_whole (object, "bottomrighty", box.top + box.height);
  return object;
}

JsonObject *embedding_part (const NvDsEmbedding &embedding) {
  JsonObject *object = json_object_new ();
  json_object_set_int_member (object, "embedding_length", embedding.embedding_length);
  json_object_set_array_member (object, "embedding_vector",
                                numbers_part (embedding.embedding_vector, embedding.embedding_length));
  return object;
}

JsonObject *tracking_part (const NvDsEventMsgMeta &event) {
  const NvDs3DTracking &tracking = event.singleView3DTracking;
  JsonObject *object = json_object_new ();
  set_number (object, "visibility", event.visibility);
  json_object_set_array_member (object, "footLocation2D", numbers_part (tracking.ptImgFeet, 2));
  json_object_set_array_member (object, "footLocation3D", numbers_part (tracking.ptWorldFeet, 2));
  json_object_set_array_member (object, "convexHull",
                                numbers_part (tracking.convexHull.points, tracking.convexHull.numFilled * 2));
  return object;
}

JsonObject *object_part (const NvDsEventMsgMeta &event) {
  JsonObject *object = json_object_new ();
  json_object_set_string_member (object, "id", std::to_string (event.trackingId).c_str ());
  for (const char *name : { "speed", "direction", "orientation" })
    json_object_set_double_member (object, name, 0);
  if (const Details *details = details_of (event.objType))
    json_object_set_object_member (object, details->name, details_part (*details, event));
  else if (event.objType == NVDS_OBJECT_TYPE_UNKNOWN && event.objectId)
    json_object_set_object_member (object, event.objectId, json_object_new ());
  json_object_set_object_member (object, "bbox", box_part (event.bbox));
  if (const GList *outline = event.extMsg && event.extMsgSize > 0 ? outline_of (event) : nullptr)
    json_object_set_array_member (object, "maskoutline", outline_part (outline));
  if (event.objSignature.size > 0)
    json_object_set_array_member (object, "signature",
                                  numbers_part (event.objSignature.signature, event.objSignature.size));
  json_object_set_object_member (object, "location",
                                 location_part ({ event.location.lat, event.location.lon, event.location.alt }));
  json_object_set_object_member (object, "coordinate",
                                 coordinate_part ({ event.coordinate.x, event.coordinate.y, event.coordinate.z }));
  json_object_set_object_member (object, "pose", pose_part (event.pose));
  if (event.embedding.embedding_vector && event.embedding.embedding_length > 0)
    json_object_set_object_member (object, "embedding", embedding_part (event.embedding));
  if (event.has3DTracking)
    json_object_set_object_member (object, "SV3DT", tracking_part (event));
  return object;
}

}  // namespace

std::string full_of_event (Context &context, const NvDsEventMsgMeta &event) {
  JsonObject *message = full_message (event.ts, place_part (context.place (event.placeId), sub_place_of (event)),
                                      sensor_part (context.sensor (event.sensorId)),
                                      analytics_part (context.analytics (event.moduleId)));
  json_object_set_object_member (message, "object", object_part (event));
  json_object_set_object_member (message, "event", event_part (event_name (event.type)));
  json_object_set_string_member (message, "videoPath", event.videoPath ? event.videoPath : "");
  return text_of (message);
}

}  // namespace msgconv
