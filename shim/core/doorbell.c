#include "doorbell.h"

#include <stdatomic.h>
#include <stddef.h>

#include "futex.h"

typedef void (*Bell) (void);

static _Atomic (Bell) installed;
static _Atomic uint32_t ringing;

void
ds_doorbell_install (void (*bell) (void))
{
  atomic_store (&installed, bell);
}

void
ds_doorbell_ring (void)
{
  atomic_fetch_add (&ringing, 1);
  Bell bell = atomic_load (&installed);
  if (bell != NULL)
    bell ();
  atomic_fetch_sub (&ringing, 1);
  if (bell == NULL || atomic_load (&installed) == NULL)
    ds_futex_wake (&ringing);
}

bool
ds_doorbell_disarm (int64_t deadline)
{
  atomic_store (&installed, NULL);
  uint32_t now;
  while ((now = atomic_load (&ringing)) != 0 && ds_now () < deadline)
    ds_futex_wait (&ringing, now, deadline);
  return now == 0;
}
