#include "layout.h"

/* Even coordinates, for the sake of subsampled chroma; at least two pixels. */
static void
set_edges (GstVideoRectangle *tile, const TilerLayout *layout, gdouble left, gdouble top, gdouble right, gdouble bottom)
{
  tile->x = (gint) CLAMP (left, 0, layout->width) & ~1;
  tile->y = (gint) CLAMP (top, 0, layout->height) & ~1;
  tile->w = ((gint) CLAMP (right, 0, layout->width) & ~1) - tile->x;
  tile->h = ((gint) CLAMP (bottom, 0, layout->height) & ~1) - tile->y;
}

static gboolean
custom_tile (const TilerLayout *layout, guint source_id, GstVideoRectangle *tile)
{
  for (guint i = 0; i < layout->custom->len; i++) {
    const CustomTile *custom = &g_array_index (layout->custom, CustomTile, i);

    if (custom->sourceId == source_id) {
      const gdouble width = layout->width, height = layout->height;

      set_edges (tile, layout, custom->x * width, custom->y * height, (custom->x + custom->width) * width,
          (custom->y + custom->height) * height);
      return tile->w > 0 && tile->h > 0;
    }
  }
  return FALSE;
}

static void
choose_grid (const TilerLayout *layout, guint sources, guint *rows, guint *columns)
{
  *rows = layout->rows;
  *columns = layout->columns;
  if (layout->square) {
    for (*columns = 1; *columns * *columns < sources; (*columns)++);
    *rows = *columns;
  } else if ((guint64) *rows * *columns < sources) {
    *rows = (sources + *columns - 1) / *columns;
  }
}

gboolean
tiler_layout_tile (const TilerLayout *layout, guint source_id, guint position, guint sources, GstVideoRectangle *tile)
{
  gdouble tile_width, tile_height;
  guint rows, columns;

  if (layout->show_source >= 0) {
    set_edges (tile, layout, 0, 0, layout->width, layout->height);
    return source_id == (guint) layout->show_source;
  }
  if (layout->custom->len > 0)
    return custom_tile (layout, source_id, tile);
  choose_grid (layout, sources, &rows, &columns);
  tile_width = (gdouble) layout->width / columns;
  tile_height = (gdouble) layout->height / rows;
  set_edges (tile, layout, position % columns * tile_width, position / columns * tile_height,
      (position % columns + 1) * tile_width, (position / columns + 1) * tile_height);
  return tile->w > 0 && tile->h > 0;
}
