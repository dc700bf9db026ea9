#pragma once

#include "handler.h"
#include "item.h"

/* The handler has overstayed with this item, at `where`. If it is the main thread's and does not come back, the
 * process ends. */
void ds_stuck_watch (DsHandler *handler, DsItem *item, const char *where);
