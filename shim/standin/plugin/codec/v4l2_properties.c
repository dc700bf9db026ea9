#include "v4l2_properties.h"

#include <gst/gst.h>

#include "profile.h"

#define AUTO { 0, "Chosen by the element", "auto" }
#define RW { 1, "read() and write()", "rw" }
#define MMAP { 2, "Memory of the device, mapped", "mmap" }
#define USERPTR { 3, "Memory of the program", "userptr" }
#define DMABUF { 4, "DMABUF exported", "dmabuf" }
#define DMABUF_IMPORT { 5, "DMABUF imported", "dmabuf-import" }
#define END { 0, NULL, NULL }

static GType
register_once (gsize *type, const gchar *name, const GEnumValue *values)
{
  if (g_once_init_enter (type))
    g_once_init_leave (type, g_enum_register_static (name, values));
  return *type;
}

static GType
output_mode_type (V4l2Side side)
{
  static gsize any, decoder, encoder;
  static const GEnumValue any_values[] = { AUTO, RW, MMAP, USERPTR, DMABUF, DMABUF_IMPORT, END };
  static const GEnumValue decoder_values[] = { AUTO, MMAP, USERPTR, END };
  static const GEnumValue encoder_values[] = { AUTO, MMAP, DMABUF_IMPORT, END };

  if (!standin_profile_is_jetson ())
    return register_once (&any, "GstNvV4l2IOMode", any_values);
  return side == V4L2_SIDE_DECODER ? register_once (&decoder, "GstNvV4l2DecOutputIOMode", decoder_values)
      : register_once (&encoder, "GstNvV4l2EncOutputIOMode", encoder_values);
}

static GType
capture_mode_type (V4l2Side side)
{
  static gsize decoder, encoder;
  static const GEnumValue values[] = { AUTO, MMAP, END };

  if (!standin_profile_is_jetson ())
    return output_mode_type (side);
  return side == V4L2_SIDE_DECODER ? register_once (&decoder, "GstNvV4l2DecCaptureIOMode", values)
      : register_once (&encoder, "GstNvV4l2EncCaptureIOMode", values);
}

guint
v4l2_install_properties (GObjectClass *klass, guint first_id, V4l2Side side)
{
  const GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  const GParamFlags any = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  const gchar *device = !standin_profile_is_jetson () ? "/dev/nvidia0"
      : side == V4L2_SIDE_DECODER ? "/dev/nvhost-nvdec" : "/dev/nvhost-msenc";
  guint id = first_id;

  g_object_class_install_property (klass, id++, g_param_spec_string ("device", "Device",
          "The device a GPU would be (there is none)", device, readable));
  g_object_class_install_property (klass, id++, g_param_spec_string ("device-name", "Device name",
          "The name of that device", "", readable));
  g_object_class_install_property (klass, id++, g_param_spec_int ("device-fd", "File descriptor",
          "The descriptor of that device", -1, G_MAXINT, -1, readable));
  g_object_class_install_property (klass, id++, g_param_spec_enum ("output-io-mode", "Output IO mode",
          "How input reaches the device (no effect on a CPU)", output_mode_type (side), 0, any));
  g_object_class_install_property (klass, id++, g_param_spec_enum ("capture-io-mode", "Capture IO mode",
          "How output leaves the device (no effect on a CPU)", capture_mode_type (side), 0, any));
  g_object_class_install_property (klass, id++, g_param_spec_boxed ("extra-controls", "Extra controls",
          "Further V4L2 controls (no effect on a CPU)", GST_TYPE_STRUCTURE, any));
  return id;
}
