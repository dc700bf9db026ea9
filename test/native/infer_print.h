/* Where JSON is put together, piece by piece. */
#pragma once

#include <gst/gst.h>

extern GString *json;

void put (const char *format, ...) G_GNUC_PRINTF (1, 2);
void put_string (const char *text);
void put_buffer (GstBuffer *buffer);
