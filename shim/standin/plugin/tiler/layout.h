/* Where each source's tile lies on the canvas. */
#pragma once

#include <gst/video/video.h>

#include "nvdstilerconfig.h"

G_BEGIN_DECLS

typedef struct
{
  guint width, height;          /* of the canvas */
  guint rows, columns;
  gboolean square;              /* the smallest n x n grid that holds all sources */
  gint show_source;             /* -1: all */
  GArray *custom;               /* of CustomTile; empty: the grid */
} TilerLayout;

/*
 * The tile of a source, `position` being its place among the sources seen so far and `sources` their number.
 * FALSE where it has none: it is not the one shown, or not among the custom tiles, or off the canvas.
 * A grid too small for its sources gets more rows. Coordinates are even.
 */
gboolean tiler_layout_tile (const TilerLayout *layout, guint source_id, guint position, guint sources,
    GstVideoRectangle *tile);

G_END_DECLS
