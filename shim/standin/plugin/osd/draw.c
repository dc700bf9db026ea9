/* What of a batch's metadata is drawn, and in which order: blur, boxes, masks, labels, lines, arrows, circles. */
#include "nvdsosd.h"
#include "shapes.h"

static gboolean
is_blur_target (const GstNvDsOsd *self, const NvDsObjectMeta *object)
{
  if (self->blur_targets->len == 0)
    return TRUE;
  for (guint i = 0; i < self->blur_targets->len; i++) {
    const NvDsOsdBlurTarget *target = &g_array_index (self->blur_targets, NvDsOsdBlurTarget, i);

    if (object->unique_component_id == target->component && object->class_id == target->class_id)
      return TRUE;
  }
  return FALSE;
}

static void
draw_blur (const GstNvDsOsd *self, OsdCanvas *canvas, const NvDsMetaPool *objects)
{
  for (const GList *l = objects->full_list; l != NULL; l = l->next) {
    const NvDsObjectMeta *object = l->data;

    if (is_blur_target (self, object))
      osd_blur (canvas, &object->rect_params, self->blur == NVDSOSD_BLUR_MASK ? &object->mask_params : NULL);
  }
}

static gboolean
draw_boxes (OsdCanvas *canvas, const NvDsMetaPool *objects, const NvDsMetaPool *displays)
{
  gboolean drawn = TRUE;

  for (const GList *l = objects->full_list; l != NULL; l = l->next)
    drawn &= osd_draw_rectangle (canvas, &((const NvDsObjectMeta *) l->data)->rect_params);
  for (const GList *l = displays->full_list; l != NULL; l = l->next) {
    const NvDsDisplayMeta *display = l->data;

    for (guint i = 0; i < MIN (display->num_rects, MAX_ELEMENTS_IN_DISPLAY_META); i++)
      drawn &= osd_draw_rectangle (canvas, &display->rect_params[i]);
  }
  return drawn;
}

static void
draw_masks (OsdCanvas *canvas, const NvDsMetaPool *objects)
{
  for (const GList *l = objects->full_list; l != NULL; l = l->next) {
    const NvDsObjectMeta *object = l->data;

    osd_draw_mask (canvas, &object->rect_params, &object->mask_params);
  }
}

static void
draw_labels (GstNvDsOsd *self, OsdCanvas *canvas, const NvDsMetaPool *objects, const NvDsMetaPool *displays)
{
  for (const GList *l = objects->full_list; l != NULL; l = l->next)
    osd_text_painter_draw (self->painter, canvas, &((const NvDsObjectMeta *) l->data)->text_params);
  for (const GList *l = displays->full_list; l != NULL; l = l->next) {
    const NvDsDisplayMeta *display = l->data;

    for (guint i = 0; i < MIN (display->num_labels, MAX_ELEMENTS_IN_DISPLAY_META); i++)
      osd_text_painter_draw (self->painter, canvas, &display->text_params[i]);
  }
}

static gboolean
draw_paths (OsdCanvas *canvas, const NvDsMetaPool *displays)
{
  gboolean drawn = TRUE;

  for (const GList *l = displays->full_list; l != NULL; l = l->next) {
    const NvDsDisplayMeta *display = l->data;

    for (guint i = 0; i < MIN (display->num_lines, MAX_ELEMENTS_IN_DISPLAY_META); i++)
      drawn &= osd_draw_line (canvas, &display->line_params[i]);
    for (guint i = 0; i < MIN (display->num_arrows, MAX_ELEMENTS_IN_DISPLAY_META); i++)
      drawn &= osd_draw_arrow (canvas, &display->arrow_params[i]);
    for (guint i = 0; i < MIN (display->num_circles, MAX_ELEMENTS_IN_DISPLAY_META); i++)
      osd_draw_circle (canvas, &display->circle_params[i]);
  }
  return drawn;
}

gboolean
nvdsosd_draw (GstNvDsOsd *self, OsdCanvas *canvas, NvDsBatchMeta *batch)
{
  gboolean drawn = TRUE;

  GST_OBJECT_LOCK (self);
  if (batch != NULL) {
    const NvDsMetaPool *objects = batch->obj_meta_pool, *displays = batch->display_meta_pool;

    nvds_acquire_meta_lock (batch);
    if (self->blur != NVDSOSD_BLUR_OFF)
      draw_blur (self, canvas, objects);
    if (self->display_bbox)
      drawn &= draw_boxes (canvas, objects, displays);
    if (self->display_mask)
      draw_masks (canvas, objects);
    if (self->display_text)
      draw_labels (self, canvas, objects, displays);
    drawn &= draw_paths (canvas, displays);
    nvds_release_meta_lock (batch);
  }
  if (self->display_clock && self->display_text)
    osd_text_painter_draw_clock (self->painter, canvas, &self->clock);
  GST_OBJECT_UNLOCK (self);
  osd_text_painter_next_frame (self->painter);
  return drawn;
}
