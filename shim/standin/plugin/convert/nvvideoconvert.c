/* nvvideoconvert: format, size, crop, turn, and NVMM to and from system memory, for every surface of a batch. */
#include "nvvideoconvert.h"

#include "negotiation.h"

GST_DEBUG_CATEGORY (nvvideoconvert_debug);
#define GST_CAT_DEFAULT nvvideoconvert_debug

GType nv_video_convert_get_type (void);
G_DEFINE_TYPE (NvVideoConvert, nv_video_convert, GST_TYPE_BASE_TRANSFORM);
GST_ELEMENT_REGISTER_DEFINE (nvvideoconvert, "nvvideoconvert", GST_RANK_PRIMARY, nv_video_convert_get_type ());

static GstCaps *
transform_caps (GstBaseTransform *base, GstPadDirection direction, GstCaps *caps, GstCaps *filter)
{
  NvVideoConvert *self = (NvVideoConvert *) base;
  gboolean swaps;
  GstCaps *others;

  GST_OBJECT_LOCK (self);
  swaps = nvmm_flip_swaps_sides (self->settings.flip_method);
  GST_OBJECT_UNLOCK (self);
  others = convert_other_caps (direction, caps, swaps);
  if (filter != NULL) {
    GstCaps *both = gst_caps_intersect_full (filter, others, GST_CAPS_INTERSECT_FIRST);

    gst_caps_unref (others);
    others = both;
  }
  return others;
}

static GstCaps *
fixate_caps (GstBaseTransform *base, GstPadDirection direction, GstCaps *caps, GstCaps *others)
{
  NvVideoConvert *self = (NvVideoConvert *) base;
  gboolean swaps;

  GST_OBJECT_LOCK (self);
  swaps = nvmm_flip_swaps_sides (self->settings.flip_method);
  GST_OBJECT_UNLOCK (self);
  return convert_fixate (caps, others, swaps);
}

static void
drop_pool (NvVideoConvert *self)
{
  if (self->pool != NULL) {
    gst_buffer_pool_set_active (self->pool, FALSE);
    gst_clear_object (&self->pool);
  }
}

static gboolean
set_caps (GstBaseTransform *base, GstCaps *in, GstCaps *out)
{
  NvVideoConvert *self = (NvVideoConvert *) base;

  if (!gst_video_info_from_caps (&self->in_info, in) || !gst_video_info_from_caps (&self->out_info, out)) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, (NULL), ("caps are not video: %" GST_PTR_FORMAT, in));
    return FALSE;
  }
  self->in_nvmm = nvmm_caps_have_feature (in);
  self->out_nvmm = nvmm_caps_have_feature (out);
  self->same_caps = gst_caps_is_equal (in, out);
  self->told_of_batch = FALSE;
  gst_caps_replace (&self->out_caps, out);
  drop_pool (self);
  convert_update_passthrough (self);
  return TRUE;
}

static gboolean
get_unit_size (GstBaseTransform *base, GstCaps *caps, gsize *size)
{
  GstVideoInfo info;

  if (nvmm_caps_have_feature (caps))
    *size = sizeof (NvBufSurface);
  else if (gst_video_info_from_caps (&info, caps))
    *size = GST_VIDEO_INFO_SIZE (&info);
  else
    return FALSE;
  return TRUE;
}

/* A padded system buffer may be larger than its caps say, so sizes are not derived from each other. */
static gboolean
transform_size (GstBaseTransform *base, GstPadDirection direction, GstCaps *caps, gsize size, GstCaps *other_caps,
    gsize *other_size)
{
  return get_unit_size (base, other_caps, other_size);
}

static gboolean
propose_allocation (GstBaseTransform *base, GstQuery *decide, GstQuery *query)
{
  NvVideoConvert *self = (NvVideoConvert *) base;

  if (!GST_BASE_TRANSFORM_CLASS (nv_video_convert_parent_class)->propose_allocation (base, decide, query))
    return FALSE;
  /* Only what is really mapped through it here: passthrough leaves that to whoever comes after. */
  if (decide != NULL && !self->in_nvmm)
    gst_query_add_allocation_meta (query, GST_VIDEO_META_API_TYPE, NULL);
  return TRUE;
}

/* NVMM buffers come from our own pool, whose batch size is known only when a batch arrives. */
static gboolean
decide_allocation (GstBaseTransform *base, GstQuery *query)
{
  if (!((NvVideoConvert *) base)->out_nvmm)
    return GST_BASE_TRANSFORM_CLASS (nv_video_convert_parent_class)->decide_allocation (base, query);
  while (gst_query_get_n_allocation_pools (query) > 0)
    gst_query_remove_nth_allocation_pool (query, 0);
  return TRUE;
}

static gboolean
ensure_pool (NvVideoConvert *self, guint batch_size)
{
  NvBufSurfaceMemType mem_type;
  guint buffers, gpu_id;

  if (self->pool != NULL && self->pool_batch_size == batch_size)
    return TRUE;
  drop_pool (self);
  GST_OBJECT_LOCK (self);
  mem_type = self->mem_type;
  buffers = self->output_buffers;
  gpu_id = self->gpu_id;
  GST_OBJECT_UNLOCK (self);
  /* No limit above: a full pool would stop a pipeline whose sink keeps more than that, as queues do. */
  self->pool = nvmm_pool_start (self->out_caps, batch_size, mem_type, gpu_id, MIN (buffers, 4), 0);
  self->pool_batch_size = batch_size;
  return self->pool != NULL;
}

static GstFlowReturn
prepare_output_buffer (GstBaseTransform *base, GstBuffer *in, GstBuffer **out)
{
  NvVideoConvert *self = (NvVideoConvert *) base;
  NvBufSurface *surface = self->in_nvmm ? nvmm_buffer_surface (in) : NULL;
  GstFlowReturn flow;

  if (!self->out_nvmm || gst_base_transform_is_passthrough (base))
    return GST_BASE_TRANSFORM_CLASS (nv_video_convert_parent_class)->prepare_output_buffer (base, in, out);
  if (self->in_nvmm && surface == NULL) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, (NULL), ("a buffer in NVMM caps holds no NvBufSurface"));
    return GST_FLOW_ERROR;
  }
  if (!ensure_pool (self, surface != NULL ? surface->batchSize : 1)) {
    GST_ELEMENT_ERROR (self, RESOURCE, NO_SPACE_LEFT, (NULL), ("no surfaces for %" GST_PTR_FORMAT, self->out_caps));
    return GST_FLOW_ERROR;
  }
  flow = gst_buffer_pool_acquire_buffer (self->pool, out, NULL);
  if (flow != GST_FLOW_OK)
    return flow;
  if (!GST_BASE_TRANSFORM_GET_CLASS (base)->copy_metadata (base, in, *out)) {
    gst_clear_buffer (out);
    return GST_FLOW_ERROR;
  }
  return GST_FLOW_OK;
}

/* Everything a buffer carries goes along, NVIDIA's metadata too; only what describes its memory stays behind. */
static gboolean
transform_meta (GstBaseTransform *base, GstBuffer *out, GstMeta *meta, GstBuffer *in)
{
  if (meta->info->api == GST_VIDEO_CROP_META_API_TYPE || meta->info->api == GST_PARENT_BUFFER_META_API_TYPE)
    return FALSE;
  return !gst_meta_api_type_has_tag (meta->info->api, g_quark_from_static_string ("memory"));
}

static GstFlowReturn
transform (GstBaseTransform *base, GstBuffer *in, GstBuffer *out)
{
  return convert_pictures ((NvVideoConvert *) base, in, out);
}

static gboolean
stop (GstBaseTransform *base)
{
  NvVideoConvert *self = (NvVideoConvert *) base;

  drop_pool (self);
  gst_clear_caps (&self->out_caps);
  self->same_caps = FALSE;
  return TRUE;
}

static void
finalize (GObject *object)
{
  NvVideoConvert *self = (NvVideoConvert *) object;

  drop_pool (self);
  gst_clear_caps (&self->out_caps);
  nvmm_picture_free (self->picture);
  G_OBJECT_CLASS (nv_video_convert_parent_class)->finalize (object);
}

static void
nv_video_convert_class_init (NvVideoConvertClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  GstBaseTransformClass *transform_class = GST_BASE_TRANSFORM_CLASS (klass);
  GstCaps *caps = convert_template_caps ();

  GST_DEBUG_CATEGORY_INIT (nvvideoconvert_debug, "nvvideoconvert", 0, "nvvideoconvert");
  object_class->set_property = convert_set_property;
  object_class->get_property = convert_get_property;
  object_class->finalize = finalize;
  convert_install_properties (object_class);

  gst_element_class_add_pad_template (element_class, gst_pad_template_new ("sink", GST_PAD_SINK, GST_PAD_ALWAYS,
          caps));
  gst_element_class_add_pad_template (element_class, gst_pad_template_new ("src", GST_PAD_SRC, GST_PAD_ALWAYS,
          caps));
  gst_caps_unref (caps);
  gst_element_class_set_static_metadata (element_class, "NvVidConv Plugin", "Filter/Converter/Video/Scaler",
      "Converts formats, sizes and memory of video on the CPU", "deepscript");

  transform_class->transform_caps = transform_caps;
  transform_class->fixate_caps = fixate_caps;
  transform_class->set_caps = set_caps;
  transform_class->get_unit_size = get_unit_size;
  transform_class->transform_size = transform_size;
  transform_class->propose_allocation = propose_allocation;
  transform_class->decide_allocation = decide_allocation;
  transform_class->prepare_output_buffer = prepare_output_buffer;
  transform_class->transform_meta = transform_meta;
  transform_class->transform = transform;
  transform_class->stop = stop;
}

static void
nv_video_convert_init (NvVideoConvert *self)
{
  convert_properties_init (self);
  self->picture = nvmm_picture_new ();
}
