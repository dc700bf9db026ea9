/* GTypes and defaults that several elements' properties share. */
#pragma once

#include <gst/gst.h>

#include "nvmm.h"

G_BEGIN_DECLS

/* nvbuf-memory-type: its values are those of NvBufSurfaceMemType. */
#define STANDIN_TYPE_MEMORY_TYPE (standin_memory_type_get_type ())
GType standin_memory_type_get_type (void);

/* interpolation-method and the like: its values are those of NvBufSurfTransform_Inter. */
#define STANDIN_TYPE_INTERPOLATION (standin_interpolation_get_type ())
GType standin_interpolation_get_type (void);

/* compute-hw: what a transformation runs on. */
#define STANDIN_TYPE_COMPUTE_HW (standin_compute_hw_get_type ())
GType standin_compute_hw_get_type (void);

/* copy-hw: what surfaces are copied by. */
#define STANDIN_TYPE_COPY_HW (standin_copy_hw_get_type ())
GType standin_copy_hw_get_type (void);

/* flip-method: its values are what nvmm_flip() takes. */
#define STANDIN_TYPE_FLIP_METHOD (standin_flip_method_get_type ())
GType standin_flip_method_get_type (void);

G_END_DECLS
