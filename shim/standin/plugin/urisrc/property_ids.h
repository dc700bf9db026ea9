/* The numbers of nvurisrcbin's properties, for those who describe them and those who keep their values. */
#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

/* Properties whose values the element itself reads; the others are kept by the helper. */
enum
{
  PROP_0,
  PROP_URI,
  PROP_NUM_EXTRA_SURFACES,
  PROP_GPU_ID,
  PROP_CUDADEC_MEMTYPE,
  PROP_DROP_FRAME_INTERVAL,
  PROP_DEC_SKIP_FRAMES,
  PROP_BUFFER_MODE,
  PROP_RTSP_RECONNECT_ATTEMPTS,
  PROP_SELECT_RTP_PROTOCOL,
  PROP_LEAKY,
  PROP_MAX_SIZE_BUFFERS,
  PROP_FILE_LOOP,
  PROP_DISABLE_PASSTHROUGH,
  PROP_DISABLE_AUDIO,
  PROP_RTSP_RECONNECT_INTERVAL,
  PROP_INIT_RTSP_RECONNECT_INTERVAL,
  PROP_LATENCY,
  PROP_SOURCE_ID,
  PROP_UDP_BUFFER_SIZE,
  PROP_EXTRACT_SEI_TYPE5_DATA,
  PROP_LOW_LATENCY_MODE,
  PROP_SEI_UUID,
  PROP_DROP_ON_LATENCY,
  PROP_SIMULATE_FPS_INTERVAL_MS,
  PROP_SMART_REC_STATUS,
  PROP_KEPT                     /* the first of those without effect */
};

void urisrc_install_specs (GObjectClass *klass);

G_END_DECLS
