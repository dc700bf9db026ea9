#include "layout.h"

#include <string.h>

/* One plane: `bytes` for every `step` x `rows` pixels of the picture; a sample column is `step` pixels wide. */
typedef struct
{
  uint8_t bytes;
  uint8_t step;
  uint8_t rows;
} Plane;

typedef struct
{
  uint8_t num_planes;
  Plane planes[3];
} Layout;

static const Layout GRAY_8 = { 1, { { 1, 1, 1 } } };
static const Layout PACKED_16 = { 1, { { 2, 1, 1 } } };
static const Layout PACKED_24 = { 1, { { 3, 1, 1 } } };
static const Layout PACKED_32 = { 1, { { 4, 1, 1 } } };
static const Layout PACKED_64 = { 1, { { 8, 1, 1 } } };
/* Two pixels share their chroma, so an odd width still takes whole pairs. */
static const Layout PACKED_422 = { 1, { { 4, 2, 1 } } };
static const Layout PACKED_422_10 = { 1, { { 5, 2, 1 } } };
static const Layout PLANAR_420 = { 3, { { 1, 1, 1 }, { 1, 2, 2 }, { 1, 2, 2 } } };
static const Layout PLANAR_422 = { 3, { { 1, 1, 1 }, { 1, 2, 1 }, { 1, 2, 1 } } };
static const Layout PLANAR_444 = { 3, { { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 } } };
static const Layout PLANAR_444_16 = { 3, { { 2, 1, 1 }, { 2, 1, 1 }, { 2, 1, 1 } } };
static const Layout PLANAR_FLOAT = { 3, { { 4, 1, 1 }, { 4, 1, 1 }, { 4, 1, 1 } } };
static const Layout SEMI_420 = { 2, { { 1, 1, 1 }, { 2, 2, 2 } } };
static const Layout SEMI_422 = { 2, { { 1, 1, 1 }, { 2, 2, 1 } } };
static const Layout SEMI_444 = { 2, { { 1, 1, 1 }, { 2, 1, 1 } } };
static const Layout SEMI_420_16 = { 2, { { 2, 1, 1 }, { 4, 2, 2 } } };
static const Layout SEMI_422_16 = { 2, { { 2, 1, 1 }, { 4, 2, 1 } } };
static const Layout SEMI_444_16 = { 2, { { 2, 1, 1 }, { 4, 1, 1 } } };

static const Layout *
layout_of (NvBufSurfaceColorFormat format)
{
  switch (format) {
    case NVBUF_COLOR_FORMAT_GRAY8:
    case NVBUF_COLOR_FORMAT_GRAY8_ER:
      return &GRAY_8;
    case NVBUF_COLOR_FORMAT_GRAY16_LE:
      return &PACKED_16;
    case NVBUF_COLOR_FORMAT_YUV420:
    case NVBUF_COLOR_FORMAT_YVU420:
    case NVBUF_COLOR_FORMAT_YUV420_ER:
    case NVBUF_COLOR_FORMAT_YVU420_ER:
    case NVBUF_COLOR_FORMAT_YUV420_709:
    case NVBUF_COLOR_FORMAT_YUV420_709_ER:
    case NVBUF_COLOR_FORMAT_YUV420_2020:
      return &PLANAR_420;
    case NVBUF_COLOR_FORMAT_NV12:
    case NVBUF_COLOR_FORMAT_NV12_ER:
    case NVBUF_COLOR_FORMAT_NV21:
    case NVBUF_COLOR_FORMAT_NV21_ER:
    case NVBUF_COLOR_FORMAT_NV12_709:
    case NVBUF_COLOR_FORMAT_NV12_709_ER:
    case NVBUF_COLOR_FORMAT_NV12_2020:
      return &SEMI_420;
    case NVBUF_COLOR_FORMAT_UYVY:
    case NVBUF_COLOR_FORMAT_UYVY_ER:
    case NVBUF_COLOR_FORMAT_VYUY:
    case NVBUF_COLOR_FORMAT_VYUY_ER:
    case NVBUF_COLOR_FORMAT_YUYV:
    case NVBUF_COLOR_FORMAT_YUYV_ER:
    case NVBUF_COLOR_FORMAT_YVYU:
    case NVBUF_COLOR_FORMAT_YVYU_ER:
    case NVBUF_COLOR_FORMAT_UYVY_709:
    case NVBUF_COLOR_FORMAT_UYVY_709_ER:
    case NVBUF_COLOR_FORMAT_UYVY_2020:
      return &PACKED_422;
    case NVBUF_COLOR_FORMAT_UYVP:
    case NVBUF_COLOR_FORMAT_UYVP_ER:
    case NVBUF_COLOR_FORMAT_UYVP_709:
    case NVBUF_COLOR_FORMAT_UYVP_709_ER:
    case NVBUF_COLOR_FORMAT_UYVP_2020:
      return &PACKED_422_10;
    case NVBUF_COLOR_FORMAT_RGBA:
    case NVBUF_COLOR_FORMAT_BGRA:
    case NVBUF_COLOR_FORMAT_ARGB:
    case NVBUF_COLOR_FORMAT_ABGR:
    case NVBUF_COLOR_FORMAT_RGBx:
    case NVBUF_COLOR_FORMAT_BGRx:
    case NVBUF_COLOR_FORMAT_xRGB:
    case NVBUF_COLOR_FORMAT_xBGR:
    case NVBUF_COLOR_FORMAT_SIGNED_R16G16:
    case NVBUF_COLOR_FORMAT_A32:
    case NVBUF_COLOR_FORMAT_RGBA_10_10_10_2_709:
    case NVBUF_COLOR_FORMAT_RGBA_10_10_10_2_2020:
    case NVBUF_COLOR_FORMAT_BGRA_10_10_10_2_709:
    case NVBUF_COLOR_FORMAT_BGRA_10_10_10_2_2020:
      return &PACKED_32;
    case NVBUF_COLOR_FORMAT_RGB:
    case NVBUF_COLOR_FORMAT_BGR:
      return &PACKED_24;
    case NVBUF_COLOR_FORMAT_BGRA64_LE:
      return &PACKED_64;
    case NVBUF_COLOR_FORMAT_NV12_10LE:
    case NVBUF_COLOR_FORMAT_NV12_10LE_ER:
    case NVBUF_COLOR_FORMAT_NV12_10LE_709:
    case NVBUF_COLOR_FORMAT_NV12_10LE_709_ER:
    case NVBUF_COLOR_FORMAT_NV12_10LE_2020:
    case NVBUF_COLOR_FORMAT_NV12_12LE:
    case NVBUF_COLOR_FORMAT_NV12_12LE_ER:
    case NVBUF_COLOR_FORMAT_NV12_12LE_709:
    case NVBUF_COLOR_FORMAT_NV12_12LE_709_ER:
    case NVBUF_COLOR_FORMAT_NV12_12LE_2020:
    case NVBUF_COLOR_FORMAT_NV21_10LE:
    case NVBUF_COLOR_FORMAT_NV21_12LE:
      return &SEMI_420_16;
    case NVBUF_COLOR_FORMAT_NV16:
    case NVBUF_COLOR_FORMAT_NV16_ER:
    case NVBUF_COLOR_FORMAT_NV16_709:
    case NVBUF_COLOR_FORMAT_NV16_709_ER:
    case NVBUF_COLOR_FORMAT_NV16_2020:
      return &SEMI_422;
    case NVBUF_COLOR_FORMAT_NV16_10LE:
    case NVBUF_COLOR_FORMAT_NV16_10LE_ER:
    case NVBUF_COLOR_FORMAT_NV16_10LE_709:
    case NVBUF_COLOR_FORMAT_NV16_10LE_709_ER:
    case NVBUF_COLOR_FORMAT_NV16_10LE_2020:
    case NVBUF_COLOR_FORMAT_NV16_12LE:
    case NVBUF_COLOR_FORMAT_NV16_12LE_ER:
    case NVBUF_COLOR_FORMAT_NV16_12LE_709:
    case NVBUF_COLOR_FORMAT_NV16_12LE_709_ER:
    case NVBUF_COLOR_FORMAT_NV16_12LE_2020:
      return &SEMI_422_16;
    case NVBUF_COLOR_FORMAT_NV24:
    case NVBUF_COLOR_FORMAT_NV24_ER:
    case NVBUF_COLOR_FORMAT_NV24_709:
    case NVBUF_COLOR_FORMAT_NV24_709_ER:
    case NVBUF_COLOR_FORMAT_NV24_2020:
      return &SEMI_444;
    case NVBUF_COLOR_FORMAT_NV24_10LE:
    case NVBUF_COLOR_FORMAT_NV24_10LE_ER:
    case NVBUF_COLOR_FORMAT_NV24_10LE_709:
    case NVBUF_COLOR_FORMAT_NV24_10LE_709_ER:
    case NVBUF_COLOR_FORMAT_NV24_10LE_2020:
    case NVBUF_COLOR_FORMAT_NV24_12LE:
    case NVBUF_COLOR_FORMAT_NV24_12LE_ER:
    case NVBUF_COLOR_FORMAT_NV24_12LE_709:
    case NVBUF_COLOR_FORMAT_NV24_12LE_709_ER:
    case NVBUF_COLOR_FORMAT_NV24_12LE_2020:
      return &SEMI_444_16;
    case NVBUF_COLOR_FORMAT_YUV422:
      return &PLANAR_422;
    case NVBUF_COLOR_FORMAT_YUV444:
    case NVBUF_COLOR_FORMAT_YUV444_ER:
    case NVBUF_COLOR_FORMAT_YUV444_709:
    case NVBUF_COLOR_FORMAT_YUV444_709_ER:
    case NVBUF_COLOR_FORMAT_YUV444_2020:
    case NVBUF_COLOR_FORMAT_R8_G8_B8:
    case NVBUF_COLOR_FORMAT_B8_G8_R8:
      return &PLANAR_444;
    case NVBUF_COLOR_FORMAT_YUV444_10LE:
    case NVBUF_COLOR_FORMAT_YUV444_10LE_ER:
    case NVBUF_COLOR_FORMAT_YUV444_10LE_709:
    case NVBUF_COLOR_FORMAT_YUV444_10LE_709_ER:
    case NVBUF_COLOR_FORMAT_YUV444_10LE_2020:
    case NVBUF_COLOR_FORMAT_YUV444_12LE:
    case NVBUF_COLOR_FORMAT_YUV444_12LE_ER:
    case NVBUF_COLOR_FORMAT_YUV444_12LE_709:
    case NVBUF_COLOR_FORMAT_YUV444_12LE_709_ER:
    case NVBUF_COLOR_FORMAT_YUV444_12LE_2020:
      return &PLANAR_444_16;
    case NVBUF_COLOR_FORMAT_R32F_G32F_B32F:
    case NVBUF_COLOR_FORMAT_B32F_G32F_R32F:
      return &PLANAR_FLOAT;
    case NVBUF_COLOR_FORMAT_INVALID:
    case NVBUF_COLOR_FORMAT_LAST:
      break;
  }
  return NULL;
}

static uint32_t
divide_up (uint32_t value, uint32_t by)
{
  return (value + by - 1) / by;
}

bool
surface_layout (NvBufSurfaceColorFormat format, uint32_t width, uint32_t height, bool pad_pitch,
    NvBufSurfacePlaneParams *planes, uint32_t *size)
{
  const Layout *layout = layout_of (format);
  uint32_t offset = 0;

  if (layout == NULL || width == 0 || height == 0 || width > SURFACE_MAX_SIDE || height > SURFACE_MAX_SIDE)
    return false;

  memset (planes, 0, sizeof *planes);
  planes->num_planes = layout->num_planes;
  for (uint32_t i = 0; i < layout->num_planes; i++) {
    const Plane *plane = &layout->planes[i];
    bool pixel_pairs = layout->num_planes == 1 && plane->step == 2;
    uint32_t columns = divide_up (width, plane->step);
    uint32_t pitch = columns * plane->bytes;

    planes->width[i] = pixel_pairs ? width : columns;
    planes->height[i] = divide_up (height, plane->rows);
    planes->pitch[i] = pad_pitch ? divide_up (pitch, SURFACE_PITCH_ALIGNMENT) * SURFACE_PITCH_ALIGNMENT : pitch;
    planes->bytesPerPix[i] = pixel_pairs ? plane->bytes / 2 : plane->bytes;
    planes->offset[i] = offset;
    planes->psize[i] = planes->pitch[i] * planes->height[i];
    offset += planes->psize[i];
  }
  *size = offset;
  return true;
}

uint32_t
surface_row_bytes (NvBufSurfaceColorFormat format, uint32_t width, uint32_t plane)
{
  const Layout *layout = layout_of (format);

  if (layout == NULL || plane >= layout->num_planes)
    return 0;
  return divide_up (width, layout->planes[plane].step) * layout->planes[plane].bytes;
}
