#include "pictures.h"

#include "nvbufsurftransform.h"

namespace tracker {

Pictures::Pictures (const NvMOTQuery &query, unsigned width, unsigned height, unsigned batch_size) {
  NvBufSurfaceCreateParams params{};
  params.width = width;
  params.height = height;
  params.colorFormat = query.colorFormats[0];
  params.layout = NVBUF_LAYOUT_PITCH;
  params.memType = NVBUF_MEM_SYSTEM;
  if (NvBufSurfaceCreate (&surface, batch_size, &params) != 0)
    throw Error ("the tracker's library asks for pictures of " + std::to_string (width) + "x" + std::to_string (height) +
                     " in format " + std::to_string (params.colorFormat) + ", which cannot be made",
                 "Set tracker-width and tracker-height.");
}

Pictures::~Pictures () { NvBufSurfaceDestroy (surface); }

NvBufSurface *Pictures::convert (NvBufSurface *from) {
  NvBufSurfTransformParams params{};
  surface->numFilled = from->numFilled;
  const NvBufSurfTransform_Error result = NvBufSurfTransform (from, surface, &params);
  if (result != NvBufSurfTransformError_Success)
    throw Error ("a batch could not be converted for the tracker's library: error " + std::to_string (result));
  return surface;
}

}  // namespace tracker
