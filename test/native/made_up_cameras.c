/* A plugin whose device provider finds two cameras that no machine has, and a screen that is none. */
#include <gst/gst.h>

#define PACKAGE "madeupcameras"

typedef GstDevice MadeUpCamera;
typedef GstDeviceClass MadeUpCameraClass;
typedef GstDeviceProvider MadeUpProvider;
typedef GstDeviceProviderClass MadeUpProviderClass;

static GType made_up_camera_get_type (void);
static GType made_up_provider_get_type (void);
G_DEFINE_TYPE (MadeUpCamera, made_up_camera, GST_TYPE_DEVICE)
G_DEFINE_TYPE (MadeUpProvider, made_up_provider, GST_TYPE_DEVICE_PROVIDER)
GST_DEVICE_PROVIDER_REGISTER_DEFINE (made_up_provider, "madeupprovider", GST_RANK_PRIMARY, made_up_provider_get_type ())

static void
made_up_camera_class_init (MadeUpCameraClass *klass)
{
}

static void
made_up_camera_init (MadeUpCamera *self)
{
}

static GstDevice *
device (const gchar *name, const gchar *caps, const gchar *properties)
{
  g_autoptr (GstCaps) sends = gst_caps_from_string (caps);
  g_autoptr (GstStructure) told = properties != NULL ? gst_structure_from_string (properties, NULL) : NULL;

  return g_object_new (made_up_camera_get_type (), "display-name", name, "device-class", "Video/Source", "caps", sends,
      "properties", told, NULL);
}

static GList *
probe (GstDeviceProvider *provider)
{
  GList *found = NULL;

  found = g_list_append (found, device ("Second", "video/x-raw, format=YUY2, width=[160, 1920], height=[120, 1080], "
          "framerate=[5/1, 30/1]", "v4l2, device.path=/dev/video10"));
  found = g_list_append (found, device ("A screen", "video/x-raw", NULL));
  found = g_list_append (found, device ("First", "video/x-raw, format={YUY2, NV12}, width=640, height=480, "
          "framerate={30/1, 15/2}; image/jpeg, width=1280, height=720, framerate=30000/1001; "
          "video/x-h264, width=1920, height=1080", "pipewire, api.v4l2.path=/dev/video2"));
  return found;
}

static void
made_up_provider_class_init (MadeUpProviderClass *klass)
{
  klass->probe = probe;
  gst_device_provider_class_set_static_metadata (klass, "Made-up cameras", "Source/Video", "Cameras of a test", "test");
}

static void
made_up_provider_init (MadeUpProvider *self)
{
}

static gboolean
plugin_init (GstPlugin *plugin)
{
  return GST_DEVICE_PROVIDER_REGISTER (made_up_provider, plugin);
}

GST_PLUGIN_DEFINE (GST_VERSION_MAJOR, GST_VERSION_MINOR, madeupcameras, "Cameras of a test", plugin_init, "1", "MIT/X11",
    "test", "test")
