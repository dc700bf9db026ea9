/* Any layout to packed RGB: rows of three components, then the colour matrix. Chroma is repeated, not interpolated. */
#include "image.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* A version for AVX2 beside the plain one, chosen at load; NEON is in every arm64. ThreadSanitizer is not up by then. */
#if defined (__x86_64__) && defined (__GNUC__) && !defined (__clang__) && !defined (__SANITIZE_THREAD__)
#define VECTOR __attribute__ ((target_clones ("avx2", "default")))
#else
#define VECTOR
#endif

#define SHIFT 13
#define ROUND (1 << (SHIFT - 1))

typedef struct {
  int y_offset;
  int y, r_v, g_u, g_v, b_u;
} Matrix;

static int
fixed (double value)
{
  return (int) (value * (1 << SHIFT) + (value < 0 ? -0.5 : 0.5));
}

static Matrix
make_matrix (const DiConversion *c)
{
  const double kg = 1.0 - c->kr - c->kb;
  const double y_scale = c->full_range != 0 ? 1.0 : 219.0 / 255.0;
  const double c_scale = c->full_range != 0 ? 1.0 : 224.0 / 255.0;

  return (Matrix) {
    .y_offset = c->full_range != 0 ? 0 : 16,
    .y = fixed (1.0 / y_scale),
    .r_v = fixed (2.0 * (1.0 - c->kr) / c_scale),
    .b_u = fixed (2.0 * (1.0 - c->kb) / c_scale),
    .g_u = fixed (-2.0 * (1.0 - c->kb) * c->kb / kg / c_scale),
    .g_v = fixed (-2.0 * (1.0 - c->kr) * c->kr / kg / c_scale),
  };
}

static inline uint8_t
clamp (int value)
{
  value = value < 0 ? 0 : value;
  return (uint8_t) (value > 255 ? 255 : value);
}

VECTOR static void
row_to_rgb (const Matrix *m, uint32_t width, uint8_t *restrict a, uint8_t *restrict b, uint8_t *restrict c)
{
  const Matrix k = *m;

  for (uint32_t x = 0; x < width; x++) {
    const int y = (a[x] - k.y_offset) * k.y + ROUND, u = b[x] - 128, v = c[x] - 128;

    a[x] = clamp ((y + k.r_v * v) >> SHIFT);
    b[x] = clamp ((y + k.g_u * u + k.g_v * v) >> SHIFT);
    c[x] = clamp ((y + k.b_u * u) >> SHIFT);
  }
}

/* As many samples as a row has, before any is repeated. */
VECTOR static void
take_bytes (uint8_t *restrict to, const uint8_t *restrict from, uint32_t count, uint32_t step)
{
  switch (step) {
  case 1:
    memcpy (to, from, count);
    break;
  case 2:
    for (uint32_t i = 0; i < count; i++)
      to[i] = from[2 * i];
    break;
  case 4:
    for (uint32_t i = 0; i < count; i++)
      to[i] = from[4 * i];
    break;
  default:
    for (uint32_t i = 0; i < count; i++)
      to[i] = from[(size_t) step * i];
  }
}

static void
take_words (uint8_t *to, const uint8_t *from, uint32_t count, uint32_t step, uint32_t bits)
{
  for (uint32_t i = 0; i < count; i++, from += step) {
    const unsigned value = (from[0] | (unsigned) from[1] << 8) >> bits;

    to[i] = (uint8_t) (value > 255 ? 255 : value);
  }
}

/* From the end, since the row widens where it lies. */
static void
repeat (uint8_t *row, uint32_t width, uint32_t shift)
{
  for (uint32_t x = width; x-- > 0;)
    row[x] = row[x >> shift];
}

static void
take_row (const DiComponent *component, uint32_t y, uint32_t width, uint8_t *to)
{
  const uint32_t h_shift = (uint32_t) component->h_shift, step = (uint32_t) component->step;
  const uint32_t count = (width + (1u << h_shift) - 1) >> h_shift;
  const uint8_t *from = (const uint8_t *) (uintptr_t) component->data
      + (size_t) (y >> (uint32_t) component->v_shift) * (size_t) component->pitch;

  if (component->size == 1)
    take_bytes (to, from, count, step);
  else
    take_words (to, from, count, step, (uint32_t) component->bits);
  if (h_shift > 0)
    repeat (to, width, h_shift);
}

VECTOR static void
interleave_3 (uint8_t *restrict to, const uint8_t *restrict a, const uint8_t *restrict b, const uint8_t *restrict c,
    uint32_t width)
{
  for (uint32_t x = 0; x < width; x++) {
    to[3 * x] = a[x];
    to[3 * x + 1] = b[x];
    to[3 * x + 2] = c[x];
  }
}

VECTOR static void
interleave_4 (uint8_t *restrict to, const uint8_t *restrict a, const uint8_t *restrict b, const uint8_t *restrict c,
    uint32_t width)
{
  for (uint32_t x = 0; x < width; x++) {
    to[4 * x] = a[x];
    to[4 * x + 1] = b[x];
    to[4 * x + 2] = c[x];
    to[4 * x + 3] = 255;
  }
}

int32_t
di_convert (const DiConversion *c, uint8_t *to)
{
  const uint32_t width = (uint32_t) c->width, height = (uint32_t) c->height;
  const int64_t pitch = (int64_t) c->to_pitch;
  const Matrix matrix = make_matrix (c);
  const bool blue_first = c->blue_first != 0;
  uint8_t *rows = malloc ((size_t) width * 3);
  uint8_t *row[3] = { rows, rows + width, rows + 2 * (size_t) width };

  if (rows == NULL)
    return di_fail ("no memory");
  if (pitch < 0)
    to -= pitch * (int64_t) (height - 1);
  for (uint32_t y = 0; y < height; y++, to += pitch) {
    for (int i = 0; i < 3; i++) {
      const DiComponent *component = &c->components[i];

      if (component->data == 0)
        memset (row[i], 128, width);
      else
        take_row (component, y, width, row[i]);
    }
    if (c->yuv != 0)
      row_to_rgb (&matrix, width, row[0], row[1], row[2]);
    if (c->channels == 4)
      interleave_4 (to, row[blue_first ? 2 : 0], row[1], row[blue_first ? 0 : 2], width);
    else
      interleave_3 (to, row[blue_first ? 2 : 0], row[1], row[blue_first ? 0 : 2], width);
  }
  free (rows);
  return 0;
}
