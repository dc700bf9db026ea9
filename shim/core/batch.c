#include "batch.h"

#include <string.h>

/* In the order in which lib/native/batch.ts lays it out. */
struct DsPlan {
  gpointer (*get_batch_meta) (GstBuffer *buffer);
  void (*acquire_lock) (gpointer batch);
  void (*release_lock) (gpointer batch);
  size_t frame_list;
  size_t frame_size;
  size_t object_list;
  size_t object_size;
  size_t type; /* of the batch's metadata, an int32 */
  size_t audio; /* the type of audio batches, whose frames are of another struct and have no objects */
};

typedef struct {
  double address;
  uint32_t first_object;
  uint32_t objects;
} FrameHeader;

static inline size_t
stride (size_t header, size_t size)
{
  return header + (size + 7) / 8 * 8;
}

static inline GList *
list_at (gconstpointer base, size_t offset)
{
  GList *list;
  memcpy (&list, (const uint8_t *) base + offset, sizeof list);
  return list;
}

DsPlan *
ds_plan_new (const uint64_t *layout)
{
  G_STATIC_ASSERT (sizeof (FrameHeader) == DS_FRAME_HEADER);
  G_STATIC_ASSERT (offsetof (FrameHeader, first_object) == DS_FIRST_OBJECT);
  G_STATIC_ASSERT (sizeof (double) == DS_OBJECT_HEADER);
  G_STATIC_ASSERT (sizeof (DsPlan) == 9 * sizeof (uint64_t));
  DsPlan *plan = g_new (DsPlan, 1);
  memcpy (plan, layout, sizeof *plan);
  return plan;
}

static void
reserve (DsCopy *copy, size_t size)
{
  if (copy->bytes != NULL && copy->capacity >= size)
    return;
  copy->capacity = MAX (size + size / 2, 4096);
  copy->bytes = g_realloc (copy->bytes, copy->capacity);
}

static void
copy_lists (const DsPlan *plan, gpointer batch, DsCopy *copy)
{
  int32_t type;
  memcpy (&type, (const uint8_t *) batch + plan->type, sizeof type);
  if (type == (int32_t) plan->audio) {
    copy->frames = copy->objects = 0;
    reserve (copy, 0);
    return;
  }

  const size_t frame_stride = stride (DS_FRAME_HEADER, plan->frame_size);
  const size_t object_stride = stride (DS_OBJECT_HEADER, plan->object_size);
  GList *frames = list_at (batch, plan->frame_list);

  copy->frames = g_list_length (frames);
  copy->objects = 0;
  size_t end = copy->frames * frame_stride;
  reserve (copy, end);

  size_t at = 0;
  for (GList *frame = frames; frame != NULL; frame = frame->next, at += frame_stride) {
    FrameHeader header = { (double) (uintptr_t) frame->data, copy->objects, 0 };
    memcpy (copy->bytes + at + DS_FRAME_HEADER, frame->data, plan->frame_size);
    for (GList *object = list_at (frame->data, plan->object_list); object != NULL; object = object->next) {
      reserve (copy, end + object_stride);
      double address = (double) (uintptr_t) object->data;
      memcpy (copy->bytes + end, &address, sizeof address);
      memcpy (copy->bytes + end + DS_OBJECT_HEADER, object->data, plan->object_size);
      end += object_stride;
      header.objects++;
    }
    copy->objects += header.objects;
    memcpy (copy->bytes + at, &header, sizeof header);
  }
}

DsCopy *
ds_copy_batch (const DsPlan *plan, GstBuffer *buffer, DsCopy *reuse)
{
  gpointer batch = plan->get_batch_meta (buffer);
  if (batch == NULL) {
    ds_copy_free (reuse);
    return NULL;
  }
  DsCopy *copy = reuse != NULL ? reuse : g_new0 (DsCopy, 1);
  copy->batch = batch;
  plan->acquire_lock (batch);
  copy_lists (plan, batch, copy);
  plan->release_lock (batch);
  return copy;
}

size_t
ds_batch_pack (const DsPlan *plan, void *batch, uint8_t *bytes, size_t capacity, uint32_t *counts)
{
  DsCopy copy = { .batch = batch };
  copy_lists (plan, batch, &copy);
  const size_t size = copy.frames * stride (DS_FRAME_HEADER, plan->frame_size)
      + copy.objects * stride (DS_OBJECT_HEADER, plan->object_size);
  if (size <= capacity) {
    memcpy (bytes, copy.bytes, size);
    counts[0] = copy.frames;
    counts[1] = copy.objects;
  }
  g_free (copy.bytes);
  return size;
}

void
ds_copy_free (DsCopy *copy)
{
  if (copy == NULL)
    return;
  g_free (copy->bytes);
  g_free (copy);
}
