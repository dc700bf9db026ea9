/* Pad probes whose handlers are JavaScript's. */

#include "probe.h"

#include "futex.h"
#include "item.h"
#include "publish.h"
#include "server.h"

/* Where no handler can be asked, what blocks or waits for idleness is done with, and data goes its way. */
static int32_t
passing (GstPadProbeType type)
{
  return type & (GST_PAD_PROBE_TYPE_IDLE | GST_PAD_PROBE_TYPE_BLOCK) ? GST_PAD_PROBE_REMOVE : GST_PAD_PROBE_OK;
}

static void
tell_overstay (DsHandler *handler, GstPad *pad, DsItem *item)
{
  GstElement *element = gst_pad_get_parent_element (pad);
  gchar *where = g_strdup_printf ("pad %s:%s", GST_DEBUG_PAD_NAME (pad));
  ds_handler_overstayed (handler, element, where, item);
  g_free (where);
  gst_clear_object (&element);
}

static bool
is_query (const GstPadProbeInfo *info)
{
  return info->type & GST_PAD_PROBE_TYPE_QUERY_BOTH && GST_IS_QUERY (info->data);
}

static gboolean
set_field (GQuark field, const GValue *value, gpointer structure)
{
  gst_structure_id_set_value (structure, field, value);
  return TRUE;
}

/* Puts what a handler has answered to the copy of a query into the query itself. */
static void
copy_answer (GstQuery *query, GstQuery *copy)
{
  const GstStructure *answer = gst_query_get_structure (copy);
  if (answer != NULL && gst_query_is_writable (query))
    gst_structure_foreach (answer, set_field, gst_query_writable_structure (query));
}

static GstPadProbeReturn
ask (DsHandler *handler, GstPad *pad, GstPadProbeInfo *info, DsItem *item)
{
  switch (ds_item_ask (handler->server, item, ds_handler_deadline (handler))) {
  case DS_ASKED_ANSWERED:
    if (is_query (info))
      copy_answer (info->data, GST_QUERY_CAST (item->data));
    else
      info->data = item->data;
    if (item->copy != NULL)
      ds_handler_give_copy (handler, item->copy);
    item->copy = NULL;
    return item->answer;
  case DS_ASKED_EXPIRED:
    if (!is_query (info))
      info->data = item->abandoned;
    tell_overstay (handler, pad, item);
    return handler->failure;
  case DS_ASKED_UNHEARD:
    tell_overstay (handler, pad, NULL);
    return handler->failure;
  case DS_ASKED_REFUSED:
    return handler->failure;
  }
  g_assert_not_reached ();
}

/* Stands for the id of a probe that is being added, and may already be called. */
#define ADDING G_MAXULONG
/* Stands for that of a probe that was detached meanwhile: who adds it removes it. */
#define UNWANTED (G_MAXULONG - 1)

/* A probe goes once: either here, by its answer, or by detaching, which then is at it already. */
static GstPadProbeReturn
settle (DsHandler *handler, GstPadProbeReturn answer)
{
  if (answer != GST_PAD_PROBE_REMOVE || atomic_exchange (&handler->installed, 0) != 0)
    return answer;
  return GST_PAD_PROBE_OK;
}

/* Waits while the handler has no room for what it would be shown. */
static void
wait_for_room (DsHandler *handler, GstPad *pad)
{
  int64_t deadline = ds_now () + atomic_load (&handler->patience_ms) * INT64_C (1000000);
  for (;;) {
    uint32_t seen = atomic_load (&handler->room.changes);
    if (!atomic_load (&handler->held) || !ds_room_wait (&handler->room, seen, pad, deadline))
      return;
  }
}

static GstPadProbeReturn
on_probe (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  DsHandler *handler = data;
  DS_OBSERVE (handler);
  if (atomic_load (&handler->held) && (info->type & GST_PAD_PROBE_TYPE_BUFFER))
    wait_for_room (handler, pad);
  DsItem *item = ds_item_new (DS_PROBE, handler->id, handler);
  item->object = pad;
  item->data = info->data;
  item->detail = info->type;
  item->passing = passing (info->type);
  /* By this thread: how late JavaScript comes is not the stream's time. */
  if (handler->plan != NULL)
    item->real = g_get_real_time () / 1000.0;
  if (is_query (info)) {
    /* Whoever has asked holds the only reference: with another one nobody could answer it. */
    item->data = GST_MINI_OBJECT_CAST (gst_query_copy (info->data));
    item->owns_data = true;
  }
  if (ds_thread_server () != NULL) {
    g_object_ref (pad);
    item->owns_object = true;
    if (item->data != NULL && !item->owns_data) {
      gst_mini_object_ref (item->data);
      item->owns_data = true;
    }
    GstPadProbeReturn answer = item->passing;
    ds_item_notify (handler->server, item);
    return settle (handler, answer);
  }
  GstPadProbeReturn answer = ask (handler, pad, info, item);
  /* Who handles what is no query is to let go of it as well, which a script has no call for. */
  if (answer == GST_PAD_PROBE_HANDLED && info->data != NULL && !is_query (info))
    answer = GST_PAD_PROBE_DROP;
  ds_item_unref (item);
  return settle (handler, answer);
}

static void
remove_probe (gpointer pad, DsHandler *handler)
{
  ds_probe_resume (handler);
  gulong id = atomic_load (&handler->installed);
  do {
    if (id == 0 || id == UNWANTED)
      return;
  } while (!atomic_compare_exchange_weak (&handler->installed, &id, id == ADDING ? UNWANTED : 0));
  if (id != ADDING)
    gst_pad_remove_probe (pad, id);
}

DsHandler *
ds_probe_handler_new (DsServer *server, uint32_t id, uint32_t deadline_ms, GstPad *pad)
{
  return ds_handler_new (server, id, deadline_ms, pad, remove_probe);
}

void
ds_probe_install (DsHandler *handler, GstPad *pad, GstPadProbeType mask, GstPadProbeCallback callback)
{
  gulong adding = ADDING;
  atomic_store (&handler->installed, adding);
  DS_PUBLISH (handler);
  gulong added = gst_pad_add_probe (pad, mask, callback, ds_handler_ref (handler), ds_handler_gone);
  if (!atomic_compare_exchange_strong (&handler->installed, &adding, added) &&
      atomic_exchange (&handler->installed, 0) == UNWANTED && added != 0)
    gst_pad_remove_probe (pad, added);
}

DsHandler *
ds_probe_add (void *pad, uint32_t mask, DsServer *server, uint32_t id, int32_t failure, uint32_t deadline_ms,
              DsPlan *plan)
{
  DsHandler *handler = ds_probe_handler_new (server, id, deadline_ms, pad);
  handler->failure = failure;
  handler->plan = plan;
  ds_probe_install (handler, pad, mask, on_probe);
  return handler;
}

void
ds_probe_hold (DsHandler *handler, uint32_t patience_ms)
{
  atomic_store (&handler->patience_ms, patience_ms);
  atomic_store (&handler->held, true);
}

void
ds_probe_resume (DsHandler *handler)
{
  atomic_store (&handler->held, false);
  ds_room_made (&handler->room);
}
