// Keeps OpenCV from printing what it also throws: the element reports it once, with the key and the file.
#pragma once

#include <mutex>

#include <opencv2/core/utility.hpp>
#include <opencv2/core/utils/logger.hpp>

namespace infer {

class QuietOpenCv {
 public:
  QuietOpenCv () : alone (one_at_a_time ()), level (cv::utils::logging::setLogLevel (cv::utils::logging::LOG_LEVEL_SILENT)) {
    previous = cv::redirectError ([] (int, const char *, const char *, const char *, int, void *) { return 0; },
                                  nullptr, &previous_data);
  }
  ~QuietOpenCv () {
    cv::redirectError (previous, previous_data);
    cv::utils::logging::setLogLevel (level);
  }
  QuietOpenCv (const QuietOpenCv &) = delete;
  QuietOpenCv &operator= (const QuietOpenCv &) = delete;

 private:
  // What is changed belongs to the whole process.
  static std::mutex &one_at_a_time () {
    static std::mutex mutex;
    return mutex;
  }

  std::lock_guard<std::mutex> alone;
  cv::utils::logging::LogLevel level;
  cv::ErrorCallback previous = nullptr;
  void *previous_data = nullptr;
};

}  // namespace infer
