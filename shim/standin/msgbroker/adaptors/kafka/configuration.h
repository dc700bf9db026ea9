/* What the configuration says to librdkafka: proto-cfg and the like, "key=value;key=value". */
#ifndef KAFKA_CONFIGURATION_H
#define KAFKA_CONFIGURATION_H

#include <librdkafka/rdkafka.h>

#include "common/address.h"
#include "common/settings.h"

typedef struct {
  BrokerAddress address;
  /* As they stand in the configuration, or NULL: for both, for what sends, for what reads. */
  char *both;
  char *producer;
  char *consumer;
  char *group;
  char *partition_key;
} KafkaConfiguration;

gboolean kafka_configuration_read (KafkaConfiguration *configuration, BrokerSettings *settings,
    const char *connection, GError **error);
void kafka_configuration_clear (KafkaConfiguration *configuration);

/* librdkafka's log goes to GLib's, as debug lines. */
rd_kafka_conf_t *kafka_producer_conf (const KafkaConfiguration *configuration, GError **error);
rd_kafka_conf_t *kafka_consumer_conf (const KafkaConfiguration *configuration, GError **error);

/* All that librdkafka is told, in an order of its own; to be freed. */
char *kafka_configuration_sorted (const KafkaConfiguration *configuration);

#endif
