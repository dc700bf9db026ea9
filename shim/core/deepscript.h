#pragma once

/*
 * The core shim: what stands between GStreamer's threads and JavaScript.
 *
 * JavaScript runs on few threads, each of which *serves* one DsServer: the main thread, and one for
 * each Worker that holds a handler. GStreamer's threads reach C functions of ours (trampolines: a pad
 * probe, a closure, a bus handler), and those post *items* to the server of the handler they belong to.
 *
 *   streaming thread                          serving thread
 *   ----------------                          --------------
 *   post item, wake the server        ->      id = ds_next(answer): the item's contents lie in the
 *   wait on item->state                       mailbox; JavaScript runs handler number id
 *                                     <-      ds_next(answer) answers it, and takes the next
 *   go on with the answer
 *
 * An item is either awaited, as above, or a notification that nobody waits for; both go through the one
 * queue of the server, so that a handler sees things in the order in which they happened.
 *
 * item->state is the word that the waiting thread sleeps on:
 *
 *   POSTED -> TAKEN -> ANSWERED            the usual way
 *   POSTED -> ANSWERED                     the server is closing: nobody will take it
 *   POSTED or TAKEN -> ABANDONED           the deadline passed; who answers late finds nobody waiting
 *   TAKEN -> PINNED                        for an instant: one of the two is changing what the item holds
 *
 * A server is AWAY (its thread is in its event loop), RUNG (away, and the doorbell has rung), SERVING or
 * WAITING (asleep in ds_next). Only the post that finds it AWAY rings, so rings coalesce, and only the
 * serving thread goes from SERVING to AWAY, under the queue's lock and with the queue empty, so no item
 * is overlooked. While requests come briskly the serving thread stays in ds_next for a slice of 3 ms, then
 * its event loop gets a turn (clock.h). Both sides wait awake for a moment where the other one runs on
 * another CPU (spin.h), and the serving thread sees to it that it does (apart.c).
 * A Worker's server has no doorbell: its thread comes back to ds_next by itself.
 *
 * A thread that serves never waits in a trampoline, not even for another server: it would wait for
 * itself, or two for each other. What reaches a trampoline there becomes a notification.
 *
 * A DsHandler is what C holds of a handler: it belongs to the probe, closure or bus it is installed in,
 * to the items posted for it, and to JavaScript's handle. When the first of these lets go of it (pad
 * gone, probe removed), the item GONE is posted, the last one for this id.
 */

#include <glib-object.h>
#include <stdbool.h>
#include <stdint.h>

/* Functions JavaScript calls: `bun run bindgen` makes lib/generated/deepscript of this header. */
#define DS_EXPORT __attribute__((visibility("default")))

typedef struct DsServer DsServer;
typedef struct DsHandler DsHandler;
typedef struct DsPlan DsPlan;
typedef struct DsLane DsLane;
struct _GstElement;
typedef struct DsRecords DsRecords;
typedef struct DsOwned DsOwned;

/* The rest of this header is mirrored in lib/native/protocol.ts; a change needs a new number. */
#define DS_PROTOCOL (4 << 24 | DS_FRAME_HEADER << 16 | DS_FIRST_OBJECT << 8 | DS_OBJECT_HEADER)

/* A packed copy of a batch, in bytes. A frame's record: this header (the struct's address as a double, the
 * number of its first object and the count of its objects as uint32), and the struct. An object's: this
 * header (the struct's address), and the struct. Records of objects follow those of frames. */
#define DS_FRAME_HEADER 16
#define DS_FIRST_OBJECT 8
#define DS_OBJECT_HEADER 8

/* Of a server's life: no thread has come to serve yet, one has, and nothing is served any more. */
enum { DS_SERVER_NEW = 0, DS_SERVER_ENTERED = 1, DS_SERVER_CLOSED = 2 };

/* What ds_next returns besides handler ids. */
enum { DS_NEXT_IDLE = 0, DS_NEXT_CLOSED = 0xffffffff };
#define DS_NEXT_AGAIN 0xfffffffeu

/* Ids that need no handler to be installed. */
enum { DS_ID_CALL = 1, DS_ID_INTERRUPT = 2 };

typedef enum {
  DS_PROBE = 1,
  DS_SIGNAL = 2,
  DS_MESSAGE = 3,
  DS_CALL = 4,
  DS_INTERRUPT = 5,
  DS_GONE = 6,
  DS_OVERSTAY = 7,
  DS_RECORDS = 8, /* there are some, or none will come any more */
} DsKind;

/* What ds_next tells of the item it took. Numbers are doubles because JavaScript's are: addresses fit. */
typedef struct {
  double kind;
  double object;   /* GstPad, instance or GstBus */
  double data;     /* GstMiniObject, GValue array or GstMessage */
  double detail;   /* probe type, number of values, ticket, signal number, deadline in ms */
  double result;   /* GValue to be filled, or 0 */
  double awaited;  /* 1 if a thread waits */
  double copy;     /* packed copy of the batch, or 0 */
  double capacity; /* bytes allocated there */
  double frames;
  double objects;
  double batch; /* address of the batch metadata */
  int64_t integer;
  double real; /* a call's result; where a plan copies batches, when data came to the probe: ms since 1970 */
  double reserved[3];
} DsMailbox;

/* What ds_records_next gives. */
enum { DS_RECORDS_NONE = 0, DS_RECORDS_TAKEN = 1, DS_RECORDS_ENDED = 2 };

/* Of the record that ds_records_next took: numbers as in DsMailbox, but for the time. */
typedef struct {
  double columns;  /* address; valid until the next call. record_columns.h tells the layout */
  double capacity; /* bytes allocated there */
  double size;     /* bytes in use */
  double sequence; /* of the batch, among all that arrived, from 0 on */
  uint64_t pts;    /* ns, or GST_CLOCK_TIME_NONE */
  double arrived_at; /* when it came to the pad, ms since 1970; 0 where the ring does not meter */
} DsRecordHead;

/* received = delivered + dropped + waiting, and while a batch is being copied or waits for room one more */
typedef struct {
  uint64_t received;
  uint64_t delivered;
  uint64_t dropped;
  uint64_t waiting;
  uint64_t most_waiting;
  uint64_t most_bytes;
  uint64_t foreign;   /* of those queued, buffers without a batch */
  uint64_t too_large; /* of those dropped, batches larger than the whole ring */
} DsRecordStats;

/* What became of looking for a buffer's surfaces: it is not of memory:NVMM, or the memory cannot be mapped. */
enum { DS_NVMM_FOUND, DS_NVMM_NONE, DS_NVMM_UNMAPPABLE };

/* Texts of a line of GStreamer's debug log. */
enum { DS_LOG_CATEGORY, DS_LOG_FILE, DS_LOG_FUNCTION, DS_LOG_OBJECT, DS_LOG_MESSAGE, DS_LOG_TEXTS };

/* What ds_log_next took: numbers as in DsMailbox. */
typedef struct {
  double level;   /* GstDebugLevel */
  double line;    /* in its source file */
  double time;    /* ms since 1970 */
  double dropped; /* lines that found the ring full, so far */
  double texts[DS_LOG_TEXTS]; /* addresses, or 0; valid until the next call */
} DsLogLine;

/* runtime.c; ds_servers_close, in server.c, comes first at the end */
DS_EXPORT DsServer *ds_start(uint32_t protocol, void (*doorbell)(void));
DS_EXPORT void ds_servers_close(void);
DS_EXPORT int32_t ds_shutdown(uint32_t milliseconds);

/* server.c, next.c */
DS_EXPORT DsServer *ds_server_new(uint32_t slice_us);
DS_EXPORT DsMailbox *ds_server_enter(DsServer *server);
DS_EXPORT void ds_server_leave(void);
DS_EXPORT void ds_server_close(DsServer *server);
DS_EXPORT void ds_server_unref(DsServer *server);
/* DS_SERVER_NEW and so on; it only ever grows. */
DS_EXPORT int32_t ds_server_stage(DsServer *server);
DS_EXPORT uint32_t ds_next(int32_t answer);
DS_EXPORT void *ds_make_writable(void);
/* Who waits for the handler that is running brings the element into its parent's state before it goes on. */
DS_EXPORT void ds_join_state(void *element);

/* probe.c, signal.c, bus.c: each returns a reference to the handler, or NULL */
DS_EXPORT DsHandler *ds_probe_add(void *pad, uint32_t mask, DsServer *server, uint32_t id, int32_t failure,
                                  uint32_t deadline_ms, DsPlan *plan);
DS_EXPORT DsHandler *ds_signal_connect(void *instance, const char *name, int32_t after, DsServer *server,
                                       uint32_t id, int32_t wait, uint32_t deadline_ms);
DS_EXPORT DsHandler *ds_bus_watch(void *bus, uint32_t types, DsServer *server, uint32_t id);

/* Buffers wait at the probe, so long at most, until it is told to resume or is detached. */
DS_EXPORT void ds_probe_hold(DsHandler *handler, uint32_t patience_ms);
DS_EXPORT void ds_probe_resume(DsHandler *handler);

/* handler.c */
DS_EXPORT void ds_detach(DsHandler *handler);
DS_EXPORT void ds_release(DsHandler *handler);
/* It has overstayed and not come back since: until it does, it is passed over. */
DS_EXPORT int32_t ds_stuck(DsHandler *handler);

/* batch.c */
DS_EXPORT DsPlan *ds_plan_new(const uint64_t *layout);
/* The bytes of a batch's copy as it is now; the caller holds its lock. Where they fit into `capacity` they are written,
 * and the numbers of frames and objects into `counts`. */
DS_EXPORT size_t ds_batch_pack(const DsPlan *plan, void *batch, uint8_t *bytes, size_t capacity, uint32_t *counts);

/* meta_lock.c: the SDK's functions for the lock of a batch's metadata, to be told first; and to take it and let go of
 * it, in one thread. What a thread still holds when it stops serving is let go of. */
DS_EXPORT void ds_meta_lock_functions(void (*acquire)(void *batch), void (*release)(void *batch));
DS_EXPORT void ds_meta_lock(void *batch);
DS_EXPORT void ds_meta_unlock(void *batch);

/* record.c. The words: batches and bytes that the ring holds, what a full one does (drop-oldest 0, drop-newest 1,
 * block 2), for how many milliseconds it blocks, whether it meters (it tells when batches came, and end-of-stream does
 * not end it); and the plan (record_plan.c). */
DS_EXPORT DsRecords *ds_records_new(const uint64_t *words, DsServer *server, uint32_t id);
DS_EXPORT void ds_records_unref(DsRecords *records);
DS_EXPORT DsHandler *ds_records_attach(DsRecords *records, void *pad);
/* For one thread: the oldest record, as columns. Where there is none, an item DS_RECORDS tells of the next. */
DS_EXPORT int32_t ds_records_next(DsRecords *records, DsRecordHead *head);
/* Nothing is queued from now on; what is queued can be taken. No item tells of it. */
DS_EXPORT void ds_records_end(DsRecords *records);
/* The same, and what is queued is dropped. */
DS_EXPORT void ds_records_discard(DsRecords *records);
DS_EXPORT void ds_records_stats(DsRecords *records, DsRecordStats *stats);

/* log.c: from now on lines of GStreamer's log are kept, `capacity` at most, and an item DS_RECORDS for handler `id`
 * tells of the first after ds_log_next had none. False where it is open already. All on the main thread. */
DS_EXPORT int32_t ds_log_open(uint32_t capacity, uint32_t id);
DS_EXPORT int32_t ds_log_next(DsLogLine *line);
DS_EXPORT void ds_log_close(void);

/* lane.c */
DS_EXPORT DsLane *ds_lane_new(const char *name);
DS_EXPORT int32_t ds_lane_post(DsLane *lane, uint32_t ticket, const void *packet, uint32_t size);
DS_EXPORT void ds_lane_close(DsLane *lane);
DS_EXPORT int32_t ds_lanes_wait(uint32_t milliseconds);

/* link_later.c: the first pad that `source` adds and that fits is linked to `sink` (to its pad `sink_pad`, where
 * that is not NULL); when that pad is gone, as after a run, the next one that fits takes its place. If `source` says
 * that there are no more pads and none did, it posts an error. */
DS_EXPORT void ds_link_when_added(struct _GstElement *source, struct _GstElement *sink, const char *sink_pad);

/* parsed_links.c: of a pipeline that was made of a launch string, before anything in it has started: the late links that
 * the parser makes are made in each run. */
DS_EXPORT void ds_links_parsed(struct _GstElement *pipeline, const char *description);

/* unfed.c: before a pipeline leaves the null or the ready state. Its sinks do not wait for a first frame from now on where
 * it has no source yet; what is returned, NULL if there is nothing to end, makes them wait again (on no thread that
 * serves: a sink may hold the lock that this takes while it waits for a handler). */
DS_EXPORT void *ds_unfed_begin(void *pipeline);
DS_EXPORT void ds_unfed_end(void *waiting);

/* set_state.c: as gst_element_set_state, whose result it returns, for a pipeline that may be on its way elsewhere. */
DS_EXPORT int32_t ds_set_state(void *pipeline, int32_t state);

/* end_stream.c: whether what is sent to an element goes to what is in it, as of bins of no class of their own; and sends
 * end-of-stream in at one that takes it itself, false where that does not run. Blocks while it has a buffer on its way. */
DS_EXPORT int32_t ds_hands_events_on(void *element);
DS_EXPORT int32_t ds_end_stream(void *element);

/* live_sources.c: of a pipeline that has been set playing again after a pause: starts sources whose pause came late. */
DS_EXPORT void ds_sources_resume(void *pipeline);

/* nvmm.c: whether a pad's caps have memory:NVMM; and what a buffer at such a pad maps to, good as long as it is: the
 * address and the size in bytes. */
DS_EXPORT int32_t ds_carries_nvmm(void *pad);
DS_EXPORT int32_t ds_nvmm_surfaces(void *pad, void *buffer, double *place);

/* provided.c: whether each of these elements, a line each, comes from the plugin in `file`. */
DS_EXPORT int32_t ds_elements_provided(const char *file, const char *elements);

/* interrupt.c */
DS_EXPORT void ds_interrupts_own(uint32_t deadline_ms);
DS_EXPORT void ds_interrupts_calm(int32_t code);

/* stuck.c: a handler of the main thread that has overstayed may stay for its deadline again, and at least so long,
 * before the process ends. 0: for ever. */
DS_EXPORT void ds_stuck_end(uint32_t milliseconds);

/* memory.c */
DS_EXPORT void *ds_symbol(const char *library, const char *name);
DS_EXPORT void ds_poke_8(uint8_t *at, int32_t value);
DS_EXPORT void ds_poke_16(uint16_t *at, int32_t value);
DS_EXPORT void ds_poke_32(uint32_t *at, int32_t value);
DS_EXPORT void ds_poke_64(uint64_t *at, int64_t value);
DS_EXPORT void ds_poke_f32(float *at, float value);
DS_EXPORT void ds_poke_f64(double *at, double value);
DS_EXPORT void ds_poke_pointer(void **at, void *value);

/* user_meta.c: data of user metadata. Where NvDsUserMeta.user_meta_data is must be told once, first. */
DS_EXPORT void ds_user_place(uint32_t offset);
DS_EXPORT void *ds_user_new(const uint8_t *bytes, uint32_t size);
DS_EXPORT void ds_user_own(void *data, const DsOwned *owned);
DS_EXPORT uint32_t ds_user_size(const void *data);
DS_EXPORT int32_t ds_user_alive(void);
/* What DeepStream calls: of NvDsUserMeta, and of data that hangs on a buffer itself. */
DS_EXPORT void *ds_user_copy(void *user, void *context);
DS_EXPORT void ds_user_release(void *user, void *context);
DS_EXPORT void *ds_user_duplicate(void *data, void *context);
DS_EXPORT void ds_user_free(void *data, void *context);

/* user_owned.c: what a pointer in user metadata leads to: a char *, an array, a struct, a GList of GArrays of double */
enum { DS_OWNED_TEXT = 0, DS_OWNED_BLOCK = 1, DS_OWNED_STRUCT = 2, DS_OWNED_POLYGONS = 3 };
DS_EXPORT DsOwned *ds_owned_new(const uint64_t *words, uint32_t count);
