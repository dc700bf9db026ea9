#include "item.h"

#include "futex.h"
#include "handler.h"
#include "main_server.h"

DsItem *
ds_item_new (DsKind kind, uint32_t id, DsHandler *handler)
{
  DsItem *item = g_new0 (DsItem, 1);
  atomic_init (&item->state, DS_POSTED);
  atomic_init (&item->references, 1);
  item->kind = kind;
  item->id = id;
  item->handler = handler != NULL ? ds_handler_ref (handler) : NULL;
  return item;
}

DsItem *
ds_item_ref (DsItem *item)
{
  atomic_fetch_add_explicit (&item->references, 1, memory_order_relaxed);
  return item;
}

void
ds_item_unref (DsItem *item)
{
  if (atomic_fetch_sub_explicit (&item->references, 1, memory_order_acq_rel) != 1)
    return;
  if (item->owns_data)
    gst_mini_object_unref (item->data);
  if (item->owns_object)
    g_object_unref (item->object);
  for (uint32_t i = 0; i < item->n_values; i++)
    g_value_unset (&item->values[i]);
  g_free (item->values);
  if (G_IS_VALUE (&item->result))
    g_value_unset (&item->result);
  g_slist_free_full (item->joining, gst_object_unref);
  if (item->copy != NULL)
    ds_handler_give_copy (item->handler, item->copy);
  if (item->handler != NULL)
    ds_handler_unref (item->handler);
  g_free (item);
}

void
ds_item_notify (DsServer *server, DsItem *item)
{
  if (!ds_server_post (server, item, false))
    ds_item_unref (item);
}

void
ds_item_notify_main (DsItem *item)
{
  if (!ds_main_server_post (item, false))
    ds_item_unref (item);
}

