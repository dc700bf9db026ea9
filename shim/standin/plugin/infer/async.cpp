#include "async.h"

namespace infer {

namespace {

// Batches that may wait, as many as nvinfer has buffers for them.
constexpr size_t most_waiting = 6;

}  // namespace

AsyncClassifier::AsyncClassifier (Classify given) : classify (std::move (given)), thread ([this] { work (); }) {}

AsyncClassifier::~AsyncClassifier () {
  {
    const std::lock_guard<std::mutex> guard (lock);
    ending = true;
  }
  changed.notify_all ();
  thread.join ();
}

void AsyncClassifier::post (Job job) {
  std::unique_lock<std::mutex> guard (lock);
  changed.wait (guard, [this] { return waiting.size () < most_waiting || problem; });
  if (problem)
    std::rethrow_exception (problem);
  waiting.push_back (std::move (job));
  changed.notify_all ();
}

Classification AsyncClassifier::result_of (const Memory &memory) {
  const std::lock_guard<std::mutex> guard (lock);
  return memory.result;
}

void AsyncClassifier::work () {
  std::unique_lock<std::mutex> guard (lock);
  while (true) {
    changed.wait (guard, [this] { return ending || !waiting.empty (); });
    if (ending)
      return;
    Job job = std::move (waiting.front ());
    waiting.pop_front ();
    changed.notify_all ();
    guard.unlock ();
    std::vector<Classification> results;
    std::exception_ptr thrown;
    try {
      results = classify (job);
    } catch (...) {
      thrown = std::current_exception ();
    }
    guard.lock ();
    if (thrown) {
      problem = thrown;
      changed.notify_all ();
      return;
    }
    for (size_t i = 0; i < results.size (); i++)
      job.objects[i]->result = std::move (results[i]);
    for (const auto &object : job.objects)
      object->pending = false;
  }
}

}  // namespace infer
