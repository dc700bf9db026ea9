// What a payload library's context keeps, and the payloads made with it.
#pragma once

#include <glib.h>

#include <optional>
#include <set>
#include <string>

#include "config.h"
#include "nvdsmeta.h"
#include "nvdsmeta_schema.h"

namespace msgconv {

class Context {
 public:
  Context () = default;
  explicit Context (const std::string &file) : config (read_config (file)), file (file) {}

  // NULL where the configuration has none of this number, which is said once.
  const Sensor *sensor (int number) { return find (config.sensors, "sensor", number); }
  const Place *place (int number) { return find (config.places, "place", number); }
  const Analytics *analytics (int number) { return find (config.analytics, "analytics", number); }
  bool configured () const { return !file.empty (); }

 private:
  template <typename Map> const typename Map::mapped_type *find (const Map &map, const char *kind, int number) {
    const auto found = map.find (number);
    if (found != map.end ())
      return &found->second;
    const std::string group = kind + std::to_string (number);
    if (configured () && told.insert (group).second)
      g_message ("%s: there is no enabled [%s], which a message names", file.c_str (), group.c_str ());
    return nullptr;
  }

  Config config;
  std::string file;
  std::set<std::string> told;
};

// From event messages: of one in full, of all of a frame in short.
std::string full_of_event (Context &context, const NvDsEventMsgMeta &event);
std::string minimal_of_events (Context &context, const NvDsEvent *events, guint size);
std::optional<std::string> protobuf_of_events (Context &context, const NvDsEvent *events, guint size);

// From a frame's own metadata.
std::string full_of_object (Context &context, const NvDsFrameMeta &frame, const NvDsObjectMeta &object);
std::string minimal_of_frame (Context &context, const NvDsFrameMeta &frame);
std::optional<std::string> protobuf_of_frame (Context &context, const NvDsFrameMeta &frame);

}  // namespace msgconv
