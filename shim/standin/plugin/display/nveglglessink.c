/* nveglglessink: pictures in a window, as they are or stretched to it. */
#include "nvmm.h"
#include "properties.h"
#include "windowsink.h"

#define FORMATS "{ RGBA, BGRA, ARGB, ABGR, RGBx, BGRx, xRGB, xBGR, AYUV, Y444, I420, YV12, NV12, NV21, Y42B, Y41B, " \
  "RGB, BGR, RGB16 }"

static GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS,
    GST_STATIC_CAPS (GST_VIDEO_CAPS_MAKE_WITH_FEATURES ("memory:EGLImage", FORMATS) ";"
        GST_VIDEO_CAPS_MAKE_WITH_FEATURES ("meta:GstVideoGLTextureUploadMeta", FORMATS) ";"
        GST_VIDEO_CAPS_MAKE (FORMATS) ";"
        GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ BGRx, RGBA, I420, NV12, BGR, RGB }")));

enum
{
  PROP_0,
  PROP_CREATE_WINDOW,
  PROP_FORCE_ASPECT_RATIO,
  PROP_DISPLAY,
  PROP_GPU_ID,
  PROP_ROWS,
  PROP_COLUMNS,
  PROP_PROFILE,
  PROP_WINSYS,
  PROP_SHOW_LATENCY,
  PROP_BUFAPI_VERSION,
  PROP_IVISURF_ID
};

typedef StandinWindowSink GstEglGlesSink;
typedef StandinWindowSinkClass GstEglGlesSinkClass;

static GType gst_eglglessink_get_type (void);
G_DEFINE_TYPE (GstEglGlesSink, gst_eglglessink, STANDIN_TYPE_WINDOW_SINK)
GST_ELEMENT_REGISTER_DEFINE (nveglglessink, "nveglglessink", GST_RANK_SECONDARY, gst_eglglessink_get_type ())

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StandinWindowSink *self = STANDIN_WINDOW_SINK (object);

  GST_OBJECT_LOCK (self);
  if (id == PROP_CREATE_WINDOW)
    self->makes_window = g_value_get_boolean (value);
  else if (id == PROP_FORCE_ASPECT_RATIO)
    self->keeps_shape = g_value_get_boolean (value);
  else
    standin_accept_property (object, value, pspec);
  GST_OBJECT_UNLOCK (self);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StandinWindowSink *self = STANDIN_WINDOW_SINK (object);

  GST_OBJECT_LOCK (self);
  if (id == PROP_CREATE_WINDOW)
    g_value_set_boolean (value, self->makes_window);
  else if (id == PROP_FORCE_ASPECT_RATIO)
    g_value_set_boolean (value, self->keeps_shape);
  else
    standin_get_accepted_property (object, value, pspec);
  GST_OBJECT_UNLOCK (self);
}

static void
install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS, ready = flags | GST_PARAM_MUTABLE_READY;
  const gboolean jetson = standin_profile_is_jetson ();

  g_object_class_install_property (klass, PROP_CREATE_WINDOW, g_param_spec_boolean ("create-window", "Create window",
          "Whether it makes a window where a program gives it none", TRUE, flags));
  g_object_class_install_property (klass, PROP_FORCE_ASPECT_RATIO, g_param_spec_boolean ("force-aspect-ratio",
          "Keep shape", "Whether pictures keep their shape in windows of another", TRUE, flags));
  g_object_class_install_property (klass, PROP_DISPLAY, g_param_spec_pointer ("display", "Display",
          "A program's Display of X11 (no effect: it connects by itself)", flags));
  if (!jetson)
    g_object_class_install_property (klass, PROP_GPU_ID, g_param_spec_uint ("gpu-id", "GPU id",
            "The GPU that draws (no effect on a CPU)", 0, G_MAXUINT, 0, ready));
  g_object_class_install_property (klass, PROP_ROWS, g_param_spec_uint ("rows", "Rows",
          "Rows of displays (no effect)", 1, G_MAXINT, 1, flags));
  g_object_class_install_property (klass, PROP_COLUMNS, g_param_spec_uint ("columns", "Columns",
          "Columns of displays (no effect)", 1, G_MAXINT, 1, flags));
  g_object_class_install_property (klass, PROP_PROFILE, g_param_spec_uint ("profile", "Profile",
          "What is measured of the times between pictures (no effect)", 0, G_MAXUINT, 0, flags));
  g_object_class_install_property (klass, PROP_WINSYS, g_param_spec_string ("winsys", "Window system",
          "x11 or wayland (no effect: windows are X11's)", "x11", flags));
  g_object_class_install_property (klass, PROP_SHOW_LATENCY, g_param_spec_boolean ("show-latency", "Show latency",
          "Tells how late the display is, on Wayland (no effect)", TRUE, flags));
  g_object_class_install_property (klass, PROP_BUFAPI_VERSION, g_param_spec_boolean ("bufapi-version",
          "Buffer interface", "Whether buffers hold an NvBufSurface (no effect: they do)", !jetson, flags));
  g_object_class_install_property (klass, PROP_IVISURF_ID, g_param_spec_uint ("ivisurf-id", "IVI surface",
          "The surface of Wayland's IVI shell (no effect)", 0, G_MAXUINT, 0, ready));
}

/* What a user would look for in the window, and not find there. */
static const struct
{
  const gchar *property;
  const gchar *why;
} unseen[] = {
  { "rows", "each picture has the window to itself" },
  { "columns", "each picture has the window to itself" },
  { "profile", "times between pictures are not measured" },
  { "winsys", "windows are X11's" },
};

static void
tell_unseen (GObject *object)
{
  for (guint i = 0; i < G_N_ELEMENTS (unseen); i++) {
    GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (object), unseen[i].property);
    GValue value = G_VALUE_INIT;

    g_value_init (&value, G_PARAM_SPEC_VALUE_TYPE (pspec));
    g_object_get_property (object, pspec->name, &value);
    if (!g_param_value_defaults (pspec, &value))
      GST_ELEMENT_WARNING (object, LIBRARY, SETTINGS, ("%s has no effect on the stand-in: %s.", pspec->name,
              unseen[i].why), (NULL));
    g_value_unset (&value);
  }
}

static GstStateChangeReturn
change_state (GstElement *element, GstStateChange transition)
{
  if (transition == GST_STATE_CHANGE_NULL_TO_READY)
    tell_unseen (G_OBJECT (element));
  return GST_ELEMENT_CLASS (gst_eglglessink_parent_class)->change_state (element, transition);
}

static void
gst_eglglessink_class_init (GstEglGlesSinkClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);

  G_OBJECT_CLASS (klass)->set_property = set_property;
  G_OBJECT_CLASS (klass)->get_property = get_property;
  element_class->change_state = change_state;
  install_properties (G_OBJECT_CLASS (klass));
  gst_element_class_set_static_metadata (element_class, "EGL/GLES vout Sink", "Sink/Video",
      "Shows pictures in a window", "deepscript");
  gst_element_class_add_static_pad_template (element_class, &sink_template);
}

static void
gst_eglglessink_init (GstEglGlesSink *self)
{
  self->keeps_shape = TRUE;
}
