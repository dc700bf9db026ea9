#include "meta_lock.h"

#include <glib.h>
#include <stdatomic.h>

#include "deepscript.h"

typedef void (*Change) (void *batch);

static _Atomic (Change) acquire;
static _Atomic (Change) release;

/* How often this thread holds each batch's, the last taken first. */
typedef struct Held Held;
struct Held {
  void *batch;
  uint32_t times;
  Held *before;
};

static _Thread_local Held *held;

void
ds_meta_lock_functions (void (*to_acquire) (void *batch), void (*to_release) (void *batch))
{
  atomic_store (&release, to_release);
  atomic_store (&acquire, to_acquire);
}

void
ds_meta_lock (void *batch)
{
  atomic_load_explicit (&acquire, memory_order_acquire) (batch);
  if (held != NULL && held->batch == batch) {
    held->times++;
    return;
  }
  Held *one = g_new (Held, 1);
  *one = (Held) { batch, 1, held };
  held = one;
}

void
ds_meta_unlock (void *batch)
{
  Held **link = &held;
  while (*link != NULL && (*link)->batch != batch)
    link = &(*link)->before;
  Held *one = *link;
  if (one == NULL)
    return;
  if (--one->times == 0) {
    *link = one->before;
    g_free (one);
  }
  atomic_load_explicit (&release, memory_order_acquire) (batch);
}

void
ds_meta_locks_leave (void)
{
  while (held != NULL)
    ds_meta_unlock (held->batch);
}
