/* The stand-in's C++ metadata, filled for test/native/cxx.test.ts. */
#include <gst/gst.h>

#include "nvds_analytics_meta.h"
#include "nvdsmeta.h"
#include "nvdspreprocess_meta.h"
#include "nvdsinfer_custom_impl.h"

extern "C" {

void *
frame_filled (void)
{
  static NvDsAnalyticsFrameMeta meta;
  meta.ocStatus = {{"crowd", true}, {"quiet", false}};
  for (unsigned i = 0; i < 4000; i++)
    meta.objInROIcnt["région " + std::to_string (i)] = i;
  meta.objLCCurrCnt = {{"Ausgang süd", 3}};
  meta.objLCCumCnt = {{"Ausgang süd", UINT64_MAX}};
  meta.unique_id = 17;
  meta.objCnt = {{-1, 4}, {2, 4294967295u}};
  return &meta;
}

void *
frame_empty (void)
{
  static NvDsAnalyticsFrameMeta meta;
  meta.unique_id = 0;
  return &meta;
}

void *
object_filled (void)
{
  static NvDsAnalyticsObjInfo info;
  info.roiStatus = {"入口", "exit"};
  info.ocStatus = {};
  info.lcStatus = {std::string (300, 'l')};
  info.dirStatus = "North→East";
  info.unique_id = 4294967295u;
  info.objStatus = "";
  return &info;
}

void *
preprocess_filled (void)
{
  static NvDsPreProcessTensorMeta tensor;
  static GstNvDsPreProcessBatchMeta batch;
  tensor.raw_tensor_buffer = nullptr;
  tensor.buffer_size = 1ull << 40;
  tensor.tensor_shape = {4, 3, 544, 960};
  tensor.data_type = NvDsDataType_FP16;
  tensor.tensor_name = "input_1";
  tensor.gpu_id = 1;
  tensor.meta_id = 12;
  tensor.maintain_aspect_ratio = TRUE;
  batch.target_unique_ids = {1, UINT64_MAX};
  batch.tensor_meta = &tensor;
  batch.roi_vector.resize (3);
  for (unsigned i = 0; i < 3; i++) {
    NvDsRoiMeta &roi = batch.roi_vector[i];
    roi = {};
    roi.roi.left = 10.5f * i;
    roi.roi.width = 64;
    roi.roi_polygon[7][1] = 100 + i;
    roi.scale_ratio_x = 0.125 * i;
  }
  return &batch;
}

void *
tensor_filled (void)
{
  return static_cast<GstNvDsPreProcessBatchMeta *> (preprocess_filled ())->tensor_meta;
}

void *
detection_filled (void)
{
  static NvDsInferParseDetectionParams params;
  params.numClassesConfigured = 2;
  params.perClassPreclusterThreshold = {0.25f, 0.5f};
  params.perClassPostclusterThreshold = {0.75f};
  return &params;
}

}
