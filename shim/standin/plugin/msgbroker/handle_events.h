/* Events of connections: a broker's library names a handle, and nothing of who made the connection. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef void (*HandleEventFunc) (gpointer user, gboolean is_there);

/* For the callbacks that libraries are given when they connect. */
void handle_events_tell (gpointer handle, gboolean is_there);

/* Around each call that connects: what is told of handles that nobody listens to is kept between them, no longer. */
void handle_events_begin (void);
void handle_events_end (void);

/* What was told of the handle before, while it was being connected, is told now. */
void handle_events_listen (gpointer handle, HandleEventFunc function, gpointer user);
/* Returns when no event is being told to this user any more. */
void handle_events_ignore (gpointer handle, gpointer user);

G_END_DECLS
