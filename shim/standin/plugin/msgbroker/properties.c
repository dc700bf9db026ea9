#include "gstnvmsgbroker.h"

enum
{
  PROP_0,
  PROP_CONNECTION_STRING,
  PROP_CONFIG,
  PROP_LIBRARY,
  PROP_TOPIC,
  PROP_COMPONENT_ID,
  PROP_SLEEP_TIME,
  PROP_SHARES_ADAPTORS
};

static void
set_text (gchar **text, const GValue *value)
{
  g_free (*text);
  *text = g_value_dup_string (value);
}

/* Blank is none. */
static void
set_topic (GstNvMsgBroker *self, const GValue *value)
{
  set_text (&self->topic, value);
  if (self->topic != NULL && *g_strstrip (self->topic) == '\0')
    g_clear_pointer (&self->topic, g_free);
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GstNvMsgBroker *self = GST_NVMSGBROKER (object);

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_CONNECTION_STRING:
      set_text (&self->connection_string, value);
      break;
    case PROP_CONFIG:
      set_text (&self->config, value);
      break;
    case PROP_LIBRARY:
      set_text (&self->library, value);
      break;
    case PROP_TOPIC:
      set_topic (self, value);
      break;
    case PROP_COMPONENT_ID:
      self->component_id = g_value_get_uint (value);
      break;
    case PROP_SLEEP_TIME:
      self->sleep_ms = g_value_get_uint (value);
      break;
    case PROP_SHARES_ADAPTORS:
      self->shares_adaptors = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  }
  GST_OBJECT_UNLOCK (self);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GstNvMsgBroker *self = GST_NVMSGBROKER (object);

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_CONNECTION_STRING:
      g_value_set_string (value, self->connection_string);
      break;
    case PROP_CONFIG:
      g_value_set_string (value, self->config);
      break;
    case PROP_LIBRARY:
      g_value_set_string (value, self->library);
      break;
    case PROP_TOPIC:
      g_value_set_string (value, self->topic);
      break;
    case PROP_COMPONENT_ID:
      g_value_set_uint (value, self->component_id);
      break;
    case PROP_SLEEP_TIME:
      g_value_set_uint (value, self->sleep_ms);
      break;
    case PROP_SHARES_ADAPTORS:
      g_value_set_boolean (value, self->shares_adaptors);
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

void
msgbroker_install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  klass->set_property = set_property;
  klass->get_property = get_property;
  install_text (klass, PROP_LIBRARY, "proto-lib", "Adaptor", "The library that speaks the broker's protocol");
  install_text (klass, PROP_CONNECTION_STRING, "conn-str", "Connection string",
      "Where the broker is, as the adaptor wants it: host;port or host;port;topic");
  install_text (klass, PROP_CONFIG, "config", "Configuration file", "The adaptor's configuration file");
  install_text (klass, PROP_TOPIC, "topic", "Topic", "What messages are sent to; default: the third field of conn-str");
  g_object_class_install_property (klass, PROP_COMPONENT_ID,
      g_param_spec_uint ("comp-id", "Component id", "Sends only payloads with this component id; 0: all", 0, G_MAXUINT, 0,
          flags));
  g_object_class_install_property (klass, PROP_SHARES_ADAPTORS,
      g_param_spec_boolean ("new-api", "New API",
          "Connects through libnvds_msgbroker, which shares connections and makes lost ones anew", FALSE, flags));
  g_object_class_install_property (klass, PROP_SLEEP_TIME,
      g_param_spec_uint ("sleep-time", "Sleep time", "Milliseconds between two calls of the adaptor's do_work()", 0,
          G_MAXUINT, 0, flags));
}
