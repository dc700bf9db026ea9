/* Shapes and text that the on-screen display draws. Colours are 0.0 to 1.0, positions are pixels. */
#ifndef NVLL_OSD_STRUCT_H
#define NVLL_OSD_STRUCT_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum {
  MODE_CPU = 0,
  MODE_GPU = 1,
  MODE_NONE = 2
} NvOSD_Mode;

typedef enum {
  START_HEAD = 0,
  END_HEAD = 1,
  BOTH_HEAD = 2
} NvOSD_Arrow_Head_Direction;

typedef struct _NvBbox_Coords {
  float left;
  float top;
  float width;
  float height;
} NvBbox_Coords;

typedef struct _NvOSD_ColorParams {
  double red;
  double green;
  double blue;
  double alpha;  /**< 0 is invisible, 1 is opaque */
} NvOSD_ColorParams;

typedef struct _NvOSD_FontParams {
  char *font_name;  /**< borrowed: releasing the metadata does not free it */
  unsigned int font_size;  /**< in points */
  NvOSD_ColorParams font_color;
} NvOSD_FontParams;

typedef struct _NvOSD_TextParams {
  char *display_text;  /**< g_malloc'd; freed with the metadata that holds it */
  unsigned int x_offset;
  unsigned int y_offset;
  NvOSD_FontParams font_params;
  int set_bg_clr;  /**< nonzero: fill behind the text with text_bg_clr */
  NvOSD_ColorParams text_bg_clr;
} NvOSD_TextParams;

typedef struct _NvOSD_Color_info {
  int id;
  NvOSD_ColorParams color;
} NvOSD_Color_info;

typedef struct _NvOSD_RectParams {
  float left;
  float top;
  float width;
  float height;
  unsigned int border_width;  /**< 0 draws no border */
  NvOSD_ColorParams border_color;
  unsigned int has_bg_color;  /**< nonzero: fill with bg_color */
  unsigned int reserved;
  NvOSD_ColorParams bg_color;
  int has_color_info;  /**< nonzero: color_id indexes the colours given at set-up */
  int color_id;
  float rotation_angle;  /**< about the centre, clockwise, in degrees */
} NvOSD_RectParams;

typedef struct _NvOSD_MaskParams {
  float *data;  /**< width * height values, g_malloc'd; freed with the object */
  unsigned int size;  /**< of data in bytes */
  float threshold;  /**< a value above it belongs to the object */
  unsigned int width;
  unsigned int height;
} NvOSD_MaskParams;

typedef struct _NvOSD_LineParams {
  unsigned int x1;
  unsigned int y1;
  unsigned int x2;
  unsigned int y2;
  unsigned int line_width;
  NvOSD_ColorParams line_color;
} NvOSD_LineParams;

typedef struct _NvOSD_ArrowParams {
  unsigned int x1;
  unsigned int y1;
  unsigned int x2;
  unsigned int y2;
  unsigned int arrow_width;
  NvOSD_Arrow_Head_Direction arrow_head;
  NvOSD_ColorParams arrow_color;
  unsigned int reserved;
} NvOSD_ArrowParams;

typedef struct _NvOSD_CircleParams {
  unsigned int xc;
  unsigned int yc;
  unsigned int radius;
  NvOSD_ColorParams circle_color;
  unsigned int has_bg_color;
  NvOSD_ColorParams bg_color;
  unsigned int circle_width;  /**< of the outline */
  unsigned int reserved;
} NvOSD_CircleParams;

#ifdef __cplusplus
}
#endif
#endif
