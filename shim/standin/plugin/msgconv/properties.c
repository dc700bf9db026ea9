#include "gstnvmsgconv.h"

#define DEFAULT_FRAME_INTERVAL 30

enum
{
  PROP_0,
  PROP_CONFIG,
  PROP_LIBRARY,
  PROP_PAYLOAD_TYPE,
  PROP_COMPONENT_ID,
  PROP_DEBUG_FOLDER,
  PROP_MULTIPLE,
  PROP_FROM_METADATA,
  PROP_FRAME_INTERVAL,
  PROP_DUMMIES,
  PROP_EMBEDDING_FILTER
};

static GType
payload_type_get_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { NVDS_PAYLOAD_DEEPSTREAM, "The full schema: a message for each event", "PAYLOAD_DEEPSTREAM" },
    { NVDS_PAYLOAD_DEEPSTREAM_MINIMAL, "The minimal schema: a message for each frame", "PAYLOAD_DEEPSTREAM_MINIMAL" },
    { NVDS_PAYLOAD_DEEPSTREAM_PROTOBUF, "A message for each frame as Protocol Buffers", "PAYLOAD_DEEPSTREAM_PROTOBUF" },
    { NVDS_PAYLOAD_RESERVED, "Reserved", "PAYLOAD_RESERVED" },
    { NVDS_PAYLOAD_CUSTOM, "What the library of msg2p-lib makes", "PAYLOAD_CUSTOM" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("GstNvMsgConvPayloadType", values));
  return type;
}

static void
set_text (gchar **text, const GValue *value)
{
  g_free (*text);
  *text = g_value_dup_string (value);
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GstNvMsgConv *self = GST_NVMSGCONV (object);

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_CONFIG:
      set_text (&self->config, value);
      break;
    case PROP_LIBRARY:
      set_text (&self->library_path, value);
      break;
    case PROP_PAYLOAD_TYPE:
      self->type = g_value_get_enum (value);
      break;
    case PROP_COMPONENT_ID:
      self->component_id = g_value_get_uint (value);
      break;
    case PROP_DEBUG_FOLDER:
      set_text (&self->debug_folder, value);
      break;
    case PROP_MULTIPLE:
      self->multiple = g_value_get_boolean (value);
      break;
    case PROP_FROM_METADATA:
      self->from_metadata = g_value_get_boolean (value);
      break;
    case PROP_FRAME_INTERVAL:
      self->frame_interval = g_value_get_uint (value);
      break;
    case PROP_DUMMIES:
      self->dummies = g_value_get_boolean (value);
      break;
    case PROP_EMBEDDING_FILTER:
      set_text (&self->embedding_filter, value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
  GST_OBJECT_UNLOCK (self);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GstNvMsgConv *self = GST_NVMSGCONV (object);

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_CONFIG:
      g_value_set_string (value, self->config);
      break;
    case PROP_LIBRARY:
      g_value_set_string (value, self->library_path);
      break;
    case PROP_PAYLOAD_TYPE:
      g_value_set_enum (value, self->type);
      break;
    case PROP_COMPONENT_ID:
      g_value_set_uint (value, self->component_id);
      break;
    case PROP_DEBUG_FOLDER:
      g_value_set_string (value, self->debug_folder);
      break;
    case PROP_MULTIPLE:
      g_value_set_boolean (value, self->multiple);
      break;
    case PROP_FROM_METADATA:
      g_value_set_boolean (value, self->from_metadata);
      break;
    case PROP_FRAME_INTERVAL:
      g_value_set_uint (value, self->frame_interval);
      break;
    case PROP_DUMMIES:
      g_value_set_boolean (value, self->dummies);
      break;
    case PROP_EMBEDDING_FILTER:
      g_value_set_string (value, self->embedding_filter);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
  GST_OBJECT_UNLOCK (self);
}

static void
install_text (GObjectClass *klass, guint id, const gchar *name, const gchar *nick, const gchar *blurb)
{
  g_object_class_install_property (klass, id,
      g_param_spec_string (name, nick, blurb, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
}

static void
install_switch (GObjectClass *klass, guint id, const gchar *name, const gchar *nick, const gchar *blurb)
{
  g_object_class_install_property (klass, id,
      g_param_spec_boolean (name, nick, blurb, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
}

void
msgconv_install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  klass->set_property = set_property;
  klass->get_property = get_property;
  install_text (klass, PROP_CONFIG, "config", "Configuration file",
      "The file that tells of sensors, places and analytics; the full schema needs it");
  install_text (klass, PROP_LIBRARY, "msg2p-lib", "Payload library",
      "A library that makes the payloads in place of the built-in one");
  g_object_class_install_property (klass, PROP_PAYLOAD_TYPE,
      g_param_spec_enum ("payload-type", "Payload type", "The schema of the payloads", payload_type_get_type (),
          NVDS_PAYLOAD_DEEPSTREAM, flags | GST_PARAM_MUTABLE_READY));
  g_object_class_install_property (klass, PROP_COMPONENT_ID,
      g_param_spec_uint ("comp-id", "Component id", "Takes only event messages with this component id; 0: all", 0,
          G_MAXUINT, 0, flags));
  install_text (klass, PROP_DEBUG_FOLDER, "debug-payload-dir", "Folder for payloads",
      "A folder that payloads are written into as well, a file for each frame");
  install_switch (klass, PROP_MULTIPLE, "multiple-payloads", "Multiple payloads",
      "Calls the functions that may give more than one payload");
  install_switch (klass, PROP_FROM_METADATA, "msg2p-newapi", "From metadata",
      "Makes payloads of frames' and objects' metadata, without event messages");
  g_object_class_install_property (klass, PROP_FRAME_INTERVAL,
      g_param_spec_uint ("frame-interval", "Frame interval", "With msg2p-newapi: of how many frames one has payloads", 1,
          G_MAXUINT, DEFAULT_FRAME_INTERVAL, flags));
  install_switch (klass, PROP_DUMMIES, "dummy-payload", "Dummy payload",
      "Makes a payload for frames without event messages, too, where the schema has one payload for each frame");
  install_text (klass, PROP_EMBEDDING_FILTER, "embedding-filter", "Embedding filter",
      "Labels, with commas between them, whose embeddings are told of; for metadata that multi-camera models attach");
}
