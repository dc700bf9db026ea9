/*
 * A v4l2src for machines without cameras: a test picture, live, as raw video, or as JPEGs where the device's path ends in
 * "mjpeg". register_made_up_v4l2src() puts it in the place of GStreamer's own, in this process.
 */
#include <gst/gst.h>

typedef struct
{
  GstBin parent;
  gchar *device;
} MadeUpV4l2Src;

typedef GstBinClass MadeUpV4l2SrcClass;

static GType made_up_v4l2src_get_type (void);
G_DEFINE_TYPE (MadeUpV4l2Src, made_up_v4l2src, GST_TYPE_BIN)

static GstStaticPadTemplate template =
GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

gboolean register_made_up_v4l2src (void);

static void
build (MadeUpV4l2Src *self)
{
  GstElement *picture = gst_element_factory_make ("videotestsrc", NULL);
  GstElement *last = g_str_has_suffix (self->device, "mjpeg") ? gst_element_factory_make ("jpegenc", NULL) : picture;
  g_autoptr (GstPad) pad = gst_element_get_static_pad (last, "src");

  g_object_set (picture, "is-live", TRUE, NULL);
  gst_bin_add (GST_BIN (self), picture);
  if (last != picture) {
    gst_bin_add (GST_BIN (self), last);
    gst_element_link (picture, last);
  }
  gst_element_add_pad (GST_ELEMENT (self), gst_ghost_pad_new ("src", pad));
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  MadeUpV4l2Src *self = (MadeUpV4l2Src *) object;

  g_free (self->device);
  self->device = g_value_dup_string (value);
  if (GST_BIN_NUMCHILDREN (self) == 0)
    build (self);
}

static void
finalize (GObject *object)
{
  g_free (((MadeUpV4l2Src *) object)->device);
  G_OBJECT_CLASS (made_up_v4l2src_parent_class)->finalize (object);
}

static void
made_up_v4l2src_class_init (MadeUpV4l2SrcClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = set_property;
  object_class->finalize = finalize;
  g_object_class_install_property (object_class, 1,
      g_param_spec_string ("device", "Device", "The path", NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  gst_element_class_add_static_pad_template (GST_ELEMENT_CLASS (klass), &template);
  gst_element_class_set_static_metadata (GST_ELEMENT_CLASS (klass), "Made-up camera", "Source/Video", "A test's", "test");
}

static void
made_up_v4l2src_init (MadeUpV4l2Src *self)
{
}

gboolean
register_made_up_v4l2src (void)
{
  /* Loaded later it would take the place back. */
  g_autoptr (GstPlugin) real = gst_plugin_load_by_name ("video4linux2");

  return gst_element_register (NULL, "v4l2src", GST_RANK_PRIMARY, made_up_v4l2src_get_type ());
}
