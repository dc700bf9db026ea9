/* nvstreamdemux: each source's frames of a batch on a pad of their own. No picture is copied. */
#pragma once

#include <gst/video/video.h>

#include "gstnvdsmeta.h"
#include "nvmm.h"
#include "acquire.h"

G_BEGIN_DECLS

#define GST_TYPE_NVSTREAMDEMUX (gst_nvstreamdemux_get_type ())
G_DECLARE_FINAL_TYPE (GstNvStreamDemux, gst_nvstreamdemux, GST, NVSTREAMDEMUX, GstElement)

/* What is known of a source, and what its pad has been told. Lives as long as the element. */
typedef struct
{
  guint index;
  GstPad *pad;                  /* NULL while nobody asked for it */
  gchar *stream_id;             /* NULL until the muxer tells it */
  GstSegment segment;
  gint width, height;           /* of its frames where they differ from the batch's; else 0 */
  gint fps_n, fps_d;            /* fps_d 0: unknown */
  gboolean started, caps_sent, segment_sent, eos_sent;
  GstFlowReturn flow;           /* of the last frame pushed */
} DemuxStream;

struct _GstNvStreamDemux
{
  GstElement parent;

  GstPad *sinkpad;
  gboolean is_new;              /* the counterpart of the new muxer */
  gboolean per_stream_eos;      /* the object lock guards it */

  GMutex lock;                  /* guards what follows; not held while anything is pushed */
  GHashTable *streams;          /* of DemuxStream, by index */
  GstCaps *caps;                /* of the batch */
  guint surfaces_per_frame;

  StandinShortage shortage;     /* the streaming thread's */
};

/* Streams. ------------------------------------------------------------------------------------------- */

/* The stream of a source, made where there is none yet. Call with the lock held. */
DemuxStream *demux_stream (GstNvStreamDemux *demux, guint index);
/* Call with the lock held. */
void demux_for_each_stream (GstNvStreamDemux *demux, void (*change) (DemuxStream *stream));
/* Its pad was told nothing so far. Call with the lock held. */
void demux_stream_forget (DemuxStream *stream);
/* Tells the stream's pad what has to be told before data. FALSE where the stream has no linked pad. */
gboolean demux_stream_prepare (GstNvStreamDemux *demux, DemuxStream *stream, GstPad **pad);
/* Ends the stream for its pad, which learns what it lacks before. */
void demux_stream_end (GstNvStreamDemux *demux, DemuxStream *stream);
/* One for all pads that are linked: what is left to be done for any of them. */
GstFlowReturn demux_combined_flow (GstNvStreamDemux *demux);
/* Forgets the batch's caps and what the pads were told. */
void demux_reset (GstNvStreamDemux *demux);

/* Events. -------------------------------------------------------------------------------------------- */

gboolean demux_sink_event (GstPad *pad, GstObject *parent, GstEvent *event);

/* Frames. -------------------------------------------------------------------------------------------- */

GstFlowReturn demux_chain (GstPad *pad, GstObject *parent, GstBuffer *buffer);

G_END_DECLS
