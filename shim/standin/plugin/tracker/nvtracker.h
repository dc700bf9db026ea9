// The nvtracker element: objects of detectors in, the same with ids that last out.
#pragma once

#include <gst/base/gstbasetransform.h>
#include <gst/gst.h>

#include <memory>
#include <mutex>

#include "tracking.h"

G_BEGIN_DECLS

#define GST_TYPE_NVTRACKER (gst_nvtracker_get_type ())
G_DECLARE_FINAL_TYPE (GstNvTracker, gst_nvtracker, GST, NVTRACKER, GstBaseTransform)

G_END_DECLS

namespace tracker {

// The C++ part of an instance. `lock` guards what properties set; the rest is the streaming thread's.
struct State {
  std::mutex lock;
  Configuration config;
  StandinShortage shortage{};
  std::unique_ptr<Tracking> tracking;
};

State &state_of (GstNvTracker *self);

void install_properties (GObjectClass *klass);
void set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec);
void get_property (GObject *object, guint id, GValue *value, GParamSpec *spec);

}  // namespace tracker

GST_DEBUG_CATEGORY_EXTERN (gst_nvtracker_debug);
