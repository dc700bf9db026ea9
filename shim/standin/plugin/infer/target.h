// What one item of an inference batch is about: a frame, an object of one, or a region another element prepared.
#pragma once

#include <memory>

#include "nvbufsurface.h"
#include "nvds_roi_meta.h"
#include "nvdsmeta.h"

#include "preprocess.h"

namespace infer {

struct Memory;  // what is known of a tracked object from earlier frames, see history.h

struct Target {
  NvDsFrameMeta *frame = nullptr;
  NvDsObjectMeta *object = nullptr;  // null for whole frames
  NvDsRoiMeta *roi = nullptr;        // only with input-tensor-meta
  const NvBufSurfaceParams *surface = nullptr;
  Rect part;
  Placement placement;
  std::shared_ptr<Memory> memory;

  NvDsBatchMeta *batch () const { return frame->base_meta.batch_meta; }
};

}  // namespace infer
