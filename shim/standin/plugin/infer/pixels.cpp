#include "pixels.h"

namespace infer {

namespace {

// From the definition: kr and kb are the weights of red and blue in luma.
constexpr YuvMatrix make_matrix (double kr, double kb, bool full_range) {
  const double y_gain = full_range ? 1.0 : 255.0 / 219.0;
  const double c_gain = full_range ? 1.0 : 255.0 / 224.0;
  const double kg = 1.0 - kr - kb;
  return { full_range ? 0.0f : 16.0f,
           static_cast<float> (y_gain),
           static_cast<float> (2 * (1 - kr) * c_gain),
           static_cast<float> (-2 * (1 - kb) * kb / kg * c_gain),
           static_cast<float> (-2 * (1 - kr) * kr / kg * c_gain),
           static_cast<float> (2 * (1 - kb) * c_gain) };
}

constexpr YuvMatrix bt601 = make_matrix (0.299, 0.114, false);
constexpr YuvMatrix bt601_full = make_matrix (0.299, 0.114, true);
constexpr YuvMatrix bt709 = make_matrix (0.2126, 0.0722, false);
constexpr YuvMatrix bt709_full = make_matrix (0.2126, 0.0722, true);
constexpr YuvMatrix bt2020 = make_matrix (0.2627, 0.0593, false);

// To the nearest 8-bit value, as the GPU's converter stores it before it is scaled.
inline float to_byte (float value) {
  value = value < 0.0f ? 0.0f : value > 255.0f ? 255.0f : value;
  return static_cast<float> (static_cast<int> (value + 0.5f));
}

// Planar output has a step of one, which the compiler can then vectorise.
template <typename Pixel> inline void for_each_pixel (int width, ptrdiff_t step, Pixel pixel) {
  if (step == 1)
    for (int x = 0; x < width; x++)
      pixel (x, static_cast<ptrdiff_t> (x));
  else
    for (int x = 0; x < width; x++)
      pixel (x, x * step);
}

}  // namespace

const YuvMatrix *yuv_matrix (NvBufSurfaceColorFormat format) {
  switch (format) {
    case NVBUF_COLOR_FORMAT_NV12: return &bt601;
    case NVBUF_COLOR_FORMAT_NV12_ER: return &bt601_full;
    case NVBUF_COLOR_FORMAT_NV12_709: return &bt709;
    case NVBUF_COLOR_FORMAT_NV12_709_ER: return &bt709_full;
    case NVBUF_COLOR_FORMAT_NV12_2020: return &bt2020;
    default: return nullptr;
  }
}

void convert_nv12_row (const uint8_t *__restrict y, const uint8_t *__restrict uv, int width, const YuvMatrix &matrix,
                       bool bgr, const RowOutput &out) {
  const YuvMatrix m = matrix;
  const int r_at = bgr ? 2 : 0, b_at = bgr ? 0 : 2;
  float *__restrict r_out = out.channel[r_at];
  float *__restrict g_out = out.channel[1];
  float *__restrict b_out = out.channel[b_at];
  const float r_off = out.offset[r_at], g_off = out.offset[1], b_off = out.offset[b_at], scale = out.scale;
  for_each_pixel (width, out.step, [=] (int x, ptrdiff_t at) {
    const float l = (y[x] - m.y_zero) * m.y_gain;
    const float u = uv[2 * x] - 128.0f;
    const float v = uv[2 * x + 1] - 128.0f;
    r_out[at] = (to_byte (l + m.rv * v) - r_off) * scale;
    g_out[at] = (to_byte (l + m.gu * u + m.gv * v) - g_off) * scale;
    b_out[at] = (to_byte (l + m.bu * u) - b_off) * scale;
  });
}

void convert_rgba_row (const uint8_t *__restrict rgba, int width, bool bgr, const RowOutput &out) {
  const int r_at = bgr ? 2 : 0, b_at = bgr ? 0 : 2;
  float *__restrict r_out = out.channel[r_at];
  float *__restrict g_out = out.channel[1];
  float *__restrict b_out = out.channel[b_at];
  const float r_off = out.offset[r_at], g_off = out.offset[1], b_off = out.offset[b_at], scale = out.scale;
  for_each_pixel (width, out.step, [=] (int x, ptrdiff_t at) {
    r_out[at] = (rgba[4 * x] - r_off) * scale;
    g_out[at] = (rgba[4 * x + 1] - g_off) * scale;
    b_out[at] = (rgba[4 * x + 2] - b_off) * scale;
  });
}

void convert_luma_row (const uint8_t *__restrict y, int width, const YuvMatrix &matrix, const RowOutput &out) {
  const YuvMatrix m = matrix;
  float *__restrict to = out.channel[0];
  const float offset = out.offset[0], scale = out.scale;
  for (int x = 0; x < width; x++)
    to[x] = (to_byte ((y[x] - m.y_zero) * m.y_gain) - offset) * scale;
}

void convert_rgba_to_luma_row (const uint8_t *__restrict rgba, int width, const RowOutput &out) {
  float *__restrict to = out.channel[0];
  const float offset = out.offset[0], scale = out.scale;
  for (int x = 0; x < width; x++)
    to[x] = (to_byte (0.299f * rgba[4 * x] + 0.587f * rgba[4 * x + 1] + 0.114f * rgba[4 * x + 2]) - offset) * scale;
}

}  // namespace infer
