// One nvinfer element's inference at work: what of a batch is inferred on, and the results as metadata.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "async.h"
#include "attach.h"
#include "history.h"
#include "inference.h"
#include "target.h"

namespace infer {

struct Timing {
  double preprocess = 0, inference = 0, postprocess = 0;  // milliseconds
};

class Engine {
 public:
  // Loads everything the configuration names. Throws Error. `shortage` is the element's, and outlives the engine.
  Engine (Config config, StandinShortage &shortage);
  Engine (const Engine &) = delete;
  Engine &operator= (const Engine &) = delete;

  const Config &configuration () const { return inference.config; }

  // Called after each run with every layer, inputs first, and the number of items in it.
  using RawOutput = std::function<void (NvDsInferNetworkInfo &network, Layers &layers, unsigned items)>;

  // Each of the following runs what it finds in portions of batch-size and attaches the results. They throw Error.
  void process_frames (NvDsBatchMeta *batch, const NvBufSurface *surfaces, const RawOutput &raw);
  void process_objects (NvDsBatchMeta *batch, const NvBufSurface *surfaces, const RawOutput &raw);
  void process_tensors (NvDsBatchMeta *batch, const NvBufSurface *surfaces, const RawOutput &raw);

  void forget_source (unsigned pad_index) { history.forget_source (pad_index); }
  // Whether an object of the last buffer was left out for want of a tracker's id.
  bool saw_untracked () const { return untracked; }
  // Of the last buffer.
  const Timing &timing () const { return spent; }

 private:
  void scale_and_run (std::vector<Target> &targets, const RawOutput &raw);
  void post (std::vector<Target> &targets);
  std::vector<Classification> classify (AsyncClassifier::Job &job);
  void run (std::vector<Target>::iterator begin, int count, float *tensor, const RawOutput &raw);
  void attach (const Target &target, const Layers &item, const std::shared_ptr<Outputs> &outputs);

  Inference inference;
  const Config &config;  // the inference's
  History history;
  std::vector<float> input;
  Timing spent;
  bool untracked = false;
  StandinShortage &shortage;
  std::unique_ptr<AsyncClassifier> async;  // the last, for its thread uses the others
};

}  // namespace infer
