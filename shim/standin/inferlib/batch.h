// One batch on its way through a context: queued, run, parsed, released.
#pragma once

#include <memory>
#include <vector>

#include "inference.h"
#include "nvdsinfer_context.h"

namespace infer {

class Batch {
 public:
  Batch (const NvDsInferContextBatchInput &input);
  // Of tensors that go in as they are. `items`: how many the first of them holds.
  Batch (const NvDsInferContextBatchPreprocessedInput &input, unsigned items);
  ~Batch ();
  Batch (const Batch &) = delete;
  Batch &operator= (const Batch &) = delete;

  // Converts and runs; gives the input back as soon as it is not needed. Throws Error.
  void run (Inference &inference, bool keep_input);
  // Fills the structure that the caller will release. Throws Error.
  void parse (Inference &inference, NvDsInferContextBatchOutput &output);

 private:
  void convert (const Inference &inference);
  void take_tensors (Inference &inference);
  // Once, at the latest when the batch goes.
  void return_input ();

  unsigned items;
  std::vector<void *> frames;
  NvDsInferFormat format = NvDsInferFormat_Tensor;
  unsigned pitch = 0;
  std::vector<NvDsInferLayerInfo> tensors;
  NvDsInferContextReturnInputAsyncFunc return_function;
  void *return_data;

  std::vector<float> input;  // what the model sees
  std::shared_ptr<Outputs> outputs;

  // What the caller's structure points to.
  std::vector<NvDsInferFrameOutput> parsed;
  std::vector<void *> host_buffers;
  std::vector<void *> output_buffers;
};

}  // namespace infer
