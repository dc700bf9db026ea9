/* Carries messages by an adaptor: a library with nvds_msgapi.h's functions, whose work has a thread here. */
#include <dlfcn.h>
#include <string.h>

#include "connection.h"
#include "handle_events.h"
#include "own_library.h"

/* Between two calls of do_work() that got nothing done. */
#define LEAST_PAUSE G_TIME_SPAN_MILLISECOND

typedef struct
{
  /* One by who closes it, one by each message that is not answered yet. */
  gint references;
  Connection *connection;
  NvDsMsgApiHandle handle;
  NvDsMsgApiHandle (*connect) (char *, nvds_msgapi_connect_cb_t, char *);
  NvDsMsgApiErrorType (*send_async) (NvDsMsgApiHandle, char *, const uint8_t *, size_t, nvds_msgapi_send_cb_t, void *);
  void (*do_work) (NvDsMsgApiHandle);
  NvDsMsgApiErrorType (*disconnect) (NvDsMsgApiHandle);
  /* Why it cannot connect; NULL where it does not say, as NVIDIA's. */
  const char *(*problem) (void);

  GThread *thread;
  gint64 pause;
  /* Keeps its connection alive only while it works. */
  gboolean works_always;

  GMutex lock;
  GCond changed;
  guint64 waiting, done;
  gboolean ending;
} Adaptor;

static gboolean
find_all (Adaptor *adaptor, void *library, const gchar *path, GError **error)
{
  const struct
  {
    const gchar *name;
    gpointer *function;
  } functions[] = {
    { "nvds_msgapi_connect", (gpointer *) &adaptor->connect },
    { "nvds_msgapi_send_async", (gpointer *) &adaptor->send_async },
    { "nvds_msgapi_do_work", (gpointer *) &adaptor->do_work },
    { "nvds_msgapi_disconnect", (gpointer *) &adaptor->disconnect },
  };

  for (guint i = 0; i < G_N_ELEMENTS (functions); i++) {
    *functions[i].function = dlsym (library, functions[i].name);
    if (*functions[i].function == NULL) {
      g_set_error (error, GST_LIBRARY_ERROR, GST_LIBRARY_ERROR_INIT,
          "proto-lib: %s has no function %s; an adaptor has the functions of nvds_msgapi.h, extern \"C\".", path,
          functions[i].name);
      return FALSE;
    }
  }
  adaptor->problem = dlsym (library, "deepscript_msgapi_problem");
  return TRUE;
}

static gboolean
load (Adaptor *adaptor, const gchar *name, GError **error)
{
  g_autofree gchar *path = standin_library_path (name);
  /* Never unloaded: what it started may still run. */
  void *library = dlopen (path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  gboolean complete;

  if (library == NULL) {
    g_set_error (error, GST_LIBRARY_ERROR, GST_LIBRARY_ERROR_INIT, "proto-lib: '%s' cannot be loaded: %s", path, dlerror ());
    return FALSE;
  }
  adaptor->works_always = strstr (path, "libnvds_mqtt_proto.so") != NULL;
  complete = find_all (adaptor, library, path, error);
  dlclose (library);
  return complete;
}

static gpointer
work (gpointer data)
{
  Adaptor *adaptor = data;

  g_mutex_lock (&adaptor->lock);
  while (!adaptor->ending) {
    const guint64 done = adaptor->done;
    gint64 pause;

    if (adaptor->waiting == 0 && !adaptor->works_always) {
      g_cond_wait (&adaptor->changed, &adaptor->lock);
      continue;
    }
    g_mutex_unlock (&adaptor->lock);
    adaptor->do_work (adaptor->handle);
    g_mutex_lock (&adaptor->lock);
    pause = done == adaptor->done ? MAX (adaptor->pause, LEAST_PAUSE) : adaptor->pause;
    if (pause > 0 && !adaptor->ending) {
      const gint64 until = g_get_monotonic_time () + pause;

      while (!adaptor->ending && g_cond_wait_until (&adaptor->changed, &adaptor->lock, until));
    }
  }
  g_mutex_unlock (&adaptor->lock);
  return NULL;
}

static void
on_connection (NvDsMsgApiHandle handle, NvDsMsgApiEventType event)
{
  handle_events_tell (handle, event == NVDS_MSGAPI_EVT_SUCCESS);
}

static void
on_event (gpointer user, gboolean is_there)
{
  connection_changed (((Adaptor *) user)->connection, is_there);
}

/* The first two fields, host and port: what follows may be a secret. */
static gchar *
address_of (const gchar *connection)
{
  g_auto (GStrv) fields = g_strsplit (connection, ";", 3);

  return fields[0] != NULL && fields[1] != NULL ? g_strdup_printf ("%s;%s", fields[0], fields[1]) : g_strdup (connection);
}

/* " with config FILE", or nothing: of a program that counts deliveries, one that was given none has an empty one. */
static gchar *
with_config (const gchar *config)
{
  g_autofree gchar *file = config != NULL ? g_canonicalize_filename (config, NULL) : NULL;

  return file == NULL || g_str_equal (file, "/dev/null") ? g_strdup ("") : g_strdup_printf (" with config %s", file);
}

static gboolean
connect_to_broker (Adaptor *adaptor, const ConnectionSettings *settings, GError **error)
{
  g_autofree gchar *address = settings->connection != NULL ? address_of (settings->connection) : NULL;

  /* Who has asked before is not told by the log, too. */
  if (adaptor->problem != NULL)
    adaptor->problem ();
  handle_events_begin ();
  adaptor->handle = adaptor->connect ((char *) settings->connection, on_connection, (char *) settings->config);
  if (adaptor->handle != NULL)
    handle_events_listen (adaptor->handle, on_event, adaptor);
  handle_events_end ();
  if (adaptor->handle == NULL) {
    const gchar *problem = adaptor->problem != NULL ? adaptor->problem () : NULL;
    g_autofree gchar *config = with_config (settings->config);

    if (problem != NULL) {
      g_set_error (error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_OPEN_READ_WRITE, "conn-str: %s", problem);
      return FALSE;
    }
    g_set_error (error, GST_RESOURCE_ERROR, GST_RESOURCE_ERROR_OPEN_READ_WRITE,
        "conn-str: the adaptor of proto-lib cannot connect to '%s'%s; it may have logged why.",
        address != NULL ? address : "the broker", config);
    return FALSE;
  }
  return TRUE;
}

static void
adaptor_unref (Adaptor *adaptor)
{
  if (!g_atomic_int_dec_and_test (&adaptor->references))
    return;
  connection_unref (adaptor->connection);
  g_cond_clear (&adaptor->changed);
  g_mutex_clear (&adaptor->lock);
  g_free (adaptor);
}

static gpointer
adaptor_open (const ConnectionSettings *settings, Connection *connection, GError **error)
{
  Adaptor *adaptor = g_new0 (Adaptor, 1);

  adaptor->references = 1;
  adaptor->connection = connection_ref (connection);
  adaptor->pause = (gint64) settings->sleep_ms * G_TIME_SPAN_MILLISECOND;
  g_mutex_init (&adaptor->lock);
  g_cond_init (&adaptor->changed);
  if (!load (adaptor, settings->library, error) || !connect_to_broker (adaptor, settings, error)) {
    adaptor_unref (adaptor);
    return NULL;
  }
  adaptor->thread = g_thread_new ("nvmsgbroker", work, adaptor);
  return adaptor;
}

static void
on_sent (void *user, NvDsMsgApiErrorType result)
{
  Adaptor *adaptor = user;

  g_mutex_lock (&adaptor->lock);
  adaptor->waiting--;
  adaptor->done++;
  g_mutex_unlock (&adaptor->lock);
  connection_completed (adaptor->connection, result == NVDS_MSGAPI_OK);
  adaptor_unref (adaptor);
}

static NvDsMsgApiErrorType
adaptor_send (gpointer carrier, const gchar *topic, const guint8 *payload, gsize size)
{
  Adaptor *adaptor = carrier;
  NvDsMsgApiErrorType result;

  /* Without the lock while it is sent: an adaptor may call back at once. */
  g_mutex_lock (&adaptor->lock);
  adaptor->waiting++;
  g_cond_signal (&adaptor->changed);
  g_mutex_unlock (&adaptor->lock);
  g_atomic_int_inc (&adaptor->references);
  result = adaptor->send_async (adaptor->handle, (char *) topic, payload, size, on_sent, adaptor);
  if (result != NVDS_MSGAPI_OK) {
    g_mutex_lock (&adaptor->lock);
    adaptor->waiting--;
    g_mutex_unlock (&adaptor->lock);
    adaptor_unref (adaptor);
  }
  return result;
}

static void
adaptor_close (gpointer carrier)
{
  Adaptor *adaptor = carrier;

  g_mutex_lock (&adaptor->lock);
  adaptor->ending = TRUE;
  g_cond_signal (&adaptor->changed);
  g_mutex_unlock (&adaptor->lock);
  g_thread_join (adaptor->thread);
  /* Adaptors send what they still have, and call back, before this returns. */
  if (adaptor->disconnect (adaptor->handle) != NVDS_MSGAPI_OK)
    GST_WARNING ("the adaptor failed to disconnect");
  handle_events_ignore (adaptor->handle, adaptor);
  adaptor_unref (adaptor);
}

const Transport adaptor_transport = { adaptor_open, adaptor_send, adaptor_close };
