#pragma once

/*
 * Where a streaming thread waits until a consumer has made room. It looks up every few milliseconds, because
 * nobody tells it that its pad was flushed or deactivated, by which everything that stops a pipeline begins.
 */

#include <gst/gst.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct {
  _Atomic uint32_t changes; /* counts up when there is room */
  _Atomic uint32_t waiting; /* threads */
} DsRoom;

/* False if the calling thread must not wait on this pad, or not any more: it serves JavaScript, the pad is
 * flushing, or `deadline` (of ds_now) has come. Else waits while `changes` is `seen`, for a moment at most. */
bool ds_room_wait (DsRoom *room, uint32_t seen, GstPad *pad, int64_t deadline);

void ds_room_made (DsRoom *room);
