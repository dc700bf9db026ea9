#include "nvmultistreamtiler.h"

/* From a frame's coordinates to the canvas'. */
typedef struct
{
  gdouble x, y, scale_x, scale_y;
} Mapping;

static void
move_rectangle (const Mapping *mapping, NvOSD_RectParams *box)
{
  box->left = (gfloat) (mapping->x + box->left * mapping->scale_x);
  box->top = (gfloat) (mapping->y + box->top * mapping->scale_y);
  box->width = (gfloat) (box->width * mapping->scale_x);
  box->height = (gfloat) (box->height * mapping->scale_y);
}

/* Offsets are unsigned, but negative ones are written into them. */
static void
move_point (const Mapping *mapping, unsigned int *x, unsigned int *y)
{
  *x = (unsigned int) (gint) (mapping->x + (gint) *x * mapping->scale_x);
  *y = (unsigned int) (gint) (mapping->y + (gint) *y * mapping->scale_y);
}

static void
move_display (const Mapping *mapping, NvDsDisplayMeta *display)
{
  for (guint i = 0; i < MIN (display->num_rects, MAX_ELEMENTS_IN_DISPLAY_META); i++)
    move_rectangle (mapping, &display->rect_params[i]);
  for (guint i = 0; i < MIN (display->num_labels, MAX_ELEMENTS_IN_DISPLAY_META); i++)
    move_point (mapping, &display->text_params[i].x_offset, &display->text_params[i].y_offset);
  for (guint i = 0; i < MIN (display->num_lines, MAX_ELEMENTS_IN_DISPLAY_META); i++) {
    move_point (mapping, &display->line_params[i].x1, &display->line_params[i].y1);
    move_point (mapping, &display->line_params[i].x2, &display->line_params[i].y2);
  }
  for (guint i = 0; i < MIN (display->num_arrows, MAX_ELEMENTS_IN_DISPLAY_META); i++) {
    move_point (mapping, &display->arrow_params[i].x1, &display->arrow_params[i].y1);
    move_point (mapping, &display->arrow_params[i].x2, &display->arrow_params[i].y2);
  }
  for (guint i = 0; i < MIN (display->num_circles, MAX_ELEMENTS_IN_DISPLAY_META); i++) {
    NvOSD_CircleParams *circle = &display->circle_params[i];

    move_point (mapping, &circle->xc, &circle->yc);
    circle->radius = (unsigned int) (circle->radius * MIN (mapping->scale_x, mapping->scale_y));
  }
}

void
tiler_move_metadata (NvDsFrameMeta *frame, const GstVideoRectangle *tile, guint width, guint height)
{
  const Mapping mapping = { tile->x, tile->y, (gdouble) tile->w / width, (gdouble) tile->h / height };

  for (GList *l = frame->obj_meta_list; l != NULL; l = l->next) {
    NvDsObjectMeta *object = l->data;

    move_rectangle (&mapping, &object->rect_params);
    move_point (&mapping, &object->text_params.x_offset, &object->text_params.y_offset);
  }
  for (GList *l = frame->display_meta_list; l != NULL; l = l->next)
    move_display (&mapping, l->data);
}

void
tiler_hide_metadata (NvDsFrameMeta *frame)
{
  for (GList *l = frame->obj_meta_list; l != NULL; l = l->next) {
    NvDsObjectMeta *object = l->data;

    object->rect_params.border_width = 0;
    object->rect_params.has_bg_color = 0;
    object->mask_params.size = 0;
    g_clear_pointer (&object->text_params.display_text, g_free);
  }
  for (GList *l = frame->display_meta_list; l != NULL; l = l->next) {
    NvDsDisplayMeta *display = l->data;

    for (guint i = 0; i < MIN (display->num_labels, MAX_ELEMENTS_IN_DISPLAY_META); i++)
      g_clear_pointer (&display->text_params[i].display_text, g_free);
    display->num_rects = display->num_labels = display->num_lines = display->num_arrows = display->num_circles = 0;
  }
}
