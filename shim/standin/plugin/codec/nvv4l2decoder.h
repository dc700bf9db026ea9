#pragma once

#include <gst/video/gstvideodecoder.h>
#include <libavcodec/avcodec.h>

#include "nvmm_convert.h"

G_BEGIN_DECLS

/* As skip-frames counts. */
typedef enum
{
  DECODER_SKIP_NONE,
  DECODER_SKIP_NON_REFERENCE,
  DECODER_SKIP_ALL_BUT_KEY,
} DecoderSkip;

/* What properties ask for; under the object's lock. */
typedef struct
{
  DecoderSkip skip;
  guint drop_interval, extra_surfaces, gpu_id;
  gint mem_type;                /* as cudadec-memtype counts: device, pinned, unified */
  gboolean low_latency;
} DecoderSettings;

typedef struct
{
  GstVideoDecoder parent;
  DecoderSettings settings;

  /* The streaming thread's. */
  AVCodecContext *context;
  AVFrame *picture;
  AVPacket *packet;
  NvmmConverter *converter;
  GstVideoCodecState *input_state;
  GstVideoInfo view_info;       /* of the pictures that the caps were made for */
  guint64 shown, skipped, told;
  guint64 concealed, refused;   /* pictures that libav mended, packets that it refused */
  guint32 first, received;      /* frame numbers of the pictures given out first and last */
  gboolean interlaced;
} NvV4l2Decoder;

typedef struct
{
  GstVideoDecoderClass parent_class;
} NvV4l2DecoderClass;

/* Ids from 1 on: the settings, then what a CPU has no use for. */
void decoder_install_properties (GObjectClass * klass);
void decoder_set_property (GObject * object, guint id, const GValue * value, GParamSpec * pspec);
void decoder_get_property (GObject * object, guint id, GValue * value, GParamSpec * pspec);
void decoder_settings_init (DecoderSettings * settings);

G_END_DECLS
