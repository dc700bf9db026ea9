/* Threads that make C calls which may block, so that no JavaScript thread has to. */

#include <errno.h>
#include <pthread.h>
#include <string.h>

#include "item.h"

#define MOST_INTEGERS 12
#define MOST_REALS 8

enum { RETURNS_NOTHING = 0, RETURNS_INTEGER = 1, RETURNS_DOUBLE = 2, RETURNS_FLOAT = 3 };

typedef struct Call Call;
struct Call {
  Call *next;
  uint32_t ticket;
  uint64_t packet[];
};

struct DsLane {
  pthread_mutex_t lock;
  pthread_cond_t changed;
  Call *first;
  Call *last;
  bool closed;
};

static pthread_mutex_t outstanding_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t outstanding_none = PTHREAD_COND_INITIALIZER;
static uint32_t outstanding;

static void
count_outstanding (int change)
{
  pthread_mutex_lock (&outstanding_lock);
  outstanding += change;
  if (outstanding == 0)
    pthread_cond_broadcast (&outstanding_none);
  pthread_mutex_unlock (&outstanding_lock);
}

/*
 * One C prototype calls any function of integers, pointers and floating-point numbers, because both
 * calling conventions that we run on (x86-64 System V and AAPCS64) hand out registers for integers and
 * for reals independently of each other, in order. On x86-64 six integers travel in registers and the
 * rest on the stack, on arm64 eight; the reals stand between them here so that they take none of the
 * stack. An unused argument is ignored by the callee. Only a function of more than eight reals or one
 * that takes structs by value cannot be called.
 */
#define INTEGER uint64_t
#define INTEGERS_BEFORE INTEGER, INTEGER, INTEGER, INTEGER, INTEGER, INTEGER
#define REALS double, double, double, double, double, double, double, double
#define ANY_ARGUMENTS INTEGERS_BEFORE, REALS, INTEGERS_BEFORE
#define PASS(i, r) \
  i[0], i[1], i[2], i[3], i[4], i[5], r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], i[6], i[7], i[8], i[9], \
      i[10], i[11]

/* lib/native/packet.ts makes packets. */
static DsItem *
make_call (Call *call)
{
  uint64_t integers[MOST_INTEGERS] = { 0 };
  double reals[MOST_REALS] = { 0 };
  const uint64_t *packet = call->packet;
  uint32_t n_integers = packet[1] & 0xff;
  uint32_t n_reals = (packet[1] >> 8) & 0xff;
  uint32_t returns = (packet[1] >> 16) & 0xff;
  uint32_t strings = packet[1] >> 32;
  const uint64_t *values = packet + 3;
  const char *texts = (const char *) (values + n_integers + n_reals);
  for (uint32_t i = 0; i < n_integers; i++)
    integers[i] = strings & (1u << i) ? (uint64_t) (uintptr_t) (texts + values[i]) : values[i];
  memcpy (reals, values + n_integers, n_reals * sizeof *reals);

  DsItem *item = ds_item_new (DS_CALL, DS_ID_CALL, NULL);
  item->detail = call->ticket;
  void *function = (void *) (uintptr_t) packet[0];
  if (returns == RETURNS_DOUBLE)
    item->real = ((double (*) (ANY_ARGUMENTS)) function) (PASS (integers, reals));
  else if (returns == RETURNS_FLOAT)
    item->real = ((float (*) (ANY_ARGUMENTS)) function) (PASS (integers, reals));
  else
    item->integer = ((uint64_t (*) (ANY_ARGUMENTS)) function) (PASS (integers, reals));
  return item;
}

static void *
run (void *data)
{
  DsLane *lane = data;
  pthread_mutex_lock (&lane->lock);
  for (;;) {
    Call *call = lane->first;
    if (call == NULL) {
      if (lane->closed)
        break;
      pthread_cond_wait (&lane->changed, &lane->lock);
      continue;
    }
    lane->first = call->next;
    pthread_mutex_unlock (&lane->lock);
    ds_item_notify_main (make_call (call));
    g_free (call);
    count_outstanding (-1);
    pthread_mutex_lock (&lane->lock);
  }
  pthread_mutex_unlock (&lane->lock);
  pthread_cond_destroy (&lane->changed);
  pthread_mutex_destroy (&lane->lock);
  g_free (lane);
  return NULL;
}

DsLane *
ds_lane_new (const char *name)
{
  DsLane *lane = g_new0 (DsLane, 1);
  pthread_mutex_init (&lane->lock, NULL);
  pthread_cond_init (&lane->changed, NULL);
  pthread_t thread;
  if (pthread_create (&thread, NULL, run, lane) != 0) {
    g_free (lane);
    return NULL;
  }
  char shown[16];
  g_strlcpy (shown, name, sizeof shown);
  pthread_setname_np (thread, shown);
  pthread_detach (thread);
  return lane;
}

int32_t
ds_lane_post (DsLane *lane, uint32_t ticket, const void *packet, uint32_t size)
{
  Call *call = g_malloc (sizeof *call + size);
  call->next = NULL;
  call->ticket = ticket;
  memcpy (call->packet, packet, size);
  count_outstanding (1);
  pthread_mutex_lock (&lane->lock);
  if (lane->first == NULL)
    lane->first = call;
  else
    lane->last->next = call;
  lane->last = call;
  pthread_cond_signal (&lane->changed);
  pthread_mutex_unlock (&lane->lock);
  return 1;
}

void
ds_lane_close (DsLane *lane)
{
  pthread_mutex_lock (&lane->lock);
  lane->closed = true;
  pthread_cond_signal (&lane->changed);
  pthread_mutex_unlock (&lane->lock);
}

int32_t
ds_lanes_wait (uint32_t milliseconds)
{
  struct timespec until;
  clock_gettime (CLOCK_REALTIME, &until);
  int64_t nanoseconds = until.tv_nsec + milliseconds * INT64_C (1000000);
  until.tv_sec += nanoseconds / 1000000000;
  until.tv_nsec = nanoseconds % 1000000000;
  pthread_mutex_lock (&outstanding_lock);
  while (outstanding != 0)
    if (pthread_cond_timedwait (&outstanding_none, &outstanding_lock, &until) == ETIMEDOUT)
      break;
  bool none = outstanding == 0;
  pthread_mutex_unlock (&outstanding_lock);
  return none;
}
