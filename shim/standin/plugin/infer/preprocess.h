// From a picture in NVMM, or a part of one, to the numbers a model takes.
#pragma once

#include <cstdint>
#include <vector>

#include "nvbufsurface.h"

#include "config.h"
#include "model.h"

namespace infer {

struct Rect {
  double left = 0, top = 0, width = 0, height = 0;
};

// How a part of a picture was placed in the model's input: x_model = (x - left) * scale_x + offset_left.
struct Placement {
  double scale_x = 1, scale_y = 1;
  double offset_left = 0, offset_top = 0;
};

class Preprocessor {
 public:
  // Checks colour format, offsets and mean file against the model. Throws Error.
  Preprocessor (const Config &config, const Model &model);

  const NvDsInferNetworkInfo &network () const { return info; }

  // Scales `part` of `surface` into one item of the model's input. Throws Error where it cannot be.
  Placement fill (const NvBufSurfaceParams &surface, const Rect &part, float *item);

  // Whether a picture, or a tensor, in that format can become the model's input.
  bool takes (NvDsInferFormat given) const;
  // Turns a picture of the model's size in such a format into one item. Its rows are `pitch` bytes apart; those of a
  // tensor follow each other.
  void fill_packed (const void *picture, NvDsInferFormat given, size_t pitch, float *item) const;

 private:
  void check_format (const Config &config) const;
  void read_mean_file (const PathSetting &setting);
  float normalized (float value, size_t pixel, unsigned channel) const;

  NvDsInferNetworkInfo info{};
  NvDsInferFormat format;
  bool channels_last;
  bool keep_aspect;
  bool symmetric;
  int interpolation;
  float scale;
  std::vector<float> offsets;  // per channel, empty where the mean image holds them
  std::vector<float> mean;     // per pixel and channel, interleaved
  // The scaled planes, kept from frame to frame for their memory.
  std::vector<uint8_t> first, second;
};

}  // namespace infer
