#pragma once

/*
 * The lock of a batch's metadata, as JavaScript takes it. It is a recursive mutex of its thread's, and JavaScript may
 * end anywhere (a Worker that exits or is terminated, the process's own exit): what is still held then is let go of by
 * its thread, or everything that wants the batch would wait for ever.
 */

/* Lets go of all that the calling thread holds. */
void ds_meta_locks_leave (void);
