#include <string.h>

#include "nvdsosd.h"
#include "profile.h"
#include "properties.h"

#define LARGEST_CLOCK_FONT 60

enum
{
  PROP_0,
  PROP_DISPLAY_CLOCK,
  PROP_DISPLAY_TEXT,
  PROP_DISPLAY_BBOX,
  PROP_DISPLAY_MASK,
  PROP_CLOCK_FONT,
  PROP_CLOCK_FONT_SIZE,
  PROP_X_CLOCK_OFFSET,
  PROP_Y_CLOCK_OFFSET,
  PROP_CLOCK_COLOR,
  PROP_PROCESS_MODE,
  PROP_GPU_ID,
  PROP_BLUR_ON_GIE_CLASS_IDS,
  PROP_BLUR_BBOX
};

static GType
process_mode_get_type (void)
{
  static const GEnumValue dgpu[] = {
    {MODE_CPU, "CPU_MODE", "MODE_CPU"},
    {MODE_GPU, "GPU_MODE", "MODE_GPU"},
    {0, NULL, NULL}
  };
  static const GEnumValue jetson[] = {
    {MODE_CPU, "CPU_MODE", "MODE_CPU"},
    {MODE_GPU, "GPU_MODE", "MODE_GPU"},
    {MODE_NONE, "Invalid mode. Falls back to GPU", "MODE_NONE"},
    {0, NULL, NULL}
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("GstNvDsOsdMode", standin_profile_is_jetson () ? jetson : dgpu));
  return type;
}

/* "1,0;2,3": class 0 of component 1 and class 3 of component 2. Anything else means every object. */
static void
parse_blur_targets (GstNvDsOsd *self, const gchar *text)
{
  g_auto (GStrv) pairs = g_strsplit (text != NULL ? text : "", ";", -1);

  /* A frame may be being drawn by the old ones. */
  g_array_unref (self->settings.blur_targets);
  self->settings.blur_targets = g_array_new (FALSE, FALSE, sizeof (NvDsOsdBlurTarget));
  for (gsize i = 0; pairs[i] != NULL; i++) {
    gchar *comma = strchr (pairs[i], ',');
    gchar *end_of_component = NULL, *end_of_class = NULL;
    NvDsOsdBlurTarget target;

    if (*pairs[i] == '\0')
      continue;
    target.component = (gint) g_ascii_strtoll (pairs[i], &end_of_component, 10);
    target.class_id = comma != NULL ? (gint) g_ascii_strtoll (comma + 1, &end_of_class, 10) : 0;
    if (comma == NULL || end_of_component == pairs[i] || end_of_class == comma + 1) {
      GST_WARNING_OBJECT (self, "blur-on-gie-class-ids: \"%s\" is not COMPONENT,CLASS; every object is blurred",
          pairs[i]);
      g_array_set_size (self->settings.blur_targets, 0);
      return;
    }
    g_array_append_val (self->settings.blur_targets, target);
  }
}

static void
set_clock_color (GstNvDsOsd *self, guint rgba)
{
  self->clock_color = rgba;
  self->settings.clock.font_params.font_color.red = (rgba >> 24) / 255.0;
  self->settings.clock.font_params.font_color.green = (rgba >> 16 & 0xff) / 255.0;
  self->settings.clock.font_params.font_color.blue = (rgba >> 8 & 0xff) / 255.0;
  self->settings.clock.font_params.font_color.alpha = (rgba & 0xff) / 255.0;
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GstNvDsOsd *self = GST_NVDSOSD (object);

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_DISPLAY_CLOCK:
      self->settings.display_clock = g_value_get_boolean (value);
      break;
    case PROP_DISPLAY_TEXT:
      self->settings.display_text = g_value_get_boolean (value);
      break;
    case PROP_DISPLAY_BBOX:
      self->settings.display_bbox = g_value_get_boolean (value);
      break;
    case PROP_DISPLAY_MASK:
      self->settings.display_mask = g_value_get_boolean (value);
      break;
    case PROP_CLOCK_FONT:
      g_free (self->settings.clock.font_params.font_name);
      self->settings.clock.font_params.font_name = g_value_dup_string (value);
      break;
    case PROP_CLOCK_FONT_SIZE:
      self->settings.clock.font_params.font_size = g_value_get_uint (value);
      break;
    case PROP_X_CLOCK_OFFSET:
      self->settings.clock.x_offset = g_value_get_uint (value);
      break;
    case PROP_Y_CLOCK_OFFSET:
      self->settings.clock.y_offset = g_value_get_uint (value);
      break;
    case PROP_CLOCK_COLOR:
      set_clock_color (self, g_value_get_uint (value));
      break;
    case PROP_PROCESS_MODE:
      self->mode = MIN (g_value_get_enum (value), MODE_GPU);
      break;
    case PROP_GPU_ID:
      self->gpu_id = g_value_get_uint (value);
      break;
    case PROP_BLUR_ON_GIE_CLASS_IDS:
      g_free (self->blur_targets_text);
      self->blur_targets_text = g_value_dup_string (value);
      parse_blur_targets (self, self->blur_targets_text);
      break;
    case PROP_BLUR_BBOX:
      self->settings.blur = g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
  }
  GST_OBJECT_UNLOCK (self);
  if (id == PROP_GPU_ID)
    standin_note_unused_property (object, pspec);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GstNvDsOsd *self = GST_NVDSOSD (object);

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_DISPLAY_CLOCK:
      g_value_set_boolean (value, self->settings.display_clock);
      break;
    case PROP_DISPLAY_TEXT:
      g_value_set_boolean (value, self->settings.display_text);
      break;
    case PROP_DISPLAY_BBOX:
      g_value_set_boolean (value, self->settings.display_bbox);
      break;
    case PROP_DISPLAY_MASK:
      g_value_set_boolean (value, self->settings.display_mask);
      break;
    case PROP_CLOCK_FONT:
      g_value_set_string (value, self->settings.clock.font_params.font_name);
      break;
    case PROP_CLOCK_FONT_SIZE:
      g_value_set_uint (value, self->settings.clock.font_params.font_size);
      break;
    case PROP_X_CLOCK_OFFSET:
      g_value_set_uint (value, self->settings.clock.x_offset);
      break;
    case PROP_Y_CLOCK_OFFSET:
      g_value_set_uint (value, self->settings.clock.y_offset);
      break;
    case PROP_CLOCK_COLOR:
      g_value_set_uint (value, self->clock_color);
      break;
    case PROP_PROCESS_MODE:
      g_value_set_enum (value, self->mode);
      break;
    case PROP_GPU_ID:
      g_value_set_uint (value, self->gpu_id);
      break;
    case PROP_BLUR_ON_GIE_CLASS_IDS:
      g_value_set_string (value, self->blur_targets_text);
      break;
    case PROP_BLUR_BBOX:
      g_value_set_uint (value, self->settings.blur);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
  }
  GST_OBJECT_UNLOCK (self);
}

void
nvdsosd_install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  const GParamFlags ready = flags | GST_PARAM_MUTABLE_READY;

  klass->set_property = set_property;
  klass->get_property = get_property;
  g_object_class_install_property (klass, PROP_DISPLAY_CLOCK,
      g_param_spec_boolean ("display-clock", "Clock", "Draw the local date and time", FALSE, flags));
  g_object_class_install_property (klass, PROP_DISPLAY_TEXT,
      g_param_spec_boolean ("display-text", "Text", "Draw labels", TRUE, flags));
  g_object_class_install_property (klass, PROP_DISPLAY_BBOX,
      g_param_spec_boolean ("display-bbox", "Boxes", "Draw rectangles", TRUE, flags));
  g_object_class_install_property (klass, PROP_DISPLAY_MASK,
      g_param_spec_boolean ("display-mask", "Masks", "Draw instance masks", FALSE, flags));
  g_object_class_install_property (klass, PROP_CLOCK_FONT,
      g_param_spec_string ("clock-font", "Clock font", "The clock's font family", NVDSOSD_DEFAULT_FONT, flags));
  g_object_class_install_property (klass, PROP_CLOCK_FONT_SIZE,
      g_param_spec_uint ("clock-font-size", "Clock font size", "The clock's size in points", 0, LARGEST_CLOCK_FONT,
          NVDSOSD_DEFAULT_FONT_SIZE, ready));
  g_object_class_install_property (klass, PROP_X_CLOCK_OFFSET,
      g_param_spec_uint ("x-clock-offset", "Clock x", "The clock's left edge in pixels", 0, G_MAXUINT, 0, ready));
  g_object_class_install_property (klass, PROP_Y_CLOCK_OFFSET,
      g_param_spec_uint ("y-clock-offset", "Clock y", "The clock's top edge in pixels", 0, G_MAXUINT, 0, ready));
  g_object_class_install_property (klass, PROP_CLOCK_COLOR,
      g_param_spec_uint ("clock-color", "Clock colour", "The clock's colour as 0xRRGGBBAA", 0, G_MAXUINT, G_MAXUINT,
          ready));
  g_object_class_install_property (klass, PROP_PROCESS_MODE,
      g_param_spec_enum ("process-mode", "Process mode", "What draws; MODE_CPU takes RGBA only",
          process_mode_get_type (), MODE_GPU, ready));
  g_object_class_install_property (klass, PROP_GPU_ID,
      g_param_spec_uint ("gpu-id", "GPU", "Which GPU draws", 0, G_MAXUINT, 0, ready));
  g_object_class_install_property (klass, PROP_BLUR_ON_GIE_CLASS_IDS,
      g_param_spec_string ("blur-on-gie-class-ids", "Blurred classes",
          "Which objects are blurred: COMPONENT,CLASS;COMPONENT,CLASS...", NULL, ready));
  g_object_class_install_property (klass, PROP_BLUR_BBOX,
      g_param_spec_uint ("blur-bbox", "Blur", "0: nothing is blurred, 1: whole boxes, 2: masks, or boxes without one",
          0, 2, 0, ready));
}

void
nvdsosd_init_properties (GstNvDsOsd *self)
{
  self->settings.display_text = TRUE;
  self->settings.display_bbox = TRUE;
  self->mode = MODE_GPU;
  self->settings.clock.font_params.font_name = g_strdup (NVDSOSD_DEFAULT_FONT);
  self->settings.clock.font_params.font_size = NVDSOSD_DEFAULT_FONT_SIZE;
  /* Red until a colour is set, though the property's default reads white. */
  self->settings.clock.font_params.font_color = (NvOSD_ColorParams) { 1, 0, 0, 1 };
  self->clock_color = G_MAXUINT;
  self->settings.blur_targets = g_array_new (FALSE, FALSE, sizeof (NvDsOsdBlurTarget));
}

void
nvdsosd_clear_properties (GstNvDsOsd *self)
{
  g_free (self->settings.clock.font_params.font_name);
  g_free (self->blur_targets_text);
  g_array_unref (self->settings.blur_targets);
}
