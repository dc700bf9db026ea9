#include "sigpipe.h"

#include <glib.h>
#include <pthread.h>
#include <time.h>

void
broker_sigpipe_block (sigset_t *before)
{
  sigset_t pipe;
  sigemptyset (&pipe);
  sigaddset (&pipe, SIGPIPE);
  pthread_sigmask (SIG_BLOCK, &pipe, before);
}

void
broker_sigpipe_restore (const sigset_t *before)
{
  sigset_t pipe;
  sigemptyset (&pipe);
  sigaddset (&pipe, SIGPIPE);
  static const struct timespec at_once = { 0, 0 };
  if (!sigismember (before, SIGPIPE))
    while (sigtimedwait (&pipe, NULL, &at_once) == SIGPIPE) {
    }
  pthread_sigmask (SIG_SETMASK, before, NULL);
}
