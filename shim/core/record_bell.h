#pragma once

/*
 * Tells JavaScript of records. To wake a thread costs whoever does it several microseconds, more than to copy
 * a hundred objects, so a streaming thread only leaves word; a thread of ours looks for it every few
 * milliseconds, for as long as JavaScript waits for any records, and wakes JavaScript once for all there is.
 */

#include "record.h"

/* JavaScript is to be told as soon as `records->news` is set; once, and of nothing but these. */
void ds_bell_ask (DsRecords *records);

/* Nothing is told of these records any more, once this returns, unless it is asked for again. */
void ds_bell_forget (DsRecords *records);
