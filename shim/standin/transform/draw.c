#include "draw.h"

gboolean
draw_scratch (GstVideoFrame *scratch, GstBuffer **buffer, const GstVideoFrame *like, guint width, guint height)
{
  GstVideoInfo info;

  if (!gst_video_info_set_format (&info, GST_VIDEO_FRAME_FORMAT (like), width, height))
    return FALSE;
  info.colorimetry = like->info.colorimetry;
  *buffer = gst_buffer_new_allocate (NULL, GST_VIDEO_INFO_SIZE (&info), NULL);
  if (*buffer != NULL && gst_video_frame_map (scratch, &info, *buffer, GST_MAP_READWRITE))
    return TRUE;
  gst_clear_buffer (buffer);
  return FALSE;
}

/* By way of a frame of its own, which is then blended over what is there. */
static gboolean
run_translucent (NvmmPicture *picture, const Draw *draw)
{
  GstVideoRectangle at = draw->settings.to_crop;
  NvmmPictureSettings settings = draw->settings;
  GstVideoFrame scratch, to = draw->to;
  GstBuffer *buffer;
  gboolean done;

  if (at.w == 0)
    at = (GstVideoRectangle) { 0, 0, GST_VIDEO_FRAME_WIDTH (&to), GST_VIDEO_FRAME_HEIGHT (&to) };
  if (!draw_scratch (&scratch, &buffer, &to, at.w, at.h))
    return FALSE;
  settings.to_crop = (GstVideoRectangle) { 0 };
  done = nvmm_picture_run (picture, &draw->from, &scratch, &settings)
      && draw_blend (&scratch, NULL, draw->opacity, &to, at.x, at.y);
  gst_video_frame_unmap (&scratch);
  gst_buffer_unref (buffer);
  return done;
}

/* What converting keeps for the next picture is let go of with the call: threads, and the process, may end any time. */
NvBufSurfTransform_Error
draws_run (const Draw *draws, guint count)
{
  NvmmPicture *picture = nvmm_picture_new ();
  gboolean done = TRUE;

  for (guint i = 0; i < count && done; i++) {
    GstVideoFrame to = draws[i].to;

    done = draws[i].opacity < 1.0f ? run_translucent (picture, &draws[i])
        : nvmm_picture_run (picture, &draws[i].from, &to, &draws[i].settings);
  }
  nvmm_picture_free (picture);
  return done ? NvBufSurfTransformError_Success : NvBufSurfTransformError_Unsupported;
}
