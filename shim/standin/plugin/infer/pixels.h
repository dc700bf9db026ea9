// Inner loops of preprocessing: 8-bit pixels to scaled floats.
#pragma once

#include <cstddef>
#include <cstdint>

#include "nvbufsurface.h"

namespace infer {

// y' = y_gain * (y - y_zero); r = y' + rv * v; g = y' + gu * u + gv * v; b = y' + bu * u
struct YuvMatrix {
  float y_zero, y_gain, rv, gu, gv, bu;
};

// The matrix and range that the surface's format names. Null where it is not an NV12 format.
const YuvMatrix *yuv_matrix (NvBufSurfaceColorFormat format);

// out[c] = (pixel[c] - offset[c]) * scale for a row of pixels, channels in the model's order.
struct RowOutput {
  float *channel[3];
  ptrdiff_t step;  // floats from pixel to pixel
  float offset[3];
  float scale;
};

void convert_nv12_row (const uint8_t *y, const uint8_t *uv, int width, const YuvMatrix &matrix, bool bgr, const RowOutput &out);
void convert_rgba_row (const uint8_t *rgba, int width, bool bgr, const RowOutput &out);
// Full-range luma of either source.
void convert_luma_row (const uint8_t *y, int width, const YuvMatrix &matrix, const RowOutput &out);
void convert_rgba_to_luma_row (const uint8_t *rgba, int width, const RowOutput &out);

}  // namespace infer
