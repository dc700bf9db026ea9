#include "parts.h"

#include <glib.h>

#include <cmath>

namespace msgconv {

namespace {

std::string formatted (const char *format, double value) {
  char text[G_ASCII_DTOSTR_BUF_SIZE + 300];
  return g_ascii_formatd (text, sizeof text, format, value);
}

JsonObject *triple_part (const char *const (&names)[3], const Triple &value) {
  JsonObject *object = json_object_new ();
  for (int i = 0; i < 3; i++)
    set_number (object, names[i], value[i]);
  return object;
}

void set_text (JsonObject *object, const char *name, const std::string &value) {
  json_object_set_string_member (object, name, value.c_str ());
}

void set_new_id (JsonObject *object, const char *name) {
  g_autofree gchar *id = g_uuid_string_random ();
  json_object_set_string_member (object, name, id);
}

}  // namespace

void set_number (JsonObject *object, const char *name, double value) {
  if (std::isfinite (value))
    json_object_set_double_member (object, name, value);
  else
    json_object_set_null_member (object, name);
}

void set_whole (JsonObject *object, const char *name, double value) {
  // Not beyond the 64 bits of JSON-GLib's whole numbers.
  if (std::abs (value) < 0x1p63)
    json_object_set_int_member (object, name, static_cast<gint64> (value));
  else
    json_object_set_null_member (object, name);
}

void add_number (JsonArray *array, double value) {
  if (std::isfinite (value))
    json_array_add_double_element (array, value);
  else
    json_array_add_null_element (array);
}

std::string general (double value) { return formatted ("%g", value); }

std::string fixed (double value) { return formatted ("%f", value); }

std::string now_rfc3339 () {
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree gchar *seconds = g_date_time_format (now, "%Y-%m-%dT%H:%M:%S");
  g_autofree gchar *text = g_strdup_printf ("%s.%03dZ", seconds, g_date_time_get_microsecond (now) / 1000);
  return text;
}

JsonObject *coordinate_part (const Triple &value) { return triple_part ({ "x", "y", "z" }, value); }

JsonObject *location_part (const Triple &value) { return triple_part ({ "lat", "lon", "alt" }, value); }

JsonObject *place_part (const Place *place, const SubPlace *sub_place) {
  if (!place)
    return nullptr;
  JsonObject *object = json_object_new ();
  set_text (object, "id", place->id);
  set_text (object, "name", place->name);
  set_text (object, "type", place->type);
  json_object_set_object_member (object, "location", location_part (place->location));
  if (!sub_place)
    return object;
  JsonObject *part = json_object_new ();
  for (int i = 0; i < 3; i++)
    set_text (part, sub_place->keys[i], place->sub_fields[i]);
  json_object_set_object_member (part, "coordinate", coordinate_part (place->coordinate));
  json_object_set_object_member (object, sub_place->name, part);
  return object;
}

JsonObject *sensor_part (const Sensor *sensor) {
  if (!sensor)
    return nullptr;
  JsonObject *object = json_object_new ();
  set_text (object, "id", sensor->id);
  set_text (object, "type", sensor->type);
  set_text (object, "description", sensor->description);
  json_object_set_object_member (object, "location", location_part (sensor->location));
  json_object_set_object_member (object, "coordinate", coordinate_part (sensor->coordinate));
  return object;
}

JsonObject *analytics_part (const Analytics *analytics) {
  if (!analytics)
    return nullptr;
  JsonObject *object = json_object_new ();
  set_text (object, "id", analytics->id);
  set_text (object, "description", analytics->description);
  set_text (object, "source", analytics->source);
  set_text (object, "version", analytics->version);
  return object;
}

JsonObject *full_message (const char *timestamp, JsonObject *place, JsonObject *sensor, JsonObject *analytics) {
  JsonObject *message = json_object_new ();
  set_new_id (message, "messageid");
  json_object_set_string_member (message, "mdsversion", "1.0");
  json_object_set_string_member (message, "@timestamp", timestamp);
  json_object_set_object_member (message, "place", place);
  json_object_set_object_member (message, "sensor", sensor);
  json_object_set_object_member (message, "analyticsModule", analytics);
  return message;
}

JsonObject *minimal_message (const std::string &frame, const char *timestamp, const char *sensor) {
  JsonObject *message = json_object_new ();
  json_object_set_string_member (message, "version", "4.0");
  set_text (message, "id", frame);
  json_object_set_string_member (message, "@timestamp", timestamp);
  json_object_set_string_member (message, "sensorId", sensor);
  return message;
}

JsonObject *event_part (const char *type) {
  JsonObject *object = json_object_new ();
  set_new_id (object, "id");
  if (type)
    json_object_set_string_member (object, "type", type);
  return object;
}

std::string text_of (JsonObject *object) {
  JsonNode *root = json_node_new (JSON_NODE_OBJECT);
  json_node_take_object (root, object);
  g_autofree gchar *text = json_to_string (root, TRUE);
  json_node_unref (root);
  return text;
}

}  // namespace msgconv
