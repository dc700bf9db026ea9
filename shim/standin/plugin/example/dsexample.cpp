#include "dsexample.h"

#include <new>

#include "algorithm.h"
#include "gstnvdsmeta.h"
#include "meta_lock.h"
#include "nvds_latency_meta.h"
#include "nvmm.h"

GST_DEBUG_CATEGORY_STATIC (dsexample_debug);
#define GST_CAT_DEFAULT dsexample_debug

G_DEFINE_TYPE (GstDsExample, gst_dsexample, GST_TYPE_BASE_TRANSFORM)
GST_ELEMENT_REGISTER_DEFINE (dsexample, "dsexample", GST_RANK_PRIMARY, gst_dsexample_get_type ())

namespace example {

namespace {

#define CAPS GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ NV12, RGBA, I420 }")
GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS (CAPS));
GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS (CAPS));

Settings settings_of (GstDsExample *self) {
  GST_OBJECT_LOCK (self);
  const Settings settings = self->settings;
  GST_OBJECT_UNLOCK (self);
  return settings;
}

gboolean start (GstBaseTransform *transform) {
  auto *self = GST_DSEXAMPLE (transform);
  const Settings settings = settings_of (self);
  standin_forget_shortage (&self->shortage);
  if (!settings.blur || !settings.full_frame)
    return TRUE;
  GST_ELEMENT_ERROR (transform, LIBRARY, SETTINGS, ("Objects cannot be blurred while whole frames are looked at."),
                     ("Set full-frame=false, or blur-objects=false."));
  return FALSE;
}

gboolean set_caps (GstBaseTransform *transform, GstCaps *input, GstCaps *) {
  auto *self = GST_DSEXAMPLE (transform);
  if (!gst_video_info_from_caps (&self->info, input))
    return FALSE;
  if (!settings_of (self).blur || GST_VIDEO_INFO_FORMAT (&self->info) == GST_VIDEO_FORMAT_RGBA)
    return TRUE;
  GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("Objects are blurred in RGBA only; these frames are %s.",
                                            gst_video_format_to_string (GST_VIDEO_INFO_FORMAT (&self->info))),
                     ("Put nvvideoconvert and video/x-raw(memory:NVMM),format=RGBA before dsexample."));
  return FALSE;
}

// A GPU's own memory is out of a CPU's reach, so programs that blur ask for another kind; here too.
bool can_blur (GstDsExample *self, const NvBufSurface *surfaces) {
  if (standin_profile_is_jetson () || surfaces->memType == NVBUF_MEM_CUDA_UNIFIED
      || surfaces->memType == NVBUF_MEM_CUDA_PINNED)
    return true;
  GST_ELEMENT_ERROR (self, STREAM, FAILED, ("Objects are blurred in unified or pinned memory only."),
                     ("Set nvbuf-memory-type=nvbuf-mem-cuda-unified where the frames are made: nvstreammux, nvvideoconvert."));
  return false;
}

bool blur_objects (GstDsExample *self, const NvBufSurface *surfaces, NvDsFrameMeta *frame) {
  GstVideoFrame picture;
  if (!nvmm_surface_frame (surfaces, frame->batch_id, &picture)) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("A frame of the batch has no surface."), (nullptr));
    return false;
  }
  for (GList *l = frame->obj_meta_list; l; l = l->next) {
    const NvOSD_RectParams &box = static_cast<NvDsObjectMeta *> (l->data)->rect_params;
    if (box.width == 0 || box.height == 0) {
      GST_ELEMENT_ERROR (self, STREAM, FAILED, ("An object to be blurred has no width or no height."), (nullptr));
      return false;
    }
    blur (&picture, box);
  }
  return true;
}

void label_objects (const Settings &settings, NvDsFrameMeta *frame, StandinShortage &shortage) {
  // What scales on a Jetson takes nothing smaller.
  const float least = standin_profile_is_jetson () ? 16 : 1;
  for (GList *l = frame->obj_meta_list; l; l = l->next) {
    auto *object = static_cast<NvDsObjectMeta *> (l->data);
    if (object->rect_params.width >= least && object->rect_params.height >= least)
      label_object (settings, object, shortage);
  }
}

bool process (GstDsExample *self, const NvBufSurface *surfaces, NvDsBatchMeta *batch) {
  const Settings settings = settings_of (self);
  const bool blurs = settings.blur && !settings.full_frame;
  if (blurs && !can_blur (self, surfaces))
    return false;
  const standin::MetaLock lock (batch);
  for (GList *l = batch->frame_meta_list; l; l = l->next) {
    auto *frame = static_cast<NvDsFrameMeta *> (l->data);
    if (settings.full_frame)
      find_objects (settings, self->info, frame, self->shortage);
    else if (!blurs)
      label_objects (settings, frame, self->shortage);
    else if (!blur_objects (self, surfaces, frame))
      return false;
  }
  return true;
}

GstFlowReturn transform_ip (GstBaseTransform *transform, GstBuffer *buffer) {
  auto *self = GST_DSEXAMPLE (transform);
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  const NvBufSurface *surfaces = nvmm_buffer_surface (buffer);
  if (!batch || !surfaces) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("The buffer is not a batch."), ("Put nvstreammux before dsexample."));
    return GST_FLOW_ERROR;
  }
  nvds_set_input_system_timestamp (buffer, GST_ELEMENT_NAME (self));
  bool done = false;
  try {
    done = process (self, surfaces, batch);
  } catch (const std::exception &problem) {
    GST_ELEMENT_ERROR (self, LIBRARY, FAILED, ("blurring failed: %s", problem.what ()), (nullptr));
  }
  standin_tell_shortage (GST_ELEMENT (self), &self->shortage);
  nvds_set_output_system_timestamp (buffer, GST_ELEMENT_NAME (self));
  return done ? GST_FLOW_OK : GST_FLOW_ERROR;
}

}  // namespace
}  // namespace example

static void gst_dsexample_class_init (GstDsExampleClass *klass) {
  GST_DEBUG_CATEGORY_INIT (dsexample_debug, "dsexample", 0, "an algorithm's place in a pipeline");
  example::install_properties (G_OBJECT_CLASS (klass));

  GstBaseTransformClass *transform_class = GST_BASE_TRANSFORM_CLASS (klass);
  transform_class->start = example::start;
  transform_class->set_caps = example::set_caps;
  transform_class->transform_ip = example::transform_ip;

  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  gst_element_class_add_static_pad_template (element_class, &example::sink_template);
  gst_element_class_add_static_pad_template (element_class, &example::src_template);
  gst_element_class_set_static_metadata (element_class, "DsExample plugin", "Filter/Analyzer/Video",
                                         "Finds made-up objects, or blurs what was detected", "deepscript");
}

static void gst_dsexample_init (GstDsExample *self) {
  new (&self->settings) example::Settings;
  gst_base_transform_set_in_place (GST_BASE_TRANSFORM (self), TRUE);
  // Metadata has its own lock, and a blur is meant for whoever else holds the picture too.
  gst_base_transform_set_passthrough (GST_BASE_TRANSFORM (self), TRUE);
}
