/* libnvds_osd through its public header: what is drawn, when, and what is refused. */
#include <string.h>

#include "check.h"
#include "nvll_osd_api.h"

enum { WIDTH = 200, HEIGHT = 120 };

static NvBufSurface *
black (NvBufSurfaceColorFormat format)
{
  NvBufSurfaceCreateParams params = { .width = WIDTH, .height = HEIGHT, .colorFormat = format };
  NvBufSurface *surface = NULL;

  CHECK_INT (NvBufSurfaceCreate (&surface, 1, &params), 0);
  surface->numFilled = 1;
  return surface;
}

static void
wipe (NvBufSurface *surface)
{
  CHECK_INT (NvBufSurfaceMemSet (surface, 0, -1, 0), 0);
}

static unsigned
red_at (NvBufSurface *surface, unsigned x, unsigned y)
{
  return ((unsigned char *) surface->surfaceList->dataPtr)[y * surface->surfaceList->pitch + 4 * x];
}

/* How many pixels of a rectangle are not black. */
static unsigned
lit (NvBufSurface *surface, unsigned left, unsigned top, unsigned width, unsigned height)
{
  unsigned count = 0;

  for (unsigned y = top; y < top + height; y++)
    for (unsigned x = left; x < left + width; x++)
      count += red_at (surface, x, y) > 20;
  return count;
}

static const NvOSD_ColorParams RED = { 1, 0, 0, 1 };

static void
draws (NvOSDCtxHandle context, NvBufSurface *surface, NvOSD_Mode mode)
{
  NvOSD_RectParams boxes[2] = {
    { .left = 10, .top = 10, .width = 30, .height = 20, .border_width = 2, .border_color = RED },
    { .left = 60, .top = 10, .width = 30, .height = 20, .has_bg_color = 1, .bg_color = RED },
  };
  NvOSD_LineParams line = { .x1 = 100, .y1 = 20, .x2 = 140, .y2 = 20, .line_width = 4, .line_color = RED };
  NvOSD_ArrowParams arrow = { .x1 = 150, .y1 = 20, .x2 = 190, .y2 = 20, .arrow_width = 3, .arrow_head = END_HEAD,
    .arrow_color = RED };
  NvOSD_CircleParams circle = { .xc = 30, .yc = 80, .radius = 15, .circle_color = RED };
  float values[4] = { 0, 1, 1, 1 };
  NvOSD_MaskParams mask = { .data = values, .size = sizeof values, .threshold = 0.5f, .width = 2, .height = 2 };
  NvOSD_RectParams masked = { .left = 60, .top = 60, .width = 40, .height = 40, .border_color = RED };
  char words[] = "hello", font[] = "Serif";
  NvOSD_TextParams text = { .display_text = words, .x_offset = 110, .y_offset = 70,
    .font_params = { .font_name = font, .font_size = 14, .font_color = RED } };
  NvOSD_FrameRectParams rects = { .mode = mode, .num_rects = 2, .rect_params_list = boxes, .surf = surface };
  NvOSD_FrameLineParams lines = { .mode = mode, .num_lines = 1, .line_params_list = &line, .surf = surface };
  NvOSD_FrameArrowParams arrows = { .mode = mode, .num_arrows = 1, .arrow_params_list = &arrow, .surf = surface };
  NvOSD_FrameCircleParams circles = { .mode = mode, .num_circles = 1, .circle_params_list = &circle, .surf = surface };
  NvOSD_FrameSegmentMaskParams masks = { .mode = mode, .num_segments = 1, .rect_params_list = &masked,
    .mask_params_list = &mask, .surf = surface };
  NvOSD_FrameTextParams texts = { .mode = mode, .num_strings = 1, .text_params_list = &text, .surf = surface };

  wipe (surface);
  CHECK_INT (nvll_osd_draw_rectangles (context, &rects), 0);
  CHECK_INT (nvll_osd_draw_lines (context, &lines), 0);
  CHECK_INT (nvll_osd_draw_arrows (context, &arrows), 0);
  CHECK_INT (nvll_osd_draw_circles (context, &circles), 0);
  CHECK_INT (nvll_osd_draw_segment_masks (context, &masks), 0);
  CHECK_INT (nvll_osd_put_text (context, &texts), 0);
  /* What was asked for is the library's own now. */
  memset (boxes, 0, sizeof boxes);
  memset (values, 0, sizeof values);
  memset (words, 'x', sizeof words - 1);
  memset (font, 'x', sizeof font - 1);
  if (mode != MODE_CPU)
    CHECK_INT (lit (surface, 0, 0, WIDTH, HEIGHT), 0);
  CHECK_INT (nvll_osd_apply (context, NULL, surface), 0);
  if (mode == MODE_NONE) {
    CHECK_INT (lit (surface, 0, 0, WIDTH, HEIGHT), 0);
    return;
  }
  CHECK (lit (surface, 8, 8, 36, 26) >= 180 && lit (surface, 14, 14, 20, 10) == 0);
  CHECK_INT (lit (surface, 60, 10, 30, 20), 600);
  CHECK_INT (lit (surface, 100, 18, 40, 4), 160);
  CHECK (lit (surface, 145, 10, 50, 20) > 120);
  CHECK (lit (surface, 12, 62, 36, 36) > 150 && red_at (surface, 30, 80) == 0);
  CHECK (red_at (surface, 64, 64) == 0 && red_at (surface, 95, 95) > 100);
  CHECK (lit (surface, 110, 70, 80, 30) > 60);
  /* It is drawn once. */
  wipe (surface);
  CHECK_INT (nvll_osd_apply (context, NULL, surface), 0);
  CHECK_INT (lit (surface, 0, 0, WIDTH, HEIGHT), 0);
}

static void
shows_the_time (NvOSDCtxHandle context, NvBufSurface *surface)
{
  char font[] = "Serif";
  NvOSD_TextParams clock = { .x_offset = 5, .y_offset = 5,
    .font_params = { .font_name = font, .font_size = 12, .font_color = RED } };
  NvOSD_FrameTextParams texts = { .mode = MODE_CPU, .surf = surface };

  wipe (surface);
  nvll_osd_set_clock_params (context, &clock);
  nvll_osd_set_clock_params (context, &clock);
  memset (font, 'x', sizeof font - 1);
  CHECK_INT (nvll_osd_put_text (context, &texts), 0);
  CHECK (lit (surface, 5, 5, 190, 30) > 100);
  wipe (surface);
  nvll_osd_set_clock_params (context, NULL);
  CHECK_INT (nvll_osd_put_text (context, &texts), 0);
  CHECK_INT (lit (surface, 0, 0, WIDTH, HEIGHT), 0);
}

static void
blurs (NvOSDCtxHandle context, NvBufSurface *surface)
{
  NvOSD_RectParams box = { .left = 0, .top = 0, .width = 64, .height = 64 };
  NvOSD_FrameRectParams rects = { .mode = MODE_GPU, .num_rects = 1, .rect_params_list = &box, .surf = surface };

  wipe (surface);
  for (unsigned y = 0; y < HEIGHT; y++)
    for (unsigned x = 0; x < WIDTH; x += 2)
      ((unsigned char *) surface->surfaceList->dataPtr)[y * surface->surfaceList->pitch + 4 * x] = 200;
  CHECK_INT (nvll_osd_blur_rectangles (context, &rects), 0);
  CHECK_INT (red_at (surface, 1, 1), 0);
  CHECK_INT (nvll_osd_apply (context, surface->surfaceList, NULL), 0);
  CHECK_INT (red_at (surface, 1, 1), 100);
  CHECK_INT (red_at (surface, 101, 101), 0);
  rects.mode = MODE_CPU;
  CHECK_INT (nvll_osd_blur_rectangles (context, &rects), -1);
}

static void
refuses (NvOSDCtxHandle context, NvBufSurface *surface)
{
  NvBufSurface *planar = black (NVBUF_COLOR_FORMAT_YUV420);
  NvOSD_RectParams wide[2] = {
    { .left = 10, .top = 10, .width = 30, .height = 20, .border_width = 2, .border_color = RED },
    { .left = 10, .top = 10, .width = 30, .height = 20, .border_width = MAX_BORDER_WIDTH + 1, .border_color = RED },
  };
  NvOSD_LineParams line = { .x2 = 10, .line_width = MAX_BORDER_WIDTH + 1 };
  NvOSD_FrameRectParams rects = { .mode = MODE_CPU, .num_rects = 2, .rect_params_list = wide, .surf = surface };
  NvOSD_FrameLineParams lines = { .mode = MODE_GPU, .num_lines = 1, .line_params_list = &line, .surf = surface };
  NvOSD_FrameSegmentMaskParams masks = { .mode = MODE_CPU, .surf = surface };

  wipe (surface);
  CHECK_INT (nvll_osd_draw_rectangles (context, &rects), -1);
  CHECK_INT (lit (surface, 0, 0, WIDTH, HEIGHT), 0);
  CHECK_INT (nvll_osd_draw_lines (context, &lines), -1);
  CHECK_INT (nvll_osd_draw_segment_masks (context, &masks), -1);
  rects.num_rects = 1;
  rects.surf = planar;
  CHECK_INT (nvll_osd_draw_rectangles (context, &rects), -1);
  rects.surf = NULL;
  CHECK_INT (nvll_osd_draw_rectangles (context, &rects), -1);
  CHECK_INT (nvll_osd_draw_rectangles (NULL, &rects), -1);
  CHECK_INT (nvll_osd_draw_rectangles (context, NULL), -1);
  CHECK_INT (nvll_osd_apply (NULL, NULL, surface), -1);
  CHECK_INT (nvll_osd_apply (context, NULL, NULL), -1);
  CHECK (nvll_osd_set_params (context, 0, 10) == NULL);
  NvBufSurfaceDestroy (planar);
}

int
main (void)
{
  NvOSDCtxHandle context = nvll_osd_create_context ();
  NvBufSurface *surface = black (NVBUF_COLOR_FORMAT_RGBA), *nv12 = black (NVBUF_COLOR_FORMAT_NV12);
  NvOSD_RectParams box = { .left = 10, .top = 10, .width = 30, .height = 20, .has_bg_color = 1, .bg_color = RED };
  NvOSD_FrameRectParams rects = { .mode = MODE_GPU, .num_rects = 1, .rect_params_list = &box };
  NvOSD_Color_info color = { .id = 1, .color = RED };

  CHECK (context != NULL);
  CHECK (nvll_osd_set_params (context, WIDTH, HEIGHT) != NULL);
  CHECK (nvll_osd_set_params (context, WIDTH, HEIGHT) != NULL);
  CHECK_INT (nvll_osd_init_colors_for_hw_blend (context, &color, 1), 0);
  draws (context, surface, MODE_CPU);
  draws (context, surface, MODE_GPU);
  draws (context, surface, MODE_NONE);
  shows_the_time (context, surface);
  blurs (context, surface);
  refuses (context, surface);
  CHECK_INT (nvll_osd_draw_rectangles (context, &rects), 0);
  CHECK_INT (nvll_osd_apply (context, NULL, nv12), 0);
  CHECK_INT (((unsigned char *) nv12->surfaceList->dataPtr)[15 * nv12->surfaceList->pitch + 15], 81);
  /* A context may go with work still in it. */
  CHECK_INT (nvll_osd_draw_rectangles (context, &rects), 0);
  nvll_osd_destroy_context (context);
  nvll_osd_destroy_context (NULL);
  NvBufSurfaceDestroy (surface);
  NvBufSurfaceDestroy (nv12);
  puts ("done");
  return 0;
}
