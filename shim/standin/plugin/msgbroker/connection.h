/*
 * A connection to a broker: counts what becomes of messages, and tells of it.
 *
 * A message that the transport takes is the transport's until it says what became of it. One that it refuses ends the
 * pipeline, as NVIDIA's element does, unless the broker is known to be away: then it counts as failed, and the pipeline
 * goes on.
 */
#pragma once

#include <gst/gst.h>

#include "nvds_msgapi.h"

G_BEGIN_DECLS

typedef struct
{
  const gchar *library, *connection, *config;
  guint sleep_ms;
} ConnectionSettings;

typedef struct
{
  /* Taken = delivered + failed + pending. */
  guint64 taken, delivered, failed, pending;
} Deliveries;

typedef enum
{
  /* The first, tenth, hundredth... message that was not delivered. */
  CONNECTION_FAILS,
  CONNECTION_LOST,
  CONNECTION_BACK
} ConnectionEvent;

/* Called on any thread, with no lock of the connection held. */
typedef void (*ConnectionWatch) (gpointer user, ConnectionEvent event, const Deliveries *deliveries);

typedef struct _Connection Connection;

/* What carries messages: an adaptor itself, or the library that shares adaptors among its users. */
typedef struct
{
  /* Errors say which property is wrong. */
  gpointer (*open) (const ConnectionSettings *settings, Connection *connection, GError **error);
  NvDsMsgApiErrorType (*send) (gpointer carrier, const gchar *topic, const guint8 *payload, gsize size);
  /* Who answers messages later than that holds a reference to the connection for each of them. */
  void (*close) (gpointer carrier);
} Transport;

extern const Transport adaptor_transport;
extern const Transport shared_transport;

Connection *connection_open (const Transport *transport, const ConnectionSettings *settings, ConnectionWatch watch,
    gpointer user, GError **error);
/* Afterwards nothing is told to the watch; what comes of messages still is counted. */
void connection_close (Connection *connection);

/* NVDS_MSGAPI_OK also where the message counts as failed. */
NvDsMsgApiErrorType connection_send (Connection *connection, const gchar *topic, const guint8 *payload, gsize size);

/* Waits until it is known what became of all messages, so many microseconds have passed, or waiting is forbidden. */
void connection_drain (Connection *connection, gint64 patience);
void connection_forbid_waiting (Connection *connection, gboolean forbidden);

Deliveries connection_deliveries (Connection *connection);

/* For transports. */
Connection *connection_ref (Connection *connection);
void connection_unref (Connection *connection);
void connection_completed (Connection *connection, gboolean delivered);
void connection_changed (Connection *connection, gboolean is_there);

G_END_DECLS
