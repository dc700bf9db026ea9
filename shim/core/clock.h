#pragma once

/*
 * Ends the main thread's wait for requests in time for its event loop. A wait with a timeout of a few
 * milliseconds would do the same, but arming and cancelling a timer that is the next one to fire is
 * costly (10 of 15 microseconds a request, measured on a virtual machine), and would be done for each
 * request; this thread sleeps once for each slice.
 */

#include <stdint.h>

/* Starts the thread; false if there can be none. */
int ds_clock_start (void);

/* Wakes the main thread at `time` (of ds_now). One time can be set at once; the last counts. */
void ds_clock_set (int64_t time);
