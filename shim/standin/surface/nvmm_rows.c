#include "nvmm_rows.h"

/*
 * A version for AVX2 beside the plain one, chosen when the module is loaded; NEON is in every arm64.
 * ThreadSanitizer's runtime is not up yet when that choice runs.
 */
#if defined (__x86_64__) && defined (__GNUC__) && !defined (__clang__) && !defined (__SANITIZE_THREAD__)
#define VECTOR __attribute__ ((target_clones ("avx2", "default")))
#else
#define VECTOR
#endif

#define SHIFT NVMM_ROWS_SHIFT
#define ROUND (1 << (SHIFT - 1))

static inline gint
clamp_byte (gint value)
{
  value = value < 0 ? 0 : value;
  return value > 255 ? 255 : value;
}

VECTOR void
nvmm_row_to_rgb (const guint8 *restrict y, const gint *restrict red, const gint *restrict green,
    const gint *restrict blue, guint32 *restrict out, guint width, gint y_coefficient, gint y_offset,
    guint r_shift, guint g_shift, guint b_shift, guint a_shift)
{
  const guint32 alpha = 0xffu << a_shift;

  for (guint i = 0; i < width; i++) {
    gint luma = (y[i] - y_offset) * y_coefficient + ROUND;

    out[i] = alpha | (guint32) clamp_byte ((luma + red[i]) >> SHIFT) << r_shift
        | (guint32) clamp_byte ((luma + green[i]) >> SHIFT) << g_shift
        | (guint32) clamp_byte ((luma + blue[i]) >> SHIFT) << b_shift;
  }
}

VECTOR void
nvmm_row_of_chroma (const guint8 *restrict u, const guint8 *restrict v, gint *restrict red, gint *restrict green,
    gint *restrict blue, guint count, gint r_v, gint g_u, gint g_v, gint b_u)
{
  for (guint i = 0; i < count; i++) {
    gint cu = u[i] - 128, cv = v[i] - 128;

    red[2 * i] = red[2 * i + 1] = cv * r_v;
    green[2 * i] = green[2 * i + 1] = cu * g_u + cv * g_v;
    blue[2 * i] = blue[2 * i + 1] = cu * b_u;
  }
}

VECTOR void
nvmm_interleave (const guint8 *restrict u, const guint8 *restrict v, guint8 *restrict uv, guint count)
{
  for (guint i = 0; i < count; i++) {
    uv[2 * i] = u[i];
    uv[2 * i + 1] = v[i];
  }
}

VECTOR void
nvmm_deinterleave (const guint8 *restrict uv, guint8 *restrict u, guint8 *restrict v, guint count)
{
  for (guint i = 0; i < count; i++) {
    u[i] = uv[2 * i];
    v[i] = uv[2 * i + 1];
  }
}

VECTOR void
nvmm_row_to_luma (const guint32 *restrict in, guint8 *restrict y, guint count, gint yr, gint yg, gint yb, gint offset,
    guint r_shift, guint g_shift, guint b_shift)
{
  for (guint i = 0; i < count; i++) {
    guint32 pixel = in[i];
    gint r = (pixel >> r_shift) & 255, g = (pixel >> g_shift) & 255, b = (pixel >> b_shift) & 255;

    y[i] = (guint8) (((r * yr + g * yg + b * yb + ROUND) >> SHIFT) + offset);
  }
}

VECTOR void
nvmm_rows_to_chroma (const guint32 *restrict above, const guint32 *restrict below, guint8 *restrict u,
    guint8 *restrict v, guint count, const gint *restrict c, guint r_shift, guint g_shift, guint b_shift)
{
  const gint ur = c[0], ug = c[1], ub = c[2], vr = c[3], vg = c[4], vb = c[5];
  const gint middle = (128 << (SHIFT + 2)) + (ROUND << 2);

  for (guint i = 0; i < count; i++) {
    guint32 p0 = above[2 * i], p1 = above[2 * i + 1], p2 = below[2 * i], p3 = below[2 * i + 1];
    gint r = ((p0 >> r_shift) & 255) + ((p1 >> r_shift) & 255) + ((p2 >> r_shift) & 255) + ((p3 >> r_shift) & 255);
    gint g = ((p0 >> g_shift) & 255) + ((p1 >> g_shift) & 255) + ((p2 >> g_shift) & 255) + ((p3 >> g_shift) & 255);
    gint b = ((p0 >> b_shift) & 255) + ((p1 >> b_shift) & 255) + ((p2 >> b_shift) & 255) + ((p3 >> b_shift) & 255);

    u[i] = (guint8) clamp_byte ((r * ur + g * ug + b * ub + middle) >> (SHIFT + 2));
    v[i] = (guint8) clamp_byte ((r * vr + g * vg + b * vb + middle) >> (SHIFT + 2));
  }
}
