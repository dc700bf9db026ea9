/*
 * The functions of nvll_osd_api.h. As in NVIDIA's library, MODE_CPU draws at once, MODE_GPU when nvll_osd_apply()
 * names the frame, and MODE_NONE not at all. Both draw onto RGBA and NV12.
 */
#include "commands.h"

typedef struct
{
  OsdTextPainter *painter;
  GArray *queue;                /* of Command, for nvll_osd_apply */
  Command clock;                /* a copy */
  gboolean has_clock;
  void *frame_memory;
} Context;

static void
clear_command (gpointer command)
{
  command_clear (command);
}

NvOSDCtxHandle
nvll_osd_create_context (void)
{
  Context *context = g_new0 (Context, 1);

  context->painter = osd_text_painter_new ();
  context->queue = g_array_new (FALSE, FALSE, sizeof (Command));
  g_array_set_clear_func (context->queue, clear_command);
  return context;
}

void
nvll_osd_set_clock_params (NvOSDCtxHandle nvosd_ctx, NvOSD_TextParams *clk_params)
{
  Context *context = nvosd_ctx;

  if (context == NULL)
    return;
  if (context->has_clock)
    command_clear (&context->clock);
  context->has_clock = clk_params != NULL;
  if (clk_params != NULL) {
    Command clock = { .kind = COMMAND_CLOCK, .of.text = *clk_params };

    clock.of.text.display_text = NULL;
    context->clock = command_copy (&clock);
  }
}

void
nvll_osd_destroy_context (NvOSDCtxHandle nvosd_ctx)
{
  Context *context = nvosd_ctx;

  if (context == NULL)
    return;
  nvll_osd_set_clock_params (context, NULL);
  g_array_unref (context->queue);
  osd_text_painter_free (context->painter);
  g_free (context->frame_memory);
  g_free (context);
}

/* NVIDIA's returns the memory that it draws in; programs only look whether there is any. */
void *
nvll_osd_set_params (NvOSDCtxHandle nvosd_ctx, int width, int height)
{
  Context *context = nvosd_ctx;

  if (context == NULL || width <= 0 || height <= 0)
    return NULL;
  g_free (context->frame_memory);
  context->frame_memory = g_try_malloc0_n ((gsize) width * 4, height);
  return context->frame_memory;
}

/* Colours by class are blended by Jetson's VIC; here each box has its own. */
int
nvll_osd_init_colors_for_hw_blend (void *nvosd_ctx, NvOSD_Color_info *color_info, int num_classes)
{
  return nvosd_ctx != NULL && (color_info != NULL || num_classes == 0) ? 0 : -1;
}

static gboolean
open_canvas (OsdCanvas *canvas, NvBufSurfaceParams *params, NvBufSurface *surface)
{
  NvBufSurface one = { .batchSize = 1, .numFilled = 1, .surfaceList = params };

  if (params == NULL && (surface == NULL || surface->surfaceList == NULL)) {
    NVOSD_PRINT_E ("there is no surface to draw on\n");
    return FALSE;
  }
  if (osd_canvas_open (canvas, params != NULL ? &one : surface, 0))
    return TRUE;
  NVOSD_PRINT_E ("the surface is neither RGBA nor NV12\n");
  return FALSE;
}

/* Draws `count` commands now or later, as `mode` says. Nothing is drawn where one of them cannot be. */
static int
draw (Context *context, NvOSD_Mode mode, NvBufSurfaceParams *params, NvBufSurface *surface, const Command *commands,
    guint count)
{
  OsdCanvas canvas;

  if (mode == MODE_NONE)
    return 0;
  if (mode == MODE_CPU && !open_canvas (&canvas, params, surface))
    return -1;
  for (guint i = 0; i < count; i++) {
    if (!command_is_drawable (&commands[i])) {
      NVOSD_PRINT_E ("a border, line or arrow is wider than %d pixels\n", MAX_BORDER_WIDTH);
      return -1;
    }
  }
  for (guint i = 0; i < count; i++) {
    if (mode == MODE_CPU) {
      command_draw (&commands[i], &canvas, context->painter);
    } else {
      Command kept = command_copy (&commands[i]);

      g_array_append_val (context->queue, kept);
    }
  }
  return 0;
}

/* Of a list of parameters, each as a command. */
#define DRAW_ALL(handle, frame, how_many, list, command) \
  ({ \
    Context *context_ = (handle); \
    int status_ = -1; \
    if (context_ != NULL && (frame) != NULL && (frame)->how_many >= 0 && ((frame)->list != NULL || (frame)->how_many == 0)) { \
      g_autofree Command *commands_ = g_new0 (Command, MAX ((frame)->how_many, 1)); \
      for (int i = 0; i < (frame)->how_many; i++) \
        commands_[i] = (Command) command; \
      status_ = draw (context_, (frame)->mode, (frame)->buf_ptr, (frame)->surf, commands_, (frame)->how_many); \
    } \
    status_; \
  })

#define COMMAND(...) { __VA_ARGS__ }

int
nvll_osd_put_text (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameTextParams *frame_text_params)
{
  Context *context = nvosd_ctx;
  const int status = DRAW_ALL (nvosd_ctx, frame_text_params, num_strings, text_params_list,
      COMMAND (.kind = COMMAND_TEXT, .of.text = frame_text_params->text_params_list[i]));

  if (status != 0 || !context->has_clock)
    return status;
  return draw (context, frame_text_params->mode, frame_text_params->buf_ptr, frame_text_params->surf, &context->clock, 1);
}

int
nvll_osd_draw_rectangles (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameRectParams *frame_rect_params)
{
  return DRAW_ALL (nvosd_ctx, frame_rect_params, num_rects, rect_params_list,
      COMMAND (.kind = COMMAND_RECTANGLE, .of.area.box = frame_rect_params->rect_params_list[i]));
}

int
nvll_osd_blur_rectangles (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameRectParams *frame_rect_params)
{
  if (frame_rect_params == NULL || frame_rect_params->mode != MODE_GPU) {
    NVOSD_PRINT_E ("blurring needs MODE_GPU\n");
    return -1;
  }
  return DRAW_ALL (nvosd_ctx, frame_rect_params, num_rects, rect_params_list,
      COMMAND (.kind = COMMAND_BLUR, .of.area.box = frame_rect_params->rect_params_list[i],
          .of.area.mask = frame_rect_params->mask_params_list != NULL ? frame_rect_params->mask_params_list[i]
          : (NvOSD_MaskParams) { 0 }));
}

int
nvll_osd_draw_segment_masks (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameSegmentMaskParams *frame_mask_params)
{
  if (frame_mask_params == NULL || frame_mask_params->mask_params_list == NULL
      || (frame_mask_params->mode == MODE_CPU && frame_mask_params->num_segments == 0)) {
    NVOSD_PRINT_E ("there are no masks to draw\n");
    return -1;
  }
  return DRAW_ALL (nvosd_ctx, frame_mask_params, num_segments, rect_params_list,
      COMMAND (.kind = COMMAND_MASK, .of.area.box = frame_mask_params->rect_params_list[i],
          .of.area.mask = frame_mask_params->mask_params_list[i]));
}

int
nvll_osd_draw_lines (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameLineParams *frame_line_params)
{
  return DRAW_ALL (nvosd_ctx, frame_line_params, num_lines, line_params_list,
      COMMAND (.kind = COMMAND_LINE, .of.line = frame_line_params->line_params_list[i]));
}

int
nvll_osd_draw_arrows (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameArrowParams *frame_arrow_params)
{
  return DRAW_ALL (nvosd_ctx, frame_arrow_params, num_arrows, arrow_params_list,
      COMMAND (.kind = COMMAND_ARROW, .of.arrow = frame_arrow_params->arrow_params_list[i]));
}

int
nvll_osd_draw_circles (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameCircleParams *frame_circle_params)
{
  return DRAW_ALL (nvosd_ctx, frame_circle_params, num_circles, circle_params_list,
      COMMAND (.kind = COMMAND_CIRCLE, .of.circle = frame_circle_params->circle_params_list[i]));
}

int
nvll_osd_apply (NvOSDCtxHandle nvosd_ctx, NvBufSurfaceParams *buf_ptr, NvBufSurface *surf)
{
  Context *context = nvosd_ctx;
  OsdCanvas canvas;
  gboolean opened;

  if (context == NULL)
    return -1;
  opened = open_canvas (&canvas, buf_ptr, surf);
  for (guint i = 0; i < context->queue->len && opened; i++)
    command_draw (&g_array_index (context->queue, Command, i), &canvas, context->painter);
  g_array_set_size (context->queue, 0);
  osd_text_painter_next_frame (context->painter);
  return opened ? 0 : -1;
}
