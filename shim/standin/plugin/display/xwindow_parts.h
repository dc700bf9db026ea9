/* What the connection and the window share. */
#pragma once

#include <xcb/xcb.h>

#include "xwindow.h"

struct _XWindow
{
  xcb_connection_t *connection;
  const xcb_screen_t *screen;
  GstVideoFormat format;
  xcb_atom_t protocols, delete_window, wake_up;
  /* Never shown: events sent to it wake the thread up. */
  xcb_window_t own;

  GMutex lock;                  /* guards what follows */
  xcb_window_t window;
  xcb_gcontext_t context;       /* there while a window is */
  guint8 depth;                 /* of the window */
  gboolean foreign;

  XWindowEvents events;
  gpointer data;
  GThread *thread;
};
