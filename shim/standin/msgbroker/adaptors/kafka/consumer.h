/* Reads topics for a consumer group, on a thread of its own. */
#ifndef KAFKA_CONSUMER_H
#define KAFKA_CONSUMER_H

#include "common/session.h"
#include "kafka/configuration.h"

typedef struct _KafkaConsumer KafkaConsumer;

KafkaConsumer *kafka_consumer_start (const KafkaConfiguration *configuration, char **topics, guint count,
    const BrokerListener *listener, GError **error);
void kafka_consumer_stop (KafkaConsumer *consumer);

#endif
