/*
 * Two threads that hand requests back and forth by sleeping and waking look, to the scheduler, like one
 * thread's worth of work, and some schedulers leave them on one CPU for ever, with another one idle. Each
 * request then costs two switches of context; on two CPUs it costs none (spin.h): 5 and 2 microseconds,
 * measured. So when requests keep coming from the CPU that serves them, the serving thread moves to
 * another one, and back-to-back work keeps it there. It may go where it likes again at once: if it is
 * brought back, because the other CPUs are busy, it tries less and less often.
 */

#include "apart.h"

#include <sched.h>

#define REQUESTS 200
#define SHORTEST_PAUSE_NS 2000000
#define LONGEST_PAUSE_NS INT64_C (4000000000)

static void
move (int from)
{
  cpu_set_t allowed, others;
  if (sched_getaffinity (0, sizeof allowed, &allowed) != 0 || CPU_COUNT (&allowed) < 2)
    return;
  others = allowed;
  CPU_CLR (from, &others);
  if (sched_setaffinity (0, sizeof others, &others) == 0)
    sched_setaffinity (0, sizeof allowed, &allowed);
}

void
ds_apart_note (DsServer *server, bool together, int64_t now)
{
  server->together = together && server->brisk ? server->together + 1 : 0;
  if (server->together < REQUESTS || now < server->moved_at + server->pause)
    return;
  bool stayed = now > server->moved_at + 8 * server->pause;
  server->pause = stayed ? SHORTEST_PAUSE_NS : MIN (2 * server->pause, LONGEST_PAUSE_NS);
  server->moved_at = now;
  server->together = 0;
  move (atomic_load_explicit (&server->cpu, memory_order_relaxed));
}
