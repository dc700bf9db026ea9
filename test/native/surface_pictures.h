/* Pictures of plain colours in surfaces, for what transforms them. */
#ifndef TEST_SURFACE_PICTURES_H
#define TEST_SURFACE_PICTURES_H

#include <string.h>

#include "check.h"
#include "nvbufsurftransform.h"

#define RED 0xff0000ffu
#define GREEN 0xff00ff00u
#define BLUE 0xffff0000u
#define WHITE 0xffffffffu

static inline NvBufSurface *
create (unsigned batch, unsigned width, unsigned height, NvBufSurfaceColorFormat format)
{
  NvBufSurfaceCreateParams params = { .width = width, .height = height, .colorFormat = format };
  NvBufSurface *surface = NULL;

  CHECK_INT (NvBufSurfaceCreate (&surface, batch, &params), 0);
  surface->numFilled = batch;
  return surface;
}

static inline unsigned *
pixel (NvBufSurface *surface, unsigned index, unsigned x, unsigned y)
{
  NvBufSurfaceParams *params = &surface->surfaceList[index];

  return (unsigned *) ((unsigned char *) params->dataPtr + params->pitch * y) + x;
}

static inline void
fill (NvBufSurface *surface, unsigned index, unsigned color)
{
  for (unsigned y = 0; y < surface->surfaceList[index].height; y++)
    for (unsigned x = 0; x < surface->surfaceList[index].width; x++)
      *pixel (surface, index, x, y) = color;
}

static inline int
far_apart (unsigned a, unsigned b)
{
  int most = 0;

  for (int shift = 0; shift < 24; shift += 8) {
    int difference = abs ((int) (a >> shift & 255) - (int) (b >> shift & 255));

    most = difference > most ? difference : most;
  }
  return most;
}

#endif
