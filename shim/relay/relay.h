/*
 * Stands between nvmsgbroker and a broker's adaptor, NVIDIA's as well as anybody's, and counts what becomes of messages.
 *
 * The element loads this library in the adaptor's place; it knows by the connection string and the configuration file
 * which adaptor is meant.
 */
#ifndef DEEPSCRIPT_RELAY_H
#define DEEPSCRIPT_RELAY_H

#include <stdint.h>

typedef struct DsRelay DsRelay;

/* For the next connections with this string and this file (NULL for none). Lasts until ds_relay_free() and their ends. */
DsRelay *ds_relay_new (const char *library, const char *connection, const char *configuration);
void ds_relay_free (DsRelay *relay);

/* Fills in three counts: messages that were sent, of them those delivered, and those that failed. */
void ds_relay_counts (DsRelay *relay, uint64_t *counts);

#endif
