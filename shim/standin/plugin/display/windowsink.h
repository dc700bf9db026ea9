/* What the stand-in's display sinks are: a GstVideoSink with a window of X11, its own or one that a program gives it. */
#pragma once

#include <gst/video/gstvideosink.h>
#include <gst/video/videooverlay.h>

#include "painter.h"
#include "xwindow.h"

G_BEGIN_DECLS

#define STANDIN_TYPE_WINDOW_SINK (standin_window_sink_get_type ())
#define STANDIN_WINDOW_SINK(object) (G_TYPE_CHECK_INSTANCE_CAST ((object), STANDIN_TYPE_WINDOW_SINK, StandinWindowSink))

typedef struct
{
  GstVideoSink parent;

  GMutex connecting;            /* held while there may come to be a connection, or none */
  XWindow *window;              /* from READY on */
  GMutex painting;              /* guards the painter */
  Painter *painter;             /* from READY on */

  /* The object lock guards these. */
  guint x, y, width, height;    /* width 0: as large as the pictures */
  gboolean makes_window;        /* where a program gives none */
  gboolean keeps_shape;         /* pictures are not stretched to the window's */
  guintptr given;               /* a program's window; 0: none */
  gboolean follows_events;
  GstVideoRectangle area;       /* of the window; w 0: all of it */
  GstVideoInfo info;            /* of the pictures that come */
} StandinWindowSink;

typedef GstVideoSinkClass StandinWindowSinkClass;

GType standin_window_sink_get_type (void);

/* GstVideoOverlay's. */
void window_sink_overlay_init (GstVideoOverlayInterface *interface);
/* Draws into a program's window from now on. FALSE, and the element has failed, where there is none of that id. */
gboolean window_sink_use_given (StandinWindowSink *self, guintptr id);

/* Paints a buffer into the window. FALSE, and the element has failed, where that cannot be. */
gboolean window_sink_paint (StandinWindowSink *self, GstBuffer *buffer);
/* Paints the last buffer again, if there is one. */
void window_sink_repaint (StandinWindowSink *self);
/* How wide and high pictures are meant to look, with square pixels. */
GstVideoRectangle window_sink_shape (const GstVideoInfo *info);

G_END_DECLS
