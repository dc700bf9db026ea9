/*
 * SIGINT and SIGTERM. The first becomes a notification, ahead of what is queued; a script that spins in
 * a handler would never hear of it, so if nobody takes it in time the process ends and says why. The
 * second ends the process at once, in the signal handler itself: nothing can be in its way. (The same signal right behind
 * the first is no second one.)
 * While a program that is made to be interrupted is calm (nothing runs yet that would have to be finished),
 * a main thread that is busy starting is no fault of the script's: the process ends without a word.
 */

#include "interrupt.h"

#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>

#include "futex.h"
#include "item.h"
#include "main_server.h"

static sem_t arrived;
static volatile sig_atomic_t count;
static volatile sig_atomic_t first_signal;
static volatile int64_t first_at;
static _Atomic uint32_t heard;
static _Atomic int32_t calm_code = -1;
static int64_t arrived_at;
static uint32_t deadline_ms;

/* How long a calm process is given to end in order. */
#define CALM_MS 1500

/* One press of Ctrl-C comes twice where npm started the program: from the terminal, and from npm, which hands on its own. */
#define SAME_NS 300000000

static void
on_signal (int signal)
{
  int64_t now = ds_now ();
  if (count++ > 0) {
    if (signal == first_signal && now - first_at < SAME_NS)
      return;
    _exit (128 + signal);
  }
  first_signal = signal;
  first_at = now;
  sem_post (&arrived);
}

static int
exit_code (int signal)
{
  int32_t calm = atomic_load (&calm_code);
  return calm >= 0 ? calm : 128 + signal;
}

static void *
watch (void *unused)
{
  while (sem_wait (&arrived) != 0)
    continue;
  arrived_at = ds_now ();
  int signal = first_signal;
  if (!ds_main_server_was_set ())
    _exit (exit_code (signal));
  DsItem *item = ds_item_new (DS_INTERRUPT, DS_ID_INTERRUPT, NULL);
  item->detail = signal;
  if (!ds_main_server_post (item, true)) {
    ds_item_unref (item);
    return NULL;
  }
  uint32_t patience_ms = atomic_load (&calm_code) < 0 ? deadline_ms : MIN (deadline_ms, CALM_MS);
  int64_t deadline = arrived_at + patience_ms * INT64_C (1000000);
  while (atomic_load (&heard) == 0 && ds_now () < deadline)
    ds_futex_wait (&heard, 0, deadline);
  if (atomic_load (&heard) != 0)
    return NULL;
  if (atomic_load (&calm_code) >= 0)
    _exit (exit_code (signal));
  fprintf (stderr,
           "deepscript: the script did not react to %s within %u ms: its main thread is busy in a handler or a loop "
           "that does not return. Ending the process.\n",
           signal == SIGINT ? "SIGINT" : "SIGTERM", deadline_ms);
  _exit (128 + signal);
}

uint32_t
ds_interrupt_heard (void)
{
  atomic_store (&heard, 1);
  ds_futex_wake (&heard);
  return (ds_now () - arrived_at) / 1000000;
}

void
ds_interrupts_calm (int32_t code)
{
  atomic_store (&calm_code, code);
}

static void
own (int signal)
{
  struct sigaction before;
  /* Who started us with the signal ignored (nohup, a shell's background job) wants it ignored. */
  if (sigaction (signal, NULL, &before) != 0 || before.sa_handler == SIG_IGN)
    return;
  struct sigaction action = { .sa_handler = on_signal, .sa_flags = SA_RESTART };
  sigemptyset (&action.sa_mask);
  sigaction (signal, &action, NULL);
}

void
ds_interrupts_own (uint32_t milliseconds)
{
  static bool owned;
  if (owned)
    return;
  owned = true;
  deadline_ms = milliseconds;
  sem_init (&arrived, 0, 0);
  pthread_t thread;
  if (pthread_create (&thread, NULL, watch, NULL) != 0)
    return;
  pthread_setname_np (thread, "ds-signals");
  pthread_detach (thread);
  own (SIGINT);
  own (SIGTERM);
}
