#pragma once

/* The one function of JavaScript's that C calls: it tells the main thread, from any thread, to come and
 * serve. */

#include <stdbool.h>
#include <stdint.h>

void ds_doorbell_install (void (*bell) (void));
void ds_doorbell_ring (void);

/* No ring begins any more; true once none is under way, at most until `deadline` (of ds_now). */
bool ds_doorbell_disarm (int64_t deadline);
