/* nvvideoconvert: format, size, crop, turn, and NVMM to and from system memory, for every surface of a batch. */
#include <gst/base/gstbasetransform.h>
#include <gst/video/video.h>

#include "negotiation.h"
#include "nvmm.h"
#include "picture.h"
#include "properties.h"
#include "types.h"

GST_DEBUG_CATEGORY_STATIC (nvvideoconvert_debug);
#define GST_CAT_DEFAULT nvvideoconvert_debug

#define WHOLE "0:0:0:0"

enum
{
  PROP_0,
  PROP_SILENT,
  PROP_FLIP_METHOD,
  PROP_OUTPUT_BUFFERS,
  PROP_INTERPOLATION_METHOD,
  PROP_COMPUTE_HW,
  PROP_COPY_HW,
  PROP_GPU_ID,
  PROP_NVBUF_MEMORY_TYPE,
  PROP_SRC_CROP,
  PROP_DEST_CROP,
  PROP_BL_OUTPUT,
  PROP_CONTIGUOUS_BUFFERS,
  PROP_ALLOW_ODD_CROP,
  PROP_DISABLE_PASSTHROUGH,
};

typedef struct
{
  GstBaseTransform parent;

  /* Properties, under the object's lock. */
  ConvertSettings settings;
  guint interpolation, output_buffers, gpu_id;
  NvBufSurfaceMemType mem_type;
  gboolean allow_odd_crop, disable_passthrough;

  /* The streaming thread's. */
  GstVideoInfo in_info, out_info;
  gboolean in_nvmm, out_nvmm, same_caps, told_of_batch;
  GstCaps *out_caps;
  GstBufferPool *pool;
  guint pool_batch_size;
  ConvertPicture *picture;
} NvVideoConvert;

typedef struct
{
  GstBaseTransformClass parent_class;
} NvVideoConvertClass;

GType nv_video_convert_get_type (void);
G_DEFINE_TYPE (NvVideoConvert, nv_video_convert, GST_TYPE_BASE_TRANSFORM);
GST_ELEMENT_REGISTER_DEFINE (nvvideoconvert, "nvvideoconvert", GST_RANK_PRIMARY, nv_video_convert_get_type ());

static gboolean
is_empty (const GstVideoRectangle *area)
{
  return area->w == 0 && area->h == 0;
}

/* With the object's lock held. */
static gboolean
nothing_to_do (NvVideoConvert *self)
{
  return self->same_caps && !self->disable_passthrough && self->settings.flip_method == 0
      && self->mem_type == NVBUF_MEM_DEFAULT && is_empty (&self->settings.from_crop)
      && is_empty (&self->settings.to_crop);
}

static void
update_passthrough (NvVideoConvert *self)
{
  gboolean passthrough;

  GST_OBJECT_LOCK (self);
  passthrough = nothing_to_do (self);
  GST_OBJECT_UNLOCK (self);
  gst_base_transform_set_passthrough (GST_BASE_TRANSFORM (self), passthrough);
}

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
  update_passthrough (self);
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

/* One side of a conversion: surfaces of an NVMM buffer, or the one picture of a mapped system buffer. */
typedef struct
{
  NvBufSurface *surface;
  GstVideoFrame mapped;
  GstVideoInfo *info;
} Side;

static gboolean
side_open (Side *side, GstBuffer *buffer, GstVideoInfo *info, gboolean nvmm, GstMapFlags flags)
{
  side->info = info;
  side->surface = nvmm ? nvmm_buffer_surface (buffer) : NULL;
  if (nvmm)
    return side->surface != NULL;
  return gst_video_frame_map (&side->mapped, info, buffer, flags | GST_VIDEO_FRAME_MAP_FLAG_NO_REF);
}

static void
side_close (Side *side)
{
  if (side->surface == NULL)
    gst_video_frame_unmap (&side->mapped);
}

static GstVideoFrame *
side_frame (Side *side, guint index)
{
  if (side->surface == NULL)
    return &side->mapped;
  if (!nvmm_surface_frame (side->surface, index, &side->mapped))
    return NULL;
  /* The caps know how colours are meant; a surface's format names only some of that. */
  if (GST_VIDEO_INFO_IS_YUV (&side->mapped.info) == GST_VIDEO_INFO_IS_YUV (side->info)) {
    side->mapped.info.colorimetry = side->info->colorimetry;
    side->mapped.info.chroma_site = side->info->chroma_site;
  }
  return &side->mapped;
}

static guint
pictures_in (NvVideoConvert *self, const Side *in, const Side *out)
{
  guint pictures = in->surface != NULL ? MIN (in->surface->numFilled, in->surface->batchSize) : 1;

  if (out->surface == NULL && pictures > 1) {
    if (!self->told_of_batch)
      GST_WARNING_OBJECT (self, "a batch of %u to system memory: only its first picture fits", pictures);
    self->told_of_batch = TRUE;
    pictures = 1;
  }
  return pictures;
}

static GstFlowReturn
transform (GstBaseTransform *base, GstBuffer *in, GstBuffer *out)
{
  NvVideoConvert *self = (NvVideoConvert *) base;
  ConvertSettings settings;
  gboolean done = TRUE;
  Side from, to;
  guint pictures;

  GST_OBJECT_LOCK (self);
  settings = self->settings;
  settings.filter = nvmm_filter_from_interpolation (self->interpolation);
  if (!self->allow_odd_crop) {
    settings.from_crop.w &= ~1;
    settings.from_crop.h &= ~1;
    settings.to_crop.w &= ~1;
    settings.to_crop.h &= ~1;
  }
  GST_OBJECT_UNLOCK (self);

  if (!side_open (&from, in, &self->in_info, self->in_nvmm, GST_MAP_READ)) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, (NULL), ("cannot read the input buffer"));
    return GST_FLOW_ERROR;
  }
  if (!side_open (&to, out, &self->out_info, self->out_nvmm, GST_MAP_WRITE)) {
    side_close (&from);
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, (NULL), ("cannot write the output buffer"));
    return GST_FLOW_ERROR;
  }
  pictures = pictures_in (self, &from, &to);
  for (guint i = 0; i < pictures && done; i++) {
    GstVideoFrame *source = side_frame (&from, i), *target = side_frame (&to, i);

    done = source != NULL && target != NULL && convert_picture_run (self->picture, source, target, &settings);
  }
  if (to.surface != NULL)
    to.surface->numFilled = pictures;
  side_close (&to);
  side_close (&from);
  if (!done) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, (NULL), ("cannot convert %s to %s",
            GST_VIDEO_INFO_NAME (&self->in_info), GST_VIDEO_INFO_NAME (&self->out_info)));
    return GST_FLOW_ERROR;
  }
  return GST_FLOW_OK;
}

static gboolean
stop (GstBaseTransform *base)
{
  NvVideoConvert *self = (NvVideoConvert *) base;

  drop_pool (self);
  gst_clear_caps (&self->out_caps);
  return TRUE;
}

static void
set_crop (NvVideoConvert *self, GParamSpec *pspec, const gchar *text, GstVideoRectangle *area)
{
  gboolean read;

  GST_OBJECT_LOCK (self);
  read = convert_parse_crop (text, area);
  GST_OBJECT_UNLOCK (self);
  if (!read)
    g_warning ("nvvideoconvert: %s is \"%s\", but must be left:top:width:height", pspec->name, text);
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  NvVideoConvert *self = (NvVideoConvert *) object;

  switch (id) {
    case PROP_SRC_CROP:
      set_crop (self, pspec, g_value_get_string (value), &self->settings.from_crop);
      update_passthrough (self);
      return;
    case PROP_DEST_CROP:
      set_crop (self, pspec, g_value_get_string (value), &self->settings.to_crop);
      update_passthrough (self);
      return;
    default:
      break;
  }

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_FLIP_METHOD:
      self->settings.flip_method = g_value_get_enum (value);
      break;
    case PROP_OUTPUT_BUFFERS:
      self->output_buffers = g_value_get_uint (value);
      break;
    case PROP_INTERPOLATION_METHOD:
      self->interpolation = g_value_get_enum (value);
      break;
    case PROP_GPU_ID:
      self->gpu_id = g_value_get_uint (value);
      break;
    case PROP_NVBUF_MEMORY_TYPE:
      self->mem_type = g_value_get_enum (value);
      break;
    case PROP_ALLOW_ODD_CROP:
      self->allow_odd_crop = g_value_get_boolean (value);
      break;
    case PROP_DISABLE_PASSTHROUGH:
      self->disable_passthrough = g_value_get_boolean (value);
      break;
    default:
      standin_accept_property (object, value, pspec);
  }
  GST_OBJECT_UNLOCK (self);
  if (id == PROP_FLIP_METHOD)
    gst_base_transform_reconfigure_src (GST_BASE_TRANSFORM (self));
  update_passthrough (self);
}

static void
get_crop (const GstVideoRectangle *area, GValue *value)
{
  g_value_take_string (value, g_strdup_printf ("%d:%d:%d:%d", area->x, area->y, area->w, area->h));
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  NvVideoConvert *self = (NvVideoConvert *) object;

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_FLIP_METHOD:
      g_value_set_enum (value, self->settings.flip_method);
      break;
    case PROP_OUTPUT_BUFFERS:
      g_value_set_uint (value, self->output_buffers);
      break;
    case PROP_INTERPOLATION_METHOD:
      g_value_set_enum (value, self->interpolation);
      break;
    case PROP_GPU_ID:
      g_value_set_uint (value, self->gpu_id);
      break;
    case PROP_NVBUF_MEMORY_TYPE:
      g_value_set_enum (value, self->mem_type);
      break;
    case PROP_SRC_CROP:
      get_crop (&self->settings.from_crop, value);
      break;
    case PROP_DEST_CROP:
      get_crop (&self->settings.to_crop, value);
      break;
    case PROP_ALLOW_ODD_CROP:
      g_value_set_boolean (value, self->allow_odd_crop);
      break;
    case PROP_DISABLE_PASSTHROUGH:
      g_value_set_boolean (value, self->disable_passthrough);
      break;
    default:
      standin_get_accepted_property (object, value, pspec);
  }
  GST_OBJECT_UNLOCK (self);
}

static void
finalize (GObject *object)
{
  NvVideoConvert *self = (NvVideoConvert *) object;

  drop_pool (self);
  gst_clear_caps (&self->out_caps);
  convert_picture_free (self->picture);
  G_OBJECT_CLASS (nv_video_convert_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *klass)
{
  const GParamFlags any = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  const GParamFlags ready = any | GST_PARAM_MUTABLE_READY, playing = any | GST_PARAM_MUTABLE_PLAYING;
  const GParamFlags controllable = any | GST_PARAM_CONTROLLABLE;

  g_object_class_install_property (klass, PROP_SILENT, g_param_spec_boolean ("silent", "Silent",
          "No effect", FALSE, any));
  g_object_class_install_property (klass, PROP_FLIP_METHOD, g_param_spec_enum ("flip-method", "Flip method",
          "How pictures are turned or mirrored", STANDIN_TYPE_FLIP_METHOD, 0, controllable));
  g_object_class_install_property (klass, PROP_OUTPUT_BUFFERS, g_param_spec_uint ("output-buffers",
          "Output buffers", "Buffers made at the start", 1, G_MAXUINT, 4, playing));
  g_object_class_install_property (klass, PROP_INTERPOLATION_METHOD, g_param_spec_enum ("interpolation-method",
          "Interpolation method", "How pixels in between are made when sizes differ", STANDIN_TYPE_INTERPOLATION,
          6, controllable));
  g_object_class_install_property (klass, PROP_COMPUTE_HW, g_param_spec_enum ("compute-hw", "Compute hardware",
          "What transforms (no effect on a CPU)", STANDIN_TYPE_COMPUTE_HW, 0, controllable));
  g_object_class_install_property (klass, PROP_COPY_HW, g_param_spec_enum ("copy-hw", "Copy hardware",
          "What copies surfaces (no effect on a CPU)", STANDIN_TYPE_COPY_HW, 1, controllable));
  g_object_class_install_property (klass, PROP_GPU_ID, g_param_spec_uint ("gpu-id", "GPU id",
          "Written into surfaces", 0, G_MAXUINT, 0, ready));
  g_object_class_install_property (klass, PROP_NVBUF_MEMORY_TYPE, g_param_spec_enum ("nvbuf-memory-type",
          "Memory type", "Type of the surfaces of output buffers", STANDIN_TYPE_MEMORY_TYPE, NVBUF_MEM_DEFAULT,
          ready));
  g_object_class_install_property (klass, PROP_SRC_CROP, g_param_spec_string ("src-crop", "Source crop",
          "left:top:width:height of the input that is used; clamped to it, 0:0:0:0 is all", WHOLE, playing));
  g_object_class_install_property (klass, PROP_DEST_CROP, g_param_spec_string ("dest-crop", "Destination crop",
          "left:top:width:height of the output where the picture is put; clamped to it, 0:0:0:0 is all", WHOLE,
          ready));
  g_object_class_install_property (klass, PROP_BL_OUTPUT, g_param_spec_boolean ("bl-output", "Block-linear output",
          "Block-linear NV12 (no effect on a CPU)", FALSE, any));
  g_object_class_install_property (klass, PROP_CONTIGUOUS_BUFFERS, g_param_spec_boolean ("contiguous-buffers",
          "Contiguous buffers", "Surfaces of a batch in one block (no effect on a CPU)", FALSE, any));
  g_object_class_install_property (klass, PROP_ALLOW_ODD_CROP, g_param_spec_boolean ("allow-odd-crop",
          "Allow odd crop", "Crop rectangles may have odd sides", TRUE, any));
  g_object_class_install_property (klass, PROP_DISABLE_PASSTHROUGH, g_param_spec_boolean ("disable-passthrough",
          "Disable passthrough", "Copies buffers even where nothing changes", FALSE, any));
}

static void
nv_video_convert_class_init (NvVideoConvertClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  GstBaseTransformClass *transform_class = GST_BASE_TRANSFORM_CLASS (klass);
  GstCaps *caps = convert_template_caps ();

  GST_DEBUG_CATEGORY_INIT (nvvideoconvert_debug, "nvvideoconvert", 0, "nvvideoconvert");
  object_class->set_property = set_property;
  object_class->get_property = get_property;
  object_class->finalize = finalize;
  install_properties (object_class);

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
  self->interpolation = 6;
  self->output_buffers = 4;
  self->allow_odd_crop = TRUE;
  self->mem_type = NVBUF_MEM_DEFAULT;
  self->picture = convert_picture_new ();
}
