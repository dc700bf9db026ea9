#include "windowsink.h"

#include "nvmm.h"

/* The picture in a buffer; to be unmapped where `mapped` is set. */
static gboolean
open_frame (StandinWindowSink *self, GstVideoInfo *info, GstBuffer *buffer, GstVideoFrame *frame, gboolean *mapped)
{
  const NvBufSurface *surface = nvmm_buffer_surface (buffer);

  *mapped = surface == NULL;
  if (surface == NULL) {
    if (gst_video_frame_map (frame, info, buffer, GST_MAP_READ))
      return TRUE;
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("A buffer holds no picture such as its caps say."), (NULL));
    return FALSE;
  }
  if (surface->batchSize != 1) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("It shows single frames, and gets batches of %u: "
            "put nvmultistreamtiler or nvstreamdemux before it.", surface->batchSize), (NULL));
    return FALSE;
  }
  if (nvmm_surface_frame (surface, 0, frame))
    return TRUE;
  GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("A surface has no picture in it."), (NULL));
  return FALSE;
}

GstVideoRectangle
window_sink_shape (const GstVideoInfo *info)
{
  const gint n = MAX (GST_VIDEO_INFO_PAR_N (info), 1), d = MAX (GST_VIDEO_INFO_PAR_D (info), 1);

  return (GstVideoRectangle) { 0, 0,
    (gint) MAX (gst_util_uint64_scale_int (GST_VIDEO_INFO_WIDTH (info), n, d), 1), GST_VIDEO_INFO_HEIGHT (info)
  };
}

static GstVideoRectangle
place_of (const GstVideoInfo *info, guint width, guint height, gboolean keeps_shape)
{
  const GstVideoRectangle all = { 0, 0, (gint) width, (gint) height }, shape = window_sink_shape (info);
  GstVideoRectangle place = all;

  if (keeps_shape)
    gst_video_center_rect (&shape, &all, &place, TRUE);
  place.w = MAX (place.w, 1);
  place.h = MAX (place.h, 1);
  return place;
}

gboolean
window_sink_paint (StandinWindowSink *self, GstBuffer *buffer)
{
  GstVideoRectangle area, place;
  GstVideoInfo info, painted;
  GstVideoFrame frame;
  const guint8 *pixels;
  guint width, height;
  gboolean keeps_shape, mapped;

  if (!xwindow_size (self->window, &width, &height)) {
    guintptr given;

    GST_OBJECT_LOCK (self);
    given = self->given;
    GST_OBJECT_UNLOCK (self);
    /* Of its own window's end, or the display's, it has been told. */
    if (given != 0)
      GST_ELEMENT_ERROR (self, RESOURCE, CLOSE, ("The window that it was given is gone."), (NULL));
    return FALSE;
  }
  GST_OBJECT_LOCK (self);
  area = self->area;
  info = self->info;
  keeps_shape = self->keeps_shape;
  GST_OBJECT_UNLOCK (self);
  if (area.w > 0 && area.h > 0) {
    width = (guint) area.w;
    height = (guint) area.h;
  }
  if (!open_frame (self, &info, buffer, &frame, &mapped))
    return FALSE;
  place = place_of (&info, width, height, keeps_shape);
  g_mutex_lock (&self->painting);
  pixels = painter_paint (self->painter, &frame, xwindow_format (self->window), width, height, &place, &painted);
  if (pixels != NULL)
    xwindow_put (self->window, &painted, pixels, area.x, area.y);
  g_mutex_unlock (&self->painting);
  if (mapped)
    gst_video_frame_unmap (&frame);
  if (pixels == NULL)
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("Pictures of this format cannot be shown."), (NULL));
  return pixels != NULL;
}

void
window_sink_repaint (StandinWindowSink *self)
{
  GstSample *last = gst_base_sink_get_last_sample (GST_BASE_SINK (self));

  if (last == NULL)
    return;
  window_sink_paint (self, gst_sample_get_buffer (last));
  gst_sample_unref (last);
}
