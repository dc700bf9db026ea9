#include "nvtracker.h"

#include "gst-nvdscustomevent.h"
#include "gst-nvevent.h"
#include "gst-nvquery.h"
#include "gstnvdsmeta.h"
#include "nvds_latency_meta.h"
#include "nvmm.h"

GST_DEBUG_CATEGORY (gst_nvtracker_debug);
#define GST_CAT_DEFAULT gst_nvtracker_debug

struct _GstNvTracker {
  GstBaseTransform parent;
  tracker::State *state;
};

G_DEFINE_TYPE (GstNvTracker, gst_nvtracker, GST_TYPE_BASE_TRANSFORM)
GST_ELEMENT_REGISTER_DEFINE (nvtracker, "nvtracker", GST_RANK_PRIMARY, GST_TYPE_NVTRACKER)

namespace tracker {

State &state_of (GstNvTracker *self) { return *self->state; }

namespace {

#define CAPS GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ I420, NV12, RGBA }")
GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS (CAPS));
GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS (CAPS));

// Runs `work` and reports what it throws on the bus: no exception passes through GStreamer's frames.
template <typename Work> bool reported (GstNvTracker *self, Work work) {
  try {
    work ();
    return true;
  } catch (const Error &problem) {
    const std::string remedy = problem.remedy.empty () ? "" : " " + problem.remedy;
    GST_ELEMENT_ERROR (self, LIBRARY, SETTINGS, ("%s.%s", problem.what (), remedy.c_str ()), (nullptr));
  } catch (const std::exception &problem) {
    GST_ELEMENT_ERROR (self, RESOURCE, FAILED, ("tracking failed: %s", problem.what ()), (nullptr));
  }
  return false;
}

guint batch_size_upstream (GstBaseTransform *transform) {
  GstQuery *query = gst_nvquery_batch_size_new ();
  guint size = 1;
  if (gst_pad_peer_query (GST_BASE_TRANSFORM_SINK_PAD (transform), query))
    gst_nvquery_batch_size_parse (query, &size);
  gst_query_unref (query);
  return MAX (size, 1);
}

gboolean start (GstBaseTransform *transform) {
  auto *self = GST_NVTRACKER (transform);
  State &state = state_of (self);
  const guint batch_size = batch_size_upstream (transform);
  Configuration config;
  {
    const std::lock_guard<std::mutex> guard (state.lock);
    config = state.config;
  }
  if (config.library.empty ())
    GST_ELEMENT_WARNING (self, LIBRARY, SETTINGS,
                         ("ll-lib-file is not set: the stand-in takes its own tracker, DeepStream may not start. Set it to "
                          "libnvds_nvmultiobjecttracker.so in DeepStream's lib folder."),
                         (nullptr));
  standin_forget_shortage (&state.shortage);
  return reported (self, [&] { state.tracking = std::make_unique<Tracking> (std::move (config), batch_size, state.shortage); });
}

gboolean stop (GstBaseTransform *transform) {
  state_of (GST_NVTRACKER (transform)).tracking.reset ();
  return TRUE;
}

NvBufSurface *surfaces_of (GstBuffer *buffer) {
  GstMapInfo info;
  if (!gst_buffer_map (buffer, &info, GST_MAP_READ))
    throw Error ("a buffer cannot be mapped");
  const bool right = info.size == sizeof (NvBufSurface);
  auto *surfaces = reinterpret_cast<NvBufSurface *> (info.data);
  // The surfaces live as long as the buffer, mapped or not.
  gst_buffer_unmap (buffer, &info);
  if (!right)
    throw Error ("a buffer holds no NvBufSurface", "Put nvstreammux before nvtracker.");
  return surfaces;
}

GstFlowReturn transform_ip (GstBaseTransform *transform, GstBuffer *buffer) {
  auto *self = GST_NVTRACKER (transform);
  nvds_set_input_system_timestamp (buffer, GST_ELEMENT_NAME (self));
  const bool done = reported (self, [&] {
    NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
    if (!batch)
      throw Error ("a buffer has no NvDsBatchMeta", "nvstreammux attaches it; put one before nvtracker.");
    if (batch->num_frames_in_batch > 0)
      state_of (self).tracking->process (batch, surfaces_of (buffer));
  });
  standin_tell_shortage (GST_ELEMENT (self), &state_of (self).shortage);
  nvds_set_output_system_timestamp (buffer, GST_ELEMENT_NAME (self));
  return done ? GST_FLOW_OK : GST_FLOW_ERROR;
}

void update_configuration (GstNvTracker *self, GstEvent *event) {
  g_autofree gchar *stream = nullptr;
  g_autofree gchar *path = nullptr;
  g_autofree gchar *yaml = nullptr;
  g_autoptr (GError) error = nullptr;
  gst_nvevent_parse_nvtracker_config_update (event, &stream, &path);
  try {
    if (!path || !g_file_get_contents (path, &yaml, nullptr, &error))
      throw Error (std::string ("the new configuration cannot be read: ") + (error ? error->message : "no file is named"));
    state_of (self).tracking->update (static_cast<unsigned> (stream ? g_ascii_strtoull (stream, nullptr, 10) : 0), yaml);
  } catch (const std::exception &problem) {
    GST_ELEMENT_WARNING (self, LIBRARY, SETTINGS, ("%s. The configuration in use stays.", problem.what ()), (nullptr));
  }
}

// Serialised events come on the streaming thread, so the trackers may be touched here.
void handle (GstNvTracker *self, GstEvent *event) {
  State &state = state_of (self);
  guint source = 0, reset_mode = 0;
  {
    const std::lock_guard<std::mutex> guard (state.lock);
    reset_mode = state.config.id_reset;
  }
  switch (static_cast<guint> (GST_EVENT_TYPE (event))) {
    case GST_NVEVENT_PAD_DELETED:
      gst_nvevent_parse_pad_deleted (event, &source);
      state.tracking->remove_source (source, true);
      break;
    case GST_NVEVENT_STREAM_RESET:
      gst_nvevent_parse_stream_reset (event, &source);
      if (reset_mode & new_ids_after_reset)
        state.tracking->remove_source (source, false);
      break;
    case GST_NVEVENT_STREAM_EOS:
      gst_nvevent_parse_stream_eos (event, &source);
      if (reset_mode & from_zero_after_eos)
        state.tracking->remove_source (source, true);
      break;
    case GST_NVEVENT_NVTRACKER_CONFIG_UPDATE: update_configuration (self, event); break;
    default: break;
  }
}

gboolean sink_event (GstBaseTransform *transform, GstEvent *event) {
  auto *self = GST_NVTRACKER (transform);
  if (state_of (self).tracking)
    handle (self, event);
  return GST_BASE_TRANSFORM_CLASS (gst_nvtracker_parent_class)->sink_event (transform, event);
}

void finalize (GObject *object) {
  delete GST_NVTRACKER (object)->state;
  G_OBJECT_CLASS (gst_nvtracker_parent_class)->finalize (object);
}

}  // namespace
}  // namespace tracker

static void gst_nvtracker_class_init (GstNvTrackerClass *klass) {
  GST_DEBUG_CATEGORY_INIT (gst_nvtracker_debug, "nvtracker", 0, "tracking on the CPU");
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  object_class->finalize = tracker::finalize;
  object_class->set_property = tracker::set_property;
  object_class->get_property = tracker::get_property;
  tracker::install_properties (object_class);

  GstBaseTransformClass *transform_class = GST_BASE_TRANSFORM_CLASS (klass);
  transform_class->start = tracker::start;
  transform_class->stop = tracker::stop;
  transform_class->sink_event = tracker::sink_event;
  transform_class->transform_ip = tracker::transform_ip;

  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  gst_element_class_add_static_pad_template (element_class, &tracker::sink_template);
  gst_element_class_add_static_pad_template (element_class, &tracker::src_template);
  gst_element_class_set_static_metadata (element_class, "NvTracker plugin", "Filter/Analyzer/Video",
                                         "Follows objects from frame to frame, on the CPU", "deepscript");
}

static void gst_nvtracker_init (GstNvTracker *self) {
  self->state = new tracker::State;
  gst_base_transform_set_in_place (GST_BASE_TRANSFORM (self), TRUE);
  // Pictures are only read and metadata has its own lock, so buffers need not be writable.
  gst_base_transform_set_passthrough (GST_BASE_TRANSFORM (self), TRUE);
}
