/*
 * Two sources, white and grey, through nvmultistreamtiler, placed by its custom-tile-config; the last frame goes to a
 * file as GRAY8 of 320x240.
 *
 *   custom_tiles OUTPUT
 */
#include <gst/gst.h>

#include "check.h"
#include "nvdstilerconfig.h"

#define SOURCE(color, pad) "videotestsrc num-buffers=2 pattern=solid-color foreground-color=" color " ! " \
    "video/x-raw,format=NV12,width=64,height=48,framerate=30/1 ! nvvideoconvert ! video/x-raw(memory:NVMM) ! m." pad " "

int
main (int argc, char **argv)
{
  CustomTile tiles[] = { { 0, 0.5f, 0.0f, 0.5f, 0.25f }, { 1, 0.0f, 0.5f, 0.25f, 0.5f } };
  CustomTileConfig config = { tiles, G_N_ELEMENTS (tiles) };
  g_autofree gchar *description = NULL;
  g_autoptr (GstElement) pipeline = NULL, tiler = NULL;
  g_autoptr (GstMessage) message = NULL;
  g_autoptr (GstBus) bus = NULL;

  gst_init (NULL, NULL);
  CHECK (argc == 2);
  description = g_strdup_printf (SOURCE ("0xffffffff", "sink_0") SOURCE ("0xff808080", "sink_1")
      "nvstreammux name=m batch-size=2 width=64 height=48 ! nvmultistreamtiler name=t width=320 height=240 ! "
      "nvvideoconvert ! video/x-raw,format=GRAY8 ! filesink location=%s", argv[1]);
  pipeline = gst_parse_launch (description, NULL);
  CHECK (pipeline != NULL);
  tiler = gst_bin_get_by_name (GST_BIN (pipeline), "t");
  g_object_set (tiler, "custom-tile-config", &config, NULL);
  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  bus = gst_element_get_bus (pipeline);
  message = gst_bus_timed_pop_filtered (bus, 20 * GST_SECOND, GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
  CHECK (message != NULL && GST_MESSAGE_TYPE (message) == GST_MESSAGE_EOS);
  gst_element_set_state (pipeline, GST_STATE_NULL);
  return 0;
}
