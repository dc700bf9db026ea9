/* The key by which Kafka chooses a partition: a text in the message itself. */
#ifndef KAFKA_PARTITION_KEY_H
#define KAFKA_PARTITION_KEY_H

#include <glib.h>

/* The text at a path ("sensor.id") in a JSON object, to be freed; NULL where there is none, or no JSON. */
char *kafka_partition_key (const guint8 *payload, gsize size, const char *path);

#endif
