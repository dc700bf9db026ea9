#include "engine.h"

#include <algorithm>
#include <chrono>

#include "meta_lock.h"
#include "nvdspreprocess_meta.h"

namespace infer {

using standin::MetaLock;

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since (Clock::time_point start) {
  return std::chrono::duration<double, std::milli> (Clock::now () - start).count ();
}

}  // namespace

Engine::Engine (Config given, StandinShortage &shortage)
    : inference (std::move (given)),
      config (inference.config),
      input (inference.model.input ().elements () * config.batch_size),
      shortage (shortage),
      async (config.classifier_async ? std::make_unique<AsyncClassifier> ([this] (AsyncClassifier::Job &job) { return classify (job); })
                                     : nullptr) {}

void Engine::process_frames (NvDsBatchMeta *batch, const NvBufSurface *surfaces, const RawOutput &raw) {
  std::vector<Target> targets;
  {
    const MetaLock lock (batch);
    for (GList *f = batch->frame_meta_list; f; f = f->next) {
      auto *frame = static_cast<NvDsFrameMeta *> (f->data);
      if (frame->batch_id >= surfaces->numFilled)
        continue;
      const NvBufSurfaceParams &surface = surfaces->surfaceList[frame->batch_id];
      targets.push_back ({ frame, nullptr, nullptr, &surface,
                           { 0, 0, static_cast<double> (surface.width), static_cast<double> (surface.height) }, {}, nullptr });
    }
  }
  scale_and_run (targets, raw);
}

void Engine::process_objects (NvDsBatchMeta *batch, const NvBufSurface *surfaces, const RawOutput &raw) {
  Selection selection = history.select (config, batch, surfaces);
  untracked = selection.untracked;
  if (async) {
    for (const Target &target : selection.remembered)
      attach_classification (config, target, async->result_of (*target.memory), shortage);
    post (selection.to_infer);
    return;
  }
  scale_and_run (selection.to_infer, raw);
  if (config.network_type == NvDsInferNetworkType_Classifier)
    for (const Target &target : selection.remembered)
      attach_classification (config, target, target.memory->result, shortage);
}

void Engine::process_tensors (NvDsBatchMeta *batch, const NvBufSurface *surfaces, const RawOutput &raw) {
  spent = {};
  for (GList *u = batch->batch_user_meta_list; u; u = u->next) {
    auto *user = static_cast<NvDsUserMeta *> (u->data);
    if (user->base_meta.meta_type != NVDS_PREPROCESS_BATCH_META)
      continue;
    auto *prepared = static_cast<GstNvDsPreProcessBatchMeta *> (user->user_meta_data);
    const auto &ids = prepared->target_unique_ids;
    NvDsPreProcessTensorMeta *tensor = prepared->tensor_meta;
    if (!tensor || std::find (ids.begin (), ids.end (), config.unique_id) == ids.end () ||
        tensor->tensor_name != inference.model.input ().name)
      continue;
    const size_t items = prepared->roi_vector.size ();
    if (tensor->data_type != NvDsDataType_FP32 ||
        tensor->buffer_size < items * inference.model.input ().elements () * sizeof (float))
      throw Error (Fault::failed, "input-tensor-meta: the tensor '" + tensor->tensor_name +
                                      "' is not of 32-bit floats or too small for its regions");
    std::vector<Target> targets;
    for (NvDsRoiMeta &roi : prepared->roi_vector) {
      if (roi.frame_meta->batch_id >= surfaces->batchSize)
        throw Error (Fault::failed, "input-tensor-meta: a region is of a frame that is not in the batch");
      targets.push_back ({ roi.frame_meta, roi.object_meta, &roi, &surfaces->surfaceList[roi.frame_meta->batch_id], {},
                           { roi.scale_ratio_x, roi.scale_ratio_y, roi.offset_left, roi.offset_top }, nullptr });
    }
    auto *data = static_cast<float *> (tensor->raw_tensor_buffer);
    for (size_t from = 0; from < items; from += config.batch_size) {
      const int count = static_cast<int> (std::min<size_t> (config.batch_size, items - from));
      run (targets.begin () + from, count, data + from * inference.model.input ().elements (), raw);
    }
  }
}

void Engine::scale_and_run (std::vector<Target> &targets, const RawOutput &raw) {
  spent = {};
  for (size_t from = 0; from < targets.size (); from += config.batch_size) {
    const int count = static_cast<int> (std::min<size_t> (config.batch_size, targets.size () - from));
    const auto start = Clock::now ();
    for (int i = 0; i < count; i++) {
      Target &target = targets[from + i];
      target.placement = inference.preprocessor.fill (*target.surface, target.part, &input[i * inference.model.input ().elements ()]);
    }
    spent.preprocess += milliseconds_since (start);
    run (targets.begin () + from, count, input.data (), raw);
  }
}

// The surfaces are gone when the thread comes to them: what it needs is cut out here.
void Engine::post (std::vector<Target> &targets) {
  spent = {};
  const size_t elements = inference.model.input ().elements ();
  for (size_t from = 0; from < targets.size (); from += config.batch_size) {
    const size_t count = std::min<size_t> (config.batch_size, targets.size () - from);
    const auto start = Clock::now ();
    AsyncClassifier::Job job{ std::vector<float> (count * elements), {} };
    for (size_t i = 0; i < count; i++) {
      const Target &target = targets[from + i];
      inference.preprocessor.fill (*target.surface, target.part, &job.tensor[i * elements]);
      job.objects.push_back (target.memory);
    }
    spent.preprocess += milliseconds_since (start);
    async->post (std::move (job));
  }
}

std::vector<Classification> Engine::classify (AsyncClassifier::Job &job) {
  const std::shared_ptr<Outputs> outputs = inference.model.run (job.tensor.data (), static_cast<int> (job.objects.size ()));
  std::vector<Classification> results;
  Layers item = inference.outputs;
  for (size_t n = 0; n < job.objects.size (); n++) {
    for (size_t i = 0; i < item.size (); i++)
      item[i].buffer = outputs->tensors[i].data () + n * item[i].inferDims.numElements;
    results.push_back (inference.parsers.classify (item));
  }
  return results;
}

void Engine::run (std::vector<Target>::iterator begin, int count, float *tensor, const RawOutput &raw) {
  const auto start = Clock::now ();
  const std::shared_ptr<Outputs> outputs = inference.model.run (tensor, count);
  spent.inference += milliseconds_since (start);

  const auto after = Clock::now ();
  Layers item = inference.outputs;
  if (raw) {
    Layers all{ inference.inputs.front () };
    all.front ().buffer = tensor;
    for (size_t i = 0; i < item.size (); i++) {
      all.push_back (item[i]);
      all.back ().buffer = outputs->tensors[i].data ();
    }
    NvDsInferNetworkInfo network = inference.preprocessor.network ();
    raw (network, all, static_cast<unsigned> (count));
  }
  for (int n = 0; n < count; n++) {
    for (size_t i = 0; i < item.size (); i++)
      item[i].buffer = outputs->tensors[i].data () + static_cast<size_t> (n) * item[i].inferDims.numElements;
    attach (*(begin + n), item, outputs);
  }
  spent.postprocess += milliseconds_since (after);
}

void Engine::attach (const Target &target, const Layers &item, const std::shared_ptr<Outputs> &outputs) {
  switch (config.network_type) {
    case NvDsInferNetworkType_Detector:
    case NvDsInferNetworkType_InstanceSegmentation:
      attach_detections (config, inference.parsers.class_labels (), target, inference.parsers.detections (item), shortage);
      break;
    case NvDsInferNetworkType_Classifier: {
      const Classification result = inference.parsers.classify (item);
      if (target.memory)
        target.memory->result = result;
      attach_classification (config, target, result, shortage);
      break;
    }
    case NvDsInferNetworkType_Segmentation:
      attach_segmentation (config, target, inference.preprocessor.network (), inference.parsers.segment (item), outputs,
                           shortage);
      break;
    case NvDsInferNetworkType_Other:
      break;
  }
  if (config.output_tensor_meta)
    attach_tensors (config, target, inference.preprocessor.network (), item, outputs, shortage);
}

}  // namespace infer
