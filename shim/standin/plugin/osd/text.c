#include "text.h"

#include <pango/pangocairo.h>
#include <time.h>

#define SMALLEST_FONT 10
#define LARGEST_FONT 60
#define DEFAULT_FONT "Serif"
/* Labels unused for so many frames are dropped, looked for as often: texts that count are of no use again. */
#define FRAMES_KEPT 8

/* The coverage of one rasterised label. */
typedef struct
{
  cairo_surface_t *surface;     /* as much of the label as a frame can show; NULL if there was no memory for it */
  gint drawn_width, drawn_height;       /* the surface's */
  gint width, height;           /* the whole label's */
  guint64 last_used;
} Raster;

struct _OsdTextPainter
{
  PangoContext *context;
  GHashTable *rasters;          /* "font size frame\ntext" -> Raster */
  GString *key;
  guint64 frame;
};

static void
raster_free (gpointer data)
{
  Raster *raster = data;

  g_clear_pointer (&raster->surface, cairo_surface_destroy);
  g_free (raster);
}

OsdTextPainter *
osd_text_painter_new (void)
{
  OsdTextPainter *painter = g_new0 (OsdTextPainter, 1);
  /* Its own font map: the default one belongs to a thread, and an element changes threads. */
  PangoFontMap *fonts = pango_cairo_font_map_new ();

  painter->context = pango_font_map_create_context (fonts);
  g_object_unref (fonts);
  painter->rasters = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, raster_free);
  painter->key = g_string_new (NULL);
  return painter;
}

void
osd_text_painter_free (OsdTextPainter *painter)
{
  g_hash_table_unref (painter->rasters);
  g_object_unref (painter->context);
  g_string_free (painter->key, TRUE);
  g_free (painter);
}

static Raster *
rasterise (OsdTextPainter *painter, const OsdCanvas *canvas, const gchar *font, const gchar *text)
{
  Raster *raster = g_new0 (Raster, 1);
  PangoLayout *layout = pango_layout_new (painter->context);
  PangoFontDescription *description = pango_font_description_from_string (font);
  cairo_t *cairo;

  pango_layout_set_font_description (layout, description);
  pango_font_description_free (description);
  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, &raster->width, &raster->height);
  /* Labels start within the frame, and a surface has a largest size, which long ones pass. */
  raster->drawn_width = CLAMP (raster->width, 1, canvas->width);
  raster->drawn_height = CLAMP (raster->height, 1, canvas->height);
  raster->surface = cairo_image_surface_create (CAIRO_FORMAT_A8, raster->drawn_width, raster->drawn_height);
  cairo = cairo_create (raster->surface);
  pango_cairo_show_layout (cairo, layout);
  cairo_destroy (cairo);
  cairo_surface_flush (raster->surface);
  if (cairo_surface_status (raster->surface) != CAIRO_STATUS_SUCCESS)
    g_clear_pointer (&raster->surface, cairo_surface_destroy);
  g_object_unref (layout);
  return raster;
}

static const Raster *
look_up (OsdTextPainter *painter, const OsdCanvas *canvas, const gchar *font, guint size, const gchar *text)
{
  Raster *raster;

  g_string_printf (painter->key, "%s %u %dx%d\n%s", font, size, canvas->width, canvas->height, text);
  raster = g_hash_table_lookup (painter->rasters, painter->key->str);
  if (raster == NULL) {
    g_autofree gchar *description = g_strdup_printf ("%s %u", font, size);

    raster = rasterise (painter, canvas, description, text);
    g_hash_table_insert (painter->rasters, g_strdup (painter->key->str), raster);
  }
  raster->last_used = painter->frame;
  return raster;
}

void
osd_text_painter_draw (OsdTextPainter *painter, OsdCanvas *canvas, const NvOSD_TextParams *text)
{
  const gchar *font = text->font_params.font_name != NULL ? text->font_params.font_name : DEFAULT_FONT;
  const guint size = CLAMP (text->font_params.font_size, SMALLEST_FONT, LARGEST_FONT);
  /* Programs write negative offsets into these unsigned fields. */
  const gint x = MAX ((gint) text->x_offset, 0), y = MAX ((gint) text->y_offset, 0);
  const gint margin_x = (gint) (size * 0.5), margin_y = (gint) (size * 0.25);
  const Raster *raster;

  if (text->display_text == NULL || *text->display_text == '\0' || text->font_params.font_size == 0)
    return;
  if (x >= canvas->width || y >= canvas->height || !g_utf8_validate (text->display_text, -1, NULL))
    return;
  raster = look_up (painter, canvas, font, size, text->display_text);
  if (text->set_bg_clr)
    osd_canvas_fill (canvas, x, y, raster->width + 2 * margin_x, raster->height + 2 * margin_y, &text->text_bg_clr);
  if (raster->surface != NULL)
    osd_canvas_blend (canvas, x + margin_x, y + margin_y, raster->drawn_width, raster->drawn_height,
        cairo_image_surface_get_data (raster->surface), cairo_image_surface_get_stride (raster->surface),
        &text->font_params.font_color);
}

void
osd_text_painter_draw_clock (OsdTextPainter *painter, OsdCanvas *canvas, const NvOSD_TextParams *clock)
{
  NvOSD_TextParams label = *clock;
  const time_t now = time (NULL);
  gchar text[32];
  struct tm local;

  localtime_r (&now, &local);
  strftime (text, sizeof text, "%Y-%m-%d %H:%M:%S", &local);
  label.display_text = text;
  osd_text_painter_draw (painter, canvas, &label);
}

static gboolean
is_stale (gpointer key, gpointer value, gpointer user_data)
{
  const OsdTextPainter *painter = user_data;

  return ((const Raster *) value)->last_used + FRAMES_KEPT < painter->frame;
}

void
osd_text_painter_next_frame (OsdTextPainter *painter)
{
  if (++painter->frame % FRAMES_KEPT == 0)
    g_hash_table_foreach_remove (painter->rasters, is_stale, painter);
}
