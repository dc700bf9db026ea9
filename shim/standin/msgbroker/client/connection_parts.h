/* A connection, for the files that it is made of: its life, its upkeep, its traffic. */
#pragma once

#include "adaptor.h"
#include "connection.h"
#include "policy.h"
#include "subscriptions.h"

struct _BrokerConnection
{
  gchar *words, *config, *signature;
  BrokerAdaptor adaptor;
  BrokerPolicy policy;
  BrokerSubscriptions *subscriptions;
  GThread *thread;
  /* Keeps its connection alive only while it works. */
  gboolean works_always;

  /* Read by who uses the handle, written by who replaces it; NULL while there is no connection. */
  GRWLock handle_lock;
  NvDsMsgApiHandle handle;

  GMutex lock;
  GCond changed;
  GArray *watches;
  guint64 pending;
  gboolean lost, ending;
};

/* connection.c: tells those who watch it. No lock of the connection's is held. */
void broker_connection_tell (BrokerConnection *connection, NvMsgBrokerErrorType status);

/* upkeep.c: the first connection, without which there is no thread; and the end of both. */
gboolean broker_upkeep_begin (BrokerConnection *connection);
void broker_upkeep_end (BrokerConnection *connection);

/* traffic.c: all that users subscribed to, with the handle's lock held for reading. */
gboolean broker_connection_subscribe_to_all (BrokerConnection *connection);
