#include "gstnvmsgbroker.h"

#include "gstnvdsmeta.h"
#include "nvds_audio_meta.h"
#include "nvdsmeta_schema.h"

GST_DEBUG_CATEGORY_STATIC (nvmsgbroker_debug);
#define GST_CAT_DEFAULT nvmsgbroker_debug

/* At the end of the stream messages that are under way have this long; then the adaptor's own end decides. */
#define PATIENCE (5 * G_TIME_SPAN_SECOND)

static GstStaticPadTemplate sink_template =
GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

G_DEFINE_TYPE (GstNvMsgBroker, gst_nvmsgbroker, GST_TYPE_BASE_SINK)
GST_ELEMENT_REGISTER_DEFINE_WITH_CODE (nvmsgbroker, "nvmsgbroker", GST_RANK_PRIMARY, gst_nvmsgbroker_get_type (),
    GST_DEBUG_CATEGORY_INIT (nvmsgbroker_debug, "nvmsgbroker", 0, "sends payloads"))

static void
on_event (gpointer user, ConnectionEvent event, const Deliveries *deliveries)
{
  GstNvMsgBroker *self = user;

  switch (event) {
    case CONNECTION_FAILS:
      GST_ELEMENT_WARNING (self, RESOURCE, WRITE,
          ("%" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT " messages could not be delivered.", deliveries->failed,
              deliveries->taken), ("The adaptor may have logged why."));
      break;
    case CONNECTION_LOST:
      GST_ELEMENT_WARNING (self, RESOURCE, WRITE, ("The connection to the broker is lost."),
          ("The pipeline goes on; what the adaptor cannot keep is lost."));
      break;
    case CONNECTION_BACK:
      GST_ELEMENT_INFO (self, RESOURCE, WRITE,
          ("The broker is back; %" G_GUINT64_FORMAT " messages could not be delivered.", deliveries->failed), (NULL));
      break;
  }
}

static gboolean
refuse (GstNvMsgBroker *self, const gchar *what, const gchar *remedy)
{
  GST_ELEMENT_ERROR (self, RESOURCE, SETTINGS, ("%s", what), ("%s", remedy));
  return FALSE;
}

/* The third field of the connection string, where there is no topic. */
static gchar *
topic_of (const gchar *topic, const gchar *connection)
{
  g_auto (GStrv) fields = g_strsplit (connection != NULL ? connection : "", ";", 3);

  if (topic != NULL)
    return g_strdup (topic);
  return g_strv_length (fields) == 3 && *g_strstrip (fields[2]) != '\0' ? g_strdup (fields[2]) : NULL;
}

static gboolean
open_connection (GstNvMsgBroker *self, const Transport *transport, const ConnectionSettings *settings)
{
  g_autoptr (GError) error = NULL;

  if (settings->library == NULL)
    return refuse (self, "proto-lib is not set.", "Name an adaptor, such as libnvds_kafka_proto.so.");
  if (settings->connection == NULL && settings->config == NULL)
    return refuse (self, "Neither conn-str nor config is set.", "Say where the broker is: conn-str=host;port;topic.");
  self->connection = connection_open (transport, settings, on_event, self, &error);
  if (self->connection == NULL)
    gst_element_message_full (GST_ELEMENT (self), GST_MESSAGE_ERROR, error->domain, error->code, g_strdup (error->message),
        NULL, __FILE__, GST_FUNCTION, __LINE__);
  return self->connection != NULL;
}

static gboolean
start (GstBaseSink *sink)
{
  GstNvMsgBroker *self = GST_NVMSGBROKER (sink);
  g_autofree gchar *library = NULL, *connection = NULL, *config = NULL;
  ConnectionSettings settings;

  GST_OBJECT_LOCK (self);
  library = g_strdup (self->library);
  connection = g_strdup (self->connection_string);
  config = g_strdup (self->config);
  settings = (ConnectionSettings) { library, connection, config, self->sleep_ms };
  self->reads_batch = self->shares_adaptors;
  g_free (self->sends_to);
  self->sends_to = topic_of (self->topic, connection);
  GST_OBJECT_UNLOCK (self);
  return open_connection (self, self->reads_batch ? &shared_transport : &adaptor_transport, &settings);
}

/* What became of the messages, for who counts them. */
static void
tell_deliveries (GstNvMsgBroker *self)
{
  const Deliveries deliveries = connection_deliveries (self->connection);

  gst_element_post_message (GST_ELEMENT (self), gst_message_new_element (GST_OBJECT (self),
          gst_structure_new ("nvmsgbroker-deliveries", "taken", G_TYPE_UINT64, deliveries.taken, "delivered",
              G_TYPE_UINT64, deliveries.delivered, "failed", G_TYPE_UINT64, deliveries.failed, "pending", G_TYPE_UINT64,
              deliveries.pending, NULL)));
}

static gboolean
stop (GstBaseSink *sink)
{
  GstNvMsgBroker *self = GST_NVMSGBROKER (sink);

  if (self->connection != NULL)
    connection_close (self->connection);
  self->connection = NULL;
  g_clear_pointer (&self->sends_to, g_free);
  return TRUE;
}

static gboolean
set_caps (GstBaseSink *sink, GstCaps *caps)
{
  GST_NVMSGBROKER (sink)->is_video = g_str_equal (gst_structure_get_name (gst_caps_get_structure (caps, 0)), "video/x-raw");
  return TRUE;
}

static gboolean
event (GstBaseSink *sink, GstEvent *event)
{
  GstNvMsgBroker *self = GST_NVMSGBROKER (sink);

  if (GST_EVENT_TYPE (event) == GST_EVENT_EOS && self->connection != NULL) {
    connection_drain (self->connection, PATIENCE);
    tell_deliveries (self);
  }
  return GST_BASE_SINK_CLASS (gst_nvmsgbroker_parent_class)->event (sink, event);
}

static gboolean
unlock (GstBaseSink *sink)
{
  if (GST_NVMSGBROKER (sink)->connection != NULL)
    connection_forbid_waiting (GST_NVMSGBROKER (sink)->connection, TRUE);
  return TRUE;
}

static gboolean
unlock_stop (GstBaseSink *sink)
{
  if (GST_NVMSGBROKER (sink)->connection != NULL)
    connection_forbid_waiting (GST_NVMSGBROKER (sink)->connection, FALSE);
  return TRUE;
}

static void
collect (GPtrArray *messages, const GList *users, guint component_id)
{
  for (; users != NULL; users = users->next) {
    const NvDsUserMeta *user = users->data;
    const NvDsPayload *payload = user->user_meta_data;

    if (user->base_meta.meta_type == NVDS_PAYLOAD_META && payload != NULL
        && (component_id == 0 || payload->componentId == component_id))
      g_ptr_array_add (messages, g_bytes_new (payload->payload, payload->payloadSize));
  }
}

/* Copies: an adaptor may take its time, and others want the metadata's lock. */
static GPtrArray *
messages_of (GstNvMsgBroker *self, NvDsBatchMeta *batch)
{
  GPtrArray *messages = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  guint component_id;

  GST_OBJECT_LOCK (self);
  component_id = self->component_id;
  GST_OBJECT_UNLOCK (self);
  nvds_acquire_meta_lock (batch);
  for (const GList *l = batch->frame_meta_list; l != NULL; l = l->next)
    collect (messages, self->is_video ? ((const NvDsFrameMeta *) l->data)->frame_user_meta_list
        : ((const NvDsAudioFrameMeta *) l->data)->frame_user_meta_list, component_id);
  if (self->reads_batch)
    collect (messages, batch->batch_user_meta_list, component_id);
  nvds_release_meta_lock (batch);
  return messages;
}

static GstFlowReturn
render (GstBaseSink *sink, GstBuffer *buffer)
{
  GstNvMsgBroker *self = GST_NVMSGBROKER (sink);
  NvDsBatchMeta *batch = gst_buffer_get_nvds_batch_meta (buffer);
  g_autoptr (GPtrArray) messages = NULL;

  if (batch == NULL)
    return GST_FLOW_OK;
  messages = messages_of (self, batch);
  for (guint i = 0; i < messages->len; i++) {
    gsize size;
    const guint8 *payload = g_bytes_get_data (g_ptr_array_index (messages, i), &size);
    const NvDsMsgApiErrorType result = connection_send (self->connection, self->sends_to, payload, size);

    if (result != NVDS_MSGAPI_OK) {
      GST_ELEMENT_ERROR (self, RESOURCE, WRITE,
          ("The adaptor of proto-lib refused a message for the topic %s%s.", self->sends_to != NULL ? self->sends_to : "(none)",
              result == NVDS_MSGAPI_UNKNOWN_TOPIC ? ", which it does not know" : ""),
          ("%s", self->sends_to != NULL ? "The adaptor may have logged why." : "Set topic, or conn-str=host;port;topic."));
      return GST_FLOW_ERROR;
    }
  }
  return GST_FLOW_OK;
}

static void
finalize (GObject *object)
{
  GstNvMsgBroker *self = GST_NVMSGBROKER (object);

  g_free (self->library);
  g_free (self->connection_string);
  g_free (self->config);
  g_free (self->topic);
  G_OBJECT_CLASS (gst_nvmsgbroker_parent_class)->finalize (object);
}

static void
gst_nvmsgbroker_class_init (GstNvMsgBrokerClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  GstBaseSinkClass *sink_class = GST_BASE_SINK_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  msgbroker_install_properties (G_OBJECT_CLASS (klass));
  gst_element_class_set_static_metadata (element_class, "Message Broker", "Sink/Metadata",
      "Sends payloads to a message broker", "deepscript");
  gst_element_class_add_static_pad_template (element_class, &sink_template);
  sink_class->start = start;
  sink_class->stop = stop;
  sink_class->set_caps = set_caps;
  sink_class->event = event;
  sink_class->unlock = unlock;
  sink_class->unlock_stop = unlock_stop;
  sink_class->render = render;
}

static void
gst_nvmsgbroker_init (GstNvMsgBroker *self)
{
  self->is_video = TRUE;
}
