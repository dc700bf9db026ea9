/*
 * Where a stream ends that is to be recorded. It is no sink: what is recorded has no say in when the pipeline has come
 * to its end.
 */
#pragma once

#include "file.h"

G_BEGIN_DECLS

#define SR_TYPE_TAP (sr_tap_get_type ())
G_DECLARE_FINAL_TYPE (SrTap, sr_tap, SR, TAP, GstElement)

typedef struct
{
  void (*caps) (gpointer user_data, SrStreamKind kind, GstCaps *caps);
  /* Given the frame, whose times are running times. */
  void (*frame) (gpointer user_data, SrStreamKind kind, GstBuffer *frame);
} SrTapFunctions;

GstElement *sr_tap_new (SrStreamKind kind, const SrTapFunctions *functions, gpointer user_data);
/* Nothing is called any more once this has returned; the element may live on in its bin. */
void sr_tap_disconnect (GstElement *element);

G_END_DECLS
