// classifier-async-mode: what was cut out of a batch is classified on a thread of its own, while the batch goes on. The
// results are in the objects' memories when they come by again.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "history.h"

namespace infer {

class AsyncClassifier {
 public:
  struct Job {
    std::vector<float> tensor;
    std::vector<std::shared_ptr<Memory>> objects;  // one an item
  };
  // Called on the thread, for one job at a time.
  using Classify = std::function<std::vector<Classification> (Job &job)>;

  explicit AsyncClassifier (Classify classify);
  // Jobs that wait are dropped.
  ~AsyncClassifier ();
  AsyncClassifier (const AsyncClassifier &) = delete;
  AsyncClassifier &operator= (const AsyncClassifier &) = delete;

  // Waits for room. Throws what an earlier job threw.
  void post (Job job);
  // What is known of an object by now.
  Classification result_of (const Memory &memory);

 private:
  void work ();

  const Classify classify;
  std::mutex lock;
  std::condition_variable changed;
  std::deque<Job> waiting;
  std::exception_ptr problem;
  bool ending = false;
  std::thread thread;  // the last, for it uses the others
};

}  // namespace infer
