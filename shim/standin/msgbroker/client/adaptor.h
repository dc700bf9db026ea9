/* The functions of an adaptor's library. */
#pragma once

#include <glib.h>

#include "nvds_msgapi.h"

typedef struct
{
  gchar *path;
  NvDsMsgApiHandle (*connect) (char *, nvds_msgapi_connect_cb_t, char *);
  NvDsMsgApiErrorType (*send_async) (NvDsMsgApiHandle, char *, const uint8_t *, size_t, nvds_msgapi_send_cb_t, void *);
  void (*do_work) (NvDsMsgApiHandle);
  NvDsMsgApiErrorType (*disconnect) (NvDsMsgApiHandle);
  /* NULL where the adaptor does not have them. */
  NvDsMsgApiErrorType (*subscribe) (NvDsMsgApiHandle, char **, int, nvds_msgapi_subscribe_request_cb_t, void *);
  NvDsMsgApiErrorType (*signature) (char *, char *, char *, int);
  char *(*protocol) (void);
} BrokerAdaptor;

/* FALSE, with what is wrong, to be freed. */
gboolean broker_adaptor_load (BrokerAdaptor *adaptor, const gchar *path, gchar **problem);
void broker_adaptor_clear (BrokerAdaptor *adaptor);
