#include "handler.h"

#include "futex.h"
#include "item.h"
#include "server.h"
#include "stuck.h"

DsHandler *
ds_handler_new (DsServer *server, uint32_t id, uint32_t deadline_ms, gpointer object,
                void (*remove) (gpointer object, DsHandler *handler))
{
  DsHandler *handler = g_new0 (DsHandler, 1);
  atomic_init (&handler->references, 1);
  handler->server = ds_server_ref (server);
  handler->id = id;
  handler->deadline_ms = deadline_ms;
  handler->remove = remove;
  g_weak_ref_init (&handler->object, object);
  return handler;
}

DsHandler *
ds_handler_ref (DsHandler *handler)
{
  atomic_fetch_add_explicit (&handler->references, 1, memory_order_relaxed);
  return handler;
}

void
ds_handler_unref (DsHandler *handler)
{
  if (atomic_fetch_sub_explicit (&handler->references, 1, memory_order_acq_rel) != 1)
    return;
  ds_copy_free (atomic_load (&handler->spare));
  if (handler->records != NULL)
    ds_records_unref (handler->records);
  g_weak_ref_clear (&handler->object);
  ds_server_unref (handler->server);
  g_free (handler);
}

void
ds_handler_gone (gpointer data)
{
  DsHandler *handler = data;
  ds_item_notify_main (ds_item_new (DS_GONE, handler->id, NULL));
  ds_handler_unref (handler);
}

void
ds_detach (DsHandler *handler)
{
  gpointer object = g_weak_ref_get (&handler->object);
  if (object == NULL)
    return;
  handler->remove (object, handler);
  g_object_unref (object);
}

void
ds_release (DsHandler *handler)
{
  ds_handler_unref (handler);
}

int64_t
ds_handler_deadline (const DsHandler *handler)
{
  return ds_now () + handler->deadline_ms * INT64_C (1000000);
}

void
ds_handler_stick (DsHandler *handler, int32_t change)
{
  atomic_fetch_add (&handler->stuck, change);
}

int32_t
ds_stuck (DsHandler *handler)
{
  return ds_handler_is_stuck (handler);
}

bool
ds_handler_is_stuck (DsHandler *handler)
{
  return atomic_load_explicit (&handler->stuck, memory_order_relaxed) > 0;
}

void
ds_handler_overstayed (DsHandler *handler, GstElement *element, const char *where, DsItem *item)
{
  const bool unheard = item == NULL;
  DsItem *told = ds_item_new (DS_OVERSTAY, handler->id, NULL);
  told->detail = handler->deadline_ms;
  told->integer = unheard;
  ds_item_notify_main (told);
  if (!unheard)
    ds_stuck_watch (handler, item, where);
  if (element == NULL)
    return;
  gst_element_message_full (
      element, GST_MESSAGE_ERROR, GST_CORE_ERROR, GST_CORE_ERROR_FAILED,
      g_strdup_printf ("A handler on %s %s within %u ms", where,
                       unheard ? "was not reached" : "did not return", handler->deadline_ms),
      unheard ? g_strdup ("Its thread was busy with something else.") : NULL,
      __FILE__, G_STRFUNC, __LINE__);
}

DsCopy *
ds_handler_take_copy (DsHandler *handler)
{
  return atomic_exchange (&handler->spare, NULL);
}

void
ds_handler_give_copy (DsHandler *handler, DsCopy *copy)
{
  ds_copy_free (atomic_exchange (&handler->spare, copy));
}
