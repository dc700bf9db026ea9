#include "relay.h"

#include <dlfcn.h>
#include <glib.h>

#include "nvds_msgapi.h"

#define EXPORT __attribute__ ((visibility ("default")))

struct DsRelay {
  gint references;
  char *library;
  char *connection;
  char *configuration;
  /* The adaptor, from the first connection on. */
  void *adaptor;
  uint64_t sent;
  uint64_t delivered;
  uint64_t failed;
};

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
/* DsRelay, the newest first. */
static GList *relays;
static GList *links;
/* The link that this thread is connecting, whose handle is not known yet. */
static __thread Link *connecting;

#define CALL(relay, name) ((__typeof__ (&name)) dlsym ((relay)->adaptor, #name))

static void
relay_unref (DsRelay *relay)
{
  if (!g_atomic_int_dec_and_test (&relay->references))
    return;
  g_free (relay->library);
  g_free (relay->connection);
  g_free (relay->configuration);
  g_free (relay);
}

EXPORT DsRelay *
ds_relay_new (const char *library, const char *connection, const char *configuration)
{
  DsRelay *relay = g_new0 (DsRelay, 1);
  relay->references = 1;
  relay->library = g_strdup (library);
  relay->connection = g_strdup (connection);
  relay->configuration = g_strdup (configuration);
  g_mutex_lock (&lock);
  relays = g_list_prepend (relays, relay);
  g_mutex_unlock (&lock);
  return relay;
}

EXPORT void
ds_relay_free (DsRelay *relay)
{
  g_mutex_lock (&lock);
  relays = g_list_remove (relays, relay);
  g_mutex_unlock (&lock);
  relay_unref (relay);
}

EXPORT void
ds_relay_counts (DsRelay *relay, uint64_t *counts)
{
  counts[0] = __atomic_load_n (&relay->sent, __ATOMIC_SEQ_CST);
  counts[1] = __atomic_load_n (&relay->delivered, __ATOMIC_SEQ_CST);
  counts[2] = __atomic_load_n (&relay->failed, __ATOMIC_SEQ_CST);
}

static void
count (uint64_t *number, gint64 more)
{
  __atomic_add_fetch (number, (uint64_t) more, __ATOMIC_SEQ_CST);
}

/* With a reference, and its adaptor loaded; NULL where there is none, or it cannot be. */
static DsRelay *
find (const char *connection, const char *configuration)
{
  DsRelay *found = NULL;
  g_mutex_lock (&lock);
  for (GList *l = relays; l && !found; l = l->next) {
    DsRelay *relay = l->data;
    if (g_strcmp0 (relay->connection, connection) == 0 && g_strcmp0 (relay->configuration, configuration) == 0)
      found = relay;
  }
  if (found && !found->adaptor) {
    found->adaptor = dlopen (found->library, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    if (!found->adaptor) {
      g_warning ("%s cannot be loaded: %s", found->library, dlerror ());
      found = NULL;
    }
  }
  if (found)
    g_atomic_int_inc (&found->references);
  g_mutex_unlock (&lock);
  return found;
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

EXPORT NvDsMsgApiHandle
nvds_msgapi_connect (char *connection, nvds_msgapi_connect_cb_t callback, char *configuration)
{
  DsRelay *relay = find (connection, configuration);
  if (!relay)
    return NULL;
  Link *link = g_new (Link, 1);
  *link = (Link) { relay, NULL, callback };
  connecting = link;
  NvDsMsgApiHandle handle = CALL (relay, nvds_msgapi_connect) (connection, on_event, configuration);
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
  count (result == NVDS_MSGAPI_OK ? &relay->delivered : &relay->failed, 1);
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
  *message = (Message) { link->relay, callback, user };
  g_atomic_int_inc (&link->relay->references);
  /* Before, since it may be answered before the call returns. */
  count (&link->relay->sent, 1);
  NvDsMsgApiErrorType result
      = CALL (link->relay, nvds_msgapi_send_async) (link->handle, topic, payload, size, on_sent, message);
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
  count (&link->relay->sent, 1);
  NvDsMsgApiErrorType result = CALL (link->relay, nvds_msgapi_send) (link->handle, topic, payload, size);
  settle (link->relay, result);
  return result;
}

EXPORT NvDsMsgApiErrorType
nvds_msgapi_subscribe (NvDsMsgApiHandle handle, char **topics, int number,
    nvds_msgapi_subscribe_request_cb_t callback, void *user)
{
  Link *link = handle;
  return CALL (link->relay, nvds_msgapi_subscribe) (link->handle, topics, number, callback, user);
}

EXPORT void
nvds_msgapi_do_work (NvDsMsgApiHandle handle)
{
  Link *link = handle;
  CALL (link->relay, nvds_msgapi_do_work) (link->handle);
}

EXPORT NvDsMsgApiErrorType
nvds_msgapi_disconnect (NvDsMsgApiHandle handle)
{
  Link *link = handle;
  if (!link)
    return NVDS_MSGAPI_ERR;
  NvDsMsgApiErrorType result = CALL (link->relay, nvds_msgapi_disconnect) (link->handle);
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
  DsRelay *relay = find (connection, configuration);
  if (!relay)
    return NVDS_MSGAPI_ERR;
  NvDsMsgApiErrorType result
      = CALL (relay, nvds_msgapi_connection_signature) (connection, configuration, output, room);
  relay_unref (relay);
  return result;
}

EXPORT char *
nvds_msgapi_getversion (void)
{
  return "1.0";
}

EXPORT char *
nvds_msgapi_get_protocol_name (void)
{
  return "RELAY";
}
