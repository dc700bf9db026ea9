/*
 * Kafka: librdkafka connects, and connects again, by itself; it is handed so many messages of the outbox at a time,
 * and reports each as delivered or failed.
 */
#include <poll.h>
#include <string.h>
#include <sys/eventfd.h>

#include "common/error.h"
#include "common/session.h"
#include "common/signature.h"
#include "common/wake.h"
#include "kafka/configuration.h"
#include "kafka/consumer.h"
#include "kafka/partition_key.h"

/* Messages in librdkafka's hands, which cannot be given up for newer ones. */
#define HANDED_OVER 500
#define FIRST_PATIENCE (10 * G_USEC_PER_SEC)
/* A host may have several addresses, of which the first ones fail. */
#define DOWN_PATIENCE (3 * G_USEC_PER_SEC / 2)
#define TURN_MILLISECONDS 1000
#define PROBE_MILLISECONDS 500

typedef struct {
  BrokerOutbox *outbox;
  BrokerOutage *outage;
  KafkaConfiguration configuration;
  rd_kafka_t *kafka;
  /* Readable when librdkafka has something to report. */
  int reports;
  /* What librdkafka said last of its connections. */
  char *reason;
  gboolean down;
  /* The last error of a delivery, which is told once until one succeeds. */
  rd_kafka_resp_err_t last_failure;
  gboolean no_key_told;
  KafkaConsumer *consumer;
} Client;

static const char *const keys[] = { "consumer-group-id", "consumer-proto-cfg", "partition-key",
  "producer-proto-cfg", "proto-cfg", NULL };

static void
on_delivery (rd_kafka_t *kafka, const rd_kafka_message_t *report, void *opaque)
{
  Client *client = opaque;
  rd_kafka_resp_err_t failure = report->err;
  NvDsMsgApiErrorType result = failure == RD_KAFKA_RESP_ERR_NO_ERROR ? NVDS_MSGAPI_OK : NVDS_MSGAPI_ERR;
  if (failure == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART || failure == RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC)
    result = NVDS_MSGAPI_UNKNOWN_TOPIC;
  if (failure == RD_KAFKA_RESP_ERR_NO_ERROR)
    broker_outage_end (client->outage);
  else if (failure != client->last_failure)
    g_warning ("a message for the topic %s is not delivered: %s", rd_kafka_topic_name (report->rkt),
        rd_kafka_err2str (failure));
  client->last_failure = failure;
  broker_outbox_complete (client->outbox, report->_private, result);
}

static void
on_error (rd_kafka_t *kafka, int code, const char *text, void *opaque)
{
  Client *client = opaque;
  gboolean refused = code == RD_KAFKA_RESP_ERR__AUTHENTICATION || code == RD_KAFKA_RESP_ERR__SSL;
  if (code != RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN || !client->reason) {
    g_free (client->reason);
    client->reason = g_strdup (text);
  }
  client->down |= refused || code == RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN;
}

static void
destroy (gpointer data)
{
  Client *client = data;
  kafka_consumer_stop (client->consumer);
  if (client->kafka)
    rd_kafka_destroy (client->kafka);
  broker_wake_free (client->reports);
  kafka_configuration_clear (&client->configuration);
  g_free (client->reason);
  g_free (client);
}

static gboolean
make_producer (Client *client, GError **error)
{
  rd_kafka_conf_t *conf = kafka_producer_conf (&client->configuration, error);
  if (!conf)
    return FALSE;
  rd_kafka_conf_set_opaque (conf, client);
  rd_kafka_conf_set_dr_msg_cb (conf, on_delivery);
  rd_kafka_conf_set_error_cb (conf, on_error);
  char why[512];
  client->kafka = rd_kafka_new (RD_KAFKA_PRODUCER, conf, why, sizeof why);
  if (!client->kafka) {
    broker_error (error, "%s (proto-cfg, producer-proto-cfg)", why);
    rd_kafka_conf_destroy (conf);
    return FALSE;
  }
  static const eventfd_t one = 1;
  rd_kafka_queue_t *queue = rd_kafka_queue_get_main (client->kafka);
  rd_kafka_queue_io_event_enable (queue, client->reports, &one, sizeof one);
  rd_kafka_queue_destroy (queue);
  return TRUE;
}

static gpointer
create (BrokerSession *session, BrokerSettings *settings, const char *connection, GError **error)
{
  Client *client = g_new0 (Client, 1);
  client->outbox = session->outbox;
  client->outage = &session->outage;
  client->reports = broker_wake_new ();
  KafkaConfiguration *configuration = &client->configuration;
  if (!kafka_configuration_read (configuration, settings, connection, error) || !make_producer (client, error)) {
    destroy (client);
    return NULL;
  }
  session->outage.where
      = g_strdup_printf ("Kafka at %s;%u", configuration->address.host, configuration->address.port);
  return client;
}

static gboolean
answers (Client *client)
{
  const struct rd_kafka_metadata *metadata = NULL;
  gboolean good = rd_kafka_metadata (client->kafka, 0, NULL, &metadata, PROBE_MILLISECONDS) == RD_KAFKA_RESP_ERR_NO_ERROR;
  if (good)
    rd_kafka_metadata_destroy (metadata);
  rd_kafka_poll (client->kafka, 0);
  return good;
}

static gboolean
open_connection (gpointer data, GError **error)
{
  Client *client = data;
  gint64 deadline = g_get_monotonic_time () + FIRST_PATIENCE;
  gboolean counted = FALSE;
  while (g_get_monotonic_time () < deadline) {
    if (answers (client)) {
      client->down = FALSE;
      return TRUE;
    }
    if (client->down && !counted)
      deadline = g_get_monotonic_time () + DOWN_PATIENCE;
    counted |= client->down;
  }
  broker_error (error, "%s", client->reason ? client->reason : "it does not answer");
  return FALSE;
}

/* What is in librdkafka's hands when the session ends has failed. */
static void
close_connection (gpointer data)
{
  Client *client = data;
  rd_kafka_purge (client->kafka, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
  client->last_failure = RD_KAFKA_RESP_ERR__PURGE_QUEUE;
  while (rd_kafka_outq_len (client->kafka) > 0)
    rd_kafka_poll (client->kafka, PROBE_MILLISECONDS);
}

/* FALSE where librdkafka takes no more for now. */
static gboolean
hand_over (Client *client, BrokerMessage *message)
{
  char *key = kafka_partition_key (message->payload, message->size, client->configuration.partition_key);
  if (!key && !client->no_key_told) {
    g_message ("a message has no text at %s (partition-key): such messages go to any partition",
        client->configuration.partition_key);
    client->no_key_told = TRUE;
  }
  rd_kafka_resp_err_t why = rd_kafka_producev (client->kafka, RD_KAFKA_V_TOPIC (message->topic),
      RD_KAFKA_V_VALUE (message->payload, message->size), RD_KAFKA_V_KEY (key, key ? strlen (key) : 0),
      RD_KAFKA_V_OPAQUE (message), RD_KAFKA_V_END);
  g_free (key);
  if (why == RD_KAFKA_RESP_ERR__QUEUE_FULL) {
    broker_outbox_put_back (client->outbox, message);
    return FALSE;
  }
  if (why != RD_KAFKA_RESP_ERR_NO_ERROR) {
    g_warning ("a message for the topic %s is refused: %s", message->topic, rd_kafka_err2str (why));
    broker_outbox_complete (client->outbox, message, NVDS_MSGAPI_ERR);
  }
  return TRUE;
}

static void
look_at_connection (Client *client)
{
  if (client->down && !client->outage->away)
    broker_outage_begin (client->outage, client->reason);
  client->down = FALSE;
}

static gboolean
serve (gpointer data, GError **error)
{
  Client *client = data;
  while (!broker_outbox_stopped (client->outbox)) {
    BrokerMessage *message;
    gboolean room = TRUE;
    while (room && rd_kafka_outq_len (client->kafka) < HANDED_OVER && (message = broker_outbox_take (client->outbox)))
      room = hand_over (client, message);
    short reports = broker_outbox_wait (client->outbox, client->reports, POLLIN, TURN_MILLISECONDS);
    if (reports)
      broker_wake_clear (client->reports);
    rd_kafka_poll (client->kafka, 0);
    look_at_connection (client);
    if (client->outage->away && !reports && answers (client))
      broker_outage_end (client->outage);
  }
  return TRUE;
}

static gboolean
subscribe (gpointer data, char **topics, guint count, const BrokerListener *listener, GError **error)
{
  Client *client = data;
  kafka_consumer_stop (client->consumer);
  client->consumer = kafka_consumer_start (&client->configuration, topics, count, listener, error);
  return client->consumer != NULL;
}

static char *
signature (BrokerSettings *settings, const char *connection, GError **error)
{
  KafkaConfiguration configuration = { 0 };
  char *text = NULL;
  if (kafka_configuration_read (&configuration, settings, connection, error)) {
    char *port = g_strdup_printf ("%u", configuration.address.port);
    char *all = kafka_configuration_sorted (&configuration);
    const char *parts[] = { configuration.address.host, port, all, configuration.group, configuration.partition_key };
    text = broker_signature (parts, G_N_ELEMENTS (parts));
    g_free (port);
    g_free (all);
  }
  kafka_configuration_clear (&configuration);
  return text;
}

const BrokerProtocol broker_protocol = {
  .name = "KAFKA",
  .version = "2.0",
  .keys = keys,
  .create = create,
  .destroy = destroy,
  .open = open_connection,
  .close = close_connection,
  .serve = serve,
  .subscribe = subscribe,
  .signature = signature,
};
