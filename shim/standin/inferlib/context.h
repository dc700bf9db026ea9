// INvDsInferContext on the CPU: a thread runs what is queued, in order, while callers parse what has run.
#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "batch.h"

namespace infer {

class Context final : public INvDsInferContext {
 public:
  Context (unsigned unique_id, void *user_context, NvDsInferContextLoggingFunc log_function);
  ~Context () override;

  NvDsInferStatus initialize (const NvDsInferContextInitParams &params);

  NvDsInferStatus queueInputBatch (NvDsInferContextBatchInput &batchInput) override;
  NvDsInferStatus queueInputBatchPreprocessed (NvDsInferContextBatchPreprocessedInput &batchInput) override;
  NvDsInferStatus dequeueOutputBatch (NvDsInferContextBatchOutput &batchOutput) override;
  void releaseBatchOutput (NvDsInferContextBatchOutput &batchOutput) override;
  void fillLayersInfo (std::vector<NvDsInferLayerInfo> &layersInfo) override;
  void getNetworkInfo (NvDsInferNetworkInfo &networkInfo) override;
  const std::vector<std::vector<std::string>> &getLabels () override;
  void destroy () override;

 private:
  struct Run {
    std::unique_ptr<Batch> batch;
    NvDsInferStatus status;
  };

  void log (NvDsInferLogLevel level, const std::string &message);
  void load (const NvDsInferContextInitParams &params);
  NvDsInferStatus refuse (const std::string &problem);
  NvDsInferStatus queue (std::unique_ptr<Batch> batch);
  void work ();
  Run run (std::unique_ptr<Batch> batch);
  void return_slot ();

  const unsigned unique_id;
  void *const user_context;
  const NvDsInferContextLoggingFunc log_function;

  std::unique_ptr<Inference> inference;
  bool keep_input = false;
  size_t pool_size = 0;  // 0: as many batches as are queued

  std::mutex lock;
  std::condition_variable changed;
  std::deque<std::unique_ptr<Batch>> queued;
  std::deque<Run> finished;
  std::vector<std::unique_ptr<Batch>> handed_out;
  size_t slots_taken = 0;
  bool stopping = false;
  std::thread worker;
};

}  // namespace infer
