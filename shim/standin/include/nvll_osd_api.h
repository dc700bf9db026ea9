/* Drawing on surfaces. */
#ifndef NVLL_OSD_API_H
#define NVLL_OSD_API_H

#include <stdio.h>

#include "nvbufsurface.h"
#include "nvll_osd_struct.h"

#define NVOSD_PRINT_E(format, ...) \
  fprintf (stderr, "nvll_osd, line %d: " format, __LINE__, ##__VA_ARGS__)

#define MAX_IN_BUF 16
#define MAX_BORDER_WIDTH 32

#ifdef __cplusplus
extern "C" {
#endif

typedef void *NvOSDCtxHandle;

typedef struct _NvOSD_FrameTextParams {
  NvBufSurfaceParams *buf_ptr;
  NvOSD_Mode mode;
  int num_strings;
  NvOSD_TextParams *text_params_list;
  NvBufSurface *surf;
} NvOSD_FrameTextParams;

typedef struct _NvOSD_FrameRectParams {
  NvBufSurfaceParams *buf_ptr;
  NvOSD_Mode mode;
  int num_rects;
  NvOSD_RectParams *rect_params_list;
  NvOSD_MaskParams *mask_params_list;
  NvBufSurface *surf;
} NvOSD_FrameRectParams;

typedef struct _NvOSD_FrameSegmentMaskParams {
  NvBufSurfaceParams *buf_ptr;
  NvOSD_Mode mode;
  int num_segments;
  NvOSD_RectParams *rect_params_list;
  NvOSD_MaskParams *mask_params_list;
  NvBufSurface *surf;
} NvOSD_FrameSegmentMaskParams;

typedef struct _NvOSD_FrameLineParams {
  NvBufSurfaceParams *buf_ptr;
  NvOSD_Mode mode;
  int num_lines;
  NvOSD_LineParams *line_params_list;
  NvBufSurface *surf;
} NvOSD_FrameLineParams;

typedef struct _NvOSD_FrameArrowParams {
  NvBufSurfaceParams *buf_ptr;
  NvOSD_Mode mode;
  int num_arrows;
  NvOSD_ArrowParams *arrow_params_list;
  NvBufSurface *surf;
} NvOSD_FrameArrowParams;

typedef struct _NvOSD_FrameCircleParams {
  NvBufSurfaceParams *buf_ptr;
  NvOSD_Mode mode;
  int num_circles;
  NvOSD_CircleParams *circle_params_list;
  NvBufSurface *surf;
} NvOSD_FrameCircleParams;

NvOSDCtxHandle nvll_osd_create_context (void);
void nvll_osd_destroy_context (NvOSDCtxHandle nvosd_ctx);
void *nvll_osd_set_params (NvOSDCtxHandle nvosd_ctx, int width, int height);
void nvll_osd_set_clock_params (NvOSDCtxHandle nvosd_ctx, NvOSD_TextParams *clk_params);
int nvll_osd_init_colors_for_hw_blend (void *nvosd_ctx, NvOSD_Color_info *color_info,
    int num_classes);

int nvll_osd_put_text (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameTextParams *frame_text_params);
int nvll_osd_draw_rectangles (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameRectParams *frame_rect_params);
int nvll_osd_blur_rectangles (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameRectParams *frame_rect_params);
int nvll_osd_draw_segment_masks (NvOSDCtxHandle nvosd_ctx,
    NvOSD_FrameSegmentMaskParams *frame_mask_params);
int nvll_osd_draw_lines (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameLineParams *frame_line_params);
int nvll_osd_draw_arrows (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameArrowParams *frame_arrow_params);
int nvll_osd_draw_circles (NvOSDCtxHandle nvosd_ctx, NvOSD_FrameCircleParams *frame_circle_params);

/* Draws what was queued. */
int nvll_osd_apply (NvOSDCtxHandle nvosd_ctx, NvBufSurfaceParams *buf_ptr, NvBufSurface *surf);

#ifdef __cplusplus
}
#endif
#endif
