/*
 * nvstreammux: frames of up to 64 sources into batches.
 *
 * Sink pads queue frames and serialized events; one task, on the source pad, decides when a batch is ready, makes it
 * and pushes it. The legacy muxer scales every frame to one size; the new one (USE_NEW_NVSTREAMMUX=yes when the plugin
 * is loaded) leaves frames as they are and follows a configuration file. One of the two exists in a process.
 */
#pragma once

#include <gst/gst.h>
#include <gst/video/video.h>

#include "nvmm.h"
#include "picture.h"
#include "acquire.h"

G_BEGIN_DECLS

#define MUX_MAX_SOURCES 64

/* What the new muxer's configuration file says of one source, [source-config-N]. */
typedef struct
{
  guint priority;               /* the lower, the earlier in a batch */
  guint max_frames_per_batch;
} MuxSourceConfig;

typedef struct
{
  gboolean adaptive;            /* batches as large as there are sources */
  gboolean limit_rate;          /* no more than max_fps batches a second */
  guint batch_size;             /* 0: not given, the property counts */
  guint max_same_source_frames;
  guint max_fps_n, max_fps_d;
  guint min_fps_n, min_fps_d;
  GHashTable *sources;          /* index -> MuxSourceConfig */
} MuxConfig;

void mux_config_init (MuxConfig *config);
void mux_config_clear (MuxConfig *config);
/* Reads key=value or YAML. On FALSE `config` is as it was. */
gboolean mux_config_load (MuxConfig *config, const gchar *path, GError **error);

typedef struct _GstNvStreamMux GstNvStreamMux;

/* One entry of a pad's queue: a frame, or an event that holds its place among them. */
typedef struct
{
  GstBuffer *buffer;
  GstEvent *event;
  GstClockTime running_time;
  guint64 ntp;                  /* nanoseconds since 1970, 0: unknown */
  gdouble arrived;              /* milliseconds since 1970; 0 where latency is not measured */
} MuxItem;

void mux_item_free (MuxItem *item);

#define MUX_TYPE_PAD (mux_pad_get_type ())
G_DECLARE_FINAL_TYPE (MuxPad, mux_pad, MUX, PAD, GstPad)

struct _MuxPad
{
  GstPad parent;
  guint index;                  /* N of sink_N */

  /* The muxer's lock guards these. */
  GQueue items;
  guint frames;                 /* how many of the items */
  guint events;
  gboolean eos, flushing, released;
  GstSegment segment;

  /* The task's own. */
  guint source_id;
  gint frame_num;
  GstCaps *caps;
  GstVideoInfo info;
  GstBufferPool *pool;          /* for frames that cannot be passed through */
  guint pool_width, pool_height;
};

#define GST_TYPE_NVSTREAMMUX (gst_nvstreammux_get_type ())
G_DECLARE_FINAL_TYPE (GstNvStreamMux, gst_nvstreammux, GST, NVSTREAMMUX, GstElement)

struct _GstNvStreamMux
{
  GstElement parent;
  GstPad *srcpad;
  gboolean is_new;

  /* Properties, under the object lock. */
  guint batch_size, width, height;
  gint timeout_us;
  gboolean enable_padding, live_source, sync_inputs, attach_system_time, drop_eos, reset_on_eos, reset_on_reset;
  guint pool_size, surfaces_per_frame, gpu_id;
  gint memory_type;
  PictureInterpolation interpolation;
  guint64 max_latency, frame_duration;
  gchar *config_path;
  MuxConfig config;

  GMutex lock;
  GCond changed;                /* the task waits for it */
  GCond space;                  /* the sink pads do */
  GList *pads;                  /* of MuxPad, in order of request */
  GQueue pending;               /* events about pads, to be pushed before anything else */
  gboolean running;             /* FALSE: the task is to stop */
  GstFlowReturn flow;
  GstClockTime latency;         /* of the whole pipeline, as the last event said */
  gboolean is_live;             /* what feeds it, as the latency query says */
  gint64 first_frame_at;        /* monotonic, of the batch in the making; -1: it has none */
  gint64 last_push_at;
  guint next_pad;               /* whose turn it is */

  /* The task's own. */
  gboolean started, segment_sent, eos_sent;
  GstCaps *src_caps;
  GstClockTime last_pts;
  StandinShortage shortage;
};

/* A frame taken for a batch. */
typedef struct
{
  MuxPad *pad;                  /* a reference */
  MuxItem *item;
} MuxFrame;

/* properties.c */
void mux_install_properties (GObjectClass *klass, gboolean is_new);

/* pad.c */
MuxPad *mux_pad_new (GstNvStreamMux *mux, GstPadTemplate *pad_template, const gchar *name, guint index);
/* With the lock held. */
void mux_pad_clear_queue (MuxPad *pad);
/* Puts the pad and its statistics back to the start of a stream. The lock is held, the task does not run. */
void mux_pad_reset (MuxPad *pad);
void mux_pad_set_caps (MuxPad *pad, const GstCaps *caps);

/* sink.c: what comes in on the sink pads. */
GstFlowReturn mux_sink_chain (GstPad *pad, GstObject *parent, GstBuffer *buffer);
gboolean mux_sink_event (GstPad *pad, GstObject *parent, GstEvent *event);
gboolean mux_sink_query (GstPad *pad, GstObject *parent, GstQuery *query);

/* source.c: what comes in on the source pad. */
gboolean mux_src_event (GstPad *pad, GstObject *parent, GstEvent *event);
gboolean mux_src_query (GstPad *pad, GstObject *parent, GstQuery *query);
gboolean mux_src_activate_mode (GstPad *pad, GstObject *parent, GstPadMode mode, gboolean active);

/* loop.c */
/* Starts the task, or starts it again after mux_interrupt(); the lock is not held. */
void mux_restart (GstNvStreamMux *mux);
void mux_loop (gpointer mux);
/* With the lock held. */
void mux_interrupt (GstNvStreamMux *mux);

/* events.c; the task's. */
/* Everything that has to be downstream before a batch; `pad` tells what batches look like if nothing did before. */
gboolean mux_prepare_downstream (GstNvStreamMux *mux, MuxPad *pad);
/* What a source's event means downstream, at its place among the source's frames. */
GstFlowReturn mux_handle_event (GstNvStreamMux *mux, MuxPad *pad, GstEvent *event);
void mux_push_eos (GstNvStreamMux *mux);

/* policy.c; all with the lock held. */
guint mux_target_size (GstNvStreamMux *mux);
/* How many frames a pad may hold back and how many of them a batch takes at most. */
guint mux_pad_quota (GstNvStreamMux *mux, const MuxPad *pad);
/* The time at which a batch is due though not full, -1: never. */
gint64 mux_deadline (GstNvStreamMux *mux);
/* Whether a batch can be made now of what is queued; `late` says the deadline is past. */
gboolean mux_is_ready (GstNvStreamMux *mux, gboolean late);
/* Takes its frames off the queues, in turn. [transfer full] */
GArray *mux_take_frames (GstNvStreamMux *mux);
void mux_drop_late_frames (GstNvStreamMux *mux, GstClockTime now);
void mux_frames_free (GArray *frames);

/* batch.c */
/* The batch out of its frames, with metadata and timestamps; NULL after an error or while flushing. */
GstBuffer *mux_make_batch (GstNvStreamMux *mux, GArray *frames, GstFlowReturn *flow);

/* Notes in the batch how long the frame was in its decoder and in the muxer, where latency is measured. */
void mux_note_latency (GstNvStreamMux *mux, GstBuffer *batch, const MuxFrame *frame);

G_END_DECLS
