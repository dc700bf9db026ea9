/* Draws now, or on another thread with a sync object to wait for them. */
#pragma once

#include "draw.h"

G_BEGIN_DECLS

/* Takes `draws`, which g_free frees. Without `sync_obj` it returns when all is drawn. */
NvBufSurfTransform_Error draws_start (Draw *draws, guint count, NvBufSurfTransformSyncObj_t *sync_obj);

G_END_DECLS
