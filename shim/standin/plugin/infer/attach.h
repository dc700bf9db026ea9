// Results become metadata. Each function takes the metadata lock of the batch for itself, and notes in `shortage` what the
// batch's pools did not give.
#pragma once

#include <memory>

#include "config.h"
#include "model.h"
#include "parsers.h"
#include "acquire.h"
#include "target.h"

namespace infer {

void attach_detections (const Config &config, const Labels &labels, const Target &target,
                        const std::vector<Detection> &detections, StandinShortage &shortage);

void attach_classification (const Config &config, const Target &target, const Classification &classification,
                            StandinShortage &shortage);

void attach_segmentation (const Config &config, const Target &target, const NvDsInferNetworkInfo &network,
                          Segmentation segmentation, std::shared_ptr<Outputs> outputs, StandinShortage &shortage);

// `layers` describe one item and point to its values in `outputs`.
void attach_tensors (const Config &config, const Target &target, const NvDsInferNetworkInfo &network,
                     const Layers &layers, std::shared_ptr<Outputs> outputs, StandinShortage &shortage);

}  // namespace infer
