/* Which surfaces and planes a call is about, checked. */
#pragma once

#include <stdbool.h>

#include "nvbufsurface.h"

/* From `first` up to and not including `end`. */
typedef struct
{
  uint32_t first, end;
} SurfaceRange;

/* -1 is all of the batch. Says why on stderr and returns false where there is no such surface. */
bool select_surfaces (const char *function, const NvBufSurface *surface, int index, SurfaceRange *range);

/* -1 is all planes. A surface of plain bytes has one. */
bool select_planes (const char *function, const NvBufSurfaceParams *params, int plane, SurfaceRange *range);

/* Checks all of the above before anything is done. */
bool select_all (const char *function, const NvBufSurface *surface, int index, int plane, SurfaceRange *range);
