#include "crop.h"

#include <math.h>
#include <string.h>

#include "nvmm.h"
#include "report.h"

/* Of a box given in fractions: the pixels it touches. */
static gboolean
clip (const NvOSD_RectParams *box, const GstVideoFrame *picture, GstVideoRectangle *area)
{
  const gfloat width = GST_VIDEO_FRAME_WIDTH (picture), height = GST_VIDEO_FRAME_HEIGHT (picture);
  const gfloat left = floorf (CLAMP (box->left, 0, width)), right = ceilf (CLAMP (box->left + box->width, 0, width));
  const gfloat top = floorf (CLAMP (box->top, 0, height)), bottom = ceilf (CLAMP (box->top + box->height, 0, height));

  /* Written so that a box that is no number is none. */
  if (!(right > left && bottom > top))
    return FALSE;
  *area = (GstVideoRectangle) { (gint) left, (gint) top, (gint) (right - left), (gint) (bottom - top) };
  return TRUE;
}

/* RGB without gaps between rows, out of memory whose rows are padded. */
static guint8 *
pack (const GstVideoFrame *rgb)
{
  const gsize row = (gsize) GST_VIDEO_FRAME_WIDTH (rgb) * 3;
  const guint height = GST_VIDEO_FRAME_HEIGHT (rgb);
  guint8 *packed = g_malloc (row * height);

  for (guint y = 0; y < height; y++)
    memcpy (packed + row * y, (const guint8 *) GST_VIDEO_FRAME_PLANE_DATA (rgb, 0)
        + (gsize) y * GST_VIDEO_FRAME_PLANE_STRIDE (rgb, 0), row);
  return packed;
}

static gboolean
convert (NvmmPicture *converter, const GstVideoFrame *picture, const GstVideoRectangle *area, Crop *crop)
{
  const NvmmPictureSettings settings = { .from_crop = *area, .filter = NVMM_FILTER_BILINEAR };
  GstVideoInfo info;
  GstVideoFrame rgb;
  GstBuffer *buffer;
  gboolean done = FALSE;

  gst_video_info_set_format (&info, GST_VIDEO_FORMAT_RGB, crop->width, crop->height);
  buffer = gst_buffer_new_allocate (NULL, GST_VIDEO_INFO_SIZE (&info), NULL);
  if (buffer != NULL && gst_video_frame_map (&rgb, &info, buffer, GST_MAP_READWRITE)) {
    done = nvmm_picture_run (converter, picture, &rgb, &settings);
    if (done)
      crop->rgb = pack (&rgb);
    gst_video_frame_unmap (&rgb);
  }
  gst_clear_buffer (&buffer);
  return done;
}

gboolean
crop_take (NvmmPicture *converter, const NvBufSurface *surface, const NvDsObjEncUsrArgs *args, const NvDsObjectMeta *object,
    const NvDsFrameMeta *frame, Crop *crop)
{
  GstVideoRectangle area;
  GstVideoFrame picture;

  if (!gst_is_initialized ())
    gst_init (NULL, NULL);
  if (!nvmm_surface_frame (surface, frame->batch_id, &picture)) {
    surface_report ("nvds_obj_enc_process", "surface %u of the batch is none that can be read", frame->batch_id);
    return FALSE;
  }
  area = (GstVideoRectangle) { 0, 0, GST_VIDEO_FRAME_WIDTH (&picture), GST_VIDEO_FRAME_HEIGHT (&picture) };
  if (!args->isFrame && !clip (&object->rect_params, &picture, &area)) {
    surface_report ("nvds_obj_enc_process", "the object's box has nothing of the picture");
    return FALSE;
  }
  crop->width = args->scaleImg ? (guint) args->scaledWidth : (guint) area.w;
  crop->height = args->scaleImg ? (guint) args->scaledHeight : (guint) area.h;
  if (args->scaleImg && (args->scaledWidth <= 0 || args->scaledHeight <= 0
          || args->scaledWidth > GST_VIDEO_FRAME_WIDTH (&picture)
          || args->scaledHeight > GST_VIDEO_FRAME_HEIGHT (&picture))) {
    surface_report ("nvds_obj_enc_process", "%dx%d is no size within the frame's %dx%d", args->scaledWidth,
        args->scaledHeight, GST_VIDEO_FRAME_WIDTH (&picture), GST_VIDEO_FRAME_HEIGHT (&picture));
    return FALSE;
  }
  if (convert (converter, &picture, &area, crop))
    return TRUE;
  surface_report ("nvds_obj_enc_process", "the picture's format cannot be converted");
  return FALSE;
}
