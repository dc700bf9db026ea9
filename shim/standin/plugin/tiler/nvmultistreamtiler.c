#include "nvmultistreamtiler.h"

#include "gst-nvevent.h"

GST_DEBUG_CATEGORY_STATIC (nvmultistreamtiler_debug);
#define GST_CAT_DEFAULT nvmultistreamtiler_debug

#define TILER_CAPS GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ NV12, RGBA, I420 }")

static GstStaticPadTemplate sink_template =
GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS (TILER_CAPS));
static GstStaticPadTemplate src_template =
GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS (TILER_CAPS));

G_DEFINE_TYPE (GstNvMultiStreamTiler, gst_nvmultistreamtiler, GST_TYPE_BASE_TRANSFORM)
GST_ELEMENT_REGISTER_DEFINE_WITH_CODE (nvmultistreamtiler, "nvmultistreamtiler", GST_RANK_PRIMARY,
    gst_nvmultistreamtiler_get_type (),
    GST_DEBUG_CATEGORY_INIT (nvmultistreamtiler_debug, "nvmultistreamtiler", 0, "composes a batch onto one surface"))

static GstCaps *
transform_caps (GstBaseTransform *transform, GstPadDirection direction, GstCaps *caps, GstCaps *filter)
{
  GstNvMultiStreamTiler *self = GST_NVMULTISTREAMTILER (transform);
  GstCaps *other = gst_caps_copy (caps);

  for (guint i = 0; i < gst_caps_get_size (other); i++) {
    GstStructure *structure = gst_caps_get_structure (other, i);

    gst_structure_remove_fields (structure, "batch-size", "num-surfaces-per-frame", "pixel-aspect-ratio", NULL);
    GST_OBJECT_LOCK (self);
    if (direction == GST_PAD_SINK)
      gst_structure_set (structure, "width", G_TYPE_INT, (gint) self->layout.width, "height", G_TYPE_INT,
          (gint) self->layout.height, "batch-size", G_TYPE_INT, 1, "num-surfaces-per-frame", G_TYPE_INT, 1, NULL);
    else
      gst_structure_set (structure, "width", GST_TYPE_INT_RANGE, 1, G_MAXINT, "height", GST_TYPE_INT_RANGE, 1,
          G_MAXINT, NULL);
    GST_OBJECT_UNLOCK (self);
  }
  if (filter != NULL) {
    GstCaps *filtered = gst_caps_intersect_full (filter, other, GST_CAPS_INTERSECT_FIRST);

    gst_caps_unref (other);
    other = filtered;
  }
  return other;
}

static void
drop_buffers (GstNvMultiStreamTiler *self)
{
  gst_clear_buffer (&self->canvas);
  if (self->pool != NULL) {
    gst_buffer_pool_set_active (self->pool, FALSE);
    gst_clear_object (&self->pool);
  }
}

static gboolean
set_caps (GstBaseTransform *transform, GstCaps *in_caps, GstCaps *out_caps)
{
  GstNvMultiStreamTiler *self = GST_NVMULTISTREAMTILER (transform);
  GstVideoInfo info;
  NvBufSurfaceCreateParams params = { 0 };

  drop_buffers (self);
  if (!gst_video_info_from_caps (&info, out_caps))
    return FALSE;
  params.width = (guint) GST_VIDEO_INFO_WIDTH (&info);
  params.height = (guint) GST_VIDEO_INFO_HEIGHT (&info);
  params.colorFormat = nvmm_color_format_from_caps (out_caps);
  params.memType = self->memory_type;
  params.gpuId = self->gpu_id;
  self->canvas = nvmm_buffer_new (1, &params);
  self->pool = nvmm_pool_start (out_caps, 1, self->memory_type, self->gpu_id, 0, self->pool_size);
  self->layout_changed = TRUE;
  return self->canvas != NULL && self->pool != NULL;
}

static GstFlowReturn
prepare_output_buffer (GstBaseTransform *transform, GstBuffer *input, GstBuffer **output)
{
  GstNvMultiStreamTiler *self = GST_NVMULTISTREAMTILER (transform);
  GstFlowReturn flow;

  if (self->pool == NULL)
    return GST_FLOW_NOT_NEGOTIATED;
  flow = gst_buffer_pool_acquire_buffer (self->pool, output, NULL);
  if (flow == GST_FLOW_OK)
    GST_BASE_TRANSFORM_GET_CLASS (self)->copy_metadata (transform, input, *output);
  return flow;
}

/* The batch's metadata goes along as a copy: other branches may hold the original, whose boxes stay as they are. */
static gboolean
transform_meta (GstBaseTransform *transform, GstBuffer *output, GstMeta *meta, GstBuffer *input)
{
  if (meta->info->api == NVDS_META_API_TYPE)
    return TRUE;
  return GST_BASE_TRANSFORM_CLASS (gst_nvmultistreamtiler_parent_class)->transform_meta (transform, output, meta,
      input);
}

static gboolean
is_position_free (const GArray *sources, guint position)
{
  for (guint i = 0; i < sources->len; i++)
    if (g_array_index (sources, TilerSource, i).position == position)
      return FALSE;
  return TRUE;
}

/* A source's place is its number where that is free and in the grid, else the first free one. */
static guint
place_of (GstNvMultiStreamTiler *self, const NvDsFrameMeta *frame)
{
  const guint64 cells = (guint64) self->layout.rows * self->layout.columns;
  TilerSource source = { frame->source_id, frame->pad_index, frame->source_id };

  for (guint i = 0; i < self->sources->len; i++)
    if (g_array_index (self->sources, TilerSource, i).source_id == frame->source_id)
      return g_array_index (self->sources, TilerSource, i).position;
  if (source.position >= cells || !is_position_free (self->sources, source.position))
    for (source.position = 0; !is_position_free (self->sources, source.position); source.position++);
  g_array_append_val (self->sources, source);
  self->layout_changed = TRUE;
  return source.position;
}

static guint
places_taken (const GArray *sources)
{
  guint count = 0;

  for (guint i = 0; i < sources->len; i++)
    count = MAX (count, g_array_index (sources, TilerSource, i).position + 1);
  return count;
}

static void
blank_if_changed (GstNvMultiStreamTiler *self, GstVideoFrame *canvas)
{
  const GstVideoRectangle all = { 0, 0, GST_VIDEO_FRAME_WIDTH (canvas), GST_VIDEO_FRAME_HEIGHT (canvas) };

  if (self->layout_changed)
    picture_fill_black (canvas, &all);
  self->layout_changed = FALSE;
}

static gboolean
compose (GstNvMultiStreamTiler *self, const NvBufSurface *batch, NvDsBatchMeta *batch_meta, GstVideoFrame *canvas)
{
  gboolean drawn = TRUE;

  for (GList *l = batch_meta->frame_meta_list; l != NULL; l = l->next)
    place_of (self, l->data);
  blank_if_changed (self, canvas);
  for (GList *l = batch_meta->frame_meta_list; l != NULL; l = l->next) {
    NvDsFrameMeta *frame = l->data;
    GstVideoRectangle tile;
    GstVideoFrame picture;

    if (!tiler_layout_tile (&self->layout, frame->source_id, place_of (self, frame), places_taken (self->sources),
            &tile)) {
      tiler_hide_metadata (frame);
      continue;
    }
    if (!nvmm_surface_frame (batch, frame->batch_id, &picture)) {
      drawn = FALSE;
      continue;
    }
    picture_scale (&picture, canvas, &tile, self->interpolation);
    tiler_move_metadata (frame, &tile, GST_VIDEO_FRAME_WIDTH (&picture), GST_VIDEO_FRAME_HEIGHT (&picture));
  }
  return drawn;
}

static GstFlowReturn
transform (GstBaseTransform *base, GstBuffer *input, GstBuffer *output)
{
  GstNvMultiStreamTiler *self = GST_NVMULTISTREAMTILER (base);
  NvDsBatchMeta *batch_meta = gst_buffer_get_nvds_batch_meta (output);
  const NvBufSurface *batch = nvmm_buffer_surface (input);
  NvBufSurface *canvas = nvmm_buffer_surface (self->canvas);
  GstVideoFrame frame;
  gboolean drawn;

  if (batch == NULL || batch_meta == NULL || !nvmm_surface_frame (canvas, 0, &frame)) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("The buffer is not a batch."), ("Put nvstreammux before the tiler."));
    return GST_FLOW_ERROR;
  }
  nvds_acquire_meta_lock (batch_meta);
  GST_OBJECT_LOCK (self);
  drawn = compose (self, batch, batch_meta, &frame);
  GST_OBJECT_UNLOCK (self);
  nvds_release_meta_lock (batch_meta);
  if (!drawn || !nvmm_surface_copy (canvas, 0, nvmm_buffer_surface (output), 0)) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("A frame of the batch has no surface that can be composed."), (NULL));
    return GST_FLOW_ERROR;
  }
  return GST_FLOW_OK;
}

static gboolean
sink_event (GstBaseTransform *base, GstEvent *event)
{
  GstNvMultiStreamTiler *self = GST_NVMULTISTREAMTILER (base);

  if ((guint) GST_EVENT_TYPE (event) == GST_NVEVENT_PAD_DELETED) {
    guint pad_index;

    gst_nvevent_parse_pad_deleted (event, &pad_index);
    for (guint i = self->sources->len; i > 0; i--)
      if (g_array_index (self->sources, TilerSource, i - 1).pad_index == pad_index)
        g_array_remove_index (self->sources, i - 1);
    GST_OBJECT_LOCK (self);
    self->layout_changed = TRUE;
    GST_OBJECT_UNLOCK (self);
  }
  return GST_BASE_TRANSFORM_CLASS (gst_nvmultistreamtiler_parent_class)->sink_event (base, event);
}

static gboolean
stop (GstBaseTransform *base)
{
  GstNvMultiStreamTiler *self = GST_NVMULTISTREAMTILER (base);

  drop_buffers (self);
  g_array_set_size (self->sources, 0);
  return TRUE;
}

static void
finalize (GObject *object)
{
  GstNvMultiStreamTiler *self = GST_NVMULTISTREAMTILER (object);

  g_array_unref (self->sources);
  g_array_unref (self->layout.custom);
  G_OBJECT_CLASS (gst_nvmultistreamtiler_parent_class)->finalize (object);
}

static void
gst_nvmultistreamtiler_class_init (GstNvMultiStreamTilerClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  GstBaseTransformClass *transform_class = GST_BASE_TRANSFORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  tiler_install_properties (G_OBJECT_CLASS (klass));
  gst_element_class_set_static_metadata (element_class, "Stream Tiler DS", "Generic",
      "Composes the frames of a batch onto one surface", "deepscript");
  gst_element_class_add_static_pad_template (element_class, &sink_template);
  gst_element_class_add_static_pad_template (element_class, &src_template);
  transform_class->transform_caps = transform_caps;
  transform_class->set_caps = set_caps;
  transform_class->prepare_output_buffer = prepare_output_buffer;
  transform_class->transform_meta = transform_meta;
  transform_class->transform = transform;
  transform_class->sink_event = sink_event;
  transform_class->stop = stop;
}

static void
gst_nvmultistreamtiler_init (GstNvMultiStreamTiler *self)
{
  self->layout.width = 1920;
  self->layout.height = 1080;
  self->layout.rows = 1;
  self->layout.columns = 1;
  self->layout.show_source = -1;
  self->layout.custom = g_array_new (FALSE, FALSE, sizeof (CustomTile));
  self->pool_size = 5;
  self->interpolation = PICTURE_DEFAULT;
  self->sources = g_array_new (FALSE, FALSE, sizeof (TilerSource));
}
