#include "history.h"

#include <algorithm>

namespace infer {

namespace {

// A classified object that grew by this much is worth another look.
constexpr float growth_to_infer_again = 1.2f;
// Frames after which an object that is gone is forgotten, and how often that is looked at.
constexpr uint64_t unseen_frames = 150;
constexpr uint64_t clean_up_interval = 1800;

bool wanted (const Config &config, const NvDsObjectMeta &object) {
  const NvOSD_RectParams &box = object.rect_params;
  // Less than two pixels leave nothing of a half-size chroma plane.
  if (box.width < std::max (2u, config.min_object_width) || box.height < std::max (2u, config.min_object_height))
    return false;
  if ((config.max_object_width > 0 && box.width > config.max_object_width) ||
      (config.max_object_height > 0 && box.height > config.max_object_height))
    return false;
  if (config.operate_on_gie_id > -1 && object.unique_component_id != config.operate_on_gie_id)
    return false;
  return config.operate_on_class_ids.empty () || config.operate_on_class_ids.count (object.class_id);
}

bool inside (const NvOSD_RectParams &box, const NvBufSurfaceParams &surface) {
  return box.left + 4 <= surface.width && box.top + 4 <= surface.height && box.left + box.width >= 4 && box.top + box.height >= 4;
}

bool due (const Config &config, const Memory &memory, uint64_t frame, float area) {
  if (frame - memory.inferred_frame > config.reinfer_interval)
    return true;
  if (config.network_type == NvDsInferNetworkType_Classifier)
    return area > memory.area * growth_to_infer_again;
  // Other networks run on every frame unless the key says otherwise.
  return config.reinfer_interval == Config ().reinfer_interval;
}

}  // namespace

Selection History::select (const Config &config, NvDsBatchMeta *batch, const NvBufSurface *surfaces) {
  Selection selection;
  nvds_acquire_meta_lock (batch);
  for (GList *f = batch->frame_meta_list; f; f = f->next) {
    NvDsFrameMeta *frame = static_cast<NvDsFrameMeta *> (f->data);
    if (frame->batch_id >= surfaces->batchSize)
      continue;
    const NvBufSurfaceParams &surface = surfaces->surfaceList[frame->batch_id];
    Objects &known = sources[frame->pad_index];
    const uint64_t number = static_cast<uint64_t> (frame->frame_num);
    for (GList *o = frame->obj_meta_list; o; o = o->next) {
      NvDsObjectMeta *object = static_cast<NvDsObjectMeta *> (o->data);
      const NvOSD_RectParams &box = object->rect_params;
      if (!wanted (config, *object) || !inside (box, surface))
        continue;
      Target target{ frame, object, nullptr, &surface, { box.left, box.top, box.width, box.height }, {}, nullptr };
      const float area = box.width * box.height;
      if (config.classifier_async && object->object_id == UNTRACKED_OBJECT_ID) {
        selection.untracked = true;
        continue;
      }
      if (object->object_id != UNTRACKED_OBJECT_ID) {
        auto &memory = known[object->object_id];
        const bool first = !memory;
        if (first)
          memory = std::make_shared<Memory> ();
        memory->seen_frame = number;
        target.memory = memory;
        const bool again = !first && !memory->pending && due (config, *memory, number, area);
        // What comes of another look will be there for a later frame.
        if (!first && (config.classifier_async || !again))
          selection.remembered.push_back (target);
        if (!first && !again)
          continue;
        memory->pending = config.classifier_async;
        memory->inferred_frame = number;
        memory->area = area;
      }
      selection.to_infer.push_back (target);
    }
    if (number % clean_up_interval == clean_up_interval - 1)
      forget_unseen (known, number);
  }
  nvds_release_meta_lock (batch);
  return selection;
}

void History::forget_unseen (Objects &objects, uint64_t frame) {
  for (auto object = objects.begin (); object != objects.end ();)
    object = frame - object->second->seen_frame > unseen_frames ? objects.erase (object) : std::next (object);
}

}  // namespace infer
