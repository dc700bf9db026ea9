#include "record_room.h"

#include "futex.h"
#include "server.h"

#define LOOK_UP_NS 5000000

static bool
is_flushing (GstPad *pad)
{
  GST_OBJECT_LOCK (pad);
  bool flushing = GST_PAD_IS_FLUSHING (pad);
  GST_OBJECT_UNLOCK (pad);
  return flushing;
}

bool
ds_room_wait (DsRoom *room, uint32_t seen, GstPad *pad, int64_t deadline)
{
  int64_t now = ds_now ();
  if (now >= deadline || ds_thread_server () != NULL || is_flushing (pad))
    return false;
  atomic_fetch_add (&room->waiting, 1);
  ds_futex_wait (&room->changes, seen, MIN (deadline, now + LOOK_UP_NS));
  atomic_fetch_sub (&room->waiting, 1);
  return true;
}

void
ds_room_made (DsRoom *room)
{
  atomic_fetch_add (&room->changes, 1);
  if (atomic_load (&room->waiting) > 0)
    ds_futex_wake (&room->changes);
}
