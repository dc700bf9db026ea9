/* What nvv4l2h264enc and nvv4l2h265enc have in common; each brings an EncoderLibrary. */
#pragma once

#include <gst/video/gstvideoencoder.h>

#include "nvmm_convert.h"

G_BEGIN_DECLS

/* As control-rate counts. */
typedef enum
{
  ENCODER_VARIABLE_BITRATE,
  ENCODER_CONSTANT_BITRATE,
} EncoderRate;

/* A fixed quantiser that nobody asked for. */
#define ENCODER_UNSET_QUALITY G_MAXUINT

/* What properties ask for; under the object's lock. Bit rates are in bits per second. */
typedef struct
{
  EncoderRate rate;
  guint bitrate, peak_bitrate, vbv_size;
  guint i_interval, idr_interval;
  guint b_frames, reference_frames;
  guint preset_id;              /* dgpu: 1 fastest .. 7 best */
  gint preset_level;            /* jetson: 0 none, 1 fastest .. 4 slow */
  gint profile;                 /* as the codec's own enum counts */
  gint quality_min, quality_max;        /* quantiser limits, -1 unless asked for */
  guint quality_i, quality_p;   /* for fixed quantisers */
  gboolean rate_control;
  gboolean lossless, full_range;
  gboolean repeat_headers, access_unit_delimiter, usability_info, no_cabac;
  gboolean plain_baseline;      /* downstream asks for it by that name */
  gboolean copy_meta;
  gboolean force_idr, force_intra;      /* for the next frame */
} EncoderSettings;

typedef enum
{
  ENCODER_PICTURE_AUTO,
  ENCODER_PICTURE_I,
  ENCODER_PICTURE_IDR,
} EncoderPicture;

typedef struct
{
  const guint8 *data;           /* the library's, good until it is called again */
  gsize size;
  guint32 frame;
  gboolean is_key;
} EncodedFrame;

/* One library that encodes. `state` is what open() made. */
typedef struct
{
  /* The format in which pictures must come: one of `info`'s own or another. */
  GstVideoFormat (*input_format) (const EncoderSettings * settings, GstVideoFormat offered);
  gpointer (*open) (const GstVideoInfo * info, const EncoderSettings * settings, GstObject * log);
  /* A NULL picture asks for what is still held. Returns -1 on failure, 0 for nothing yet, 1 for a frame. */
  gint (*encode) (gpointer state, const GstVideoFrame * picture, EncoderPicture type, guint32 frame,
      EncodedFrame * out);
  gboolean (*change_bitrate) (gpointer state, const EncoderSettings * settings);
  void (*close) (gpointer state);
  GstCaps *(*output_caps) (const EncoderSettings * settings);
  /* Takes what downstream insists on into the settings. */
  void (*take_profile) (EncoderSettings * settings, const gchar * profile);
} EncoderLibrary;

typedef struct
{
  GstVideoEncoder parent;
  EncoderSettings settings;
  gboolean bitrate_changed;

  /* The streaming thread's. */
  gpointer state;
  EncoderSettings opened;
  GstVideoCodecState *input_state;
  GstVideoInfo picture_info;    /* what the library is given */
  GstBuffer *scratch;           /* a converted picture, where one is needed */
  NvmmConverter *converter;
  gboolean nvmm;
  guint64 since_i, since_idr;   /* frames since the last of each */
} NvV4l2Encoder;

typedef struct
{
  GstVideoEncoderClass parent_class;
  const EncoderLibrary *library;
  void (*force_idr) (NvV4l2Encoder * self);
} NvV4l2EncoderClass;

#define NV_V4L2_ENCODER_GET_CLASS(object) ((NvV4l2EncoderClass *) G_OBJECT_GET_CLASS (object))

GType nv_v4l2_encoder_get_type (void);

/* Pads, methods, signal and the properties of both codecs; `profiles` is the type of `profile`. */
void encoder_class_setup (NvV4l2EncoderClass * klass, const EncoderLibrary * library, GType profiles,
    gint default_profile, const gchar * media_type, gboolean is_h264);

/* encoder_picture.c: passes a new bit rate on; encodes a frame, with -1, 0 or 1 as EncoderLibrary's encode(). */
void encoder_follow_bitrate (NvV4l2Encoder * self);
gint encoder_encode (NvV4l2Encoder * self, GstVideoCodecFrame * frame, EncodedFrame * encoded);

/* encoder_properties.c */
void encoder_install_properties (GObjectClass * klass, GType profiles, gint default_profile, gboolean is_h264);
void encoder_set_property (GObject * object, guint id, const GValue * value, GParamSpec * pspec);
void encoder_get_property (GObject * object, guint id, GValue * value, GParamSpec * pspec);

/* encoder_settings.c */
void encoder_settings_init (EncoderSettings * settings);

/* Kilobits, as both libraries count. */
typedef struct
{
  gint bitrate, peak, buffer;
} EncoderKilobits;

EncoderKilobits encoder_kilobits (const EncoderSettings * settings);

/* The name that both libraries have for it. */
const gchar *encoder_preset (const EncoderSettings * settings);

G_END_DECLS
