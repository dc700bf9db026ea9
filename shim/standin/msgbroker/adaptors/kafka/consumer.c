#include "consumer.h"

#include "common/error.h"

#define TURN_MILLISECONDS 200

struct _KafkaConsumer {
  rd_kafka_t *kafka;
  BrokerListener listener;
  GThread *thread;
  gint ending;
};

static gpointer
read_topics (gpointer data)
{
  KafkaConsumer *consumer = data;
  while (!g_atomic_int_get (&consumer->ending)) {
    rd_kafka_message_t *message = rd_kafka_consumer_poll (consumer->kafka, TURN_MILLISECONDS);
    if (!message)
      continue;
    if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
      consumer->listener.callback (NVDS_MSGAPI_OK, message->payload, (int) message->len,
          (char *) rd_kafka_topic_name (message->rkt), consumer->listener.user);
    else if (message->err != RD_KAFKA_RESP_ERR__PARTITION_EOF)
      g_warning ("reading: %s", rd_kafka_message_errstr (message));
    rd_kafka_message_destroy (message);
  }
  return NULL;
}

static gboolean
listen_to (rd_kafka_t *kafka, char **topics, guint count, GError **error)
{
  rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new ((int) count);
  for (guint i = 0; i < count; i++)
    rd_kafka_topic_partition_list_add (list, topics[i], RD_KAFKA_PARTITION_UA);
  rd_kafka_resp_err_t why = rd_kafka_subscribe (kafka, list);
  rd_kafka_topic_partition_list_destroy (list);
  if (why != RD_KAFKA_RESP_ERR_NO_ERROR)
    broker_error (error, "%s", rd_kafka_err2str (why));
  return why == RD_KAFKA_RESP_ERR_NO_ERROR;
}

KafkaConsumer *
kafka_consumer_start (const KafkaConfiguration *configuration, char **topics, guint count,
    const BrokerListener *listener, GError **error)
{
  rd_kafka_conf_t *conf = kafka_consumer_conf (configuration, error);
  if (!conf)
    return NULL;
  char why[512];
  rd_kafka_t *kafka = rd_kafka_new (RD_KAFKA_CONSUMER, conf, why, sizeof why);
  if (!kafka) {
    broker_error (error, "%s", why);
    rd_kafka_conf_destroy (conf);
    return NULL;
  }
  rd_kafka_poll_set_consumer (kafka);
  if (!listen_to (kafka, topics, count, error)) {
    rd_kafka_destroy (kafka);
    return NULL;
  }
  KafkaConsumer *consumer = g_new0 (KafkaConsumer, 1);
  consumer->kafka = kafka;
  consumer->listener = *listener;
  consumer->thread = g_thread_new ("kafka-consumer", read_topics, consumer);
  return consumer;
}

void
kafka_consumer_stop (KafkaConsumer *consumer)
{
  if (!consumer)
    return;
  g_atomic_int_set (&consumer->ending, TRUE);
  g_thread_join (consumer->thread);
  rd_kafka_consumer_close (consumer->kafka);
  rd_kafka_destroy (consumer->kafka);
  g_free (consumer);
}
