/* The metadata of a buffer as JSON. */
#include "infer_print.h"

#include "gstnvdsinfer.h"
#include "gstnvdsmeta.h"

GString *json;

void
put (const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_string_append_vprintf (json, format, arguments);
  va_end (arguments);
}

void
put_string (const char *text)
{
  if (text == NULL) {
    put ("null");
    return;
  }
  g_string_append_c (json, '"');
  for (; *text; text++) {
    if (*text == '"' || *text == '\\')
      put ("\\%c", *text);
    else if ((guchar) *text < 0x20)
      put ("\\u%04x", *text);
    else
      g_string_append_c (json, *text);
  }
  g_string_append_c (json, '"');
}

static void
put_floats (const float *values, gsize count)
{
  put ("[");
  for (gsize i = 0; i < count; i++)
    put ("%s%.9g", i ? "," : "", values[i]);
  put ("]");
}

static void
put_color (NvOSD_ColorParams color)
{
  put ("[%.9g,%.9g,%.9g,%.9g]", color.red, color.green, color.blue, color.alpha);
}

static void
put_tensors (const NvDsInferTensorMeta *meta)
{
  put ("{\"unique_id\":%u,\"network\":[%u,%u,%u],\"maintain_aspect_ratio\":%d,\"layers\":[", meta->unique_id,
      meta->network_info.channels, meta->network_info.height, meta->network_info.width, meta->maintain_aspect_ratio);
  for (guint i = 0; i < meta->num_output_layers; i++) {
    const NvDsInferLayerInfo *layer = &meta->output_layers_info[i];
    put ("%s{\"name\":", i ? "," : "");
    put_string (layer->layerName);
    put (",\"binding\":%d,\"input\":%d,\"type\":%d,\"dims\":[", layer->bindingIndex, layer->isInput, layer->dataType);
    for (guint d = 0; d < layer->inferDims.numDims; d++)
      put ("%s%u", d ? "," : "", layer->inferDims.d[d]);
    put ("],\"values\":");
    put_floats (meta->out_buf_ptrs_host[i], layer->inferDims.numElements);
    put ("}");
  }
  put ("]}");
}

static void
put_segmentation (const NvDsInferSegmentationMeta *meta)
{
  put ("{\"unique_id\":%d,\"classes\":%u,\"width\":%u,\"height\":%u,\"class_map\":[", meta->unique_id, meta->classes,
      meta->width, meta->height);
  for (guint i = 0; i < meta->width * meta->height; i++)
    put ("%s%d", i ? "," : "", meta->class_map[i]);
  put ("],\"probabilities\":");
  put_floats (meta->class_probabilities_map, (gsize) meta->classes * meta->width * meta->height);
  put ("}");
}

static void
put_user_meta (GList *list, NvDsMetaType type)
{
  gboolean first = TRUE;
  put ("[");
  for (; list; list = list->next) {
    const NvDsUserMeta *user = list->data;
    if (user->base_meta.meta_type != type)
      continue;
    put (first ? "" : ",");
    first = FALSE;
    if (type == NVDSINFER_TENSOR_OUTPUT_META)
      put_tensors (user->user_meta_data);
    else
      put_segmentation (user->user_meta_data);
  }
  put ("]");
}

static void
put_classifiers (GList *list)
{
  put ("[");
  for (GList *c = list; c; c = c->next) {
    const NvDsClassifierMeta *classifier = c->data;
    put ("%s{\"unique_id\":%d,\"type\":", c == list ? "" : ",", classifier->unique_component_id);
    put_string (classifier->classifier_type);
    put (",\"labels\":[");
    for (GList *l = classifier->label_info_list; l; l = l->next) {
      const NvDsLabelInfo *info = l->data;
      put ("%s{\"attribute\":%u,\"class_id\":%u,\"probability\":%.9g,\"label\":",
          l == classifier->label_info_list ? "" : ",", info->label_id, info->result_class_id, info->result_prob);
      put_string (info->result_label);
      put ("}");
    }
    put ("]}");
  }
  put ("]");
}

static void
put_object (const NvDsObjectMeta *object)
{
  const NvOSD_RectParams *rect = &object->rect_params;
  const NvOSD_TextParams *text = &object->text_params;
  put ("{\"class_id\":%d,\"unique_id\":%d,\"object_id\":\"%" G_GUINT64_FORMAT "\",\"confidence\":%.9g,\"label\":",
      object->class_id, object->unique_component_id, object->object_id, object->confidence);
  put_string (object->obj_label);
  put (",\"box\":[%.9g,%.9g,%.9g,%.9g],\"detector_box\":[%.9g,%.9g,%.9g,%.9g]", rect->left, rect->top, rect->width,
      rect->height, object->detector_bbox_info.org_bbox_coords.left, object->detector_bbox_info.org_bbox_coords.top,
      object->detector_bbox_info.org_bbox_coords.width, object->detector_bbox_info.org_bbox_coords.height);
  put (",\"rotation\":%.9g,\"border_width\":%u,\"border_color\":", rect->rotation_angle, rect->border_width);
  put_color (rect->border_color);
  put (",\"has_bg_color\":%u,\"bg_color\":", rect->has_bg_color);
  put_color (rect->bg_color);
  put (",\"parent\":%s,\"text\":", object->parent ? "true" : "false");
  put_string (text->display_text);
  put (",\"text_at\":[%u,%u],\"font\":", text->x_offset, text->y_offset);
  put_string (text->font_params.font_name);
  put (",\"font_size\":%u,\"text_background\":%d", text->font_params.font_size, text->set_bg_clr);
  if (object->mask_params.data) {
    put (",\"mask\":{\"width\":%u,\"height\":%u,\"threshold\":%.9g,\"values\":", object->mask_params.width,
        object->mask_params.height, object->mask_params.threshold);
    put_floats (object->mask_params.data, object->mask_params.size / sizeof (float));
    put ("}");
  }
  put (",\"classifiers\":");
  put_classifiers (object->classifier_meta_list);
  put (",\"tensors\":");
  put_user_meta (object->obj_user_meta_list, NVDSINFER_TENSOR_OUTPUT_META);
  put ("}");
}

void
put_buffer (GstBuffer *buffer)
{
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  put ("[");
  for (GList *f = batch->frame_meta_list; f; f = f->next) {
    const NvDsFrameMeta *frame = f->data;
    put ("%s{\"frame_num\":%d,\"inferred\":%s,\"objects\":[", f == batch->frame_meta_list ? "" : ",",
        frame->frame_num, frame->bInferDone ? "true" : "false");
    for (GList *o = frame->obj_meta_list; o; o = o->next) {
      put (o == frame->obj_meta_list ? "" : ",");
      put_object (o->data);
    }
    put ("],\"tensors\":");
    put_user_meta (frame->frame_user_meta_list, NVDSINFER_TENSOR_OUTPUT_META);
    put (",\"segmentations\":");
    put_user_meta (frame->frame_user_meta_list, NVDSINFER_SEGMENTATION_META);
    put ("}");
  }
  put ("]");
}
