/* What nvurisrcbin's properties are: names, types, ranges, defaults. */
#include "enums.h"
#include "property_ids.h"

#define FLAGS (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS)
#define READY (FLAGS | GST_PARAM_MUTABLE_READY)

/* IPC sources are not on the stand-in; their properties are. */
static void
install_kept (GObjectClass *klass)
{
  GParamSpec *kept[] = {
    g_param_spec_boolean ("ipc-buffer-timestamp-copy", "Copy timestamps", "Copy timestamps from an IPC source", FALSE,
        FLAGS),
    g_param_spec_string ("ipc-socket-path", "Socket", "An IPC source's control socket", NULL, READY),
    g_param_spec_int ("ipc-connection-attempts", "Attempts", "Attempts to connect to an IPC source; -1: no end", -1,
        G_MAXINT, -1, FLAGS),
    g_param_spec_uint64 ("ipc-connection-interval", "Interval", "Microseconds between them", 0, G_MAXUINT64, 1000000,
        FLAGS),
  };

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    g_object_class_install_property (klass, PROP_KEPT + i, kept[i]);
}

static void
install_recording (GObjectClass *klass)
{
  g_object_class_install_property (klass, PROP_SMART_RECORD,
      g_param_spec_enum ("smart-record", "Smart record", "What starts a recording", urisrc_smart_record_get_type (), 0,
          FLAGS));
  g_object_class_install_property (klass, PROP_SMART_REC_DIR_PATH,
      g_param_spec_string ("smart-rec-dir-path", "Recordings' folder", "Where recordings go", NULL, READY));
  g_object_class_install_property (klass, PROP_SMART_REC_FILE_PREFIX,
      g_param_spec_string ("smart-rec-file-prefix", "Recordings' prefix", "How recordings' names begin",
          "Smart_Record", READY));
  g_object_class_install_property (klass, PROP_SMART_REC_VIDEO_CACHE,
      g_param_spec_uint ("smart-rec-video-cache", "Video cache", "Deprecated: smart-rec-cache", 0, G_MAXUINT, 20,
          READY));
  g_object_class_install_property (klass, PROP_SMART_REC_CACHE,
      g_param_spec_uint ("smart-rec-cache", "Cache", "Seconds kept from before a recording starts", 0, G_MAXUINT, 20,
          READY));
  g_object_class_install_property (klass, PROP_SMART_REC_CONTAINER,
      g_param_spec_enum ("smart-rec-container", "Container", "The recordings' container",
          urisrc_smart_record_container_get_type (), 0, FLAGS));
  g_object_class_install_property (klass, PROP_SMART_REC_MODE,
      g_param_spec_enum ("smart-rec-mode", "Recorded streams", "What is recorded",
          urisrc_smart_record_mode_get_type (), 0, FLAGS));
  g_object_class_install_property (klass, PROP_SMART_REC_DEFAULT_DURATION,
      g_param_spec_uint ("smart-rec-default-duration", "Default duration", "Seconds after which a recording ends", 0,
          G_MAXUINT, 20, READY));
  g_object_class_install_property (klass, PROP_SMART_REC_STATUS,
      g_param_spec_boolean ("smart-rec-status", "Recording", "Whether a recording is on", FALSE,
          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
install_decoding (GObjectClass *klass)
{
  g_object_class_install_property (klass, PROP_NUM_EXTRA_SURFACES,
      g_param_spec_uint ("num-extra-surfaces", "Extra surfaces", "The decoder's surfaces beyond what it needs", 0,
          G_MAXUINT, 1, READY));
  g_object_class_install_property (klass, PROP_GPU_ID,
      g_param_spec_uint ("gpu-id", "GPU", "Which GPU decodes", 0, G_MAXUINT, 0, READY));
  g_object_class_install_property (klass, PROP_CUDADEC_MEMTYPE,
      g_param_spec_enum ("cudadec-memtype", "Memory type", "The decoder's memory", urisrc_cudadec_memtype_get_type (),
          0, READY));
  g_object_class_install_property (klass, PROP_DROP_FRAME_INTERVAL,
      g_param_spec_uint ("drop-frame-interval", "Drop interval", "Every so many frames one is given; 0: all", 0, 30, 0,
          READY));
  g_object_class_install_property (klass, PROP_DEC_SKIP_FRAMES,
      g_param_spec_enum ("dec-skip-frames", "Skipped frames", "What is not decoded", urisrc_skip_frames_get_type (), 0,
          READY));
  g_object_class_install_property (klass, PROP_EXTRACT_SEI_TYPE5_DATA,
      g_param_spec_boolean ("extract-sei-type5-data", "Extract SEI", "Attach user data found in the bitstream", FALSE,
          FLAGS));
  g_object_class_install_property (klass, PROP_LOW_LATENCY_MODE,
      g_param_spec_boolean ("low-latency-mode", "Low latency", "Do not hold frames back for reordering", FALSE, FLAGS));
  g_object_class_install_property (klass, PROP_SEI_UUID,
      g_param_spec_string ("sei-uuid", "SEI UUID", "Whose user data is attached", NULL, READY));
  g_object_class_install_property (klass, PROP_DISABLE_PASSTHROUGH,
      g_param_spec_boolean ("disable-passthrough", "No passthrough", "The converter always copies", FALSE, FLAGS));
  g_object_class_install_property (klass, PROP_SIMULATE_FPS_INTERVAL_MS,
      g_param_spec_uint ("simulate-fps-interval-ms", "Frame interval",
          "Milliseconds between frames into the decoder, as from a camera; 0: as fast as can be", 0, 1000, 0, READY));
}

static void
install_network (GObjectClass *klass)
{
  g_object_class_install_property (klass, PROP_BUFFER_MODE,
      g_param_spec_enum ("buffer-mode", "Buffer mode", "How the jitter buffer works", urisrc_buffer_mode_get_type (), 3,
          READY));
  g_object_class_install_property (klass, PROP_RTSP_RECONNECT_ATTEMPTS,
      g_param_spec_int ("rtsp-reconnect-attempts", "Reconnections", "How often to reconnect; -1: no end", G_MININT,
          G_MAXINT, -1, READY));
  g_object_class_install_property (klass, PROP_SELECT_RTP_PROTOCOL,
      g_param_spec_enum ("select-rtp-protocol", "Transport", "What carries RTP", urisrc_rtp_protocol_get_type (), 7,
          READY));
  g_object_class_install_property (klass, PROP_RTSP_RECONNECT_INTERVAL,
      g_param_spec_uint ("rtsp-reconnect-interval", "Reconnect interval",
          "Seconds without data after which to reconnect; 0: never", 0, G_MAXUINT, 0, READY));
  g_object_class_install_property (klass, PROP_INIT_RTSP_RECONNECT_INTERVAL,
      g_param_spec_uint ("init-rtsp-reconnect-interval", "First reconnect interval",
          "Seconds to wait for the first data before reconnecting; 0: never", 0, G_MAXUINT, 0, READY));
  g_object_class_install_property (klass, PROP_LATENCY,
      g_param_spec_uint ("latency", "Latency", "The jitter buffer's size in milliseconds", 0, G_MAXUINT, 100, READY));
  g_object_class_install_property (klass, PROP_UDP_BUFFER_SIZE,
      g_param_spec_uint ("udp-buffer-size", "UDP buffer", "The socket's buffer in bytes", 0, G_MAXUINT, 524288, READY));
  g_object_class_install_property (klass, PROP_DROP_ON_LATENCY,
      g_param_spec_boolean ("drop-on-latency", "Drop on latency", "The jitter buffer never exceeds its latency", TRUE,
          FLAGS));
}

void
urisrc_install_specs (GObjectClass *klass)
{
  g_object_class_install_property (klass, PROP_URI,
      g_param_spec_string ("uri", "URI", "The file or camera", NULL, READY));
  g_object_class_install_property (klass, PROP_LEAKY,
      g_param_spec_enum ("leaky", "Leaky", "What a full queue drops", urisrc_leaky_get_type (), 0, READY));
  g_object_class_install_property (klass, PROP_MAX_SIZE_BUFFERS,
      g_param_spec_uint ("max-size-buffers", "Queue size", "The most buffers in the queue", 0, G_MAXUINT, 200, READY));
  g_object_class_install_property (klass, PROP_FILE_LOOP,
      g_param_spec_boolean ("file-loop", "Loop", "Play a file again and again", FALSE, FLAGS));
  g_object_class_install_property (klass, PROP_DISABLE_AUDIO,
      g_param_spec_boolean ("disable-audio", "No audio", "Only video is decoded", TRUE, FLAGS));
  g_object_class_install_property (klass, PROP_SOURCE_ID,
      g_param_spec_int ("source-id", "Source", "The source's number in metadata; -1: the muxer's pad's", -1, G_MAXINT,
          -1, READY));
  g_object_class_install_property (klass, PROP_TYPE,
      g_param_spec_enum ("type", "Type", "What kind of source it is", urisrc_type_get_type (), 0, READY));
  install_recording (klass);
  install_decoding (klass);
  install_network (klass);
  install_kept (klass);
}
