#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

/* One RTP stream of a program's pipeline, handed to any number of RTSP media in the same process. */
typedef struct _DsFanout DsFanout;

/* The moment of the program's running time that a media calls its own beginning. All streams of a
 * media share one, so that they stay in step. */
typedef struct _DsAnchor DsAnchor;

/* Takes over `appsink`'s callbacks until the last reference is dropped. */
DsFanout *ds_fanout_new (GstElement *appsink);
DsFanout *ds_fanout_ref (DsFanout *fanout);
void ds_fanout_unref (DsFanout *fanout);

/* Stops taking packets from the appsink; media that are still fed see the end of the stream. */
void ds_fanout_close (DsFanout *fanout);

/* Calls `ended`, on a thread of the program's pipeline, whenever its stream ends. To be set before it plays. */
void ds_fanout_on_end (DsFanout *fanout, void (*ended) (gpointer data), gpointer data,
    GDestroyNotify destroy);

void ds_fanout_add (DsFanout *fanout, GstElement *appsrc, DsAnchor *anchor);
void ds_fanout_remove (DsFanout *fanout, GstElement *appsrc);

/* Asks the encoder upstream for a picture that can be decoded without earlier ones. */
void ds_fanout_force_key_unit (DsFanout *fanout);

DsAnchor *ds_anchor_new (void);
DsAnchor *ds_anchor_ref (DsAnchor *anchor);
void ds_anchor_unref (DsAnchor *anchor);

G_END_DECLS
