#pragma once

/* Sleeping on an atomic word. Linux's futex: the cheapest way there is to hand a word to another thread. */

#include <linux/futex.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static inline int64_t
ds_now (void)
{
  struct timespec now;
  clock_gettime (CLOCK_MONOTONIC, &now);
  return now.tv_sec * INT64_C (1000000000) + now.tv_nsec;
}

/* Sleeps while *word is `expected`, at most until `deadline` (of ds_now; INT64_MAX is never); may wake
 * early for no reason. */
static inline void
ds_futex_wait (_Atomic uint32_t *word, uint32_t expected, int64_t deadline)
{
  if (deadline == INT64_MAX) {
    syscall (SYS_futex, word, FUTEX_WAIT_PRIVATE, expected, NULL, NULL, 0);
    return;
  }
  int64_t left = deadline - ds_now ();
  if (left <= 0)
    return;
  struct timespec timeout = { .tv_sec = left / 1000000000, .tv_nsec = left % 1000000000 };
  syscall (SYS_futex, word, FUTEX_WAIT_PRIVATE, expected, &timeout, NULL, 0);
}

static inline void
ds_futex_wake (_Atomic uint32_t *word)
{
  syscall (SYS_futex, word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}
