#include "handle_events.h"

typedef struct
{
  HandleEventFunc function;
  gpointer user;
} Listener;

typedef struct
{
  GArray *listeners;
  gboolean told, is_there;
} Handle;

/* Recursive: a listener may be told by a call that it made itself. */
static GRecMutex lock;
static GHashTable *handles;
static guint connecting;

static void
free_handle (gpointer data)
{
  Handle *handle = data;

  g_array_unref (handle->listeners);
  g_free (handle);
}

static Handle *
handle_of (gpointer address)
{
  Handle *handle;

  if (handles == NULL)
    handles = g_hash_table_new_full (NULL, NULL, NULL, free_handle);
  handle = g_hash_table_lookup (handles, address);
  if (handle == NULL) {
    handle = g_new0 (Handle, 1);
    handle->listeners = g_array_new (FALSE, FALSE, sizeof (Listener));
    g_hash_table_insert (handles, address, handle);
  }
  return handle;
}

void
handle_events_begin (void)
{
  g_rec_mutex_lock (&lock);
  connecting++;
  g_rec_mutex_unlock (&lock);
}

static gboolean
has_no_listener (gpointer address, gpointer data, gpointer user)
{
  return ((const Handle *) data)->listeners->len == 0;
}

void
handle_events_end (void)
{
  g_rec_mutex_lock (&lock);
  if (--connecting == 0 && handles != NULL)
    g_hash_table_foreach_remove (handles, has_no_listener, NULL);
  g_rec_mutex_unlock (&lock);
}

void
handle_events_tell (gpointer address, gboolean is_there)
{
  Handle *handle;

  if (address == NULL)
    return;
  g_rec_mutex_lock (&lock);
  if (connecting == 0 && (handles == NULL || !g_hash_table_contains (handles, address))) {
    g_rec_mutex_unlock (&lock);
    return;
  }
  handle = handle_of (address);
  handle->told = TRUE;
  handle->is_there = is_there;
  for (guint i = 0; i < handle->listeners->len; i++) {
    const Listener listener = g_array_index (handle->listeners, Listener, i);

    listener.function (listener.user, is_there);
  }
  g_rec_mutex_unlock (&lock);
}

void
handle_events_listen (gpointer address, HandleEventFunc function, gpointer user)
{
  const Listener listener = { function, user };
  Handle *handle;

  g_rec_mutex_lock (&lock);
  handle = handle_of (address);
  g_array_append_val (handle->listeners, listener);
  if (handle->told)
    function (user, handle->is_there);
  g_rec_mutex_unlock (&lock);
}

void
handle_events_ignore (gpointer address, gpointer user)
{
  Handle *handle;

  g_rec_mutex_lock (&lock);
  handle = handle_of (address);
  for (guint i = handle->listeners->len; i-- > 0;)
    if (g_array_index (handle->listeners, Listener, i).user == user)
      g_array_remove_index (handle->listeners, i);
  if (handle->listeners->len == 0)
    g_hash_table_remove (handles, address);
  g_rec_mutex_unlock (&lock);
}
