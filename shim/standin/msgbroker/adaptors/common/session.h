/*
 * A connection to a broker, as nvds_msgapi's handles stand for it, served by a thread of its own: it keeps the
 * connection alive and makes it anew when it breaks, whether or not anybody calls nvds_msgapi_do_work(), from which
 * only the callbacks come.
 *
 * The first connection is made by broker_session_open(), which fails where that fails, as NVIDIA's adaptors do.
 * From then on a lost connection is tried again for ever, at first after 0.1 s, then ever more slowly, every 5 s at
 * last. It is not reported as NVDS_MSGAPI_EVT_SERVICE_DOWN: who hears that gives the handle up, and with it the
 * messages that are kept.
 */
#ifndef BROKER_SESSION_H
#define BROKER_SESSION_H

#include "outage.h"
#include "outbox.h"
#include "settings.h"

typedef struct {
  BrokerOutbox *outbox;
  BrokerOutage outage;
  gpointer client;
  GThread *thread;
  /* Milliseconds that messages have to be sent at the end: while the broker is there, and while it is away. */
  guint flush_timeout;
  guint flush_away;
} BrokerSession;

typedef struct {
  nvds_msgapi_subscribe_request_cb_t callback;
  void *user;
} BrokerListener;

/* What differs from broker to broker. All but subscribe() and what comes with nvds_msgapi_connect() runs on the session's thread. */
typedef struct {
  const char *name;
  const char *version;
  /* Of the configuration file, besides those of all adaptors. */
  const char *const *keys;
  /* Reads what there is to know, without connecting. Sets the session's outage.where. */
  gpointer (*create) (BrokerSession *session, BrokerSettings *settings, const char *connection, GError **error);
  void (*destroy) (gpointer client);
  gboolean (*open) (gpointer client, GError **error);
  /* Puts what is under way back into the outbox. */
  void (*close) (gpointer client);
  /* Sends what the outbox has until it is stopped (TRUE) or the connection breaks (FALSE). */
  gboolean (*serve) (gpointer client, GError **error);
  /* Any thread. */
  gboolean (*subscribe) (gpointer client, char **topics, guint count, const BrokerListener *listener,
      GError **error);
  /* What makes a connection the same as another one. */
  char *(*signature) (BrokerSettings *settings, const char *connection, GError **error);
} BrokerProtocol;

/* Of the adaptor that this is linked into. */
extern const BrokerProtocol broker_protocol;

BrokerSession *broker_session_open (const char *connection, const char *configuration, GError **error);
/*
 * Sends what waits. What is left after flush-timeout has failed: 5 s, but 1 s where the broker is away at that moment
 * and the configuration says nothing, so that a program ends soon after Ctrl-C. Senders are called back.
 */
void broker_session_close (BrokerSession *session);

#endif
