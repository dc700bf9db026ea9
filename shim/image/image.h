/*
 * Pixels of surfaces for scripts: copies, conversions and mappings. Mirrored in lib/native/image.ts.
 *
 * Numbers are doubles because JavaScript's are: addresses fit. No header of DeepStream or CUDA is included: where
 * planes are comes as data, and NVIDIA's libraries are found at run time.
 *
 * Functions that return int32_t answer 0, or -1 where di_error() says why.
 */
#pragma once

#include <stdint.h>

#define DI_EXPORT __attribute__((visibility("default")))

/* One plane of a picture: `rows` rows of `bytes` bytes, `pitch` bytes apart. */
typedef struct {
  double data;
  double pitch;
  double bytes;
  double rows;
} DiPlane;

/* Of one of a picture's three components: the 8 most significant bits of its sample for the pixel x, y are
 * *(data + (y >> v_shift) * pitch + (x >> h_shift) * step) >> bits, of a sample of `size` bytes. data 0: no chroma. */
typedef struct {
  double data;
  double pitch;
  double step;
  double h_shift;
  double v_shift;
  double size;
  double bits;
} DiComponent;

typedef struct {
  double width;
  double height;
  double yuv; /* 0: the components are red, green, blue; 1: Y, Cb, Cr */
  double kr;  /* of the colour matrix */
  double kb;
  double full_range;
  double channels;   /* bytes a pixel: 3, or 4 with the last one opaque */
  double blue_first; /* 1: blue, green, red */
  double to_pitch;   /* bytes from row to row of the result; negative: the last row comes first in memory */
  DiComponent components[3];
} DiConversion;

/* error.c: what the calling thread's last failure was. */
DI_EXPORT const char *di_error (void);
int32_t di_fail (const char *format, ...) __attribute__ ((format (printf, 1, 2)));

/* copy.c: planes one behind the other, rows without gaps. */
DI_EXPORT void di_copy (const DiPlane *planes, uint32_t count, uint8_t *to);

/* cuda.c: the same out of memory that a GPU can reach, through its primary context. Returns when all is copied. */
DI_EXPORT int32_t di_cuda_copy (uint32_t gpu, const DiPlane *planes, uint32_t count, uint8_t *to);

/* numbers.c: of a struct, unsigned integers or pointers that stand `places[0]` bytes from its begin and are `places[1]`
 * bytes long (4 or 8), and so on for `count` pairs. */
DI_EXPORT void di_numbers (const void *from, const uint32_t *places, uint32_t count, double *numbers);

/* convert.c */
DI_EXPORT int32_t di_convert (const DiConversion *conversion, uint8_t *to);

/* map.c: a surface of a batch for the CPU, until as many calls of di_unmap; `flush`: the CPU has written to it.
 * di_map_by names the libnvbufsurface to call; it comes first. */
DI_EXPORT int32_t di_map_by (const char *library);
DI_EXPORT int32_t di_map (void *surface, int32_t index);
DI_EXPORT int32_t di_unmap (void *surface, int32_t index, int32_t flush);
