/* nvds_msgapi.h's functions, the same for all brokers. */
#include <string.h>

#include "error.h"
#include "nvds_msgapi.h"
#include "session.h"
#include "sigpipe.h"

/* nvmsgbroker calls do_work() again and again without a pause. */
#define WORK_PATIENCE 100

/* Of this thread's last connection. */
static GPrivate problem = G_PRIVATE_INIT (g_free);
static GPrivate asks;

/*
 * Not of NVIDIA's adaptors, whose users have to look for the log: why nvds_msgapi_connect() failed on this thread. Of a
 * thread that has asked before it connects, the log does not say it too.
 */
const char *deepscript_msgapi_problem (void);

const char *
deepscript_msgapi_problem (void)
{
  g_private_set (&asks, GINT_TO_POINTER (TRUE));
  return g_private_get (&problem);
}

NvDsMsgApiHandle
nvds_msgapi_connect (char *connection, nvds_msgapi_connect_cb_t callback, char *configuration)
{
  GError *error = NULL;
  sigset_t before;
  broker_sigpipe_block (&before);
  BrokerSession *session = broker_session_open (connection, configuration, &error);
  broker_sigpipe_restore (&before);
  g_private_replace (&problem, error ? g_strdup (error->message) : NULL);
  if (!session) {
    if (!g_private_get (&asks))
      g_warning ("%s", error->message);
    g_error_free (error);
    return NULL;
  }
  if (callback)
    callback (session, NVDS_MSGAPI_EVT_SUCCESS);
  return session;
}

static gboolean
can_be_sent (NvDsMsgApiHandle handle, const char *topic, const uint8_t *payload, size_t size)
{
  const char *missing = !handle ? "connection"
      : !topic || !*topic       ? "topic (nvmsgbroker's topic, or the third part of its conn-str)"
      : !payload || size == 0   ? "payload"
                                : NULL;
  if (missing)
    g_warning ("a message cannot be sent without a %s", missing);
  return !missing;
}

NvDsMsgApiErrorType
nvds_msgapi_send_async (NvDsMsgApiHandle handle, char *topic, const uint8_t *payload, size_t size,
    nvds_msgapi_send_cb_t callback, void *user)
{
  if (!can_be_sent (handle, topic, payload, size))
    return NVDS_MSGAPI_ERR;
  BrokerSession *session = handle;
  BrokerMessage message = { topic, (guint8 *) payload, size, callback, user, FALSE };
  return broker_outbox_push (session->outbox, &message) ? NVDS_MSGAPI_OK : NVDS_MSGAPI_ERR;
}

/* Shared by who waits for a message and the message itself, which may outlast the wait. */
typedef struct {
  GMutex lock;
  GCond done_or_late;
  gboolean done;
  NvDsMsgApiErrorType result;
} Waiter;

static void
waiter_clear (gpointer data)
{
  Waiter *waiter = data;
  g_mutex_clear (&waiter->lock);
  g_cond_clear (&waiter->done_or_late);
}

static void
waiter_answer (void *data, NvDsMsgApiErrorType result)
{
  Waiter *waiter = data;
  g_mutex_lock (&waiter->lock);
  waiter->done = TRUE;
  waiter->result = result;
  g_cond_signal (&waiter->done_or_late);
  g_mutex_unlock (&waiter->lock);
  g_atomic_rc_box_release_full (waiter, waiter_clear);
}

/* Waits for as long as the end of the session would; a message that is late may arrive nevertheless. */
NvDsMsgApiErrorType
nvds_msgapi_send (NvDsMsgApiHandle handle, char *topic, const uint8_t *payload, size_t size)
{
  if (!can_be_sent (handle, topic, payload, size))
    return NVDS_MSGAPI_ERR;
  BrokerSession *session = handle;
  Waiter *waiter = g_atomic_rc_box_new0 (Waiter);
  g_mutex_init (&waiter->lock);
  g_cond_init (&waiter->done_or_late);
  waiter->result = NVDS_MSGAPI_ERR;
  BrokerMessage message
      = { topic, (guint8 *) payload, size, waiter_answer, g_atomic_rc_box_acquire (waiter), TRUE };
  gint64 deadline = g_get_monotonic_time () + (gint64) session->flush_timeout * G_TIME_SPAN_MILLISECOND;
  if (!broker_outbox_push (session->outbox, &message))
    waiter_answer (waiter, NVDS_MSGAPI_ERR);
  g_mutex_lock (&waiter->lock);
  while (!waiter->done && g_cond_wait_until (&waiter->done_or_late, &waiter->lock, deadline)) {
  }
  NvDsMsgApiErrorType result = waiter->result;
  if (!waiter->done)
    g_warning ("%s: a message was not acknowledged within %u ms (flush-timeout)", session->outage.where,
        session->flush_timeout);
  g_mutex_unlock (&waiter->lock);
  g_atomic_rc_box_release_full (waiter, waiter_clear);
  return result;
}

NvDsMsgApiErrorType
nvds_msgapi_subscribe (NvDsMsgApiHandle handle, char **topics, int count,
    nvds_msgapi_subscribe_request_cb_t callback, void *user)
{
  const char *missing = !handle ? "connection" : !topics || count <= 0 ? "topic" : !callback ? "callback" : NULL;
  GError *error = NULL;
  BrokerSession *session = handle;
  BrokerListener listener = { callback, user };
  sigset_t before;
  broker_sigpipe_block (&before);
  if (missing)
    broker_error (&error, "there is no %s", missing);
  else
    broker_protocol.subscribe (session->client, topics, (guint) count, &listener, &error);
  broker_sigpipe_restore (&before);
  if (!error)
    return NVDS_MSGAPI_OK;
  g_warning ("it cannot be subscribed: %s", error->message);
  g_error_free (error);
  return NVDS_MSGAPI_ERR;
}

void
nvds_msgapi_do_work (NvDsMsgApiHandle handle)
{
  BrokerSession *session = handle;
  if (session)
    broker_outbox_report (session->outbox, WORK_PATIENCE);
}

NvDsMsgApiErrorType
nvds_msgapi_disconnect (NvDsMsgApiHandle handle)
{
  if (!handle)
    return NVDS_MSGAPI_ERR;
  sigset_t before;
  broker_sigpipe_block (&before);
  broker_session_close (handle);
  broker_sigpipe_restore (&before);
  return NVDS_MSGAPI_OK;
}

char *
nvds_msgapi_getversion (void)
{
  return (char *) broker_protocol.version;
}

char *
nvds_msgapi_get_protocol_name (void)
{
  return (char *) broker_protocol.name;
}

/* No text where share-connection is not 1: such a connection is nobody else's. */
static char *
signature_text (const char *connection, const char *configuration, GError **error)
{
  BrokerSettings *settings = broker_settings_open (configuration, broker_protocol.keys, error);
  if (!settings)
    return NULL;
  gboolean share = FALSE;
  char *text = NULL;
  if (broker_settings_switch (settings, "share-connection", &share, error))
    text = share ? broker_protocol.signature (settings, connection, error) : g_strdup ("");
  broker_settings_free (settings);
  return text;
}

NvDsMsgApiErrorType
nvds_msgapi_connection_signature (char *connection, char *configuration, char *output, int room)
{
  if (!output || room <= 0)
    return NVDS_MSGAPI_ERR;
  *output = '\0';
  GError *error = NULL;
  char *text = signature_text (connection, configuration, &error);
  if (text && strlen (text) >= (size_t) room) {
    broker_error (&error, "it takes %zu bytes, not %d", strlen (text) + 1, room);
    g_clear_pointer (&text, g_free);
  }
  if (!text) {
    g_warning ("there is no signature: %s", error->message);
    g_error_free (error);
    return NVDS_MSGAPI_ERR;
  }
  g_strlcpy (output, text, (gsize) room);
  g_free (text);
  return NVDS_MSGAPI_OK;
}
