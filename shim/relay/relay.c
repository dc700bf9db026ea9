#include "relay.h"

#include <glib.h>
#include <string.h>

#include "adaptor.h"

#define EXPORT __attribute__ ((visibility ("default")))

struct DsRelay {
  /* With the lock: by who made it, the element that keeps it, its connections, and messages under way. */
  guint references;
  char *library;
  char *configuration;
  char *config;
  char *problem;
  DsAdaptor adaptor;
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
/* DsRelay, the newest first: all that somebody holds. */
static GList *relays;
static GList *links;
/* The link that this thread is connecting, whose handle is not known yet. */
static __thread Link *connecting;

static DsRelay *
relay_ref (DsRelay *relay)
{
  g_mutex_lock (&lock);
  relay->references++;
  g_mutex_unlock (&lock);
  return relay;
}

static void
relay_unref (DsRelay *relay)
{
  g_mutex_lock (&lock);
  gboolean last = --relay->references == 0;
  if (last)
    relays = g_list_remove (relays, relay);
  g_mutex_unlock (&lock);
  if (!last)
    return;
  g_free (relay->library);
  g_free (relay->configuration);
  g_free (relay->config);
  g_free (relay->problem);
  g_free (relay);
}

/* Another spelling of the same path, for each number: its binary digits are "./" and "/" before the file's name. */
static char *
spelling (const char *path, guint number)
{
  const char *name = strrchr (path, '/');
  GString *text = name ? g_string_new_len (path, name + 1 - path) : g_string_new ("./");
  for (guint bits = number; bits > 0; bits >>= 1)
    g_string_append (text, bits & 1 ? "./" : "/");
  return g_string_free (g_string_append (text, name ? name + 1 : path), FALSE);
}

EXPORT DsRelay *
ds_relay_new (const char *library, const char *configuration)
{
  static guint made;
  DsRelay *relay = g_new0 (DsRelay, 1);
  relay->references = 1;
  relay->library = g_strdup (library);
  relay->configuration = g_strdup (configuration);
  relay->problem = ds_adaptor_load (&relay->adaptor, library);
  g_mutex_lock (&lock);
  /* Who reads it besides the adaptor finds nothing in it where there is none. */
  relay->config = spelling (configuration ? configuration : "/dev/null", ++made);
  relays = g_list_prepend (relays, relay);
  g_mutex_unlock (&lock);
  return relay;
}

EXPORT void
ds_relay_free (DsRelay *relay)
{
  relay_unref (relay);
}

EXPORT const char *
ds_relay_problem (DsRelay *relay)
{
  return relay->problem;
}

EXPORT const char *
ds_relay_config (DsRelay *relay)
{
  return relay->config;
}

EXPORT void
ds_relay_keep (DsRelay *relay)
{
  relay_ref (relay);
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

/* With a reference; NULL where there is none that can connect. */
static DsRelay *
find (const char *config)
{
  DsRelay *found = NULL;
  g_mutex_lock (&lock);
  for (GList *l = relays; l && !found; l = l->next)
    if (g_strcmp0 (((DsRelay *) l->data)->config, config) == 0)
      found = l->data;
  if (found)
    found->references++;
  g_mutex_unlock (&lock);
  if (!found)
    g_warning ("no adaptor belongs to the configuration %s: config of an element that addBroker() made stays as it is",
        config ? config : "(none)");
  if (!found || !found->problem)
    return found;
  g_warning ("%s: %s", found->library, found->problem);
  relay_unref (found);
  return NULL;
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
  DsRelay *relay = find (configuration);
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
  *message = (Message) { relay_ref (link->relay), callback, user };
  /* Before, since it may be answered before the call returns. */
  count (&link->relay->sent, 1);
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
  count (&link->relay->sent, 1);
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
  DsRelay *relay = find (configuration);
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

static const char *
protocol_of (DsRelay *relay)
{
  return relay->adaptor.get_protocol_name ? relay->adaptor.get_protocol_name () : NULL;
}

/* It is not said which connection is meant. MQTT goes first: its adaptors cannot do without do_work(), while others do
   not mind being called for nothing. */
EXPORT char *
nvds_msgapi_get_protocol_name (void)
{
  const char *name = NULL;
  g_mutex_lock (&lock);
  for (GList *l = relays; l && !(name && strstr (name, "MQTT")); l = l->next) {
    const char *other = protocol_of (l->data);
    if (!name || (other && strstr (other, "MQTT")))
      name = other;
  }
  g_mutex_unlock (&lock);
  return (char *) (name ? name : "RELAY");
}
