#include "nvinfer.h"

#include "gst-nvdscustomevent.h"
#include "gst-nvevent.h"
#include "gstnvdsmeta.h"
#include "nvds_latency_meta.h"
#include "nvmm.h"

GST_DEBUG_CATEGORY (gst_nvinfer_debug);
#define GST_CAT_DEFAULT gst_nvinfer_debug

struct _GstNvInfer {
  GstBaseTransform parent;
  infer::State *state;
};

G_DEFINE_TYPE (GstNvInfer, gst_nvinfer, GST_TYPE_BASE_TRANSFORM)
GST_ELEMENT_REGISTER_DEFINE (nvinfer, "nvinfer", GST_RANK_PRIMARY, GST_TYPE_NVINFER)

namespace infer {

State &state_of (GstNvInfer *self) { return *self->state; }

namespace {

guint model_updated_signal;

GstStaticPadTemplate sink_template =
    GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS,
                             GST_STATIC_CAPS (GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ NV12, RGBA }")));
GstStaticPadTemplate src_template =
    GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS,
                             GST_STATIC_CAPS (GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ NV12, RGBA }")));

void post_error (GstNvInfer *self, const Error &problem) {
  const char *message = problem.what ();
  const std::string remedy = problem.remedy.empty () ? "" : " " + problem.remedy;
  switch (problem.fault) {
    case Fault::settings:
      GST_ELEMENT_ERROR (self, LIBRARY, SETTINGS, ("%s.%s", message, remedy.c_str ()), (nullptr));
      break;
    case Fault::not_found:
      GST_ELEMENT_ERROR (self, RESOURCE, NOT_FOUND, ("%s.%s", message, remedy.c_str ()), (nullptr));
      break;
    case Fault::failed:
      GST_ELEMENT_ERROR (self, RESOURCE, FAILED, ("%s.%s", message, remedy.c_str ()), (nullptr));
      break;
  }
}

// Runs `work` and reports what it throws on the bus: no exception passes through GStreamer's frames.
template <typename Work> bool reported (GstNvInfer *self, Work work) {
  try {
    work ();
    return true;
  } catch (const Error &problem) {
    post_error (self, problem);
  } catch (const std::exception &problem) {
    post_error (self, Error (Fault::failed, std::string ("inference failed: ") + problem.what ()));
  }
  return false;
}

gboolean start (GstBaseTransform *transform) {
  auto *self = GST_NVINFER (transform);
  State &state = state_of (self);
  if (!reported (self, [&] { state.engine = load_engine (self); }))
    return FALSE;
  state.buffers = state.batches_since_start = state.raw_batches = 0;
  state.warned_at = GST_CLOCK_TIME_NONE;
  standin_forget_shortage (&state.shortage);
  std::string path;
  {
    const std::lock_guard<std::mutex> guard (state.lock);
    state.running = true;
    state.new_config = false;
    path = state.config_path;
  }
  tell_model_updated (self, NVDSINFER_SUCCESS, path);
  return TRUE;
}

gboolean stop (GstBaseTransform *transform) {
  State &state = state_of (GST_NVINFER (transform));
  const std::lock_guard<std::mutex> guard (state.lock);
  state.running = false;
  state.engine.reset ();
  return TRUE;
}

// A buffer in NVMM caps maps to its NvBufSurface, whoever made it.
class SurfaceMap {
 public:
  explicit SurfaceMap (GstBuffer *buffer) : buffer (buffer) {
    if (!gst_buffer_map (buffer, &info, GST_MAP_READ))
      throw Error (Fault::failed, "a buffer cannot be mapped");
    if (info.size != sizeof (NvBufSurface)) {
      gst_buffer_unmap (buffer, &info);
      throw Error (Fault::failed, "a buffer holds no NvBufSurface", "Put nvvideoconvert or nvstreammux before nvinfer.");
    }
  }
  ~SurfaceMap () { gst_buffer_unmap (buffer, &info); }
  SurfaceMap (const SurfaceMap &) = delete;
  SurfaceMap &operator= (const SurfaceMap &) = delete;

  const NvBufSurface *surfaces () const { return reinterpret_cast<const NvBufSurface *> (info.data); }

 private:
  GstBuffer *buffer;
  GstMapInfo info;
};

// Whether the batch is one of those that interval lets pass. The property counts from the next buffer on.
bool passes (State &state) {
  const std::lock_guard<std::mutex> guard (state.lock);
  return state.batches_since_start++ % (static_cast<uint64_t> (state.config.interval) + 1) > 0;
}

// Now and then: it may be so in every buffer.
void warn_of_untracked (GstNvInfer *self, GstBuffer *buffer) {
  constexpr GstClockTime pause = 5 * 60 * GST_SECOND;
  State &state = state_of (self);
  const GstClockTime now = GST_BUFFER_PTS (buffer);
  if (GST_CLOCK_TIME_IS_VALID (state.warned_at) && !(GST_CLOCK_TIME_IS_VALID (now) && now > state.warned_at + pause))
    return;
  state.warned_at = GST_CLOCK_TIME_IS_VALID (now) ? now : 0;
  GST_WARNING_OBJECT (self, "classifier-async-mode leaves out objects that no tracker has given an id: put nvtracker before it");
}

void process (GstNvInfer *self, GstBuffer *buffer) {
  State &state = state_of (self);
  const Config &config = state.engine->configuration ();
  const SurfaceMap map (buffer);
  const NvBufSurface *surfaces = map.surfaces ();
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  if (!batch)
    throw Error (Fault::failed, "NvDsBatchMeta not found for input buffer", "nvstreammux attaches it; put one before nvinfer.");

  const Engine::RawOutput raw = raw_output (self, buffer);
  if (config.input_tensor_meta) {
    state.engine->process_tensors (batch, surfaces, raw);
  } else if (config.secondary) {
    state.engine->process_objects (batch, surfaces, raw);
    if (state.engine->saw_untracked ())
      warn_of_untracked (self, buffer);
  } else if (passes (state)) {
    return;
  } else {
    state.engine->process_frames (batch, surfaces, raw);
  }
  const Timing &spent = state.engine->timing ();
  GST_LOG_OBJECT (self, "preprocess %.3f ms, inference %.3f ms, postprocess %.3f ms", spent.preprocess, spent.inference,
                  spent.postprocess);
}

GstFlowReturn transform_ip (GstBaseTransform *transform, GstBuffer *buffer) {
  auto *self = GST_NVINFER (transform);
  State &state = state_of (self);
  update_engine (self);
  if (state.buffers++ < state.engine->configuration ().stabilize_buffer_count)
    return GST_BASE_TRANSFORM_FLOW_DROPPED;
  nvds_set_input_system_timestamp (buffer, GST_ELEMENT_NAME (self));
  if (!reported (self, [&] { process (self, buffer); }))
    return GST_FLOW_ERROR;
  standin_tell_shortage (GST_ELEMENT (self), &state.shortage);
  nvds_set_output_system_timestamp (buffer, GST_ELEMENT_NAME (self));
  return GST_FLOW_OK;
}

void set_interval (GstNvInfer *self, GstEvent *event) {
  State &state = state_of (self);
  gchar *stream = nullptr;
  guint interval = 0;
  gst_nvevent_parse_infer_interval_update (event, &stream, &interval);
  g_free (stream);
  const std::lock_guard<std::mutex> guard (state.lock);
  state.overrides.interval = interval;
  state.overrides.apply (state.config);
}

// Serialised events come on the streaming thread, so the engine may be touched here.
gboolean sink_event (GstBaseTransform *transform, GstEvent *event) {
  auto *self = GST_NVINFER (transform);
  State &state = state_of (self);
  const guint type = GST_EVENT_TYPE (event);
  guint source = 0;
  if (type == GST_EVENT_EOS) {
    state.batches_since_start = 0;
  } else if (type == GST_NVEVENT_PAD_DELETED || type == GST_NVEVENT_STREAM_EOS) {
    if (type == GST_NVEVENT_PAD_DELETED)
      gst_nvevent_parse_pad_deleted (event, &source);
    else
      gst_nvevent_parse_stream_eos (event, &source);
    if (state.engine)
      state.engine->forget_source (source);
  } else if (type == GST_NVEVENT_INFER_INTERVAL_UPDATE) {
    set_interval (self, event);
  }
  return GST_BASE_TRANSFORM_CLASS (gst_nvinfer_parent_class)->sink_event (transform, event);
}

void finalize (GObject *object) {
  delete GST_NVINFER (object)->state;
  G_OBJECT_CLASS (gst_nvinfer_parent_class)->finalize (object);
}

}  // namespace

void tell_model_updated (GstNvInfer *self, NvDsInferStatus status, const std::string &path) {
  g_signal_emit (self, model_updated_signal, 0, status, path.c_str ());
}

}  // namespace infer

static void gst_nvinfer_class_init (GstNvInferClass *klass) {
  GST_DEBUG_CATEGORY_INIT (gst_nvinfer_debug, "nvinfer", 0, "inference on the CPU");
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  object_class->finalize = infer::finalize;
  object_class->set_property = infer::set_property;
  object_class->get_property = infer::get_property;
  infer::install_properties (object_class);
  infer::model_updated_signal = g_signal_new ("model-updated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, nullptr,
                                              nullptr, nullptr, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_STRING);

  GstBaseTransformClass *transform_class = GST_BASE_TRANSFORM_CLASS (klass);
  transform_class->start = infer::start;
  transform_class->stop = infer::stop;
  transform_class->sink_event = infer::sink_event;
  transform_class->transform_ip = infer::transform_ip;

  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  gst_element_class_add_static_pad_template (element_class, &infer::sink_template);
  gst_element_class_add_static_pad_template (element_class, &infer::src_template);
  gst_element_class_set_static_metadata (element_class, "NvInfer plugin", "Filter/Analyzer/Video",
                                         "Runs neural networks on batched video, on the CPU", "deepscript");
}

static void gst_nvinfer_init (GstNvInfer *self) {
  self->state = new infer::State;
  gst_base_transform_set_in_place (GST_BASE_TRANSFORM (self), TRUE);
  // Pictures are only read and metadata has its own lock, so buffers need not be writable.
  gst_base_transform_set_passthrough (GST_BASE_TRANSFORM (self), TRUE);
}
