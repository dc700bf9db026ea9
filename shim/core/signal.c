/* Signals whose handlers are JavaScript's. */

#include "handler.h"
#include "item.h"
#include "publish.h"
#include "server.h"

static DsItem *
item_of_emission (DsHandler *handler, GValue *result, guint n_values, const GValue *values)
{
  DsItem *item = ds_item_new (DS_SIGNAL, handler->id, handler);
  item->object = g_object_ref (g_value_get_object (&values[0]));
  item->owns_object = true;
  /* One more than are used, so that the array has an address even where there are no arguments. */
  item->values = g_new0 (GValue, n_values);
  item->n_values = n_values - 1;
  for (guint i = 1; i < n_values; i++) {
    g_value_init (&item->values[i - 1], G_VALUE_TYPE (&values[i]));
    g_value_copy (&values[i], &item->values[i - 1]);
  }
  if (result != NULL)
    g_value_init (&item->result, G_VALUE_TYPE (result));
  return item;
}

static void
marshal (GClosure *closure, GValue *result, guint n_values, const GValue *values, gpointer hint, gpointer unused)
{
  DsHandler *handler = closure->data;
  DS_OBSERVE (handler);
  DsItem *item = item_of_emission (handler, result, n_values, values);
  if (handler->wait < 0 || (result == NULL && handler->wait == 0) || ds_thread_server () != NULL) {
    ds_item_notify (handler->server, item);
    return;
  }
  DsAsked asked = ds_item_ask (handler->server, item, ds_handler_deadline (handler));
  if (asked == DS_ASKED_ANSWERED && result != NULL)
    g_value_copy (&item->result, result);
  if (asked == DS_ASKED_EXPIRED || asked == DS_ASKED_UNHEARD) {
    GSignalInvocationHint *emission = hint;
    GstElement *element = GST_IS_ELEMENT (item->object) ? item->object : NULL;
    gchar *where = g_strdup_printf ("signal %s of %s", g_signal_name (emission->signal_id),
                                    G_OBJECT_TYPE_NAME (item->object));
    ds_handler_overstayed (handler, element, where, asked == DS_ASKED_EXPIRED ? item : NULL);
    g_free (where);
  }
  ds_item_unref (item);
}

static void
on_finalized (gpointer handler, GClosure *closure)
{
  ds_handler_gone (handler);
}

static void
disconnect (gpointer instance, DsHandler *handler)
{
  gulong id = atomic_exchange (&handler->installed, 0);
  if (id != 0 && g_signal_handler_is_connected (instance, id))
    g_signal_handler_disconnect (instance, id);
}

DsHandler *
ds_signal_connect (void *instance, const char *name, int32_t after, DsServer *server, uint32_t id, int32_t wait,
                   uint32_t deadline_ms)
{
  guint signal;
  GQuark detail;
  if (!g_signal_parse_name (name, G_OBJECT_TYPE (instance), &signal, &detail, TRUE))
    return NULL;
  DsHandler *handler = ds_handler_new (server, id, deadline_ms, instance, disconnect);
  handler->wait = wait;
  DS_PUBLISH (handler);
  GClosure *closure = g_closure_new_simple (sizeof (GClosure), ds_handler_ref (handler));
  g_closure_add_finalize_notifier (closure, handler, on_finalized);
  g_closure_set_marshal (closure, marshal);
  atomic_store (&handler->installed, g_signal_connect_closure_by_id (instance, signal, detail, closure, after));
  return handler;
}
