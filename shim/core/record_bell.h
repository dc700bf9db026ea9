#pragma once

/*
 * Tells JavaScript of records. To wake a thread costs whoever does it several microseconds, more than to copy
 * a hundred objects, so a streaming thread does so only where it was quiet: otherwise it only leaves word, and a
 * thread of ours, which rests for a few milliseconds after it has told of something, finds that by itself.
 */

#include "record.h"

/* JavaScript is to be told as soon as `records->news` is set; once, and of nothing but these. */
void ds_bell_ask (DsRecords *records);

/* Nothing is told of these records any more, once this returns, unless it is asked for again. */
void ds_bell_forget (DsRecords *records);

/* `news` was just set, and was not before; never waits. While nobody has asked it costs a look. */
void ds_bell_ring (DsRecords *records);

/* The same, and the thread does not rest before: the ring fills up, or it is the last that there is to tell. */
void ds_bell_hurry (DsRecords *records);
