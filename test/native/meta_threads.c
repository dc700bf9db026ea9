/* Threads on one batch: each adds, walks and removes; the functions lock, walking takes the lock. */
#include <pthread.h>
#include <stdint.h>

#include "check.h"
#include "nvdsmeta.h"

#define THREADS 4
#define ROUNDS 400

static NvDsBatchMeta *batch;
static NvDsFrameMeta *frame;

static void
release_number (gpointer data, gpointer user_data)
{
  g_free (((NvDsUserMeta *) data)->user_meta_data);
}

static NvDsObjectMeta *
add_object (int64_t owner)
{
  NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (batch);
  NvDsUserMeta *user = nvds_acquire_user_meta_from_pool (batch);

  object->misc_obj_info[0] = owner;
  user->user_meta_data = g_malloc (16);
  user->base_meta.release_func = release_number;
  nvds_add_user_meta_to_obj (object, user);
  nvds_add_obj_meta_to_frame (frame, object, NULL);
  return object;
}

static void *
work (void *argument)
{
  int64_t owner = (int64_t) (intptr_t) argument;

  for (int round = 0; round < ROUNDS; round++) {
    NvDsObjectMeta *mine[8];
    for (int i = 0; i < 8; i++)
      mine[i] = add_object (owner);

    nvds_acquire_meta_lock (batch);
    nvds_acquire_meta_lock (batch); /* recursive */
    int seen = 0;
    for (GList *l = frame->obj_meta_list; l; l = l->next)
      seen += ((NvDsObjectMeta *) l->data)->misc_obj_info[0] == owner;
    CHECK_INT (seen, 8);
    nvds_release_meta_lock (batch);
    nvds_release_meta_lock (batch);

    for (int i = 0; i < 8; i++)
      nvds_remove_obj_meta_from_frame (frame, mine[i]);
  }
  return NULL;
}

int
main (void)
{
  pthread_t threads[THREADS];

  batch = nvds_create_batch_meta (1);
  frame = nvds_acquire_frame_meta_from_pool (batch);
  nvds_add_frame_meta_to_batch (batch, frame);
  for (intptr_t i = 0; i < THREADS; i++)
    CHECK (pthread_create (&threads[i], NULL, work, (void *) (i + 1)) == 0);
  for (int i = 0; i < THREADS; i++)
    CHECK (pthread_join (threads[i], NULL) == 0);

  CHECK_INT (frame->num_obj_meta, 0);
  CHECK_INT (batch->obj_meta_pool->num_full_elements, 0);
  CHECK_INT (batch->user_meta_pool->num_full_elements, 0);
  nvds_destroy_batch_meta (batch);
  return 0;
}
