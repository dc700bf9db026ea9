/* nvv4l2decoder: libav's decoders, giving out NVMM surfaces. This file: the codec and what goes into it. */
#include "nvv4l2decoder.h"

#include <string.h>

#include "decoder_losses.h"
#include "decoder_output.h"
#include "nvmm.h"

GST_DEBUG_CATEGORY (nvv4l2decoder_debug);
#define GST_CAT_DEFAULT nvv4l2decoder_debug

/* More threads add a picture of delay each and gain little. */
#define MAX_THREADS 4
/* Up to here one thread decodes in well under a millisecond. */
#define SMALL_PICTURE (400 * 400)

G_DEFINE_TYPE (NvV4l2Decoder, nv_v4l2_decoder, GST_TYPE_VIDEO_DECODER);
GST_ELEMENT_REGISTER_DEFINE (nvv4l2decoder, "nvv4l2decoder", GST_RANK_PRIMARY + 11, nv_v4l2_decoder_get_type ());

#define SIZED ", width = (int) [ 1, MAX ], height = (int) [ 1, MAX ]"

static GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS,
    GST_STATIC_CAPS ("image/jpeg;"
        "video/x-h264, stream-format = (string) byte-stream, alignment = (string) au;"
        "video/x-h265, stream-format = (string) byte-stream, alignment = (string) au;"
        "video/mpeg, mpegversion = (int) 4, systemstream = (boolean) false, parsed = (boolean) true" SIZED ";"
        "video/mpeg, mpegversion = (int) [ 1, 2 ], systemstream = (boolean) false, parsed = (boolean) true" SIZED ";"
        "video/x-divx, divxversion = (int) [ 4, 5 ]" SIZED ";"
        "video/x-av1; video/x-vp8; video/x-vp9" SIZED));

static GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS,
    GST_STATIC_CAPS ("video/x-raw(" NVMM_FEATURE ")" SIZED ", framerate = (fraction) [ 0, MAX ]"));

static enum AVCodecID
codec_of (const GstStructure *structure)
{
  static const struct
  {
    const gchar *name;
    enum AVCodecID id;
  } codecs[] = {
    { "video/x-h264", AV_CODEC_ID_H264 },
    { "video/x-h265", AV_CODEC_ID_HEVC },
    { "image/jpeg", AV_CODEC_ID_MJPEG },
    { "video/x-divx", AV_CODEC_ID_MPEG4 },
    { "video/x-av1", AV_CODEC_ID_AV1 },
    { "video/x-vp8", AV_CODEC_ID_VP8 },
    { "video/x-vp9", AV_CODEC_ID_VP9 },
  };
  gint version = 0;

  for (guint i = 0; i < G_N_ELEMENTS (codecs); i++)
    if (gst_structure_has_name (structure, codecs[i].name))
      return codecs[i].id;
  if (!gst_structure_has_name (structure, "video/mpeg") || !gst_structure_get_int (structure, "mpegversion", &version))
    return AV_CODEC_ID_NONE;
  return version == 4 ? AV_CODEC_ID_MPEG4 : version == 2 ? AV_CODEC_ID_MPEG2VIDEO : AV_CODEC_ID_MPEG1VIDEO;
}

static void
close_codec (NvV4l2Decoder *self)
{
  avcodec_free_context (&self->context);
}

/* Threads that each take a frame delay a live stream; there only the slices of one picture are shared out. */
static gboolean
upstream_is_live (NvV4l2Decoder *self)
{
  GstQuery *query = gst_query_new_latency ();
  gboolean live = FALSE;

  if (gst_pad_peer_query (GST_VIDEO_DECODER_SINK_PAD (self), query))
    gst_query_parse_latency (query, &live, NULL, NULL);
  gst_query_unref (query);
  return live;
}

static void
set_extradata (AVCodecContext *context, GstBuffer *codec_data)
{
  gsize size = codec_data != NULL ? gst_buffer_get_size (codec_data) : 0;

  if (size == 0)
    return;
  context->extradata = av_mallocz (size + AV_INPUT_BUFFER_PADDING_SIZE);
  context->extradata_size = (int) size;
  gst_buffer_extract (codec_data, 0, context->extradata, size);
}

static gboolean
open_codec (NvV4l2Decoder *self, enum AVCodecID id, GstVideoCodecState *state)
{
  const AVCodec *codec = avcodec_find_decoder (id);
  gint pixels = GST_VIDEO_INFO_WIDTH (&state->info) * GST_VIDEO_INFO_HEIGHT (&state->info);
  gboolean low_latency;

  GST_OBJECT_LOCK (self);
  low_latency = self->settings.low_latency;
  GST_OBJECT_UNLOCK (self);
  if (codec == NULL) {
    GST_ELEMENT_ERROR (self, STREAM, CODEC_NOT_FOUND, (NULL), ("libav has no decoder for %s", avcodec_get_name (id)));
    return FALSE;
  }
  self->context = avcodec_alloc_context3 (codec);
  /* Broken streams are reported on the bus; libav would print each macroblock it misses on stderr. */
  self->context->log_level_offset = AV_LOG_TRACE;
  self->context->thread_count = pixels > 0 && pixels <= SMALL_PICTURE ? 1 : MIN (g_get_num_processors (), MAX_THREADS);
  self->context->thread_type = FF_THREAD_SLICE;
  if (low_latency)
    self->context->flags |= AV_CODEC_FLAG_LOW_DELAY;
  else if (!upstream_is_live (self))
    self->context->thread_type |= FF_THREAD_FRAME;
  set_extradata (self->context, state->codec_data);
  if (avcodec_open2 (self->context, codec, NULL) < 0) {
    close_codec (self);
    GST_ELEMENT_ERROR (self, STREAM, CODEC_NOT_FOUND, (NULL), ("libav's %s decoder does not open", codec->name));
    return FALSE;
  }
  return TRUE;
}

static gboolean
same_codec_data (GstVideoCodecState *a, GstVideoCodecState *b)
{
  GstMapInfo map;
  gboolean same;

  if (a->codec_data == NULL || b->codec_data == NULL)
    return a->codec_data == b->codec_data;
  if (!gst_buffer_map (a->codec_data, &map, GST_MAP_READ))
    return FALSE;
  same = map.size == gst_buffer_get_size (b->codec_data)
      && gst_buffer_memcmp (b->codec_data, 0, map.data, map.size) == 0;
  gst_buffer_unmap (a->codec_data, &map);
  return same;
}

/* A changed size is the codec's to notice, picture by picture; only another codec needs another context. */
static gboolean
set_format (GstVideoDecoder *decoder, GstVideoCodecState *state)
{
  NvV4l2Decoder *self = (NvV4l2Decoder *) decoder;
  enum AVCodecID id = codec_of (gst_caps_get_structure (state->caps, 0));
  gboolean goes_on = self->context != NULL && self->context->codec_id == id && self->input_state != NULL
      && same_codec_data (self->input_state, state);

  if (self->context != NULL && !goes_on) {
    decoder_drain (self);
    close_codec (self);
  }
  g_clear_pointer (&self->input_state, gst_video_codec_state_unref);
  self->input_state = gst_video_codec_state_ref (state);
  /* The frame rate or the shape of pixels may be new: the next picture makes new caps. */
  gst_video_info_init (&self->view_info);
  return goes_on || open_codec (self, id, state);
}

static GstFlowReturn
handle_frame (GstVideoDecoder *decoder, GstVideoCodecFrame *frame)
{
  NvV4l2Decoder *self = (NvV4l2Decoder *) decoder;
  GstFlowReturn flow = GST_FLOW_OK;
  GstMapInfo map;
  gint sent;

  decoder_apply_skip (self);
  decoder_note_arrival (frame);
  if (!gst_buffer_map (frame->input_buffer, &map, GST_MAP_READ)
      || av_new_packet (self->packet, (int) map.size) < 0) {
    gst_video_decoder_drop_frame (decoder, frame);
    GST_ELEMENT_ERROR (self, RESOURCE, NO_SPACE_LEFT, (NULL), ("no memory for a packet"));
    return GST_FLOW_ERROR;
  }
  memcpy (self->packet->data, map.data, map.size);
  gst_buffer_unmap (frame->input_buffer, &map);
  /* What the codec gives back with the picture says which frame it is. */
  self->packet->pts = frame->system_frame_number;
  if (GST_VIDEO_CODEC_FRAME_IS_SYNC_POINT (frame))
    self->packet->flags |= AV_PKT_FLAG_KEY;
  gst_video_codec_frame_unref (frame);

  while ((sent = avcodec_send_packet (self->context, self->packet)) == AVERROR (EAGAIN) && flow == GST_FLOW_OK)
    flow = decoder_give_out (self);
  av_packet_unref (self->packet);
  if (flow != GST_FLOW_OK)
    return flow;
  if (sent < 0 && sent != AVERROR (EAGAIN)) {
    self->refused++;
    GST_DEBUG_OBJECT (self, "libav refuses a packet: %s", av_err2str (sent));
  }
  return decoder_give_out (self);
}

static gboolean
start (GstVideoDecoder *decoder)
{
  NvV4l2Decoder *self = (NvV4l2Decoder *) decoder;

  self->picture = av_frame_alloc ();
  self->packet = av_packet_alloc ();
  self->converter = nvmm_converter_new ();
  self->shown = self->skipped = self->told = self->concealed = self->refused = 0;
  self->first = self->received = 0;
  self->interlaced = FALSE;
  gst_video_info_init (&self->view_info);
  return TRUE;
}

static gboolean
stop (GstVideoDecoder *decoder)
{
  NvV4l2Decoder *self = (NvV4l2Decoder *) decoder;

  close_codec (self);
  av_frame_free (&self->picture);
  av_packet_free (&self->packet);
  g_clear_pointer (&self->converter, nvmm_converter_free);
  g_clear_pointer (&self->input_state, gst_video_codec_state_unref);
  return TRUE;
}

static gboolean
flush (GstVideoDecoder *decoder)
{
  NvV4l2Decoder *self = (NvV4l2Decoder *) decoder;

  if (self->context != NULL)
    avcodec_flush_buffers (self->context);
  self->received = 0;
  return TRUE;
}

static GstFlowReturn
drain (GstVideoDecoder *decoder)
{
  return decoder_drain ((NvV4l2Decoder *) decoder);
}

static GstFlowReturn
finish (GstVideoDecoder *decoder)
{
  NvV4l2Decoder *self = (NvV4l2Decoder *) decoder;
  GstFlowReturn flow = decoder_drain (self);

  decoder_tell_skipped (self, TRUE);
  return flow;
}

static void
nv_v4l2_decoder_class_init (NvV4l2DecoderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  GstVideoDecoderClass *decoder_class = GST_VIDEO_DECODER_CLASS (klass);

  GST_DEBUG_CATEGORY_INIT (nvv4l2decoder_debug, "nvv4l2decoder", 0, "nvv4l2decoder");
  object_class->set_property = decoder_set_property;
  object_class->get_property = decoder_get_property;
  decoder_install_properties (object_class);

  gst_element_class_add_static_pad_template (element_class, &sink_template);
  gst_element_class_add_static_pad_template (element_class, &src_template);
  gst_element_class_set_static_metadata (element_class, "NVIDIA v4l2 video decoder", "Codec/Decoder/Video",
      "Decodes video on the CPU into NVMM surfaces", "deepscript");

  decoder_class->start = start;
  decoder_class->stop = stop;
  decoder_class->set_format = set_format;
  decoder_class->handle_frame = handle_frame;
  decoder_class->flush = flush;
  decoder_class->drain = drain;
  decoder_class->finish = finish;
  decoder_class->decide_allocation = decoder_decide_allocation;
}

static void
nv_v4l2_decoder_init (NvV4l2Decoder *self)
{
  decoder_settings_init (&self->settings);
  gst_video_decoder_set_packetized (GST_VIDEO_DECODER (self), TRUE);
  gst_video_decoder_set_needs_format (GST_VIDEO_DECODER (self), TRUE);
}
