// What event messages tell of objects besides their boxes: extMsg, by the type of the object.
#pragma once

#include <glib.h>

#include <cstddef>
#include <string>
#include <vector>

#include "nvdsmeta_schema.h"

namespace msgconv {

struct Field {
  const char *name;  // NULL for a gap among the fields in short
  size_t at;
  bool is_number;
};

// How a kind of object is told in full and in short, whose orders differ.
struct Details {
  const char *name;
  bool has_confidence;
  std::vector<Field> full, minimal;
};

// NULL for types of which nothing more is told.
const Details *details_of (NvDsObjectType type);

// The outline, a list of GArray of gdouble, or NULL; extMsg is there.
GList *outline_of (const NvDsEventMsgMeta &event);

// A field of the struct at extMsg.
const char *text_at (const void *details, const Field &field);
guint number_at (const void *details, const Field &field);

// What messages in short call the object.
const char *type_name (const NvDsEventMsgMeta &event);

// NULL for a joint that the pose does not have.
const char *joint_name (int pose_type, int joint);
// What messages call the pose: pose2D and so on; NULL for a type that is none.
const char *pose_name (int pose_type);

}  // namespace msgconv
