// A tracker as somebody else would write one: it asks for small RGBA pictures, says that every object is the one whose
// id is the frame's number, a quarter of the picture to the right, and fails on frame 100.
#include "nvdstracker.h"

struct NvMOTContext {
  float width;
};

extern "C" {

NvMOTStatus NvMOT_Query (uint16_t, char *, NvMOTQuery *query) {
  if (!query->contextHandle)
    return NvMOTStatus_Error;
  query->computeConfig = NVMOTCOMP_CPU;
  query->numTransforms = 1;
  query->colorFormats[0] = NVBUF_COLOR_FORMAT_RGBA;
  query->memType = NVBUF_MEM_DEFAULT;
  query->batchMode = NvMOTBatchMode_Batch;
  query->maxTargetsPerStream = 4;
  return NvMOTStatus_OK;
}

NvMOTStatus NvMOT_Init (NvMOTConfig *config, NvMOTContextHandle *handle, NvMOTConfigResponse *) {
  *handle = new NvMOTContext{ static_cast<float> (config->perTransformBatchConfig->maxWidth) };
  return NvMOTStatus_OK;
}

void NvMOT_DeInit (NvMOTContextHandle handle) { delete handle; }

NvMOTStatus NvMOT_Process (NvMOTContextHandle handle, NvMOTProcessParams *params, NvMOTTrackedObjBatch *batch) {
  for (uint32_t i = 0; i < params->numFrames; i++) {
    const NvMOTFrame &frame = params->frameList[i];
    if (frame.frameNum == 100 || frame.numBuffers != 1 || !frame.bufferList[0]->dataPtr ||
        frame.bufferList[0]->width != handle->width || frame.bufferList[0]->colorFormat != NVBUF_COLOR_FORMAT_RGBA)
      return NvMOTStatus_Error;
    NvMOTTrackedObjList &list = batch->list[i];
    for (uint32_t o = 0; o < frame.objectsIn.numFilled && list.numFilled < list.numAllocated; o++) {
      NvMOTTrackedObj &object = list.list[list.numFilled++];
      object.classId = frame.objectsIn.list[o].classId;
      object.trackingId = frame.frameNum;
      object.bbox = frame.objectsIn.list[o].bbox;
      object.bbox.x += handle->width / 4;
      object.associatedObjectIn = &frame.objectsIn.list[o];
    }
  }
  return NvMOTStatus_OK;
}

}
