#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

/* An RTSP server on the default main context. Its functions may be called from any thread. */
typedef struct _DsRtspServer DsRtspServer;

/* Listens from now on. `user` and `password` may both be NULL. On failure the result still has to be
 * closed, and ds_rtsp_server_failure tells why. */
DsRtspServer *ds_rtsp_server_open (const char *address, int port, const char *user,
    const char *password, unsigned session_timeout);

/* Why it does not listen, or NULL. Valid until ds_rtsp_server_close. */
const char *ds_rtsp_server_failure (DsRtspServer *server);

/* The port that it listens on. */
int ds_rtsp_server_port (DsRtspServer *server);

/* Serves what arrives at `appsink` (RTP) at `path`, as stream `index` of that path, counted from 0. The
 * streams of a path must be mounted before the first client asks for it. */
void ds_rtsp_server_mount (DsRtspServer *server, const char *path, GstElement *appsink,
    unsigned index);

/* Clients that are being served now. */
int ds_rtsp_server_clients (DsRtspServer *server);

/* Stops listening, closes clients, waits up to `timeout_ms` for their media to end, and releases
 * everything. Returns how many media had not ended by then. Blocks. */
int ds_rtsp_server_close (DsRtspServer *server, int timeout_ms);

G_END_DECLS
