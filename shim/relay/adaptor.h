/* The functions of an adaptor's library, all looked up at once. */
#ifndef DEEPSCRIPT_RELAY_ADAPTOR_H
#define DEEPSCRIPT_RELAY_ADAPTOR_H

#include <glib.h>

#include "nvds_msgapi.h"

typedef struct {
  __typeof__ (&nvds_msgapi_connect) connect;
  __typeof__ (&nvds_msgapi_send_async) send_async;
  __typeof__ (&nvds_msgapi_do_work) do_work;
  __typeof__ (&nvds_msgapi_disconnect) disconnect;
  /* NULL where it does not have them. */
  __typeof__ (&nvds_msgapi_send) send;
  __typeof__ (&nvds_msgapi_subscribe) subscribe;
  __typeof__ (&nvds_msgapi_connection_signature) connection_signature;
  __typeof__ (&nvds_msgapi_get_protocol_name) get_protocol_name;
  /* Why connect() failed on this thread: the stand-in's adaptors tell. */
  const char *(*problem) (void);
} DsAdaptor;

/* Loads the library, for good: what it starts may run to the end. NULL, or what is wrong with it, to be freed. */
char *ds_adaptor_load (DsAdaptor *adaptor, const char *library);

#endif
