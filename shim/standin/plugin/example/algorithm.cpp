#include "algorithm.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace example {

namespace {

const NvOSD_ColorParams red = { 1, 0, 0, 1 }, yellow = { 1, 1, 0, 0.4 }, black = { 0, 0, 0, 1 }, white = { 1, 1, 1, 1 };

// Names of fonts are literals wherever they are set: nothing frees them.
char font[] = "Serif";

// White on black, above the box's upper left corner.
void set_text (NvOSD_TextParams &text, const NvOSD_RectParams &box, const char *label) {
  text.display_text = g_strdup (label);
  text.x_offset = static_cast<unsigned> (static_cast<int> (box.left));
  text.y_offset = static_cast<unsigned> (static_cast<int> (box.top) - 10);
  text.set_bg_clr = 1;
  text.text_bg_clr = black;
  text.font_params.font_name = font;
  text.font_params.font_size = 11;
  text.font_params.font_color = white;
}

void add_object (NvDsFrameMeta *frame, const cv::Rect2f &found, const char *label, StandinShortage &shortage) {
  NvDsObjectMeta *object = standin_acquire_object (frame->base_meta.batch_meta, &shortage);
  if (!object)
    return;
  NvOSD_RectParams &box = object->rect_params;
  box.left = found.x;
  box.top = found.y;
  box.width = found.width;
  box.height = found.height;
  box.has_bg_color = 0;
  box.bg_color = yellow;
  box.border_width = 3;
  box.border_color = red;
  object->object_id = UNTRACKED_OBJECT_ID;
  g_strlcpy (object->obj_label, label, MAX_LABEL_SIZE);
  set_text (object->text_params, box, label);
  nvds_add_obj_meta_to_frame (frame, object, nullptr);
}

}  // namespace

void find_objects (const Settings &settings, const GstVideoInfo &info, NvDsFrameMeta *frame, StandinShortage &shortage) {
  // The frame is fitted into what the algorithm works at, and what it finds is brought back from there.
  const float width = static_cast<float> (settings.width), height = static_cast<float> (settings.height);
  const float scale = std::min (width / static_cast<float> (GST_VIDEO_INFO_WIDTH (&info)),
                                height / static_cast<float> (GST_VIDEO_INFO_HEIGHT (&info)));
  const cv::Size2f size (width / 8 / scale, height / 8 / scale);
  add_object (frame, { { width / 8 / scale, height / 8 / scale }, size }, "Obj0", shortage);
  add_object (frame, { { width / 2 / scale, height / 2 / scale }, size }, "Obj1", shortage);
  frame->bInferDone = TRUE;
}

void label_object (const Settings &settings, NvDsObjectMeta *object, StandinShortage &shortage) {
  const char *label = "Obj_label";
  NvDsBatchMeta *batch = object->base_meta.batch_meta;
  if (NvDsClassifierMeta *classifier = standin_acquire_classifier (batch, &shortage)) {
    classifier->unique_component_id = static_cast<gint> (settings.unique_id);
    if (NvDsLabelInfo *info = standin_acquire_label (batch, &shortage)) {
      g_strlcpy (info->result_label, label, MAX_LABEL_SIZE);
      nvds_add_label_info_meta_to_classifier (classifier, info);
    }
    nvds_add_classifier_meta_to_object (object, classifier);
  }

  NvOSD_TextParams &text = object->text_params;
  if (!text.display_text)
    return set_text (text, object->rect_params, label);
  char *longer = g_strconcat (text.display_text, " ", label, nullptr);
  g_free (text.display_text);
  text.display_text = longer;
}

void blur (GstVideoFrame *picture, const NvOSD_RectParams &box) {
  cv::Mat whole (GST_VIDEO_FRAME_HEIGHT (picture), GST_VIDEO_FRAME_WIDTH (picture), CV_8UC4,
                 GST_VIDEO_FRAME_PLANE_DATA (picture, 0),
                 static_cast<size_t> (GST_VIDEO_FRAME_PLANE_STRIDE (picture, 0)));
  const cv::Rect in_box (static_cast<int> (box.left), static_cast<int> (box.top), static_cast<int> (box.width),
                         static_cast<int> (box.height));
  const cv::Rect seen = in_box & cv::Rect ({ 0, 0 }, whole.size ());
  if (seen.empty ())
    return;
  cv::Mat part = whole (seen);
  cv::GaussianBlur (part, part, cv::Size (15, 15), 4);
}

}  // namespace example
