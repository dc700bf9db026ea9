/* Rows of pixels into other rows, written for the compiler's vectoriser. Rows do not overlap. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Coefficients are fixed-point numbers with so many bits behind the point. */
#define NVMM_ROWS_SHIFT 13

/* Luma to 32-bit RGB; `red`, `green` and `blue` are what chroma adds to each pixel. Shifts say where a colour's bits are. */
void nvmm_row_to_rgb (const guint8 * y, const gint * red, const gint * green, const gint * blue, guint32 * out,
    guint width, gint y_coefficient, gint y_offset, guint r_shift, guint g_shift, guint b_shift, guint a_shift);
/* What a row of chroma adds to red, green and blue, once for each of the two pixels that share a sample. */
void nvmm_row_of_chroma (const guint8 * u, const guint8 * v, gint * red, gint * green, gint * blue, guint count,
    gint r_v, gint g_u, gint g_v, gint b_u);
void nvmm_row_to_luma (const guint32 * in, guint8 * y, guint count, gint yr, gint yg, gint yb, gint offset,
    guint r_shift, guint g_shift, guint b_shift);
/* Chroma of the mean of each two by two pixels; `c` are the coefficients of r, g and b for u, then for v. */
void nvmm_rows_to_chroma (const guint32 * above, const guint32 * below, guint8 * u, guint8 * v, guint count,
    const gint * c, guint r_shift, guint g_shift, guint b_shift);

void nvmm_interleave (const guint8 * u, const guint8 * v, guint8 * uv, guint count);
void nvmm_deinterleave (const guint8 * uv, guint8 * u, guint8 * v, guint count);

G_END_DECLS
