/*
 * NVMM buffers: what every element of the stand-in that reads or makes `video/x-raw(memory:NVMM)` uses.
 *
 * A buffer in NVMM caps holds one GstMemory that maps to an NvBufSurface: gst_buffer_map() gives
 * data = NvBufSurface *, size = sizeof (NvBufSurface). The pixels are in surfaceList[i].dataPtr, and
 * planeParams says where each plane lies; on a CPU dataPtr can always be read and written, whatever memType says.
 *
 * Internal to the stand-in: programs see nvbufsurface.h.
 */
#pragma once

#include <gst/gst.h>
#include <gst/video/video.h>

#include "nvbufsurface.h"
#include "profile.h"

G_BEGIN_DECLS

#define NVMM_FEATURE "memory:NVMM"
#define NVMM_ALLOCATOR_NAME "nvmm"

/* Formats. ------------------------------------------------------------------------------------------- */

/* Whether the first structure of `caps` has the NVMM feature. */
gboolean nvmm_caps_have_feature (const GstCaps *caps);

/*
 * The colour format for fixed video caps. The 709, 2020 and full-range variants are chosen only where the caps
 * name a colorimetry; without one it is the plain format. NVBUF_COLOR_FORMAT_INVALID where there is none.
 */
NvBufSurfaceColorFormat nvmm_color_format_from_caps (const GstCaps *caps);

/*
 * The GStreamer format of a colour format, GST_VIDEO_FORMAT_UNKNOWN where GStreamer has none.
 * `colorimetry` (may be NULL) is set for formats that state one, else left alone.
 */
GstVideoFormat nvmm_video_format (NvBufSurfaceColorFormat format, GstVideoColorimetry *colorimetry);

/* Buffers. ------------------------------------------------------------------------------------------- */

/* The NvBufSurface of a buffer, alive as long as the buffer; NULL where it is not an NVMM buffer. Maps nothing. */
NvBufSurface *nvmm_buffer_surface (GstBuffer *buffer);

/*
 * A view of surface `index` as a GstVideoFrame: GST_VIDEO_FRAME_PLANE_DATA, _PLANE_STRIDE, _COMP_* ... all work.
 * It holds no reference and must NOT be unmapped; it is good while the surface lives. frame->buffer is NULL.
 * FALSE where the index is out of range, the surface has no memory or the format is unknown to GStreamer.
 */
gboolean nvmm_surface_frame (const NvBufSurface *surface, guint index, GstVideoFrame *frame);

/* A new buffer of `params`' surfaces, outside any pool. NULL where the parameters are impossible. */
GstBuffer *nvmm_buffer_new (guint batch_size, const NvBufSurfaceCreateParams *params);

typedef struct
{
  GstBuffer *buffer;
  guint index;                  /* which surface of that buffer */
} NvmmSurfaceRef;

/*
 * A new buffer whose surfaces ARE those of other buffers (no pixel is copied): a batch out of single frames, or a
 * single frame out of a batch. References to the buffers are kept until its memory dies. numFilled is n_refs,
 * surfaceList has max (batch_size, n_refs) entries. The caller sets timestamps and copies metadata.
 * NULL where a buffer is not NVMM or an index is out of range.
 */
GstBuffer *nvmm_buffer_new_from_surfaces (const NvmmSurfaceRef *refs, guint n_refs, guint batch_size);

/* Copies the pixels of one surface to another of the same size and format. FALSE where they differ. */
gboolean nvmm_surface_copy (const NvBufSurface *from, guint from_index, NvBufSurface *to, guint to_index);

/* Pools. --------------------------------------------------------------------------------------------- */

/* The allocator behind all of the above. [transfer full] */
GstAllocator *nvmm_allocator_get (void);

/*
 * A pool of NVMM buffers. Configure it as any GstBufferPool (caps with format, width, height; size is
 * sizeof (NvBufSurface)) plus nvmm_pool_config_set_surfaces(). Buffers come with numFilled 1 where the batch size is
 * 1, else 0. A buffer whose memory is still shared on release is given up and replaced. [transfer full]
 */
GstBufferPool *nvmm_pool_new (void);

/* Defaults without this call: 1, NVBUF_MEM_DEFAULT, 0. */
void nvmm_pool_config_set_surfaces (GstStructure *config, guint batch_size, NvBufSurfaceMemType mem_type, guint gpu_id);

/* A configured, active pool; max 0 means no limit. NULL where the caps cannot be had. Deactivate, then unref. */
GstBufferPool *nvmm_pool_start (GstCaps *caps, guint batch_size, NvBufSurfaceMemType mem_type, guint gpu_id,
    guint min, guint max);

G_END_DECLS
