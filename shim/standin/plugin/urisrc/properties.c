#include "nvurisrcbin.h"
#include "properties.h"
#include "property_ids.h"

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (object);
  UriSrcConfig *config = &self->config;

  if (id >= PROP_KEPT) {
    standin_accept_property (object, value, pspec);
    return;
  }
  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_URI:
      g_free (config->uri);
      config->uri = g_value_dup_string (value);
      break;
    case PROP_NUM_EXTRA_SURFACES:
      config->num_extra_surfaces = g_value_get_uint (value);
      break;
    case PROP_GPU_ID:
      config->gpu_id = g_value_get_uint (value);
      break;
    case PROP_CUDADEC_MEMTYPE:
      config->cudadec_memtype = (guint) g_value_get_enum (value);
      break;
    case PROP_DROP_FRAME_INTERVAL:
      config->drop_frame_interval = g_value_get_uint (value);
      break;
    case PROP_DEC_SKIP_FRAMES:
      config->skip_frames = (guint) g_value_get_enum (value);
      break;
    case PROP_BUFFER_MODE:
      config->buffer_mode = g_value_get_enum (value);
      break;
    case PROP_RTSP_RECONNECT_ATTEMPTS:
      /* 0 attempts would be no reconnection at all; it means the default, no end. */
      config->reconnect_attempts = g_value_get_int (value) == 0 ? -1 : g_value_get_int (value);
      break;
    case PROP_SELECT_RTP_PROTOCOL:
      config->rtp_protocol = (guint) g_value_get_enum (value);
      break;
    case PROP_LEAKY:
      config->leaky = (guint) g_value_get_enum (value);
      break;
    case PROP_MAX_SIZE_BUFFERS:
      config->max_size_buffers = g_value_get_uint (value);
      break;
    case PROP_FILE_LOOP:
      config->file_loop = g_value_get_boolean (value);
      break;
    case PROP_DISABLE_PASSTHROUGH:
      config->disable_passthrough = g_value_get_boolean (value);
      break;
    case PROP_DISABLE_AUDIO:
      config->disable_audio = g_value_get_boolean (value);
      break;
    case PROP_RTSP_RECONNECT_INTERVAL:
      config->reconnect_interval = g_value_get_uint (value);
      break;
    case PROP_INIT_RTSP_RECONNECT_INTERVAL:
      config->first_reconnect_interval = g_value_get_uint (value);
      break;
    case PROP_LATENCY:
      config->latency = g_value_get_uint (value);
      break;
    case PROP_SOURCE_ID:
      config->source_id = g_value_get_int (value);
      break;
    case PROP_UDP_BUFFER_SIZE:
      config->udp_buffer_size = g_value_get_uint (value);
      break;
    case PROP_EXTRACT_SEI_TYPE5_DATA:
      config->extract_sei_type5_data = g_value_get_boolean (value);
      break;
    case PROP_LOW_LATENCY_MODE:
      config->low_latency = g_value_get_boolean (value);
      break;
    case PROP_SEI_UUID:
      g_free (config->sei_uuid);
      config->sei_uuid = g_value_dup_string (value);
      break;
    case PROP_DROP_ON_LATENCY:
      config->drop_on_latency = g_value_get_boolean (value);
      break;
    case PROP_SIMULATE_FPS_INTERVAL_MS:
      config->simulate_fps_interval_ms = g_value_get_uint (value);
      break;
    case PROP_TYPE:
      config->type = (guint) g_value_get_enum (value);
      break;
    case PROP_SMART_RECORD:
      config->smart_record = (guint) g_value_get_enum (value);
      break;
    case PROP_SMART_REC_DIR_PATH:
      g_free (config->record_folder);
      config->record_folder = g_value_dup_string (value);
      break;
    case PROP_SMART_REC_FILE_PREFIX:
      g_free (config->record_prefix);
      config->record_prefix = g_value_dup_string (value);
      break;
    case PROP_SMART_REC_VIDEO_CACHE:
    case PROP_SMART_REC_CACHE:
      config->record_cache = g_value_get_uint (value);
      break;
    case PROP_SMART_REC_CONTAINER:
      config->record_container = (guint) g_value_get_enum (value);
      break;
    case PROP_SMART_REC_MODE:
      config->record_mode = (guint) g_value_get_enum (value);
      break;
    case PROP_SMART_REC_DEFAULT_DURATION:
      config->record_duration = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
  }
  GST_OBJECT_UNLOCK (self);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (object);
  const UriSrcConfig *config = &self->config;

  if (id >= PROP_KEPT) {
    standin_get_accepted_property (object, value, pspec);
    return;
  }
  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_URI:
      g_value_set_string (value, config->uri);
      break;
    case PROP_NUM_EXTRA_SURFACES:
      g_value_set_uint (value, config->num_extra_surfaces);
      break;
    case PROP_GPU_ID:
      g_value_set_uint (value, config->gpu_id);
      break;
    case PROP_CUDADEC_MEMTYPE:
      g_value_set_enum (value, (gint) config->cudadec_memtype);
      break;
    case PROP_DROP_FRAME_INTERVAL:
      g_value_set_uint (value, config->drop_frame_interval);
      break;
    case PROP_DEC_SKIP_FRAMES:
      g_value_set_enum (value, (gint) config->skip_frames);
      break;
    case PROP_BUFFER_MODE:
      g_value_set_enum (value, config->buffer_mode);
      break;
    case PROP_RTSP_RECONNECT_ATTEMPTS:
      g_value_set_int (value, config->reconnect_attempts);
      break;
    case PROP_SELECT_RTP_PROTOCOL:
      g_value_set_enum (value, (gint) config->rtp_protocol);
      break;
    case PROP_LEAKY:
      g_value_set_enum (value, (gint) config->leaky);
      break;
    case PROP_MAX_SIZE_BUFFERS:
      g_value_set_uint (value, config->max_size_buffers);
      break;
    case PROP_FILE_LOOP:
      g_value_set_boolean (value, config->file_loop);
      break;
    case PROP_DISABLE_PASSTHROUGH:
      g_value_set_boolean (value, config->disable_passthrough);
      break;
    case PROP_DISABLE_AUDIO:
      g_value_set_boolean (value, config->disable_audio);
      break;
    case PROP_RTSP_RECONNECT_INTERVAL:
      g_value_set_uint (value, config->reconnect_interval);
      break;
    case PROP_INIT_RTSP_RECONNECT_INTERVAL:
      g_value_set_uint (value, config->first_reconnect_interval);
      break;
    case PROP_LATENCY:
      g_value_set_uint (value, config->latency);
      break;
    case PROP_SOURCE_ID:
      g_value_set_int (value, config->source_id);
      break;
    case PROP_UDP_BUFFER_SIZE:
      g_value_set_uint (value, config->udp_buffer_size);
      break;
    case PROP_EXTRACT_SEI_TYPE5_DATA:
      g_value_set_boolean (value, config->extract_sei_type5_data);
      break;
    case PROP_LOW_LATENCY_MODE:
      g_value_set_boolean (value, config->low_latency);
      break;
    case PROP_SEI_UUID:
      g_value_set_string (value, config->sei_uuid);
      break;
    case PROP_DROP_ON_LATENCY:
      g_value_set_boolean (value, config->drop_on_latency);
      break;
    case PROP_SIMULATE_FPS_INTERVAL_MS:
      g_value_set_uint (value, config->simulate_fps_interval_ms);
      break;
    case PROP_SMART_REC_STATUS:
      g_value_set_boolean (value, urisrc_is_recording (self));
      break;
    case PROP_TYPE:
      g_value_set_enum (value, (gint) config->type);
      break;
    case PROP_SMART_RECORD:
      g_value_set_enum (value, (gint) config->smart_record);
      break;
    case PROP_SMART_REC_DIR_PATH:
      g_value_set_string (value, config->record_folder);
      break;
    case PROP_SMART_REC_FILE_PREFIX:
      g_value_set_string (value, config->record_prefix);
      break;
    case PROP_SMART_REC_VIDEO_CACHE:
    case PROP_SMART_REC_CACHE:
      g_value_set_uint (value, config->record_cache);
      break;
    case PROP_SMART_REC_CONTAINER:
      g_value_set_enum (value, (gint) config->record_container);
      break;
    case PROP_SMART_REC_MODE:
      g_value_set_enum (value, (gint) config->record_mode);
      break;
    case PROP_SMART_REC_DEFAULT_DURATION:
      g_value_set_uint (value, config->record_duration);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
  }
  GST_OBJECT_UNLOCK (self);
}

void
urisrc_init_properties (GstDsNvUriSrcBin *self)
{
  self->config.num_extra_surfaces = 1;
  self->config.max_size_buffers = 200;
  self->config.latency = 100;
  self->config.udp_buffer_size = 524288;
  self->config.rtp_protocol = 7;
  self->config.buffer_mode = 3;
  self->config.reconnect_attempts = -1;
  self->config.source_id = -1;
  self->config.disable_audio = TRUE;
  self->config.drop_on_latency = TRUE;
  self->config.record_prefix = g_strdup ("Smart_Record");
  self->config.record_cache = 20;
  self->config.record_duration = 20;
}

void
urisrc_clear_properties (GstDsNvUriSrcBin *self)
{
  g_free (self->config.uri);
  g_free (self->config.sei_uuid);
  g_free (self->config.record_folder);
  g_free (self->config.record_prefix);
}

void
urisrc_install_properties (GObjectClass *klass)
{
  klass->set_property = set_property;
  klass->get_property = get_property;
  urisrc_install_specs (klass);
}
