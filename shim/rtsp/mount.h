#pragma once

#include <gst/rtsp-server/rtsp-server.h>

#include "fanout.h"

/* A path of a server: the streams that every media made for it is fed from. */
typedef struct _DsMount DsMount;

/* Counts the media that exist, and lets a closing server wait for their end. */
typedef struct _DsGauge DsGauge;

DsGauge *ds_gauge_new (void);
DsGauge *ds_gauge_ref (DsGauge *gauge);
void ds_gauge_unref (DsGauge *gauge);
int ds_gauge_wait_for_zero (DsGauge *gauge, int timeout_ms);

DsMount *ds_mount_new (DsGauge *gauge);
void ds_mount_unref (DsMount *mount);
void ds_mount_add (DsMount *mount, DsFanout *fanout);
/* A factory for the streams that the mount has by now. */
GstRTSPMediaFactory *ds_mount_make_factory (DsMount *mount, const char *role);
/* Ends the mount's streams; the media that is kept hears of it. */
void ds_mount_close (DsMount *mount);
/* Takes down the media that is kept, once its clients are gone. May block. */
void ds_mount_let_go (DsMount *mount);

/* Gives a client that joins `media` a picture to start with. */
void ds_mount_refresh (GstRTSPMedia *media);
