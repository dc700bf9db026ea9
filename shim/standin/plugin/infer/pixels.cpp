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

// Rows are converted in blocks that stay in registers and the first cache: local arrays cannot overlap the picture
// or each other, which is what lets the compiler vectorise.
constexpr int block = 64;

struct Block {
  float channel[3][block];
};

void store (const float *values, int count, int at, int channel, const RowOutput &out) {
  const float offset = out.offset[channel], scale = out.scale;
  float *to = out.channel[channel] + at * out.step;
  if (out.step == 1)
    for (int i = 0; i < count; i++)
      to[i] = (values[i] - offset) * scale;
  else
    for (int i = 0; i < count; i++)
      to[i * out.step] = (values[i] - offset) * scale;
}

template <typename Convert> void in_blocks (int width, int channels, const RowOutput &out, Convert convert) {
  Block values;
  for (int at = 0; at < width; at += block) {
    const int count = width - at < block ? width - at : block;
    convert (at, count, values);
    for (int c = 0; c < channels; c++)
      store (values.channel[c], count, at, c, out);
  }
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

void convert_nv12_row (const uint8_t *y, const uint8_t *uv, int width, const YuvMatrix &matrix, bool bgr,
                       const RowOutput &out) {
  const YuvMatrix m = matrix;
  in_blocks (width, 3, out, [&] (int at, int count, Block &values) {
    float *red = values.channel[bgr ? 2 : 0], *green = values.channel[1], *blue = values.channel[bgr ? 0 : 2];
    float luma[block], u[block], v[block];
    for (int i = 0; i < count; i++)
      luma[i] = (y[at + i] - m.y_zero) * m.y_gain;
    for (int i = 0; i < count; i++) {
      u[i] = uv[2 * (at + i)] - 128.0f;
      v[i] = uv[2 * (at + i) + 1] - 128.0f;
    }
    for (int i = 0; i < count; i++)
      red[i] = to_byte (luma[i] + m.rv * v[i]);
    for (int i = 0; i < count; i++)
      green[i] = to_byte (luma[i] + m.gu * u[i] + m.gv * v[i]);
    for (int i = 0; i < count; i++)
      blue[i] = to_byte (luma[i] + m.bu * u[i]);
  });
}

void convert_rgba_row (const uint8_t *rgba, int width, bool bgr, const RowOutput &out) {
  in_blocks (width, 3, out, [&] (int at, int count, Block &values) {
    float *red = values.channel[bgr ? 2 : 0], *green = values.channel[1], *blue = values.channel[bgr ? 0 : 2];
    for (int i = 0; i < count; i++) {
      const uint8_t *pixel = rgba + 4 * (at + i);
      red[i] = pixel[0];
      green[i] = pixel[1];
      blue[i] = pixel[2];
    }
  });
}

void convert_luma_row (const uint8_t *y, int width, const YuvMatrix &matrix, const RowOutput &out) {
  const YuvMatrix m = matrix;
  in_blocks (width, 1, out, [&] (int at, int count, Block &values) {
    for (int i = 0; i < count; i++)
      values.channel[0][i] = to_byte ((y[at + i] - m.y_zero) * m.y_gain);
  });
}

void convert_rgba_to_luma_row (const uint8_t *rgba, int width, const RowOutput &out) {
  in_blocks (width, 1, out, [&] (int at, int count, Block &values) {
    for (int i = 0; i < count; i++) {
      const uint8_t *pixel = rgba + 4 * (at + i);
      values.channel[0][i] = to_byte (0.299f * pixel[0] + 0.587f * pixel[1] + 0.114f * pixel[2]);
    }
  });
}

}  // namespace infer
