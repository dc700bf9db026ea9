#include "preprocess.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cstring>
#include <fstream>

#include "pixels.h"

namespace infer {

namespace {

// The nearest of OpenCV's filters to what a scaling-filter number means on the GPU.
int interpolation_for (int scaling_filter) {
  switch (scaling_filter) {
    case 0: return cv::INTER_NEAREST;
    case 2: return cv::INTER_CUBIC;
    case 3: return cv::INTER_AREA;
    case 4: return cv::INTER_LANCZOS4;
    default: return cv::INTER_LINEAR;
  }
}

// Crops begin and end on even pixels, as on the GPU: half as many chroma samples as luma.
cv::Rect even_rect (const Rect &part, const NvBufSurfaceParams &surface) {
  const auto clamp = [] (double value, unsigned limit) {
    return static_cast<int> (std::min (std::max (value, 0.0), static_cast<double> (limit)));
  };
  const int left = (clamp (part.left, surface.width) + 1) & ~1;
  const int top = (clamp (part.top, surface.height) + 1) & ~1;
  const int width = std::min (clamp (part.width, surface.width), static_cast<int> (surface.width) - left);
  const int height = std::min (clamp (part.height, surface.height), static_cast<int> (surface.height) - top);
  return { left, top, width & ~1, height & ~1 };
}

cv::Mat plane (const NvBufSurfaceParams &surface, int index, const cv::Rect &part, int type) {
  uint8_t *data = static_cast<uint8_t *> (surface.dataPtr) + surface.planeParams.offset[index];
  const size_t pitch = surface.planeParams.pitch[index];
  return cv::Mat (part.height, part.width, type, data + part.y * pitch + part.x * CV_ELEM_SIZE (type), pitch);
}

void scale_plane (const cv::Mat &from, const cv::Size &size, int interpolation, std::vector<uint8_t> &memory) {
  memory.resize (static_cast<size_t> (size.area ()) * from.elemSize ());
  cv::Mat to (size, from.type (), memory.data ());
  try {
    cv::resize (from, to, size, 0, 0, interpolation);
  } catch (const cv::Exception &problem) {
    throw Error (Fault::failed, "a frame could not be scaled: " + problem.err);
  }
}

}  // namespace

Preprocessor::Preprocessor (const Config &config, const Model &model)
    : format (config.color_format),
      channels_last (config.channels_last),
      keep_aspect (config.maintain_aspect_ratio),
      symmetric (config.symmetric_padding),
      interpolation (interpolation_for (config.scaling_filter)),
      // A factor that is not positive switches scale and offsets off, as on the GPU.
      scale (config.scale_factor > 0 ? config.scale_factor : 1.0f) {
  const auto &dims = model.input ().dims;
  info.channels = channels_last ? dims[2] : dims[0];
  info.height = channels_last ? dims[0] : dims[1];
  info.width = channels_last ? dims[1] : dims[2];

  check_format (config);
  if (!config.offsets.empty () && config.scale_factor > 0) {
    if (config.offsets.size () != info.channels)
      throw Error (Fault::settings, config.offsets_where + ": there are " + std::to_string (config.offsets.size ()) +
                                        " offsets for a model of " + std::to_string (info.channels) + " channels");
    offsets = config.offsets;
  }
  if (!config.mean_file.empty ())
    read_mean_file (config.mean_file);
}

void Preprocessor::check_format (const Config &config) const {
  if (format == NvDsInferFormat_Tensor)
    return;
  const unsigned channels = format == NvDsInferFormat_GRAY ? 1 : 3;
  if (info.channels != channels)
    throw Error (Fault::settings,
                 (config.color_format_where.empty () ? config.file + ": key 'model-color-format' (0 where it is missing)"
                                                     : config.color_format_where) +
                     " asks for " + std::to_string (channels) + " channels, but the model's input has " +
                     std::to_string (info.channels),
                 "Use 0 (RGB) or 1 (BGR) for 3 channels, 2 (GRAY) for one; see also 'network-input-order'.");
}

// A binary PPM of the model's size, its channels in the model's order.
void Preprocessor::read_mean_file (const PathSetting &setting) {
  std::ifstream in (setting.path, std::ios::binary);
  if (!in)
    throw Error (Fault::not_found, setting.where + ": cannot read '" + setting.path + "'");
  std::string magic;
  unsigned width = 0, height = 0, most = 0;
  in >> magic >> width >> height >> most;
  if (!in || magic != "P6" || info.channels != 3)
    throw Error (Fault::failed, setting.where + ": '" + setting.path + "' is not a binary PPM image (P6) for a colour model");
  if (width != info.width || height != info.height)
    throw Error (Fault::failed, setting.where + ": '" + setting.path + "' is " + std::to_string (width) + "x" +
                                    std::to_string (height) + ", the model's input is " + std::to_string (info.width) +
                                    "x" + std::to_string (info.height));
  in.get ();
  std::vector<char> bytes (static_cast<size_t> (width) * height * 3);
  if (!in.read (bytes.data (), bytes.size ()))
    throw Error (Fault::failed, setting.where + ": '" + setting.path + "' ends early");
  mean.resize (bytes.size ());
  std::transform (bytes.begin (), bytes.end (), mean.begin (), [] (char byte) { return static_cast<uint8_t> (byte); });
}

Placement Preprocessor::fill (const NvBufSurfaceParams &surface, const Rect &part, float *item) {
  const YuvMatrix *matrix = yuv_matrix (surface.colorFormat);
  if (!matrix && surface.colorFormat != NVBUF_COLOR_FORMAT_RGBA)
    throw Error (Fault::failed, "a surface has the colour format " + std::to_string (surface.colorFormat) +
                                    "; nvinfer takes NV12 and RGBA");
  const cv::Rect from = even_rect (part, surface);
  if (from.width < 2 || from.height < 2)
    throw Error (Fault::failed, "there is nothing of the picture in the area to infer on");

  const int width = info.width, height = info.height;
  cv::Rect to (0, 0, width, height);
  if (keep_aspect) {
    const double fitting_height = width * from.height / static_cast<double> (from.width);
    if (fitting_height <= height)
      to.height = std::max (1, static_cast<int> (fitting_height));
    else
      to.width = std::max (1, static_cast<int> (height * from.width / static_cast<double> (from.height)));
    if (symmetric) {
      to.x = (width - to.width) / 2;
      to.y = (height - to.height) / 2;
    }
  }

  const size_t area = static_cast<size_t> (width) * height;
  const unsigned channels = info.channels;
  const ptrdiff_t step = channels_last ? channels : 1;
  const size_t plane_step = channels_last ? 1 : area;
  RowOutput row{ {}, step, {}, mean.empty () ? scale : 1.0f };
  for (unsigned c = 0; c < channels; c++)
    row.offset[c] = mean.empty () && !offsets.empty () ? offsets[c] : 0.0f;

  // Where the picture does not reach the model sees black.
  if (to.width < width || to.height < height)
    for (unsigned c = 0; c < channels; c++)
      for (size_t i = 0; i < area; i++)
        item[c * plane_step + i * step] = (0.0f - row.offset[c]) * row.scale;

  const bool gray = format == NvDsInferFormat_GRAY, bgr = format == NvDsInferFormat_BGR;
  const cv::Size size = to.size ();
  if (matrix) {
    scale_plane (plane (surface, 0, from, CV_8UC1), size, interpolation, first);
    const cv::Rect half (from.x / 2, from.y / 2, from.width / 2, from.height / 2);
    if (!gray)
      scale_plane (plane (surface, 1, half, CV_8UC2), size, interpolation, second);
  } else {
    scale_plane (plane (surface, 0, from, CV_8UC4), size, interpolation, first);
  }

  for (int y = 0; y < size.height; y++) {
    float *begin = item + (static_cast<size_t> (to.y + y) * width + to.x) * step;
    for (unsigned c = 0; c < channels; c++)
      row.channel[c] = begin + c * plane_step;
    const size_t at = static_cast<size_t> (y) * size.width;
    if (matrix && gray)
      convert_luma_row (&first[at], size.width, *matrix, row);
    else if (matrix)
      convert_nv12_row (&first[at], &second[2 * at], size.width, *matrix, bgr, row);
    else if (gray)
      convert_rgba_to_luma_row (&first[4 * at], size.width, row);
    else
      convert_rgba_row (&first[4 * at], size.width, bgr, row);
  }

  if (!mean.empty ())
    for (unsigned c = 0; c < channels; c++)
      for (size_t i = 0; i < area; i++) {
        float &value = item[c * plane_step + i * step];
        value = (value - mean[i * channels + c]) * scale;
      }

  return { static_cast<double> (to.width) / from.width, static_cast<double> (to.height) / from.height,
           static_cast<double> (to.x), static_cast<double> (to.y) };
}

}  // namespace infer
