/* What of a batch's metadata is drawn, and in which order: blur, boxes, masks, labels, lines, arrows, circles. */
#include "nvdsosd.h"
#include "shapes.h"

static gboolean
is_blur_target (const NvDsOsdSettings *settings, const NvDsObjectMeta *object)
{
  if (settings->blur_targets->len == 0)
    return TRUE;
  for (guint i = 0; i < settings->blur_targets->len; i++) {
    const NvDsOsdBlurTarget *target = &g_array_index (settings->blur_targets, NvDsOsdBlurTarget, i);

    if (object->unique_component_id == target->component && object->class_id == target->class_id)
      return TRUE;
  }
  return FALSE;
}

static void
draw_blur (const NvDsOsdSettings *settings, OsdCanvas *canvas, const NvDsMetaPool *objects)
{
  for (const GList *l = objects->full_list; l != NULL; l = l->next) {
    const NvDsObjectMeta *object = l->data;

    if (is_blur_target (settings, object))
      osd_blur (canvas, &object->rect_params, settings->blur == NVDSOSD_BLUR_MASK ? &object->mask_params : NULL);
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
draw_labels (OsdTextPainter *painter, OsdCanvas *canvas, const NvDsMetaPool *objects, const NvDsMetaPool *displays)
{
  for (const GList *l = objects->full_list; l != NULL; l = l->next)
    osd_text_painter_draw (painter, canvas, &((const NvDsObjectMeta *) l->data)->text_params);
  for (const GList *l = displays->full_list; l != NULL; l = l->next) {
    const NvDsDisplayMeta *display = l->data;

    for (guint i = 0; i < MIN (display->num_labels, MAX_ELEMENTS_IN_DISPLAY_META); i++)
      osd_text_painter_draw (painter, canvas, &display->text_params[i]);
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

/* As they are now: the object lock is not held while drawing waits for the metadata's, or who holds that could set no
 * property. */
static NvDsOsdSettings
settings_now (GstNvDsOsd *self)
{
  NvDsOsdSettings settings;

  GST_OBJECT_LOCK (self);
  settings = self->settings;
  g_array_ref (settings.blur_targets);
  settings.clock.font_params.font_name = g_strdup (settings.clock.font_params.font_name);
  GST_OBJECT_UNLOCK (self);
  return settings;
}

static void
settings_clear (NvDsOsdSettings *settings)
{
  g_array_unref (settings->blur_targets);
  g_free (settings->clock.font_params.font_name);
}

gboolean
nvdsosd_draw (GstNvDsOsd *self, OsdCanvas *canvas, NvDsBatchMeta *batch)
{
  NvDsOsdSettings settings = settings_now (self);
  gboolean drawn = TRUE;

  if (batch != NULL) {
    const NvDsMetaPool *objects = batch->obj_meta_pool, *displays = batch->display_meta_pool;

    nvds_acquire_meta_lock (batch);
    if (settings.blur != NVDSOSD_BLUR_OFF)
      draw_blur (&settings, canvas, objects);
    if (settings.display_bbox)
      drawn &= draw_boxes (canvas, objects, displays);
    if (settings.display_mask)
      draw_masks (canvas, objects);
    if (settings.display_text)
      draw_labels (self->painter, canvas, objects, displays);
    drawn &= draw_paths (canvas, displays);
    nvds_release_meta_lock (batch);
  }
  if (settings.display_clock && settings.display_text)
    osd_text_painter_draw_clock (self->painter, canvas, &settings.clock);
  settings_clear (&settings);
  osd_text_painter_next_frame (self->painter);
  return drawn;
}
