// A loaded configuration: the model, what goes into it, and who reads what comes out. nvinfer and libnvds_infer
// each run one.
#pragma once

#include "model.h"
#include "parsers.h"
#include "preprocess.h"

namespace infer {

struct Inference {
  // Loads everything the configuration names, and has a custom library fill the inputs besides the image. Throws Error.
  explicit Inference (Config config);
  Inference (const Inference &) = delete;
  Inference &operator= (const Inference &) = delete;

  const Config config;
  Model model;
  Preprocessor preprocessor;
  // The image first. Their buffers are null.
  const Layers inputs;
  // Numbered after the inputs. The parsers take copies whose buffers are set.
  const Layers outputs;
  Parsers parsers;

 private:
  void initialize_inputs ();
};

}  // namespace infer
