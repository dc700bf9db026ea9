#pragma once

/* The server of the main thread: other threads know it by no pointer, since it may leave while they go on. */

#include "server.h"

/* Makes this the main thread's server. The caller's reference is given up when that thread leaves it. */
void ds_set_main_server (DsServer *server);

/* Whether there has been one. */
bool ds_main_server_was_set (void);

bool ds_server_is_main (const DsServer *server);

/* As ds_server_post and ds_server_nudge; false where the main thread has no server yet, or none any more. */
bool ds_main_server_post (DsItem *item, bool urgent);
bool ds_main_server_nudge (void);

/* To be called for each server that its thread leaves. */
void ds_main_server_left (DsServer *server);
