/* What happens when a connection breaks: cfg_nvmsgbroker.txt, where an SDK has it, or else NVIDIA's defaults. */
#pragma once

#include <glib.h>

typedef struct
{
  gboolean reconnects;
  /* Seconds: between two attempts, and until it is given up. */
  guint retry_interval, retry_limit;
  /* Microseconds between two calls of do_work(). */
  guint work_interval;
} BrokerPolicy;

BrokerPolicy broker_policy (void);
