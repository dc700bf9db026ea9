/*
 * Attaches each kind of metadata that the stand-in has no element for, as NVIDIA's elements do: allocated, with
 * functions that copy and release it. For test/meta/attached.ts.
 */
#include <cstdint>
#include <cstring>
#include <type_traits>

#include <gst/gst.h>

#include <gstnvdsinfer.h>
#include <gstnvdsmeta.h>
#include <nvds_analytics_meta.h>
#include <nvds_dewarper_meta.h>
#include <nvds_latency_meta.h>
#include <nvds_opticalflow_meta.h>
#include <nvds_tracker_meta.h>
#include <nvdspreprocess_meta.h>

namespace
{

int alive = 0;

template <typename T> struct Owned {
  static gpointer copy (gpointer data, gpointer)
  {
    alive++;
    T *made = new T (*static_cast<T *> (static_cast<NvDsUserMeta *> (data)->user_meta_data));
    if constexpr (std::is_same_v<T, NvDsRoiMeta>)
      made->roi_user_meta_list = made->classifier_meta_list = nullptr;
    return made;
  }
  static void release (gpointer data, gpointer)
  {
    auto *user = static_cast<NvDsUserMeta *> (data);
    delete static_cast<T *> (user->user_meta_data);
    user->user_meta_data = nullptr;
    alive--;
  }
};

template <typename T> NvDsUserMeta *
user_with (NvDsBatchMeta *batch, int type, T *data)
{
  NvDsUserMeta *user = nvds_acquire_user_meta_from_pool (batch);
  user->user_meta_data = data;
  user->base_meta.meta_type = static_cast<NvDsMetaType> (type);
  user->base_meta.copy_func = Owned<T>::copy;
  user->base_meta.release_func = Owned<T>::release;
  alive++;
  return user;
}

/* What the structs point to stays: the pools of NVIDIA's elements hand it out. */
float numbers[64];
uint16_t halves[4] = { 0x3c00, 0xc000, 0x7c00, 0x0001 }; /* 1, -2, infinity, the least above 0 */
int8_t bytes[3] = { -128, 0, 127 };
int32_t words[6] = { -1, 0, 1, 2, -1, 5 };
int64_t longs[2] = { INT64_MIN, INT64_MAX };
uint8_t unsigned_bytes[2] = { 0, 255 };

NvDsInferLayerInfo layers[6];
void *buffers[6];

void
layer (unsigned index, NvDsInferDataType type, const char *name, void *buffer, std::initializer_list<unsigned> dims)
{
  NvDsInferLayerInfo &info = layers[index];
  info = {};
  info.dataType = type;
  info.layerName = name;
  info.inferDims.numDims = dims.size ();
  info.inferDims.numElements = 1;
  unsigned at = 0;
  for (unsigned dim : dims) {
    info.inferDims.d[at++] = dim;
    info.inferDims.numElements *= dim;
  }
  buffers[index] = buffer;
}

NvDsInferTensorMeta *
tensors ()
{
  for (int i = 0; i < 64; i++)
    numbers[i] = i / 4.0f;
  layer (0, FLOAT, "boxes", numbers, { 2, 3, 4 });
  layer (1, HALF, "scores", halves, { 4 });
  layer (2, INT8, "quantized", bytes, { 3, 1 });
  layer (3, INT32, "words", words, { 6 });
  layer (4, INT64, "longs", longs, { 2 });
  layer (5, UINT8, "pixels", unsigned_bytes, { 2 });
  auto *meta = new NvDsInferTensorMeta ();
  meta->unique_id = 3;
  meta->num_output_layers = 6;
  meta->output_layers_info = layers;
  meta->out_buf_ptrs_host = buffers;
  meta->network_info = { 960, 544, 3 };
  return meta;
}

NvDsTargetMiscDataFrame seen[2];
NvDsTargetMiscDataObject targets[2];
NvDsTargetMiscDataStream streams[1];

NvDsTargetMiscDataBatch *
misc_data ()
{
  for (unsigned i = 0; i < 2; i++) {
    seen[i] = {};
    seen[i].frameNum = 10 + i;
    seen[i].tBbox.left = 1.5f * i;
    seen[i].tBbox.width = 20;
    seen[i].confidence = 0.5f;
    seen[i].age = i;
    seen[i].trackerState = i == 0 ? TENTATIVE : ACTIVE;
    seen[i].visibility = 0.25f;
    seen[i].ptWorldFeet[1] = 8;
    targets[i] = {};
    targets[i].list = i == 0 ? seen : nullptr;
    targets[i].numObj = i == 0 ? 2 : 0;
    targets[i].numAllocated = 2;
    targets[i].uniqueId = UINT64_MAX - i;
    targets[i].classId = 7;
    strcpy (targets[i].objLabel, "Lkw");
  }
  streams[0] = { targets, 4, UINT64_C (1) << 40, 5, 2 };
  return new NvDsTargetMiscDataBatch { streams, 1, 1, nullptr };
}

void
to_batch (NvDsBatchMeta *batch)
{
  static const NvDsMetaType lists[] = { NVDS_TRACKER_PAST_FRAME_META, NVDS_TRACKER_TERMINATED_LIST_META,
    NVDS_TRACKER_SHADOW_LIST_META };
  for (NvDsMetaType type : lists)
    nvds_add_user_meta_to_batch (batch, user_with (batch, type, misc_data ()));
  nvds_add_user_meta_to_batch (batch,
      user_with (batch, NVDS_TRACKER_BATCH_REID_META, new NvDsReidTensorBatch { 4, 2, numbers, nullptr, nullptr }));

  static NvDsPreProcessTensorMeta tensor;
  tensor.raw_tensor_buffer = numbers;
  tensor.buffer_size = sizeof numbers;
  tensor.tensor_shape = { 2, 1, 2, 3 };
  tensor.data_type = NvDsDataType_FP32;
  tensor.tensor_name = "input_1";
  auto *prepared = new GstNvDsPreProcessBatchMeta ();
  prepared->target_unique_ids = { 1, 5 };
  prepared->tensor_meta = &tensor;
  prepared->roi_vector.resize (2);
  for (unsigned i = 0; i < 2; i++) {
    NvDsRoiMeta &roi = prepared->roi_vector[i];
    roi = {};
    roi.roi.left = 10 * i;
    roi.roi.width = 100;
    roi.scale_ratio_x = 0.5;
  }
  prepared->roi_vector[1].roi_polygon[0][0] = 3;
  prepared->roi_vector[1].roi_polygon[2][1] = 9;
  nvds_add_user_meta_to_batch (batch, user_with (batch, NVDS_PREPROCESS_BATCH_META, prepared));

  auto *latency = new NvDsMetaCompLatency ();
  strcpy (latency->component_name, "nvinfer0");
  latency->in_system_timestamp = 1000;
  latency->out_system_timestamp = 1012.5;
  latency->source_id = 4;
  latency->frame_num = 400;
  latency->num_sub_comps = 1;
  strcpy (latency->sub_comp_latencies[0].sub_comp_name, "preprocess");
  latency->sub_comp_latencies[0].in_system_timestamp = 1001;
  latency->sub_comp_latencies[0].out_system_timestamp = 1002;
  nvds_add_user_meta_to_batch (batch, user_with (batch, NVDS_LATENCY_MEASUREMENT_META, latency));
}

void
to_frame (NvDsBatchMeta *batch, NvDsFrameMeta *frame)
{
  auto add = [batch, frame] (int type, auto *data) {
    nvds_add_user_meta_to_frame (frame, user_with (batch, type, data));
  };
  add (NVDSINFER_TENSOR_OUTPUT_META, tensors ());

  auto *segmentation = new NvDsInferSegmentationMeta ();
  segmentation->classes = 2;
  segmentation->width = 3;
  segmentation->height = 2;
  segmentation->class_map = words;
  segmentation->class_probabilities_map = numbers;
  segmentation->unique_id = 9;
  add (NVDSINFER_SEGMENTATION_META, segmentation);

  static NvOFFlowVector vectors[6] = { { 1, -1 }, { 2, -2 }, { 3, -3 }, { 4, -4 }, { 32767, -32768 }, { 6, -6 } };
  auto *flow = new NvDsOpticalFlowMeta ();
  flow->rows = 2;
  flow->cols = 3;
  flow->mv_size = sizeof (NvOFFlowVector);
  flow->frame_num = 41;
  flow->data = vectors;
  add (NVDS_OPTICAL_FLOW_META, flow);

  auto *analytics = new NvDsAnalyticsFrameMeta ();
  analytics->objInROIcnt["Eingang"] = 3;
  analytics->objLCCumCnt["Linie"] = UINT64_MAX;
  analytics->objLCCurrCnt["Linie"] = 1;
  analytics->ocStatus["Platz"] = true;
  analytics->objCnt[2] = 6;
  analytics->unique_id = 21;
  add (NVDS_FRAME_META_NVDSANALYTICS, analytics);

  auto *dewarper = new NvDewarperSurfaceMeta ();
  dewarper->source_id = 4;
  dewarper->num_filled_surfaces = 3;
  dewarper->type[0] = NVDS_META_SURFACE_FISH_PUSHBROOM;
  dewarper->type[1] = NVDS_META_SURFACE_FISH_VERTCYL;
  dewarper->type[2] = 99;
  dewarper->index[1] = 1;
  add (NVDS_DEWARPER_GST_META, dewarper);

  auto *roi = new NvDsRoiMeta ();
  roi->roi.left = 5;
  roi->frame_meta = frame;
  add (NVDS_ROI_META, roi);
}

void
to_object (NvDsBatchMeta *batch, NvDsObjectMeta *object)
{
  auto add = [batch, object] (int type, auto *data) {
    nvds_add_user_meta_to_obj (object, user_with (batch, type, data));
  };
  object->mask_params.width = 3;
  object->mask_params.height = 2;
  object->mask_params.threshold = 0.5f;
  object->mask_params.size = 6 * sizeof (float);
  object->mask_params.data = static_cast<float *> (g_memdup2 (numbers, object->mask_params.size));

  add (NVDSINFER_TENSOR_OUTPUT_META, tensors ());
  auto *info = new NvDsAnalyticsObjInfo ();
  info->roiStatus = { "Eingang", "Platz" };
  info->lcStatus = { "Linie" };
  info->dirStatus = "South";
  info->unique_id = 21;
  add (NVDS_OBJ_META_NVDSANALYTICS, info);

  add (NVDS_TRACKER_OBJ_REID_META, new NvDsObjReid { 4, numbers + 4, nullptr });
  add (NVDS_OBJ_VISIBILITY, new float (0.75f));
  struct Pair { float x, y; };
  add (NVDS_OBJ_IMAGE_FOOT_LOCATION, new Pair { 100, 200 });
  add (NVDS_OBJ_WORLD_FOOT_LOCATION, new Pair { -1, 2.5f });
  add (NVDS_OBJ_IMAGE_CONVEX_HULL, new NvDsObjConvexHull { words, 3, 3 });
  auto *box = new NvDsObj3DBbox ();
  box->xCentre = 1;
  box->zVel = 12;
  add (NVDS_OBJ_3D_META, box);
}

} // namespace

extern "C" {

__attribute__ ((visibility ("default"))) void
attach_kinds (NvDsBatchMeta *batch, NvDsFrameMeta *frame, NvDsObjectMeta *object)
{
  to_batch (batch);
  to_frame (batch, frame);
  to_object (batch, object);
}

/* How many of them there are, copies included. */
__attribute__ ((visibility ("default"))) int
kinds_alive (void)
{
  return alive;
}

/* Puts an audio batch with two sounds on a buffer. */
__attribute__ ((visibility ("default"))) void
attach_audio (GstBuffer *buffer)
{
  NvDsBatchMeta *batch = nvds_create_audio_batch_meta (2);
  for (unsigned i = 0; i < 2; i++) {
    NvDsAudioFrameMeta *frame = nvds_acquire_audio_frame_meta_from_pool (batch);
    frame->source_id = 5 + i;
    frame->frame_num = 50;
    frame->sample_rate = 16000;
    frame->num_channels = 1;
    frame->num_samples_per_frame = 441000;
    frame->confidence = 0.5f;
    strcpy (frame->class_label, "Glas");
    nvds_add_audio_frame_meta_to_audio_batch (batch, frame);
  }
  NvDsMeta *meta = gst_buffer_add_nvds_meta (buffer, batch, nullptr, nvds_audio_batch_meta_copy_func,
      nvds_audio_batch_meta_release_func);
  meta->meta_type = NVDS_BATCH_GST_META;
}

}
