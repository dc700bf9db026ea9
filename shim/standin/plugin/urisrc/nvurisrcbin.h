/*
 * nvurisrcbin: a URI as decoded NVMM frames, with looping of files and reconnection to cameras.
 *
 * uridecodebin does the work; what it decodes goes through a queue and a converter, made once, to vsrc_0 (and asrc_0),
 * so that it can be taken down and up again behind them without anyone downstream noticing.
 */
#pragma once

#include "gst-nvdssr.h"

G_BEGIN_DECLS

#define GST_TYPE_DS_NVURISRC_BIN (gst_ds_nvurisrc_bin_get_type ())
G_DECLARE_FINAL_TYPE (GstDsNvUriSrcBin, gst_ds_nvurisrc_bin, GST, DS_NVURISRC_BIN, GstBin)

typedef struct
{
  gchar *uri;
  guint num_extra_surfaces, gpu_id, drop_frame_interval, skip_frames, cudadec_memtype;
  guint leaky, max_size_buffers, latency, udp_buffer_size, rtp_protocol, simulate_fps_interval_ms;
  gint buffer_mode;
  guint reconnect_interval, first_reconnect_interval;   /* seconds, 0: never */
  gint reconnect_attempts;      /* -1: no end */
  gint source_id;
  gboolean file_loop, disable_passthrough, disable_audio, low_latency, drop_on_latency;
  gboolean extract_sei_type5_data;
  gchar *sei_uuid;
  guint type;                   /* 0: by the URI, 1: any URI, 2: a camera */
  guint smart_record;           /* 0: never */
  guint record_container, record_mode, record_cache, record_duration;   /* seconds */
  gchar *record_folder, *record_prefix;
} UriSrcConfig;

#define URISRC_CHAIN_LENGTH 3

/* One of the two ways out: what decoded buffers pass on their way to the source pad. */
typedef struct
{
  GstElement *queue;            /* the first element; NULL: there is no such stream */
  GstElement *chain[URISRC_CHAIN_LENGTH];       /* the bin's; queue is the first */
  GstPad *ghost;
  gboolean linked;              /* a decoded pad feeds it */
  /* Looping, the streaming thread's own. */
  GstSegment segment;           /* the one upstream counts in */
  gboolean segment_sent;
  gboolean ended;               /* under the lock */
} UriSrcOutput;

struct _GstDsNvUriSrcBin
{
  GstBin parent;
  UriSrcConfig config;          /* under the object lock */

  GstElement *source;           /* uridecodebin, from READY on */
  GMutex lock;
  UriSrcOutput video, audio;
  GstClockTime loop_offset;     /* where this round starts */
  GstClockTime loop_end;        /* the end of what this round has played, relative to its start */
  gboolean ending;              /* the program has asked for the end: no further round */

  GMutex reset_lock;            /* held while the source is taken down and up */
  gboolean stopping;
  GstClockID watch;             /* looks for silence once a second */
  gint64 last_data_at;          /* monotonic; since the last reset where there was none */
  gboolean any_data;
  gint attempts;                /* since data last came */
  gint64 lost_at;               /* monotonic; when data last came before the attempts */

  GMutex record_lock;
  NvDsSRContext *recorder;      /* NULL: nothing can be recorded */
  GstPad *recorded[2];          /* what hands video and audio to the recorder; NULL: not recorded */
};

/* properties.c */
void urisrc_install_properties (GObjectClass *klass);
void urisrc_init_properties (GstDsNvUriSrcBin *self);
void urisrc_clear_properties (GstDsNvUriSrcBin *self);

/* source.c */
/* Makes the source and takes it into the bin; FALSE after an error on the bus. */
gboolean urisrc_make_source (GstDsNvUriSrcBin *self);
void urisrc_configure_decoder (GObject *decoder, const UriSrcConfig *config);

/* outputs.c */
/* Links a decoded pad to its way out, which is made when the first one comes. */
void urisrc_link_decoded_pad (GstDsNvUriSrcBin *self, GstPad *pad);
void urisrc_remove_outputs (GstDsNvUriSrcBin *self);
gboolean urisrc_has_outputs (GstDsNvUriSrcBin *self);
/* Ends what is given out right here, behind what has been decoded, for whose way it waits. */
void urisrc_end_outputs (GstDsNvUriSrcBin *self);

/* loop.c */
gboolean urisrc_is_looping (GstDsNvUriSrcBin *self);
/* Makes what passes the pad one stream without end. */
void urisrc_watch_for_loop (GstDsNvUriSrcBin *self, UriSrcOutput *output, GstPad *pad);

/* record.c */
void urisrc_install_record_signals (GType type);
/* Makes the recorder where one is asked for; FALSE after an error on the bus. */
gboolean urisrc_make_recorder (GstDsNvUriSrcBin *self);
/* Finishes what is being recorded, and waits for that. */
void urisrc_remove_recorder (GstDsNvUriSrcBin *self);
gboolean urisrc_is_recording (GstDsNvUriSrcBin *self);
/* Has what a parser gives recorded; to be called of every element inside. */
void urisrc_record_parser (GstDsNvUriSrcBin *self, GstElement *parser);

/* reconnect.c */
gboolean urisrc_reconnects (GstDsNvUriSrcBin *self);
void urisrc_start_watch (GstDsNvUriSrcBin *self);
void urisrc_stop_watch (GstDsNvUriSrcBin *self);
/* Notes data and keeps the end of a lost connection from being taken for the end of the stream. */
void urisrc_watch_for_silence (GstDsNvUriSrcBin *self, GstPad *pad);
/* Takes the source down and up again, on a thread of its own. */
void urisrc_reset_source (GstDsNvUriSrcBin *self);

G_END_DECLS
