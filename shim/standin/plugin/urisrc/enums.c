#include "enums.h"

#define DEFINE_ENUM(function, type_name, ...) \
  GType \
  function (void) \
  { \
    static const GEnumValue values[] = { __VA_ARGS__, { 0, NULL, NULL } }; \
    static gsize type; \
    if (g_once_init_enter (&type)) \
      g_once_init_leave (&type, g_enum_register_static (type_name, values)); \
    return type; \
  }

DEFINE_ENUM (urisrc_type_get_type, "GstNvSourceType",
    { 0, "By the URI's scheme", "auto" },
    { 1, "Any URI", "uri" },
    { 2, "A camera", "rtsp" })

DEFINE_ENUM (urisrc_skip_frames_get_type, "SkipFrames",
    { 0, "Decode all frames", "decode_all" },
    { 1, "Decode only frames that others refer to", "decode_non_ref" },
    { 2, "Decode key frames", "decode_key" })

DEFINE_ENUM (urisrc_rtp_protocol_get_type, "RtpProtocol",
    { 0, "unknown", "rtp-unknown" },
    { 1, "udp", "rtp-udp" },
    { 2, "udp-mcast", "rtp-udp-mcast" },
    { 4, "tcp", "rtp-tcp" },
    { 7, "udp-udpmcast-tcp", "rtp-udp-udpmcast-tcp" },
    { URISRC_PROTOCOL_HTTP, "http", "rtp-http" },
    { URISRC_PROTOCOL_TLS, "tls", "rtp-tls" })

DEFINE_ENUM (urisrc_buffer_mode_get_type, "BufferMode",
    { 0, "RTP timestamps only", "unknown" },
    { 1, "Follow the sender's clock", "slave" },
    { 2, "Buffer between two marks", "buffer" },
    { 3, "By whether the stream is live", "auto" },
    { 4, "Both clocks are the same", "synced" })

DEFINE_ENUM (urisrc_smart_record_get_type, "SmartRecordType",
    { 0, "Never", "smart-rec-disable" },
    { 1, "On messages from the cloud", "smart-rec-cloud" },
    { 2, "On messages from the cloud and local events", "smart-rec-multi" })

DEFINE_ENUM (urisrc_smart_record_mode_get_type, "SmartRecordMode",
    { 0, "Audio and video", "smart-rec-mode-av" },
    { 1, "Video", "smart-rec-mode-video" },
    { 2, "Audio", "smart-rec-mode-audio" })

DEFINE_ENUM (urisrc_smart_record_container_get_type, "SmartRecordContainerType",
    { 0, "MP4", "smart-rec-mp4" },
    { 1, "Matroska", "smart-rec-mkv" })

DEFINE_ENUM (urisrc_leaky_get_type, "Leaky",
    { 0, "Nothing is dropped", "no-leak" },
    { 1, "New frames are dropped", "upstream-leak" },
    { 2, "Old frames are dropped", "downstream-leak" })

DEFINE_ENUM (urisrc_cudadec_memtype_get_type, "GstNvUriSrcBinCudaDecMemType",
    { 0, "Device memory", "memtype_device" },
    { 1, "Pinned host memory", "memtype_pinned" },
    { 2, "Unified memory", "memtype_unified" })
