/* A librdkafka consumer: kafka_reader HOST:PORT TOPIC prints each message of the topic, from the first one on. */
#include <librdkafka/rdkafka.h>
#include <stdio.h>

#include "check.h"

static void
set (rd_kafka_conf_t *conf, const char *name, const char *value)
{
  char why[256];
  CHECK_INT (rd_kafka_conf_set (conf, name, value, why, sizeof why), RD_KAFKA_CONF_OK);
}

int
main (int count, char **words)
{
  CHECK (count == 3);
  setvbuf (stdout, NULL, _IOLBF, 0);
  rd_kafka_conf_t *conf = rd_kafka_conf_new ();
  set (conf, "bootstrap.servers", words[1]);
  set (conf, "group.id", "reader");
  set (conf, "auto.offset.reset", "earliest");
  char why[256];
  rd_kafka_t *kafka = rd_kafka_new (RD_KAFKA_CONSUMER, conf, why, sizeof why);
  CHECK (kafka);
  rd_kafka_poll_set_consumer (kafka);
  rd_kafka_topic_partition_list_t *topics = rd_kafka_topic_partition_list_new (1);
  rd_kafka_topic_partition_list_add (topics, words[2], RD_KAFKA_PARTITION_UA);
  CHECK_INT (rd_kafka_subscribe (kafka, topics), RD_KAFKA_RESP_ERR_NO_ERROR);
  /* Whoever started it ends it. */
  for (;;) {
    rd_kafka_message_t *message = rd_kafka_consumer_poll (kafka, 1000);
    if (message && message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
      printf ("%.*s\n", (int) message->len, (char *) message->payload);
    if (message)
      rd_kafka_message_destroy (message);
  }
}
