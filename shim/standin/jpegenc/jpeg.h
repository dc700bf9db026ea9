/* JPEG files of packed RGB. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* `rgb` is rows of 3 * width bytes. NULL where the codec fails; else g_free frees it. */
guint8 *jpeg_encode (const guint8 *rgb, guint width, guint height, guint quality, gsize *size);

G_END_DECLS
