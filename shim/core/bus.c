/* A bus whose messages go to JavaScript, straight from the threads that post them. */

#include "handler.h"
#include "item.h"
#include "publish.h"
#include "server.h"

static GstBusSyncReply
on_message (GstBus *bus, GstMessage *message, gpointer data)
{
  DsHandler *handler = data;
  DS_OBSERVE (handler);
  if (!(GST_MESSAGE_TYPE (message) & handler->types)) {
    gst_message_unref (message);
    return GST_BUS_DROP;
  }
  DsItem *item = ds_item_new (DS_MESSAGE, handler->id, handler);
  item->object = bus;
  item->data = GST_MINI_OBJECT (message);
  item->owns_data = true; /* a handler that drops a message owns it */
  ds_item_notify (handler->server, item);
  return GST_BUS_DROP;
}

static void
remove_watch (gpointer bus, DsHandler *handler)
{
  if (atomic_exchange (&handler->installed, 0) != 0)
    gst_bus_set_sync_handler (bus, NULL, NULL, NULL);
}

DsHandler *
ds_bus_watch (void *bus, uint32_t types, DsServer *server, uint32_t id)
{
  DsHandler *handler = ds_handler_new (server, id, 0, bus, remove_watch);
  handler->types = types;
  DS_PUBLISH (handler);
  atomic_store (&handler->installed, 1);
  gst_bus_set_sync_handler (bus, on_message, ds_handler_ref (handler), ds_handler_gone);
  return handler;
}
