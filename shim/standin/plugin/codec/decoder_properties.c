/* nvv4l2decoder's properties: those of the dgpu profile and those of the jetson profile. */
#include "nvv4l2decoder.h"
#include "profile.h"
#include "properties.h"
#include "v4l2_properties.h"

enum
{
  PROP_0,
  PROP_SKIP_FRAMES,
  PROP_DROP_FRAME_INTERVAL,
  PROP_NUM_EXTRA_SURFACES,
  PROP_CUDADEC_MEMTYPE,
  PROP_GPU_ID,
  PROP_LOW_LATENCY_MODE,
  PROP_DISABLE_DPB,
  PROP_FIRST_UNUSED,
};

static GType
skip_frames_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { DECODER_SKIP_NONE, "Decode all frames", "decode_all" },
    { DECODER_SKIP_NON_REFERENCE, "Skip frames that none refers to", "decode_non_ref" },
    { DECODER_SKIP_ALL_BUT_KEY, "Decode key frames only", "decode_key" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("SkipFrame", values));
  return type;
}

static GType
memtype_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { 0, "Device memory", "memtype_device" },
    { 1, "Pinned host memory", "memtype_pinned" },
    { 2, "Unified memory", "memtype_unified" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("CudaDecMemType", values));
  return type;
}

static GType
dynamic_allocation_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { 0, "Never", "cap_buf_dyn_alloc_disabled" },
    { 1, "Playing forward", "fw_cap_buf_dyn_alloc_enabled" },
    { 2, "Playing backward", "rw_cap_buf_dyn_alloc_enabled" },
    { 3, "Playing either way", "fw_rw_cap_buf_dyn_alloc_enabled" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("CaptureBufferDynamicAllocationModes", values));
  return type;
}

static void
install_dgpu (GObjectClass *klass, guint unused_id, GParamFlags any, GParamFlags ready)
{
  g_object_class_install_property (klass, PROP_CUDADEC_MEMTYPE, g_param_spec_enum ("cudadec-memtype",
          "Memory type", "Type of the memory of decoded surfaces", memtype_type (), 0, ready));
  g_object_class_install_property (klass, PROP_GPU_ID, g_param_spec_uint ("gpu-id", "GPU id",
          "Written into decoded surfaces", 0, G_MAXUINT, 0, ready));
  g_object_class_install_property (klass, PROP_LOW_LATENCY_MODE, g_param_spec_boolean ("low-latency-mode",
          "Low latency", "For streams of I and P frames: pictures leave as soon as they are decoded", FALSE, any));
  g_object_class_install_property (klass, unused_id, g_param_spec_boolean ("extract-sei-type5-data",
          "SEI user data", "Attach unregistered SEI user data (no effect on a CPU)", FALSE, any));
}

static void
install_jetson (GObjectClass *klass, guint unused_id, GParamFlags any)
{
  static const struct
  {
    const gchar *name, *nick;
  } switches[] = {
    { "enable-full-frame", "Input is whole frames" },
    { "enable-frame-type-reporting", "Report frame types" },
    { "mjpeg", "Open the MJPEG block" },
    { "enable-error-check", "Check for errors" },
    { "enable-max-performance", "Highest clocks" },
  };

  g_object_class_install_property (klass, PROP_DISABLE_DPB, g_param_spec_boolean ("disable-dpb",
          "Disable the picture buffer", "For streams of I and P frames: pictures leave as soon as they are decoded",
          FALSE, any));
  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    g_object_class_install_property (klass, unused_id++, g_param_spec_boolean (switches[i].name, switches[i].nick,
            "No effect on a CPU", FALSE, any));
  g_object_class_install_property (klass, unused_id, g_param_spec_enum ("capture-buffer-dynamic-allocation",
          "Dynamic allocation", "When decoded surfaces are allocated as needed (no effect on a CPU)",
          dynamic_allocation_type (), 0, any));
}

void
decoder_install_properties (GObjectClass *klass)
{
  const GParamFlags any = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  const GParamFlags ready = any | GST_PARAM_MUTABLE_READY;
  gboolean jetson = standin_profile_is_jetson ();
  guint unused_id;

  g_object_class_install_property (klass, PROP_SKIP_FRAMES, g_param_spec_enum ("skip-frames", "Skip frames",
          "Which frames are not decoded", skip_frames_type (), DECODER_SKIP_NONE, any | GST_PARAM_MUTABLE_PLAYING));
  g_object_class_install_property (klass, PROP_DROP_FRAME_INTERVAL, g_param_spec_uint ("drop-frame-interval",
          "Drop frame interval", "Of so many frames one is given out, the others are dropped; 0 gives out all",
          0, 30, 0, ready));
  g_object_class_install_property (klass, PROP_NUM_EXTRA_SURFACES, g_param_spec_uint ("num-extra-surfaces",
          "Extra surfaces", "Surfaces made at the start beyond those that decoding needs", 0, 55, jetson ? 1 : 0,
          ready));
  unused_id = v4l2_install_properties (klass, PROP_FIRST_UNUSED, V4L2_SIDE_DECODER);
  if (jetson)
    install_jetson (klass, unused_id, any);
  else
    install_dgpu (klass, unused_id, any, ready);
}

void
decoder_settings_init (DecoderSettings *settings)
{
  settings->extra_surfaces = standin_profile_is_jetson () ? 1 : 0;
}

void
decoder_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  DecoderSettings *settings = &((NvV4l2Decoder *) object)->settings;

  GST_OBJECT_LOCK (object);
  switch (id) {
    case PROP_SKIP_FRAMES:
      settings->skip = g_value_get_enum (value);
      break;
    case PROP_DROP_FRAME_INTERVAL:
      settings->drop_interval = g_value_get_uint (value);
      break;
    case PROP_NUM_EXTRA_SURFACES:
      settings->extra_surfaces = g_value_get_uint (value);
      break;
    case PROP_CUDADEC_MEMTYPE:
      settings->mem_type = g_value_get_enum (value);
      break;
    case PROP_GPU_ID:
      settings->gpu_id = g_value_get_uint (value);
      break;
    case PROP_LOW_LATENCY_MODE:
    case PROP_DISABLE_DPB:
      settings->low_latency = g_value_get_boolean (value);
      break;
    default:
      standin_accept_property (object, value, pspec);
  }
  GST_OBJECT_UNLOCK (object);
}

void
decoder_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  const DecoderSettings *settings = &((NvV4l2Decoder *) object)->settings;

  GST_OBJECT_LOCK (object);
  switch (id) {
    case PROP_SKIP_FRAMES:
      g_value_set_enum (value, settings->skip);
      break;
    case PROP_DROP_FRAME_INTERVAL:
      g_value_set_uint (value, settings->drop_interval);
      break;
    case PROP_NUM_EXTRA_SURFACES:
      g_value_set_uint (value, settings->extra_surfaces);
      break;
    case PROP_CUDADEC_MEMTYPE:
      g_value_set_enum (value, settings->mem_type);
      break;
    case PROP_GPU_ID:
      g_value_set_uint (value, settings->gpu_id);
      break;
    case PROP_LOW_LATENCY_MODE:
    case PROP_DISABLE_DPB:
      g_value_set_boolean (value, settings->low_latency);
      break;
    default:
      standin_get_accepted_property (object, value, pspec);
  }
  GST_OBJECT_UNLOCK (object);
}
