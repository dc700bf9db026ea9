// What several payloads have in common.
#pragma once

#include <json-glib/json-glib.h>

#include <string>

#include "config.h"

namespace msgconv {

// What JSON has no number for, as NaN and the infinities, is null.
void set_number (JsonObject *object, const char *name, double value);
// Without what is behind the point.
void set_whole (JsonObject *object, const char *name, double value);
void add_number (JsonArray *array, double value);

// As C++ streams write numbers, in every locale: six significant digits.
std::string general (double value);
// Six digits behind the point.
std::string fixed (double value);

std::string now_rfc3339 ();

// An object's members of x, y, z or lat, lon, alt.
JsonObject *coordinate_part (const Triple &value);
JsonObject *location_part (const Triple &value);

// How a place's sub-fields are called depends on what happened there.
struct SubPlace {
  const char *name;
  std::array<const char *, 3> keys;
};

// NULL gives NULL, which is JSON's null.
JsonObject *place_part (const Place *place, const SubPlace *sub_place);
JsonObject *sensor_part (const Sensor *sensor);
JsonObject *analytics_part (const Analytics *analytics);

// A message in full begins with these, from an id of its own to the analytics module.
JsonObject *full_message (const char *timestamp, JsonObject *place, JsonObject *sensor, JsonObject *analytics);
// A message in short without its objects.
JsonObject *minimal_message (const std::string &frame, const char *timestamp, const char *sensor);

JsonObject *event_part (const char *type);

// The text of an object, which it takes.
std::string text_of (JsonObject *object);

}  // namespace msgconv
