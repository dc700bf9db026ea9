/* Where a broker is: "host;port" or "host;port;topic", as nvmsgbroker's conn-str has it. */
#ifndef BROKER_ADDRESS_H
#define BROKER_ADDRESS_H

#include <glib.h>

typedef struct {
  char *host;
  guint port;
} BrokerAddress;

/* Takes a connection string; the topic in it is nvmsgbroker's business. */
gboolean broker_address_parse (const char *text, BrokerAddress *address, GError **error);
void broker_address_clear (BrokerAddress *address);

/* Parses the number of a port. */
gboolean broker_port_parse (const char *text, guint *port, GError **error);

#endif
