/*
 * A connection to an X display, and a window on it that pictures are put into. XCB, since Xlib ends the process where
 * the display goes away or a window that belongs to somebody else is gone.
 */
#pragma once

#include <gst/video/video.h>

G_BEGIN_DECLS

typedef struct _XWindow XWindow;

/* Called on the connection's own thread, until xwindow_disconnect() returns. */
typedef struct
{
  /* The window was uncovered or has another size: its picture is to be put again. */
  void (*exposed) (gpointer data);
  /* The user has closed the window. */
  void (*closed) (gpointer data);
  /* The display is gone; nothing can be shown any more. */
  void (*lost) (gpointer data);
} XWindowEvents;

/* Connects to the display that DISPLAY names. NULL, and `problem` set (to be freed), where that does not work. */
XWindow *xwindow_connect (const XWindowEvents *events, gpointer data, gchar **problem);
void xwindow_disconnect (XWindow *self);

/* The format of the pictures that the display takes. */
GstVideoFormat xwindow_format (const XWindow *self);

/* Makes and shows a window, which takes the place of the one before. Returns its id. */
guintptr xwindow_open (XWindow *self, const gchar *title, gint x, gint y, guint width, guint height);
/* Uses a window that belongs to somebody else. FALSE where there is none of that id. */
gboolean xwindow_use (XWindow *self, guintptr id, gboolean follow_events);
/* Destroys it, or lets go of somebody else's. */
void xwindow_close (XWindow *self);

/* 0 where there is none. */
guintptr xwindow_id (XWindow *self);
/* FALSE where there is no window, or it has gone. */
gboolean xwindow_size (XWindow *self, guint *width, guint *height);

/* Puts a picture of the display's format at a place of the window. */
void xwindow_put (XWindow *self, const GstVideoInfo *info, const guint8 *pixels, gint x, gint y);

G_END_DECLS
