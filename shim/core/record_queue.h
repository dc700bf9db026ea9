#pragma once

/* The queue of a ring's records, and its policy; for record.c, with the ring's lock held. */

#include "record.h"

/* The oldest record; there is one. */
DsRecord *ds_queue_take (DsRecords *records);

/* Who rests any longer may be too late. */
bool ds_queue_fills_up (const DsRecords *records);

/* A batch that there is no room for whatever it holds is not even looked at. */
bool ds_queue_is_pointless (DsRecords *records, GstPad *pad, int64_t deadline);

/* Queues the record if the policy admits it. Whatever is dropped for it goes to `*dropped`. May wait for room until
 * `deadline`, without the lock. */
bool ds_queue_admit (DsRecords *records, GstPad *pad, DsRecord *record, int64_t deadline, DsRecord **dropped);

/* The end of an arrival. */
void ds_queue_arrived (DsRecords *records, bool queued);

/* Once nobody takes or queues anything any more: what is on its way has nowhere to go, and does not count twice. */
void ds_queue_settle (DsRecords *records);
