/* Waiting for an answer, and the three ways in which waiting ends. */

#include <sched.h>

#include "futex.h"
#include "handler.h"
#include "item.h"
#include "server.h"
#include "spin.h"

/* How long the serving thread may hold a pin; it only exchanges a pointer. */
#define PIN_NS 1000000

/* About what sleeping and being woken cost; a handler that takes longer is worth sleeping for. */
#define SPIN_NS 20000

static bool
move (DsItem *item, uint32_t from, uint32_t to)
{
  return atomic_compare_exchange_strong (&item->state, &from, to);
}

/* Lets go of an item that its handler has taken and overstays with. The handler may go on looking at
 * the data and the object, so the item holds them from now on. What goes on in the stream is noted while
 * the handler cannot exchange it: it may have put a copy in the place of what it was given, and does so
 * again if it writes later. */
static bool
abandon_taken (DsItem *item)
{
  if (!move (item, DS_TAKEN, DS_PINNED))
    return false;
  GstMiniObject *data = item->data;
  const bool refs_data = data != NULL && !item->owns_data;
  if (refs_data)
    gst_mini_object_ref (data);
  if (!item->owns_object)
    g_object_ref (item->object);
  ds_handler_stick (item->handler, 1);
  if (move (item, DS_PINNED, DS_ABANDONED)) {
    item->abandoned = data;
    item->owns_data |= refs_data;
    item->owns_object = true;
    return true;
  }
  ds_handler_stick (item->handler, -1);
  if (!item->owns_object)
    g_object_unref (item->object);
  if (refs_data)
    gst_mini_object_unref (data);
  return false;
}

static void
wait_awake (DsItem *item)
{
  if (ds_spin (&item->state, DS_POSTED, SPIN_NS) && atomic_load (&item->state) == DS_TAKEN)
    ds_spin (&item->state, DS_TAKEN, SPIN_NS);
}

/* By the thread that asked, as programs in C do it: what a handler has linked is ready for the data that comes next. */
static void
join_states (DsItem *item)
{
  for (GSList *each = item->joining; each != NULL; each = each->next)
    gst_element_sync_state_with_parent (each->data);
}

DsAsked
ds_item_ask (DsServer *server, DsItem *item, int64_t deadline)
{
  item->awaited = true;
  /* Only the handler that overstays is passed over, which its error has told. Others that share its thread
   * wait for as long as they would anyway: mostly they are served, since a script that overstays once comes
   * back, and those that are not are told of one by one. Letting them pass would skip handlers that are not
   * at fault, and which a script may rely on (a mask, a count), for a delay that it allows them. */
  if (ds_handler_is_stuck (item->handler))
    return DS_ASKED_REFUSED;
  ds_item_ref (item);
  item->cpu = sched_getcpu ();
  bool at_hand = ds_server_is_at_hand (server, item->cpu);
  if (!ds_server_post (server, item, false)) {
    ds_item_unref (item);
    item->answer = item->passing;
    return DS_ASKED_ANSWERED;
  }
  if (at_hand)
    wait_awake (item);
  atomic_store (&item->sleeping, true);
  for (;;) {
    uint32_t state = atomic_load_explicit (&item->state, memory_order_acquire);
    if (state == DS_ANSWERED) {
      join_states (item);
      return DS_ASKED_ANSWERED;
    }
    if (ds_now () < deadline)
      ds_futex_wait (&item->state, state, deadline);
    else if (state == DS_PINNED)
      ds_futex_wait (&item->state, state, ds_now () + PIN_NS);
    else if (state == DS_POSTED && move (item, DS_POSTED, DS_ABANDONED))
      return DS_ASKED_UNHEARD;
    else if (abandon_taken (item))
      return DS_ASKED_EXPIRED;
  }
}

void
ds_item_answer (DsItem *item, int32_t answer)
{
  item->answer = answer;
  if (atomic_exchange (&item->state, DS_ANSWERED) == DS_ABANDONED) {
    ds_handler_stick (item->handler, -1);
    ds_futex_wake (&item->state);
  } else if (atomic_load (&item->sleeping))
    ds_futex_wake (&item->state);
}

bool
ds_item_take (DsItem *item)
{
  return !item->awaited || move (item, DS_POSTED, DS_TAKEN);
}

void
ds_item_make_writable (DsItem *item)
{
  if (item->data == NULL)
    return;
  if (!item->awaited) {
    item->data = gst_mini_object_make_writable (item->data);
    return;
  }
  while (!move (item, DS_TAKEN, DS_PINNED)) {
    if (atomic_load (&item->state) == DS_ABANDONED) {
      item->data = gst_mini_object_make_writable (item->data);
      return;
    }
    sched_yield ();
  }
  item->data = gst_mini_object_make_writable (item->data);
  atomic_store (&item->state, DS_TAKEN);
}
