/* nvvideoconvert's properties. */
#include "nvvideoconvert.h"

#include <stdio.h>

#include "properties.h"
#include "types.h"

#define WHOLE "0:0:0:0"

enum
{
  PROP_0,
  PROP_SILENT,
  PROP_FLIP_METHOD,
  PROP_OUTPUT_BUFFERS,
  PROP_INTERPOLATION_METHOD,
  PROP_COMPUTE_HW,
  PROP_COPY_HW,
  PROP_GPU_ID,
  PROP_NVBUF_MEMORY_TYPE,
  PROP_SRC_CROP,
  PROP_DEST_CROP,
  PROP_BL_OUTPUT,
  PROP_CONTIGUOUS_BUFFERS,
  PROP_ALLOW_ODD_CROP,
  PROP_DISABLE_PASSTHROUGH,
};

static gboolean
is_empty (const GstVideoRectangle *area)
{
  return area->w == 0 && area->h == 0;
}

/* With the object's lock held. */
static gboolean
nothing_to_do (NvVideoConvert *self)
{
  return self->same_caps && !self->disable_passthrough && self->settings.flip_method == 0
      && self->mem_type == NVBUF_MEM_DEFAULT && is_empty (&self->settings.from_crop)
      && is_empty (&self->settings.to_crop);
}

void
convert_update_passthrough (NvVideoConvert *self)
{
  gboolean passthrough;

  GST_OBJECT_LOCK (self);
  passthrough = nothing_to_do (self);
  GST_OBJECT_UNLOCK (self);
  gst_base_transform_set_passthrough (GST_BASE_TRANSFORM (self), passthrough);
}

/* Reads "left:top:width:height". FALSE, and an area left alone, where that is not what the text says. */
static gboolean
parse_crop (const gchar *text, GstVideoRectangle *area)
{
  GstVideoRectangle read;
  gchar rest;

  if (text == NULL || sscanf (text, "%d:%d:%d:%d%c", &read.x, &read.y, &read.w, &read.h, &rest) != 4
      || read.x < 0 || read.y < 0 || read.w < 0 || read.h < 0)
    return FALSE;
  *area = read;
  return TRUE;
}

static void
set_crop (NvVideoConvert *self, GParamSpec *pspec, const gchar *text, GstVideoRectangle *area)
{
  gboolean read;

  GST_OBJECT_LOCK (self);
  read = parse_crop (text, area);
  GST_OBJECT_UNLOCK (self);
  if (!read)
    g_warning ("nvvideoconvert: %s is \"%s\", but must be left:top:width:height", pspec->name, text);
}

void
convert_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  NvVideoConvert *self = (NvVideoConvert *) object;

  switch (id) {
    case PROP_SRC_CROP:
      set_crop (self, pspec, g_value_get_string (value), &self->settings.from_crop);
      convert_update_passthrough (self);
      return;
    case PROP_DEST_CROP:
      set_crop (self, pspec, g_value_get_string (value), &self->settings.to_crop);
      convert_update_passthrough (self);
      return;
    default:
      break;
  }

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_FLIP_METHOD:
      self->settings.flip_method = g_value_get_enum (value);
      break;
    case PROP_OUTPUT_BUFFERS:
      self->output_buffers = g_value_get_uint (value);
      break;
    case PROP_INTERPOLATION_METHOD:
      self->interpolation = g_value_get_enum (value);
      break;
    case PROP_GPU_ID:
      self->gpu_id = g_value_get_uint (value);
      break;
    case PROP_NVBUF_MEMORY_TYPE:
      self->mem_type = g_value_get_enum (value);
      break;
    case PROP_ALLOW_ODD_CROP:
      self->allow_odd_crop = g_value_get_boolean (value);
      break;
    case PROP_DISABLE_PASSTHROUGH:
      self->disable_passthrough = g_value_get_boolean (value);
      break;
    default:
      standin_accept_property (object, value, pspec);
  }
  GST_OBJECT_UNLOCK (self);
  if (id == PROP_FLIP_METHOD)
    gst_base_transform_reconfigure_src (GST_BASE_TRANSFORM (self));
  convert_update_passthrough (self);
}

static void
get_crop (const GstVideoRectangle *area, GValue *value)
{
  g_value_take_string (value, g_strdup_printf ("%d:%d:%d:%d", area->x, area->y, area->w, area->h));
}

void
convert_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  NvVideoConvert *self = (NvVideoConvert *) object;

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_FLIP_METHOD:
      g_value_set_enum (value, self->settings.flip_method);
      break;
    case PROP_OUTPUT_BUFFERS:
      g_value_set_uint (value, self->output_buffers);
      break;
    case PROP_INTERPOLATION_METHOD:
      g_value_set_enum (value, self->interpolation);
      break;
    case PROP_GPU_ID:
      g_value_set_uint (value, self->gpu_id);
      break;
    case PROP_NVBUF_MEMORY_TYPE:
      g_value_set_enum (value, self->mem_type);
      break;
    case PROP_SRC_CROP:
      get_crop (&self->settings.from_crop, value);
      break;
    case PROP_DEST_CROP:
      get_crop (&self->settings.to_crop, value);
      break;
    case PROP_ALLOW_ODD_CROP:
      g_value_set_boolean (value, self->allow_odd_crop);
      break;
    case PROP_DISABLE_PASSTHROUGH:
      g_value_set_boolean (value, self->disable_passthrough);
      break;
    default:
      standin_get_accepted_property (object, value, pspec);
  }
  GST_OBJECT_UNLOCK (self);
}

void
convert_install_properties (GObjectClass *klass)
{
  const GParamFlags any = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  const GParamFlags ready = any | GST_PARAM_MUTABLE_READY, playing = any | GST_PARAM_MUTABLE_PLAYING;
  const GParamFlags controllable = any | GST_PARAM_CONTROLLABLE;

  g_object_class_install_property (klass, PROP_SILENT, g_param_spec_boolean ("silent", "Silent",
          "No effect", FALSE, any));
  g_object_class_install_property (klass, PROP_FLIP_METHOD, g_param_spec_enum ("flip-method", "Flip method",
          "How pictures are turned or mirrored", STANDIN_TYPE_FLIP_METHOD, 0, controllable));
  g_object_class_install_property (klass, PROP_OUTPUT_BUFFERS, g_param_spec_uint ("output-buffers",
          "Output buffers", "Buffers made at the start", 1, G_MAXUINT, 4, playing));
  g_object_class_install_property (klass, PROP_INTERPOLATION_METHOD, g_param_spec_enum ("interpolation-method",
          "Interpolation method", "How pixels in between are made when sizes differ", STANDIN_TYPE_INTERPOLATION,
          6, controllable));
  g_object_class_install_property (klass, PROP_COMPUTE_HW, g_param_spec_enum ("compute-hw", "Compute hardware",
          "What transforms (no effect on a CPU)", STANDIN_TYPE_COMPUTE_HW, 0, controllable));
  g_object_class_install_property (klass, PROP_COPY_HW, g_param_spec_enum ("copy-hw", "Copy hardware",
          "What copies surfaces (no effect on a CPU)", STANDIN_TYPE_COPY_HW, 1, controllable));
  g_object_class_install_property (klass, PROP_GPU_ID, g_param_spec_uint ("gpu-id", "GPU id",
          "Written into surfaces", 0, G_MAXUINT, 0, ready));
  g_object_class_install_property (klass, PROP_NVBUF_MEMORY_TYPE, g_param_spec_enum ("nvbuf-memory-type",
          "Memory type", "Type of the surfaces of output buffers", STANDIN_TYPE_MEMORY_TYPE, NVBUF_MEM_DEFAULT,
          ready));
  g_object_class_install_property (klass, PROP_SRC_CROP, g_param_spec_string ("src-crop", "Source crop",
          "left:top:width:height of the input that is used; clamped to it, 0:0:0:0 is all", WHOLE, playing));
  g_object_class_install_property (klass, PROP_DEST_CROP, g_param_spec_string ("dest-crop", "Destination crop",
          "left:top:width:height of the output where the picture is put; clamped to it, 0:0:0:0 is all", WHOLE,
          ready));
  g_object_class_install_property (klass, PROP_BL_OUTPUT, g_param_spec_boolean ("bl-output", "Block-linear output",
          "Block-linear NV12 (no effect on a CPU)", FALSE, any));
  g_object_class_install_property (klass, PROP_CONTIGUOUS_BUFFERS, g_param_spec_boolean ("contiguous-buffers",
          "Contiguous buffers", "Surfaces of a batch in one block (no effect on a CPU)", FALSE, any));
  g_object_class_install_property (klass, PROP_ALLOW_ODD_CROP, g_param_spec_boolean ("allow-odd-crop",
          "Allow odd crop", "Crop rectangles may have odd sides", TRUE, any));
  g_object_class_install_property (klass, PROP_DISABLE_PASSTHROUGH, g_param_spec_boolean ("disable-passthrough",
          "Disable passthrough", "Copies buffers even where nothing changes", FALSE, any));
}

void
convert_properties_init (NvVideoConvert *self)
{
  self->interpolation = 6;
  self->output_buffers = 4;
  self->allow_odd_crop = TRUE;
  self->mem_type = NVBUF_MEM_DEFAULT;
}
