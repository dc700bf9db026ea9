/* The functions of nvds_msgapi.h: as the adaptor's of the relay that is meant, and counted. */
#include "relay_parts.h"

/* What nvmsgbroker holds for a connection. */
typedef struct {
  DsRelay *relay;
  NvDsMsgApiHandle handle;
  nvds_msgapi_connect_cb_t callback;
} Link;

typedef struct {
  DsRelay *relay;
  nvds_msgapi_send_cb_t callback;
  void *user;
} Message;

static GMutex lock;
static GList *links;
/* The link that this thread is connecting, whose handle is not known yet. */
static __thread Link *connecting;

static void
count (uint64_t *number)
{
  __atomic_add_fetch (number, 1, __ATOMIC_SEQ_CST);
}

static void
on_event (NvDsMsgApiHandle handle, NvDsMsgApiEventType event)
{
  Link *link = connecting;
  g_mutex_lock (&lock);
  for (GList *l = links; l; l = l->next)
    if (((Link *) l->data)->handle == handle)
      link = l->data;
  g_mutex_unlock (&lock);
  if (link && link->callback)
    link->callback (link, event);
}

/* What is wrong with this thread's last connection, asked of the adaptor that was to make it. */
static __thread const char *(*connection_problem) (void);
/* Whether this thread asks. */
static __thread gboolean asks;

EXPORT const char *deepscript_msgapi_problem (void);

EXPORT const char *
deepscript_msgapi_problem (void)
{
  asks = TRUE;
  return connection_problem ? connection_problem () : NULL;
}

EXPORT NvDsMsgApiHandle
nvds_msgapi_connect (char *connection, nvds_msgapi_connect_cb_t callback, char *configuration)
{
  DsRelay *relay = relay_find (configuration);
  connection_problem = relay ? relay->adaptor.problem : NULL;
  if (!relay)
    return NULL;
  /* It is not logged then. */
  if (asks && connection_problem)
    connection_problem ();
  Link *link = g_new (Link, 1);
  *link = (Link) { relay, NULL, callback };
  connecting = link;
  NvDsMsgApiHandle handle = relay->adaptor.connect (connection, on_event, relay->configuration);
  connecting = NULL;
  if (!handle) {
    g_free (link);
    relay_unref (relay);
    return NULL;
  }
  g_mutex_lock (&lock);
  link->handle = handle;
  links = g_list_prepend (links, link);
  g_mutex_unlock (&lock);
  return link;
}

static void
settle (DsRelay *relay, NvDsMsgApiErrorType result)
{
  count (result == NVDS_MSGAPI_OK ? &relay->delivered : &relay->failed);
}

static void
on_sent (void *user, NvDsMsgApiErrorType result)
{
  Message *message = user;
  settle (message->relay, result);
  if (message->callback)
    message->callback (message->user, result);
  relay_unref (message->relay);
  g_free (message);
}

EXPORT NvDsMsgApiErrorType
nvds_msgapi_send_async (NvDsMsgApiHandle handle, char *topic, const uint8_t *payload, size_t size,
    nvds_msgapi_send_cb_t callback, void *user)
{
  Link *link = handle;
  Message *message = g_new (Message, 1);
  *message = (Message) { relay_ref (link->relay), callback, user };
  /* Before, since it may be answered before the call returns. */
  count (&link->relay->sent);
  NvDsMsgApiErrorType result
      = link->relay->adaptor.send_async (link->handle, topic, payload, size, on_sent, message);
  if (result == NVDS_MSGAPI_OK)
    return result;
  settle (link->relay, result);
  relay_unref (link->relay);
  g_free (message);
  return result;
}

EXPORT NvDsMsgApiErrorType
nvds_msgapi_send (NvDsMsgApiHandle handle, char *topic, const uint8_t *payload, size_t size)
{
  Link *link = handle;
  if (!link->relay->adaptor.send)
    return NVDS_MSGAPI_ERR;
  count (&link->relay->sent);
  NvDsMsgApiErrorType result = link->relay->adaptor.send (link->handle, topic, payload, size);
  settle (link->relay, result);
  return result;
}

EXPORT NvDsMsgApiErrorType
nvds_msgapi_subscribe (NvDsMsgApiHandle handle, char **topics, int number,
    nvds_msgapi_subscribe_request_cb_t callback, void *user)
{
  Link *link = handle;
  if (!link->relay->adaptor.subscribe)
    return NVDS_MSGAPI_ERR;
  return link->relay->adaptor.subscribe (link->handle, topics, number, callback, user);
}

EXPORT void
nvds_msgapi_do_work (NvDsMsgApiHandle handle)
{
  Link *link = handle;
  link->relay->adaptor.do_work (link->handle);
}

EXPORT NvDsMsgApiErrorType
nvds_msgapi_disconnect (NvDsMsgApiHandle handle)
{
  Link *link = handle;
  if (!link)
    return NVDS_MSGAPI_ERR;
  NvDsMsgApiErrorType result = link->relay->adaptor.disconnect (link->handle);
  g_mutex_lock (&lock);
  links = g_list_remove (links, link);
  g_mutex_unlock (&lock);
  relay_unref (link->relay);
  g_free (link);
  return result;
}

EXPORT NvDsMsgApiErrorType
nvds_msgapi_connection_signature (char *connection, char *configuration, char *output, int room)
{
  DsRelay *relay = relay_find (configuration);
  if (!relay)
    return NVDS_MSGAPI_ERR;
  NvDsMsgApiErrorType result = relay->adaptor.connection_signature
      ? relay->adaptor.connection_signature (connection, relay->configuration, output, room) : NVDS_MSGAPI_ERR;
  relay_unref (relay);
  return result;
}

EXPORT char *
nvds_msgapi_getversion (void)
{
  return "1.0";
}

/* It is not said which connection is meant. MQTT goes first: its adaptors cannot do without do_work(), while others do
   not mind being called for nothing. */
EXPORT char *
nvds_msgapi_get_protocol_name (void)
{
  const char *name = relay_protocol ();
  return (char *) (name ? name : "RELAY");
}
