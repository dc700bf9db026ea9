#include "wake.h"

#include <errno.h>
#include <glib.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

int
broker_wake_new (void)
{
  int wake = eventfd (0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (wake < 0)
    g_error ("no eventfd: %s", g_strerror (errno));
  return wake;
}

void
broker_wake_free (int wake)
{
  close (wake);
}

void
broker_wake_ring (int wake)
{
  if (eventfd_write (wake, 1) < 0 && errno != EAGAIN)
    g_warning ("eventfd: %s", g_strerror (errno));
}

void
broker_wake_clear (int wake)
{
  eventfd_t count;
  if (eventfd_read (wake, &count) < 0 && errno != EAGAIN)
    g_warning ("eventfd: %s", g_strerror (errno));
}

short
broker_wake_wait (int wake, int descriptor, short events, int patience)
{
  /* poll() passes over a negative descriptor. */
  struct pollfd polled[] = { { wake, POLLIN, 0 }, { descriptor, events, 0 } };
  if (poll (polled, G_N_ELEMENTS (polled), patience) <= 0)
    return 0;
  if (polled[0].revents)
    broker_wake_clear (wake);
  return polled[1].revents;
}
