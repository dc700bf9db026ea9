#include "nvmultistreamtiler.h"
#include "properties.h"
#include "types.h"

enum
{
  PROP_0,
  PROP_ROWS,
  PROP_COLUMNS,
  PROP_WIDTH,
  PROP_HEIGHT,
  PROP_SHOW_SOURCE,
  PROP_SQUARE_SEQ_GRID,
  PROP_CUSTOM_TILE_CONFIG,
  PROP_BUFFER_POOL_SIZE,
  PROP_NVBUF_MEMORY_TYPE,
  PROP_INTERPOLATION_METHOD,
  PROP_GPU_ID,
  PROP_COMPUTE_HW
};

static void
set_custom_tiles (TilerLayout *layout, const CustomTileConfig *config)
{
  g_array_set_size (layout->custom, 0);
  if (config != NULL && config->tiles != NULL)
    g_array_append_vals (layout->custom, config->tiles, config->length);
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GstNvMultiStreamTiler *self = GST_NVMULTISTREAMTILER (object);
  TilerLayout *layout = &self->layout;

  GST_OBJECT_LOCK (self);
  self->layout_changed = TRUE;
  switch (id) {
    case PROP_ROWS:
      layout->rows = g_value_get_uint (value);
      break;
    case PROP_COLUMNS:
      layout->columns = g_value_get_uint (value);
      break;
    case PROP_WIDTH:
      layout->width = g_value_get_uint (value);
      break;
    case PROP_HEIGHT:
      layout->height = g_value_get_uint (value);
      break;
    case PROP_SHOW_SOURCE:
      layout->show_source = g_value_get_int (value);
      break;
    case PROP_SQUARE_SEQ_GRID:
      layout->square = g_value_get_boolean (value);
      break;
    case PROP_CUSTOM_TILE_CONFIG:
      set_custom_tiles (layout, g_value_get_pointer (value));
      break;
    case PROP_BUFFER_POOL_SIZE:
      self->pool_size = g_value_get_uint (value);
      break;
    case PROP_NVBUF_MEMORY_TYPE:
      self->memory_type = g_value_get_enum (value);
      break;
    case PROP_INTERPOLATION_METHOD:
      self->interpolation = g_value_get_enum (value);
      break;
    case PROP_GPU_ID:
      self->gpu_id = g_value_get_uint (value);
      break;
    default:
      break;
  }
  GST_OBJECT_UNLOCK (self);
  if (id == PROP_GPU_ID)
    standin_note_unused_property (object, pspec);
  if (id == PROP_COMPUTE_HW)
    standin_accept_property (object, value, pspec);
  if (id == PROP_WIDTH || id == PROP_HEIGHT)
    gst_base_transform_reconfigure_src (GST_BASE_TRANSFORM (self));
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GstNvMultiStreamTiler *self = GST_NVMULTISTREAMTILER (object);

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_ROWS:
      g_value_set_uint (value, self->layout.rows);
      break;
    case PROP_COLUMNS:
      g_value_set_uint (value, self->layout.columns);
      break;
    case PROP_WIDTH:
      g_value_set_uint (value, self->layout.width);
      break;
    case PROP_HEIGHT:
      g_value_set_uint (value, self->layout.height);
      break;
    case PROP_SHOW_SOURCE:
      g_value_set_int (value, self->layout.show_source);
      break;
    case PROP_SQUARE_SEQ_GRID:
      g_value_set_boolean (value, self->layout.square);
      break;
    case PROP_BUFFER_POOL_SIZE:
      g_value_set_uint (value, self->pool_size);
      break;
    case PROP_NVBUF_MEMORY_TYPE:
      g_value_set_enum (value, self->memory_type);
      break;
    case PROP_INTERPOLATION_METHOD:
      g_value_set_enum (value, self->interpolation);
      break;
    case PROP_GPU_ID:
      g_value_set_uint (value, self->gpu_id);
      break;
    default:
      standin_get_accepted_property (object, value, pspec);
      break;
  }
  GST_OBJECT_UNLOCK (self);
}

void
tiler_install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  klass->set_property = set_property;
  klass->get_property = get_property;
  g_object_class_install_property (klass, PROP_ROWS,
      g_param_spec_uint ("rows", "Rows", "Rows of tiles", 1, G_MAXUINT, 1, flags));
  g_object_class_install_property (klass, PROP_COLUMNS,
      g_param_spec_uint ("columns", "Columns", "Columns of tiles", 1, G_MAXUINT, 1, flags));
  g_object_class_install_property (klass, PROP_WIDTH,
      g_param_spec_uint ("width", "Width", "The canvas' width in pixels", 16, G_MAXUINT, 1920, flags));
  g_object_class_install_property (klass, PROP_HEIGHT,
      g_param_spec_uint ("height", "Height", "The canvas' height in pixels", 16, G_MAXUINT, 1080, flags));
  g_object_class_install_property (klass, PROP_SHOW_SOURCE,
      g_param_spec_int ("show-source", "Shown source", "The one source to fill the canvas with; -1: all, in tiles", -1,
          G_MAXINT, -1, flags));
  g_object_class_install_property (klass, PROP_SQUARE_SEQ_GRID,
      g_param_spec_boolean ("square-seq-grid", "Square grid", "As many rows as columns, just enough for the sources",
          FALSE, flags));
  g_object_class_install_property (klass, PROP_CUSTOM_TILE_CONFIG,
      g_param_spec_pointer ("custom-tile-config", "Custom tiles", "A CustomTileConfig that places each source",
          G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (klass, PROP_BUFFER_POOL_SIZE,
      g_param_spec_uint ("buffer-pool-size", "Pool size", "Canvases that can be downstream at once", 4, 10, 5, flags));
  g_object_class_install_property (klass, PROP_NVBUF_MEMORY_TYPE,
      g_param_spec_enum ("nvbuf-memory-type", "Memory type", "The canvas' memory", STANDIN_TYPE_MEMORY_TYPE,
          NVBUF_MEM_DEFAULT, flags | GST_PARAM_MUTABLE_READY));
  g_object_class_install_property (klass, PROP_INTERPOLATION_METHOD,
      g_param_spec_enum ("interpolation-method", "Interpolation", "How frames are scaled", STANDIN_TYPE_INTERPOLATION,
          PICTURE_DEFAULT, flags | GST_PARAM_CONTROLLABLE));
  g_object_class_install_property (klass, PROP_GPU_ID,
      g_param_spec_uint ("gpu-id", "GPU", "Which GPU composes", 0, G_MAXUINT, 0, flags));
  g_object_class_install_property (klass, PROP_COMPUTE_HW,
      g_param_spec_enum ("compute-hw", "Scaling hardware", "What scales", STANDIN_TYPE_COMPUTE_HW, 0,
          flags | GST_PARAM_CONTROLLABLE));
}
