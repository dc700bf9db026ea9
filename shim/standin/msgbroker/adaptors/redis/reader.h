/* Reads streams for a consumer group, on a connection and a thread of its own. */
#ifndef REDIS_READER_H
#define REDIS_READER_H

#include "common/session.h"
#include "redis/connection.h"

typedef struct _RedisReader RedisReader;

/* What is added to the streams from now on is given to the listener, and acknowledged after that. */
RedisReader *redis_reader_start (const RedisServer *server, BrokerOutbox *outbox, const char *group, const char *consumer,
    char **streams, guint count, const BrokerListener *listener, GError **error);
void redis_reader_stop (RedisReader *reader);

#endif
