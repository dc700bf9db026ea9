/* The pictures of one buffer into another: a batch's surfaces one by one. */
#include "nvvideoconvert.h"

GST_DEBUG_CATEGORY_EXTERN (nvvideoconvert_debug);
#define GST_CAT_DEFAULT nvvideoconvert_debug

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

static NvmmPictureSettings
settings_of (NvVideoConvert *self)
{
  NvmmPictureSettings settings;

  GST_OBJECT_LOCK (self);
  settings = self->settings;
  settings.filter = nvmm_filter_from_interpolation (self->interpolation);
  settings.fill_around = TRUE;
  if (!self->allow_odd_crop) {
    settings.from_crop.w &= ~1;
    settings.from_crop.h &= ~1;
    settings.to_crop.w &= ~1;
    settings.to_crop.h &= ~1;
  }
  GST_OBJECT_UNLOCK (self);
  return settings;
}

GstFlowReturn
convert_pictures (NvVideoConvert *self, GstBuffer *in, GstBuffer *out)
{
  const NvmmPictureSettings settings = settings_of (self);
  gboolean done = TRUE;
  Side from, to;
  guint pictures;

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

    done = source != NULL && target != NULL && nvmm_picture_run (self->picture, source, target, &settings);
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
