/* Pixels from surface to surface, to and from plain memory, and filled with one value. */
#include <string.h>

#include "layout.h"
#include "report.h"
#include "select.h"

static void
copy_rows (uint8_t *to, size_t to_pitch, const uint8_t *from, size_t from_pitch, size_t bytes, uint32_t rows)
{
  for (uint32_t row = 0; row < rows; row++)
    memcpy (to + row * to_pitch, from + row * from_pitch, bytes);
}

static bool
same_picture (const NvBufSurfaceParams *a, const NvBufSurfaceParams *b)
{
  return a->colorFormat == b->colorFormat && a->width == b->width && a->height == b->height
      && a->planeParams.num_planes == b->planeParams.num_planes
      && (a->colorFormat != NVBUF_COLOR_FORMAT_INVALID || a->dataSize == b->dataSize);
}

int
NvBufSurfaceCopy (NvBufSurface *srcSurf, NvBufSurface *dstSurf)
{
  SurfaceRange from, to;

  if (!select_surfaces (__func__, srcSurf, -1, &from) || !select_surfaces (__func__, dstSurf, -1, &to))
    return -1;
  if (from.end != to.end) {
    surface_report (__func__, "batch sizes differ: %u and %u", from.end, to.end);
    return -1;
  }
  for (uint32_t i = 0; i < from.end; i++) {
    if (!same_picture (&srcSurf->surfaceList[i], &dstSurf->surfaceList[i])) {
      surface_report (__func__, "size or colour format of surface %u differ", i);
      return -1;
    }
  }
  for (uint32_t i = 0; i < from.end; i++) {
    const NvBufSurfaceParams *source = &srcSurf->surfaceList[i];
    NvBufSurfaceParams *target = &dstSurf->surfaceList[i];

    if (source->planeParams.num_planes == 0)
      memcpy (target->dataPtr, source->dataPtr, source->dataSize);
    for (uint32_t p = 0; p < source->planeParams.num_planes; p++)
      copy_rows ((uint8_t *) target->dataPtr + target->planeParams.offset[p], target->planeParams.pitch[p],
          (const uint8_t *) source->dataPtr + source->planeParams.offset[p], source->planeParams.pitch[p],
          surface_row_bytes (source->colorFormat, source->width, p), source->planeParams.height[p]);
  }
  dstSurf->numFilled = srcSurf->numFilled;
  return 0;
}

int
NvBufSurfaceMemSet (NvBufSurface *surf, int index, int plane, uint8_t value)
{
  SurfaceRange surfaces, planes;

  if (!select_all (__func__, surf, index, plane, &surfaces))
    return -1;
  for (uint32_t i = surfaces.first; i < surfaces.end; i++) {
    NvBufSurfaceParams *params = &surf->surfaceList[i];

    select_planes (__func__, params, plane, &planes);
    for (uint32_t p = planes.first; p < planes.end; p++) {
      if (params->planeParams.num_planes == 0)
        memset (params->dataPtr, value, params->dataSize);
      else
        memset ((uint8_t *) params->dataPtr + params->planeParams.offset[p], value, params->planeParams.psize[p]);
    }
  }
  return 0;
}

/* A plane of a surface beside the same plane in plain memory, whose rows are `width` pixels of the plane long. */
typedef struct
{
  uint8_t *surface, *raw;
  size_t surface_pitch, raw_pitch, bytes;
  uint32_t rows;
} PlanePair;

static bool
pair_planes (const char *function, NvBufSurface *surf, unsigned index, unsigned plane, unsigned width, unsigned height,
    unsigned char *raw, PlanePair *pair)
{
  SurfaceRange surfaces, planes;
  const NvBufSurfaceParams *params;
  const NvBufSurfacePlaneParams *layout;

  if (raw == NULL || index > INT32_MAX || plane > INT32_MAX) {
    surface_report (function, "no memory, or no such surface or plane");
    return false;
  }
  if (!select_all (function, surf, (int) index, (int) plane, &surfaces))
    return false;
  params = &surf->surfaceList[index];
  layout = &params->planeParams;
  if (!select_planes (function, params, (int) plane, &planes) || layout->num_planes == 0) {
    surface_report (function, "surface %u is plain bytes", index);
    return false;
  }
  if (width < layout->width[plane] || height < layout->height[plane]) {
    surface_report (function, "%ux%u is too small for a plane of %ux%u", width, height, layout->width[plane],
        layout->height[plane]);
    return false;
  }
  pair->surface = (uint8_t *) params->dataPtr + layout->offset[plane];
  pair->raw = raw;
  pair->surface_pitch = layout->pitch[plane];
  pair->bytes = surface_row_bytes (params->colorFormat, params->width, plane);
  pair->raw_pitch = pair->bytes + (size_t) (width - layout->width[plane]) * layout->bytesPerPix[plane];
  pair->rows = layout->height[plane];
  return true;
}

int
NvBufSurface2Raw (NvBufSurface *Surf, unsigned int index, unsigned int plane, unsigned int out_width,
    unsigned int out_height, unsigned char *ptr)
{
  PlanePair pair;

  if (!pair_planes (__func__, Surf, index, plane, out_width, out_height, ptr, &pair))
    return -1;
  copy_rows (pair.raw, pair.raw_pitch, pair.surface, pair.surface_pitch, pair.bytes, pair.rows);
  return 0;
}

int
Raw2NvBufSurface (unsigned char *ptr, unsigned int index, unsigned int plane, unsigned int in_width,
    unsigned int in_height, NvBufSurface *Surf)
{
  PlanePair pair;

  if (!pair_planes (__func__, Surf, index, plane, in_width, in_height, ptr, &pair))
    return -1;
  copy_rows (pair.surface, pair.surface_pitch, pair.raw, pair.raw_pitch, pair.bytes, pair.rows);
  return 0;
}
