#pragma once

/*
 * Waiting awake, for a moment. Handing a word to a thread that sleeps on another CPU costs tens of
 * microseconds where CPUs are virtual (an interrupt between CPUs, and the exit from idleness); to one
 * that sleeps on the same CPU it costs a switch of context. So a thread waits awake only for one that
 * runs on another CPU, and for about as long as putting it to sleep and waking it would take.
 */

#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "futex.h"

static inline void
ds_relax (void)
{
#if defined(__x86_64__)
  __builtin_ia32_pause ();
#elif defined(__aarch64__)
  __asm__ volatile ("yield");
#endif
}

/* True as soon as *word is not `seen`, or false after `nanoseconds`. */
static inline bool
ds_spin (_Atomic uint32_t *word, uint32_t seen, int64_t nanoseconds)
{
  int64_t end = ds_now () + nanoseconds;
  do {
    for (int i = 0; i < 16; i++) {
      if (atomic_load_explicit (word, memory_order_acquire) != seen)
        return true;
      ds_relax ();
    }
  } while (ds_now () < end);
  return false;
}
