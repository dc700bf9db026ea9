#include "dsexample.h"
#include "properties.h"

namespace example {

namespace {

enum { PROP_0, PROP_UNIQUE_ID, PROP_WIDTH, PROP_HEIGHT, PROP_FULL_FRAME, PROP_BLUR_OBJECTS, PROP_GPU_ID, PROP_BATCH_SIZE };

void set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec) {
  Settings &settings = GST_DSEXAMPLE (object)->settings;
  GST_OBJECT_LOCK (object);
  switch (id) {
    case PROP_UNIQUE_ID: settings.unique_id = g_value_get_uint (value); break;
    case PROP_WIDTH: settings.width = g_value_get_int (value); break;
    case PROP_HEIGHT: settings.height = g_value_get_int (value); break;
    case PROP_FULL_FRAME: settings.full_frame = g_value_get_boolean (value); break;
    case PROP_BLUR_OBJECTS: settings.blur = g_value_get_boolean (value); break;
    case PROP_GPU_ID: settings.gpu_id = g_value_get_uint (value); break;
    case PROP_BATCH_SIZE: settings.batch_size = g_value_get_uint (value); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec); break;
  }
  GST_OBJECT_UNLOCK (object);
  if (id == PROP_GPU_ID || id == PROP_BATCH_SIZE)
    standin_note_unused_property (object, pspec);
}

void get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec) {
  const Settings &settings = GST_DSEXAMPLE (object)->settings;
  GST_OBJECT_LOCK (object);
  switch (id) {
    case PROP_UNIQUE_ID: g_value_set_uint (value, settings.unique_id); break;
    case PROP_WIDTH: g_value_set_int (value, settings.width); break;
    case PROP_HEIGHT: g_value_set_int (value, settings.height); break;
    case PROP_FULL_FRAME: g_value_set_boolean (value, settings.full_frame); break;
    case PROP_BLUR_OBJECTS: g_value_set_boolean (value, settings.blur); break;
    case PROP_GPU_ID: g_value_set_uint (value, settings.gpu_id); break;
    case PROP_BATCH_SIZE: g_value_set_uint (value, settings.batch_size); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec); break;
  }
  GST_OBJECT_UNLOCK (object);
}

}  // namespace

void install_properties (GObjectClass *klass) {
  const auto flags = static_cast<GParamFlags> (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  const auto ready = static_cast<GParamFlags> (flags | GST_PARAM_MUTABLE_READY);
  klass->set_property = set_property;
  klass->get_property = get_property;
  g_object_class_install_property (klass, PROP_UNIQUE_ID,
      g_param_spec_uint ("unique-id", "Unique id", "Tells this element's results from another's", 0, G_MAXUINT, 15, flags));
  g_object_class_install_property (klass, PROP_WIDTH,
      g_param_spec_int ("processing-width", "Width", "The width the algorithm works at", 1, G_MAXINT, 640, flags));
  g_object_class_install_property (klass, PROP_HEIGHT,
      g_param_spec_int ("processing-height", "Height", "The height the algorithm works at", 1, G_MAXINT, 480, flags));
  g_object_class_install_property (klass, PROP_FULL_FRAME,
      g_param_spec_boolean ("full-frame", "Whole frames", "Whether whole frames are looked at, or the objects in them",
          TRUE, flags));
  g_object_class_install_property (klass, PROP_BLUR_OBJECTS,
      g_param_spec_boolean ("blur-objects", "Blur", "Whether objects are blurred; only with full-frame=false", FALSE, flags));
  g_object_class_install_property (klass, PROP_GPU_ID,
      g_param_spec_uint ("gpu-id", "GPU", "Which GPU works", 0, G_MAXUINT, 0, ready));
  g_object_class_install_property (klass, PROP_BATCH_SIZE,
      g_param_spec_uint ("batch-size", "Batch size", "How many pictures are looked at together", 1, 1024, 1, ready));
}

}  // namespace example
