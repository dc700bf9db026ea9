// Pictures that programs hand to libnvds_infer: already of the model's size, in plain memory.
#include "preprocess.h"

namespace infer {

namespace {

struct PackedFormat {
  unsigned bytes;      // a pixel
  unsigned red, blue;  // their places in it; green stands between
};

PackedFormat packed_format (NvDsInferFormat format) {
  switch (format) {
    case NvDsInferFormat_RGB: return { 3, 0, 2 };
    case NvDsInferFormat_BGR: return { 3, 2, 0 };
    case NvDsInferFormat_RGBA: return { 4, 0, 2 };
    case NvDsInferFormat_BGRx: return { 4, 2, 0 };
    default: return { 1, 0, 0 };
  }
}

}  // namespace

bool Preprocessor::takes (NvDsInferFormat given) const {
  if (format == NvDsInferFormat_GRAY || format == NvDsInferFormat_Tensor)
    return given == format;
  return packed_format (given).bytes > 1;
}

float Preprocessor::normalized (float value, size_t pixel, unsigned channel) const {
  const float zero = !mean.empty () ? mean[pixel * info.channels + channel] : offsets.empty () ? 0.0f : offsets[channel];
  return (value - zero) * scale;
}

void Preprocessor::fill_packed (const void *picture, NvDsInferFormat given, size_t pitch, float *item) const {
  const size_t area = static_cast<size_t> (info.width) * info.height;
  const size_t step = channels_last ? info.channels : 1, plane_step = channels_last ? 1 : area;
  if (given == NvDsInferFormat_Tensor) {
    const float *values = static_cast<const float *> (picture);
    for (unsigned c = 0; c < info.channels; c++)
      for (size_t pixel = 0; pixel < area; pixel++) {
        const size_t at = c * plane_step + pixel * step;
        item[at] = normalized (values[at], pixel, c);
      }
    return;
  }
  const PackedFormat from = packed_format (given);
  const bool bgr = format == NvDsInferFormat_BGR;
  const unsigned places[] = { bgr ? from.blue : from.red, 1, bgr ? from.red : from.blue };
  for (unsigned y = 0; y < info.height; y++) {
    const uint8_t *row = static_cast<const uint8_t *> (picture) + y * pitch;
    for (unsigned x = 0; x < info.width; x++) {
      const size_t pixel = static_cast<size_t> (y) * info.width + x;
      for (unsigned c = 0; c < info.channels; c++)
        item[c * plane_step + pixel * step] = normalized (row[x * from.bytes + places[c]], pixel, c);
    }
  }
}

}  // namespace infer
