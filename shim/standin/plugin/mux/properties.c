#include "nvstreammux.h"
#include "profile.h"
#include "properties.h"
#include "types.h"

enum
{
  PROP_0,
  PROP_BATCH_SIZE,
  PROP_BATCHED_PUSH_TIMEOUT,
  PROP_WIDTH,
  PROP_HEIGHT,
  PROP_ENABLE_PADDING,
  PROP_LIVE_SOURCE,
  PROP_SYNC_INPUTS,
  PROP_ATTACH_SYS_TS,
  PROP_DROP_PIPELINE_EOS,
  PROP_FRAME_NUM_RESET_ON_EOS,
  PROP_FRAME_NUM_RESET_ON_STREAM_RESET,
  PROP_BUFFER_POOL_SIZE,
  PROP_NUM_SURFACES_PER_FRAME,
  PROP_NVBUF_MEMORY_TYPE,
  PROP_INTERPOLATION_METHOD,
  PROP_MAX_LATENCY,
  PROP_FRAME_DURATION,
  PROP_CONFIG_FILE_PATH,
  PROP_GPU_ID,
  PROP_COMPUTE_HW,
  PROP_ASYNC_PROCESS
};

static void
set_timeout (GstNvStreamMux *mux, gint microseconds)
{
  mux->timeout_us = microseconds;
  if (mux->is_new) {
    mux->config.min_fps_n = MAX (G_USEC_PER_SEC / microseconds, 1);
    mux->config.min_fps_d = 1;
  }
}

static void
load_config (GstNvStreamMux *mux, const gchar *path)
{
  g_autoptr (GError) error = NULL;

  g_free (mux->config_path);
  mux->config_path = g_strdup (path);
  if (path != NULL && !mux_config_load (&mux->config, path, &error))
    GST_ELEMENT_ERROR (mux, LIBRARY, SETTINGS, ("config-file-path: %s", error->message), (NULL));
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (object);

  if (id == PROP_CONFIG_FILE_PATH) {
    load_config (mux, g_value_get_string (value));
    return;
  }
  g_mutex_lock (&mux->lock);
  switch (id) {
    case PROP_BATCH_SIZE:
      mux->batch_size = g_value_get_uint (value);
      break;
    case PROP_BATCHED_PUSH_TIMEOUT:
      set_timeout (mux, g_value_get_int (value));
      break;
    case PROP_WIDTH:
      mux->width = g_value_get_uint (value);
      break;
    case PROP_HEIGHT:
      mux->height = g_value_get_uint (value);
      break;
    case PROP_ENABLE_PADDING:
      mux->enable_padding = g_value_get_boolean (value);
      break;
    case PROP_LIVE_SOURCE:
      mux->live_source = g_value_get_boolean (value);
      break;
    case PROP_SYNC_INPUTS:
      mux->sync_inputs = g_value_get_boolean (value);
      break;
    case PROP_ATTACH_SYS_TS:
      mux->attach_system_time = g_value_get_boolean (value);
      break;
    case PROP_DROP_PIPELINE_EOS:
      mux->drop_eos = g_value_get_boolean (value);
      break;
    case PROP_FRAME_NUM_RESET_ON_EOS:
      mux->reset_on_eos = g_value_get_boolean (value);
      break;
    case PROP_FRAME_NUM_RESET_ON_STREAM_RESET:
      mux->reset_on_reset = g_value_get_boolean (value);
      break;
    case PROP_BUFFER_POOL_SIZE:
      mux->pool_size = g_value_get_uint (value);
      break;
    case PROP_NUM_SURFACES_PER_FRAME:
      mux->surfaces_per_frame = g_value_get_uint (value);
      break;
    case PROP_NVBUF_MEMORY_TYPE:
      mux->memory_type = g_value_get_enum (value);
      break;
    case PROP_INTERPOLATION_METHOD:
      mux->interpolation = (PictureInterpolation) g_value_get_enum (value);
      break;
    case PROP_MAX_LATENCY:
      mux->max_latency = mux->is_new ? g_value_get_uint64 (value) : g_value_get_uint (value);
      break;
    case PROP_FRAME_DURATION:
      mux->frame_duration = g_value_get_uint64 (value);
      break;
    case PROP_GPU_ID:
      mux->gpu_id = g_value_get_uint (value);
      break;
    default:
      standin_accept_property (object, value, pspec);
      break;
  }
  g_cond_broadcast (&mux->changed);
  g_mutex_unlock (&mux->lock);
  if (id == PROP_FRAME_DURATION || id == PROP_GPU_ID)
    standin_note_unused_property (object, pspec);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GstNvStreamMux *mux = GST_NVSTREAMMUX (object);

  g_mutex_lock (&mux->lock);
  switch (id) {
    case PROP_BATCH_SIZE:
      g_value_set_uint (value, mux->batch_size);
      break;
    case PROP_BATCHED_PUSH_TIMEOUT:
      g_value_set_int (value, mux->timeout_us);
      break;
    case PROP_WIDTH:
      g_value_set_uint (value, mux->width);
      break;
    case PROP_HEIGHT:
      g_value_set_uint (value, mux->height);
      break;
    case PROP_ENABLE_PADDING:
      g_value_set_boolean (value, mux->enable_padding);
      break;
    case PROP_LIVE_SOURCE:
      g_value_set_boolean (value, mux->live_source);
      break;
    case PROP_SYNC_INPUTS:
      g_value_set_boolean (value, mux->sync_inputs);
      break;
    case PROP_ATTACH_SYS_TS:
      g_value_set_boolean (value, mux->attach_system_time);
      break;
    case PROP_DROP_PIPELINE_EOS:
      g_value_set_boolean (value, mux->drop_eos);
      break;
    case PROP_FRAME_NUM_RESET_ON_EOS:
      g_value_set_boolean (value, mux->reset_on_eos);
      break;
    case PROP_FRAME_NUM_RESET_ON_STREAM_RESET:
      g_value_set_boolean (value, mux->reset_on_reset);
      break;
    case PROP_BUFFER_POOL_SIZE:
      g_value_set_uint (value, mux->pool_size);
      break;
    case PROP_NUM_SURFACES_PER_FRAME:
      g_value_set_uint (value, mux->surfaces_per_frame);
      break;
    case PROP_NVBUF_MEMORY_TYPE:
      g_value_set_enum (value, mux->memory_type);
      break;
    case PROP_INTERPOLATION_METHOD:
      g_value_set_enum (value, mux->interpolation);
      break;
    case PROP_MAX_LATENCY:
      if (mux->is_new)
        g_value_set_uint64 (value, mux->max_latency);
      else
        g_value_set_uint (value, (guint) mux->max_latency);
      break;
    case PROP_FRAME_DURATION:
      g_value_set_uint64 (value, mux->frame_duration);
      break;
    case PROP_CONFIG_FILE_PATH:
      g_value_set_string (value, mux->config_path);
      break;
    case PROP_GPU_ID:
      g_value_set_uint (value, mux->gpu_id);
      break;
    default:
      standin_get_accepted_property (object, value, pspec);
      break;
  }
  g_mutex_unlock (&mux->lock);
}

#define FLAGS (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS)
#define READY_FLAGS (FLAGS | GST_PARAM_MUTABLE_READY)

static void
install_common (GObjectClass *klass)
{
  g_object_class_install_property (klass, PROP_BATCH_SIZE,
      g_param_spec_uint ("batch-size", "Batch size", "The most frames in a batch", 0, 1024, 0, FLAGS));
  g_object_class_install_property (klass, PROP_ATTACH_SYS_TS,
      g_param_spec_boolean ("attach-sys-ts", "Attach system time",
          "ntp_timestamp is this machine's time, not what the RTSP source says", TRUE, FLAGS));
  g_object_class_install_property (klass, PROP_SYNC_INPUTS,
      g_param_spec_boolean ("sync-inputs", "Synchronize inputs", "Batch only frames of the same time", FALSE, FLAGS));
  g_object_class_install_property (klass, PROP_FRAME_NUM_RESET_ON_EOS,
      g_param_spec_boolean ("frame-num-reset-on-eos", "Frame numbers from 0 after EOS",
          "A source's frame numbers start again after its EOS", FALSE, FLAGS));
  g_object_class_install_property (klass, PROP_FRAME_NUM_RESET_ON_STREAM_RESET,
      g_param_spec_boolean ("frame-num-reset-on-stream-reset", "Frame numbers from 0 after a reset",
          "A source's frame numbers start again after its reset event", FALSE, FLAGS));
  g_object_class_install_property (klass, PROP_FRAME_DURATION,
      g_param_spec_uint64 ("frame-duration", "Frame duration",
          "Milliseconds a frame lasts, to smooth NTP timestamps; 0: measured, -1: not done", 0, G_MAXUINT64,
          GST_CLOCK_TIME_NONE, FLAGS));
  g_object_class_install_property (klass, PROP_DROP_PIPELINE_EOS,
      g_param_spec_boolean ("drop-pipeline-eos", "Drop EOS", "Send no EOS when all sources are done", FALSE, FLAGS));
}

static void
install_legacy (GObjectClass *klass)
{
  g_object_class_install_property (klass, PROP_BATCHED_PUSH_TIMEOUT,
      g_param_spec_int ("batched-push-timeout", "Push timeout",
          "Microseconds after its first frame at which a batch goes though not full; -1: never", -1, G_MAXINT, -1,
          FLAGS));
  g_object_class_install_property (klass, PROP_WIDTH,
      g_param_spec_uint ("width", "Width", "Frames' width in a batch; must be set", 0, G_MAXUINT, 0, FLAGS));
  g_object_class_install_property (klass, PROP_HEIGHT,
      g_param_spec_uint ("height", "Height", "Frames' height in a batch; must be set", 0, G_MAXUINT, 0, FLAGS));
  g_object_class_install_property (klass, PROP_ENABLE_PADDING,
      g_param_spec_boolean ("enable-padding", "Padding", "Keep frames' aspect with black bands", FALSE, FLAGS));
  g_object_class_install_property (klass, PROP_LIVE_SOURCE,
      g_param_spec_boolean ("live-source", "Live sources", "The sources are live", FALSE, FLAGS));
  g_object_class_install_property (klass, PROP_BUFFER_POOL_SIZE,
      g_param_spec_uint ("buffer-pool-size", "Pool size", "Scaled batches that can be downstream at once", 4, 1024, 4,
          FLAGS));
  g_object_class_install_property (klass, PROP_NUM_SURFACES_PER_FRAME,
      g_param_spec_uint ("num-surfaces-per-frame", "Surfaces per frame", "The most surfaces of a frame", 1, 4, 1,
          FLAGS));
  g_object_class_install_property (klass, PROP_NVBUF_MEMORY_TYPE,
      g_param_spec_enum ("nvbuf-memory-type", "Memory type", "The memory of scaled frames", STANDIN_TYPE_MEMORY_TYPE,
          NVBUF_MEM_DEFAULT, READY_FLAGS));
  g_object_class_install_property (klass, PROP_INTERPOLATION_METHOD,
      g_param_spec_enum ("interpolation-method", "Interpolation", "How frames are scaled", STANDIN_TYPE_INTERPOLATION,
          PICTURE_BILINEAR, FLAGS | GST_PARAM_CONTROLLABLE));
  g_object_class_install_property (klass, PROP_COMPUTE_HW,
      g_param_spec_enum ("compute-hw", "Scaling hardware", "What scales", STANDIN_TYPE_COMPUTE_HW, 0,
          FLAGS | GST_PARAM_CONTROLLABLE));
  g_object_class_install_property (klass, PROP_MAX_LATENCY,
      g_param_spec_uint ("max-latency", "Most latency", "Nanoseconds a live frame may be late for sync-inputs", 0,
          G_MAXUINT, 0, FLAGS));
  g_object_class_install_property (klass, PROP_GPU_ID,
      g_param_spec_uint ("gpu-id", "GPU", "Which GPU scales", 0, G_MAXUINT, 0, FLAGS));
  g_object_class_install_property (klass, PROP_ASYNC_PROCESS,
      g_param_spec_boolean ("async-process", "Asynchronous", "Scale in the background", TRUE, FLAGS));
}

static void
install_new (GObjectClass *klass)
{
  g_object_class_install_property (klass, PROP_BATCHED_PUSH_TIMEOUT,
      g_param_spec_int ("batched-push-timeout", "Push timeout",
          "Microseconds after the last one at which a batch goes though not full", 1, G_MAXINT, 33000, FLAGS));
  g_object_class_install_property (klass, PROP_NUM_SURFACES_PER_FRAME,
      g_param_spec_uint ("num-surfaces-per-frame", "Surfaces per frame", "The most surfaces of a frame", 0, 8, 1,
          FLAGS));
  g_object_class_install_property (klass, PROP_CONFIG_FILE_PATH,
      g_param_spec_string ("config-file-path", "Configuration", "The file that says how batches are formed", NULL,
          READY_FLAGS));
  g_object_class_install_property (klass, PROP_MAX_LATENCY,
      g_param_spec_uint64 ("max-latency", "Most latency", "Nanoseconds a live frame may be late for sync-inputs", 0,
          G_MAXUINT64, 0, FLAGS));
}

void
mux_install_properties (GObjectClass *klass, gboolean is_new)
{
  klass->set_property = set_property;
  klass->get_property = get_property;
  install_common (klass);
  if (is_new)
    install_new (klass);
  else
    install_legacy (klass);
}
