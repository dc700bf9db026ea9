/* How many frames a second each source has had, said at intervals on standard output. */
#pragma once

#include <glib.h>

#include "nvdsmeta.h"

G_BEGIN_DECLS

typedef struct _Rates Rates;

/*
 * Starts a timer in the default main context; 0 seconds: none. A source's first interval with frames only sets the
 * time from which its rate is counted.
 */
Rates *rates_start (guint interval_seconds);
/* The timer ends; if it is running just now, as soon as it has. */
void rates_stop (Rates *rates);
void rates_show (Rates *rates, gboolean show);

/* Any thread may call these. */
void rates_count (Rates *rates, NvDsBatchMeta *batch);
/* A source that ended is told as 0 until it has frames again. */
void rates_source_ended (Rates *rates, guint index);
/* A source that is gone is not told at all. */
void rates_source_gone (Rates *rates, guint index);

G_END_DECLS
