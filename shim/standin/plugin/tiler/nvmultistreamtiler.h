/* nvmultistreamtiler: the frames of a batch side by side on one surface, their metadata moved along. */
#pragma once

#include <gst/base/gstbasetransform.h>

#include "gstnvdsmeta.h"
#include "layout.h"
#include "nvmm.h"
#include "picture.h"

G_BEGIN_DECLS

G_DECLARE_FINAL_TYPE (GstNvMultiStreamTiler, gst_nvmultistreamtiler, GST, NVMULTISTREAMTILER, GstBaseTransform)

/* A source that has been seen, and its place in the grid. */
typedef struct
{
  guint source_id, pad_index, position;
} TilerSource;

struct _GstNvMultiStreamTiler
{
  GstBaseTransform parent;

  /* The object lock guards these. */
  TilerLayout layout;
  guint pool_size, gpu_id;
  gint memory_type;
  PictureInterpolation interpolation;
  gboolean layout_changed;

  /* The streaming thread's. */
  GArray *sources;              /* of TilerSource */
  GstBuffer *canvas;            /* keeps the last frame of a source that a batch lacks */
  GstBufferPool *pool;
};

void tiler_install_properties (GObjectClass *klass);

/* Moves and scales the boxes, labels and shapes of a frame onto its tile. */
void tiler_move_metadata (NvDsFrameMeta *frame, const GstVideoRectangle *tile, guint width, guint height);
/* Leaves nothing to draw of a frame that has no tile; its objects stay. */
void tiler_hide_metadata (NvDsFrameMeta *frame);

G_END_DECLS
