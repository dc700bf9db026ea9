/* The functions of nvmsgbroker.h: who uses which connection. */
#include "connection.h"

typedef struct
{
  BrokerConnection *connection;
  guint users;
} Use;

static GMutex lock;
static GArray *uses;
static GPrivate problem_text = G_PRIVATE_INIT (g_free);

/* Why the last nv_msgbroker_connect() of this thread failed: the stand-in's own. */
const char *standin_msgbroker_problem (void);

const char *
standin_msgbroker_problem (void)
{
  const char *text = g_private_get (&problem_text);

  return text != NULL ? text : "";
}

/* With the lock held. */
static Use *
use_of (NvMsgBrokerClientHandle handle)
{
  for (guint i = 0; uses != NULL && i < uses->len; i++)
    if (g_array_index (uses, Use, i).connection == handle)
      return &g_array_index (uses, Use, i);
  return NULL;
}

static gboolean
is_open (NvMsgBrokerClientHandle handle)
{
  gboolean open;

  g_mutex_lock (&lock);
  open = use_of (handle) != NULL;
  g_mutex_unlock (&lock);
  return open;
}

/* With the lock held. */
static Use *
use_like (const BrokerConnection *connection)
{
  for (guint i = 0; uses != NULL && i < uses->len; i++)
    if (broker_connection_same (g_array_index (uses, Use, i).connection, connection))
      return &g_array_index (uses, Use, i);
  return NULL;
}

static BrokerConnection *
shared_or_opened (BrokerConnection *connection, gchar **problem)
{
  BrokerConnection *shared = NULL;
  Use *use;

  g_mutex_lock (&lock);
  use = use_like (connection);
  if (use != NULL) {
    use->users++;
    shared = use->connection;
  }
  g_mutex_unlock (&lock);
  if (shared != NULL || !broker_connection_open (connection, problem))
    return shared;
  g_mutex_lock (&lock);
  if (uses == NULL)
    uses = g_array_new (FALSE, FALSE, sizeof (Use));
  g_array_append_val (uses, ((Use) { connection, 1 }));
  g_mutex_unlock (&lock);
  return connection;
}

NvMsgBrokerClientHandle
nv_msgbroker_connect (char *broker_conn_str, char *broker_proto_lib, nv_msgbroker_connect_cb_t connect_cb, char *cfg)
{
  /* One at a time, so that two who want the same connection share it. */
  static GMutex connecting;
  BrokerConnection *own, *connection = NULL;
  gchar *problem = NULL;

  g_mutex_lock (&connecting);
  own = broker_proto_lib != NULL ? broker_connection_new (broker_conn_str, broker_proto_lib, cfg, &problem) : NULL;
  if (own != NULL) {
    connection = shared_or_opened (own, &problem);
    if (connection != own)
      broker_connection_free (own);
  }
  g_mutex_unlock (&connecting);
  g_private_replace (&problem_text, problem);
  if (connection != NULL)
    broker_connection_watch (connection, connect_cb);
  return connection;
}

NvMsgBrokerErrorType
nv_msgbroker_send_async (NvMsgBrokerClientHandle h_ptr, NvMsgBrokerClientMsg message, nv_msgbroker_send_cb_t cb,
    void *user_ctx)
{
  return is_open (h_ptr) ? broker_connection_send (h_ptr, &message, cb, user_ctx) : NV_MSGBROKER_API_ERR;
}

NvMsgBrokerErrorType
nv_msgbroker_subscribe (NvMsgBrokerClientHandle h_ptr, char **topics, int num_topics, nv_msgbroker_subscribe_cb_t cb,
    void *user_ctx)
{
  if (!is_open (h_ptr) || topics == NULL || num_topics <= 0 || cb == NULL)
    return NV_MSGBROKER_API_ERR;
  return broker_connection_subscribe (h_ptr, topics, num_topics, cb, user_ctx);
}

NvMsgBrokerErrorType
nv_msgbroker_disconnect (NvMsgBrokerClientHandle h_ptr)
{
  gboolean last = FALSE;
  Use *use;

  g_mutex_lock (&lock);
  use = use_of (h_ptr);
  if (use != NULL && --use->users == 0) {
    last = TRUE;
    g_array_remove_index (uses, (guint) (use - (Use *) uses->data));
  }
  g_mutex_unlock (&lock);
  if (last)
    broker_connection_free (h_ptr);
  return use != NULL ? NV_MSGBROKER_API_OK : NV_MSGBROKER_API_ERR;
}

char *
nv_msgbroker_version (void)
{
  return (char *) NV_MSGBROKER_VERSION;
}
