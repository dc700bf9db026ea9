#pragma once

#include "fanout.h"

/* The media's running time for a packet of the program's, never later than `now`. */
GstClockTime ds_anchor_translate (DsAnchor *anchor, GstClockTime running_time, GstClockTime now);
