// The made-up algorithm, and the blur. The algorithm finds the same in any picture, so none is scaled for it.
#pragma once

#include "dsexample.h"
#include "nvdsmeta.h"

namespace example {

// Attaches the two objects that the algorithm finds in every frame, in the frame's coordinates.
void find_objects (const Settings &settings, const GstVideoInfo &info, NvDsFrameMeta *frame, StandinShortage &shortage);

// Attaches the label that the algorithm has for every object.
void label_object (const Settings &settings, NvDsObjectMeta *object, StandinShortage &shortage);

// Blurs the part of an RGBA picture that lies in the box.
void blur (GstVideoFrame *picture, const NvOSD_RectParams &box);

}  // namespace example
