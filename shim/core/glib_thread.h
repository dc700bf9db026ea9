#pragma once

#include <stdbool.h>
#include <stdint.h>

/* Starts the thread that iterates the default main context. */
bool ds_glib_thread_start (void);

/* Ends it; false if what it is busy with does not return until `deadline` (of ds_now). */
bool ds_glib_thread_stop (int64_t deadline);
