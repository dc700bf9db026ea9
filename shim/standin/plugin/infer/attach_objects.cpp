#include <gst/gst.h>

#include <algorithm>
#include <cmath>
#include <cstring>

#include "attach.h"
#include "meta_lock.h"

namespace infer {

using standin::MetaLock;

namespace {

char font[] = "Serif";

void describe_text (NvDsObjectMeta *object, const char *text) {
  NvOSD_TextParams &params = object->text_params;
  params.display_text = g_strdup (text);
  params.x_offset = static_cast<unsigned> (std::max (0.0f, object->rect_params.left));
  // Ten pixels above the box, or at the top where there is no room.
  params.y_offset = static_cast<unsigned> (std::max (0.0f, object->rect_params.top - 10));
  params.set_bg_clr = 1;
  params.text_bg_clr = { 0, 0, 0, 1 };
  params.font_params.font_name = font;
  params.font_params.font_size = 11;
  params.font_params.font_color = { 1, 1, 1, 1 };
}

struct Box {
  float left, top, width, height;
};

Box on_frame (const Detection &detection, const Target &target) {
  const Placement &placed = target.placement;
  Box box{ static_cast<float> ((detection.left - placed.offset_left) / placed.scale_x),
           static_cast<float> ((detection.top - placed.offset_top) / placed.scale_y),
           static_cast<float> (detection.width / placed.scale_x), static_cast<float> (detection.height / placed.scale_y) };
  if (target.roi) {
    box.left += target.roi->roi.left;
    box.top += target.roi->roi.top;
  }
  return box;
}

void clip (float &start, float &size, float low, float high) {
  const float end = std::min (start + size, high);
  start = std::max (start, low);
  size = std::max (0.0f, end - start);
}

// Whether the box is to be kept; it may be cropped on the way.
bool admit (const Config &config, const ClassAttributes &c, const Target &target, Box &box) {
  if (target.roi && config.clip_object_outside_roi) {
    const NvOSD_RectParams &roi = target.roi->roi;
    clip (box.left, box.width, roi.left, roi.left + roi.width);
    clip (box.top, box.height, roi.top, roi.top + roi.height);
  }
  box.left = std::max (0.0f, box.left);
  box.top = std::max (0.0f, box.top);
  if (box.width < c.min_width || box.height < c.min_height || (c.max_width > 0 && box.width > c.max_width) ||
      (c.max_height > 0 && box.height > c.max_height))
    return false;
  const float right = static_cast<float> (target.surface->width);
  const float bottom = static_cast<float> (target.surface->height) - c.roi_bottom_offset;
  if (!config.crop_objects_to_roi_boundary)
    return box.top >= c.roi_top_offset && box.top + box.height <= bottom;
  box.top = std::max (box.top, static_cast<float> (c.roi_top_offset));
  if (box.left + box.width >= right)
    box.width = right - box.left;
  if (box.top + box.height > bottom)
    box.height = bottom - box.top;
  return true;
}

// Neighbouring masks should differ: hues a golden angle apart.
NvOSD_ColorParams mask_color (size_t index) {
  const auto wave = [index] (double phase) { return 0.5 + 0.5 * std::cos (2.39996 * static_cast<double> (index) + phase); };
  return { wave (0), wave (2.0944), wave (4.18879), 1 };
}

void copy_mask (NvDsObjectMeta *object, const Mask &mask, float threshold) {
  NvOSD_MaskParams &params = object->mask_params;
  params.data = static_cast<float *> (g_malloc (mask.bytes));
  std::memcpy (params.data, mask.data.get (), mask.bytes);
  params.size = mask.bytes;
  params.threshold = threshold;
  params.width = mask.width;
  params.height = mask.height;
}

}  // namespace

void attach_detections (const Config &config, const Labels &labels, const Target &target,
                        const std::vector<Detection> &detections, StandinShortage &shortage) {
  const MetaLock lock (target.batch ());
  target.frame->bInferDone = TRUE;
  size_t masks = 0;
  for (const Detection &detection : detections) {
    const ClassAttributes &c = config.classes[detection.class_id];
    Box box = on_frame (detection, target);
    if (config.filter_out_class_ids.count (static_cast<int> (detection.class_id)) || !admit (config, c, target, box))
      continue;
    if (config.secondary && !target.roi) {
      box.left += target.object->rect_params.left;
      box.top += target.object->rect_params.top;
    }

    NvDsObjectMeta *object = standin_acquire_object (target.batch (), &shortage);
    if (!object)
      return;
    object->unique_component_id = static_cast<int> (config.unique_id);
    object->confidence = detection.confidence;
    object->object_id = UNTRACKED_OBJECT_ID;
    object->class_id = static_cast<int> (detection.class_id);
    NvOSD_RectParams &rect = object->rect_params;
    rect.left = box.left;
    rect.top = box.top;
    rect.width = box.width;
    rect.height = box.height;
    rect.rotation_angle = detection.rotation * static_cast<float> (180 / G_PI);
    rect.border_width = 3;
    rect.border_color = c.border_color;
    rect.has_bg_color = c.has_bg_color;
    rect.bg_color = c.bg_color;
    object->detector_bbox_info.org_bbox_coords = { box.left, box.top, box.width, box.height };

    const std::string label = labels.of (detection.class_id);
    g_strlcpy (object->obj_label, label.c_str (), MAX_LABEL_SIZE);
    describe_text (object, label.empty () ? nullptr : label.c_str ());
    if (config.output_instance_mask && detection.mask) {
      copy_mask (object, *detection.mask, config.segmentation_threshold);
      rect.border_color = mask_color (masks++);
    }
    nvds_add_obj_meta_to_frame (target.frame, object, target.object);
  }
}

void attach_classification (const Config &config, const Target &target, const Classification &classification,
                            StandinShortage &shortage) {
  const MetaLock lock (target.batch ());
  target.frame->bInferDone = TRUE;
  if (classification.attributes.empty () || classification.label.empty ())
    return;

  NvDsObjectMeta *object = target.object;
  if (!object && !target.roi) {
    // A whole frame's class is carried by an object as large as the frame.
    object = standin_acquire_object (target.batch (), &shortage);
    if (!object)
      return;
    object->unique_component_id = static_cast<int> (config.unique_id);
    object->object_id = UNTRACKED_OBJECT_ID;
    object->class_id = -1;
    NvOSD_RectParams &rect = object->rect_params;
    rect.width = static_cast<float> (target.surface->width);
    rect.height = static_cast<float> (target.surface->height);
    rect.border_width = 6;
    rect.border_color = { 1, 0, 0, 1 };
    describe_text (object, "");
    nvds_add_obj_meta_to_frame (target.frame, object, nullptr);
  }

  const auto make_meta = [&] {
    NvDsClassifierMeta *meta = standin_acquire_classifier (target.batch (), &shortage);
    if (!meta)
      return meta;
    meta->unique_component_id = static_cast<int> (config.unique_id);
    // Borrowed by the metadata, which may outlive the element.
    meta->classifier_type = config.classifier_type.empty () ? nullptr : g_intern_string (config.classifier_type.c_str ());
    for (const Attribute &attribute : classification.attributes) {
      NvDsLabelInfo *label = standin_acquire_label (target.batch (), &shortage);
      if (!label)
        break;
      label->label_id = attribute.index;
      label->result_class_id = attribute.value;
      label->result_prob = attribute.confidence;
      g_strlcpy (label->result_label, attribute.label.c_str (), MAX_LABEL_SIZE);
      nvds_add_label_info_meta_to_classifier (meta, label);
    }
    return meta;
  };
  if (object) {
    if (!object->text_params.display_text)
      describe_text (object, "");
    gchar *before = object->text_params.display_text;
    object->text_params.display_text = g_strconcat (before, " ", classification.label.c_str (), nullptr);
    g_free (before);
    if (NvDsClassifierMeta *meta = make_meta ())
      nvds_add_classifier_meta_to_object (object, meta);
  }
  if (target.roi) {
    if (NvDsClassifierMeta *meta = make_meta ())
      nvds_add_classifier_meta_to_roi (target.roi, meta);
  }
}

}  // namespace infer
