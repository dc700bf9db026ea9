#pragma once

#include <stdbool.h>
#include <stdint.h>

/* Whether a source in the pipeline is being told to end, still after so many microseconds. */
bool ds_stream_ends_in (void *pipeline, int64_t microseconds);
