/* Carries messages by libnvds_msgbroker, which loads the adaptor, shares its connections and makes lost ones anew. */
#include <dlfcn.h>

#include "connection.h"
#include "handle_events.h"
#include "nvmsgbroker.h"
#include "own_library.h"

#define LIBRARY "libnvds_msgbroker.so"

typedef struct
{
  Connection *connection;
  NvMsgBrokerClientHandle handle;
  NvMsgBrokerClientHandle (*connect) (char *, char *, nv_msgbroker_connect_cb_t, char *);
  NvMsgBrokerErrorType (*send_async) (NvMsgBrokerClientHandle, NvMsgBrokerClientMsg, nv_msgbroker_send_cb_t, void *);
  NvMsgBrokerErrorType (*disconnect) (NvMsgBrokerClientHandle);
  const gchar *(*problem) (void);
} Shared;

static gboolean
load (Shared *shared, GError **error)
{
  g_autofree gchar *path = standin_library_path (LIBRARY);
  /* Never unloaded: its threads may still run. */
  void *library = dlopen (path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);

  if (library != NULL) {
    *(void **) &shared->connect = dlsym (library, "nv_msgbroker_connect");
    *(void **) &shared->send_async = dlsym (library, "nv_msgbroker_send_async");
    *(void **) &shared->disconnect = dlsym (library, "nv_msgbroker_disconnect");
    *(void **) &shared->problem = dlsym (library, "standin_msgbroker_problem");
    dlclose (library);
  }
  if (shared->connect != NULL && shared->send_async != NULL && shared->disconnect != NULL)
    return TRUE;
  g_set_error (error, GST_LIBRARY_ERROR, GST_LIBRARY_ERROR_INIT, "new-api: '%s' cannot be used: %s", path,
      library == NULL ? dlerror () : "it lacks functions of nvmsgbroker.h");
  return FALSE;
}

static void
on_connection (NvMsgBrokerClientHandle handle, NvMsgBrokerErrorType status)
{
  handle_events_tell (handle, status == NV_MSGBROKER_API_OK);
}

static void
on_event (gpointer user, gboolean is_there)
{
  connection_changed (((Shared *) user)->connection, is_there);
}

static void
set_problem (GError **error, const gchar *problem)
{
  if (g_str_has_prefix (problem, "proto-lib"))
    g_set_error_literal (error, GST_LIBRARY_ERROR, GST_LIBRARY_ERROR_INIT, problem);
  else
    g_set_error_literal (error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_OPEN_READ_WRITE, problem);
}

static gpointer
shared_open (const ConnectionSettings *settings, Connection *connection, GError **error)
{
  g_autofree gchar *adaptor = standin_library_path (settings->library);
  Shared *shared = g_new0 (Shared, 1);

  shared->connection = connection;
  if (!load (shared, error)) {
    g_free (shared);
    return NULL;
  }
  handle_events_begin ();
  shared->handle = shared->connect ((char *) settings->connection, adaptor, on_connection, (char *) settings->config);
  if (shared->handle != NULL)
    handle_events_listen (shared->handle, on_event, shared);
  handle_events_end ();
  if (shared->handle == NULL) {
    set_problem (error, shared->problem != NULL ? shared->problem () : "proto-lib: no connection can be made with it");
    g_free (shared);
    return NULL;
  }
  return shared;
}

static void
on_sent (void *user, NvMsgBrokerErrorType status)
{
  connection_completed (user, status == NV_MSGBROKER_API_OK);
  connection_unref (user);
}

static NvDsMsgApiErrorType
shared_send (gpointer carrier, const gchar *topic, const guint8 *payload, gsize size)
{
  Shared *shared = carrier;
  const NvMsgBrokerClientMsg message = { (char *) topic, (void *) payload, size };

  connection_ref (shared->connection);
  if (shared->send_async (shared->handle, message, on_sent, shared->connection) == NV_MSGBROKER_API_OK)
    return NVDS_MSGAPI_OK;
  connection_unref (shared->connection);
  return NVDS_MSGAPI_ERR;
}

static void
shared_close (gpointer carrier)
{
  Shared *shared = carrier;

  handle_events_ignore (shared->handle, shared);
  if (shared->disconnect (shared->handle) != NV_MSGBROKER_API_OK)
    GST_WARNING ("the broker's library failed to disconnect");
  g_free (shared);
}

const Transport shared_transport = { shared_open, shared_send, shared_close };
