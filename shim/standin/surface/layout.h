/* How each NvBufSurfaceColorFormat is laid out in memory. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "nvbufsurface.h"

/* Rows of every plane start at a multiple of this, as they do on the real thing. */
#define SURFACE_PITCH_ALIGNMENT 256u
/* The memory of every surface starts at a multiple of this. */
#define SURFACE_MEMORY_ALIGNMENT 64u
/* Larger sides are a caller's mistake; the products below stay far from 32 bits. */
#define SURFACE_MAX_SIDE 16384u

/*
 * Fills `planes` and `size` for a picture of width x height pixels.
 * Returns false for a format it does not know and for a size outside 1..SURFACE_MAX_SIDE.
 */
bool surface_layout (NvBufSurfaceColorFormat format, uint32_t width, uint32_t height, bool pad_pitch,
    NvBufSurfacePlaneParams *planes, uint32_t *size);

/* How many bytes of a row of plane `plane` hold pixels, of a format that surface_layout() knows. */
uint32_t surface_row_bytes (NvBufSurfaceColorFormat format, uint32_t width, uint32_t plane);
