/* A relay, for the files that it is made of: those there are, and the adaptor's functions in their name. */
#ifndef DEEPSCRIPT_RELAY_PARTS_H
#define DEEPSCRIPT_RELAY_PARTS_H

#include <glib.h>

#include "adaptor.h"
#include "relay.h"

#define EXPORT __attribute__ ((visibility ("default")))

struct DsRelay {
  /* Of who made it, the element that keeps it, its connections, and messages under way; under the lock of relay.c. */
  guint references;
  char *library;
  char *configuration;
  char *config;
  char *problem;
  DsAdaptor adaptor;
  uint64_t sent;
  uint64_t delivered;
  uint64_t failed;
};

DsRelay *relay_ref (DsRelay *relay);
void relay_unref (DsRelay *relay);

/* The one that this configuration is of, with a reference; NULL, with a warning, where there is none that can connect. */
DsRelay *relay_find (const char *config);

/* What the adaptor of a relay says it speaks, MQTT before any other; NULL where none says. */
const char *relay_protocol (void);

#endif
