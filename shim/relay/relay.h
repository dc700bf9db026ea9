/*
 * Stands between nvmsgbroker and a broker's adaptor, NVIDIA's as well as anybody's, and counts what becomes of messages.
 *
 * The element loads this library in the adaptor's place. Several elements share it, and what they tell apart is their
 * configuration: each has a spelling of its file's path that is its relay's alone. The adaptor is given the path itself.
 */
#ifndef DEEPSCRIPT_RELAY_H
#define DEEPSCRIPT_RELAY_H

#include <stdint.h>

typedef struct DsRelay DsRelay;

/* For an adaptor's file, which is loaded, and its configuration (NULL for none). */
DsRelay *ds_relay_new (const char *library, const char *configuration);

/* Elements can connect through it until ds_relay_free() was called once, and once more for each ds_relay_keep(); what
   is connected by then goes on. Any thread. */
void ds_relay_keep (DsRelay *relay);
void ds_relay_free (DsRelay *relay);

/* Why the library is no adaptor, or NULL. The text lasts as long as the relay. */
const char *ds_relay_problem (DsRelay *relay);

/* What nvmsgbroker's config is to be. The text lasts as long as the relay. */
const char *ds_relay_config (DsRelay *relay);

/* Fills in three counts: messages that were sent, of them those delivered, and those that failed. */
void ds_relay_counts (DsRelay *relay, uint64_t *counts);

#endif
