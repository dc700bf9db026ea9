/* Pools and lists of metadata: what is taken, added, removed, cleared and destroyed. */
#include <string.h>

#include "check.h"
#include "nvds_audio_meta.h"
#include "nvdsmeta.h"

static int released;

static void
count_release (gpointer data, gpointer user_data)
{
  NvDsUserMeta *user = data;

  CHECK (user_data == user->base_meta.uContext);
  g_free (user->user_meta_data);
  released++;
}

static NvDsUserMeta *
new_user (NvDsBatchMeta *batch)
{
  NvDsUserMeta *user = nvds_acquire_user_meta_from_pool (batch);

  user->user_meta_data = g_strdup ("mine");
  user->base_meta.meta_type = nvds_get_user_meta_type ("TEST.POOLS.META");
  user->base_meta.uContext = &released;
  user->base_meta.release_func = count_release;
  return user;
}

static NvDsFrameMeta *
add_frame (NvDsBatchMeta *batch)
{
  NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);

  nvds_add_frame_meta_to_batch (batch, frame);
  return frame;
}

static NvDsObjectMeta *
add_object (NvDsFrameMeta *frame, NvDsObjectMeta *parent)
{
  NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (frame->base_meta.batch_meta);

  object->text_params.display_text = g_strdup ("object");
  object->mask_params.data = g_malloc0 (64);
  object->mask_params.size = 64;
  nvds_add_obj_meta_to_frame (frame, object, parent);
  return object;
}

static void
a_new_batch_is_empty (void)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (4);

  CHECK (batch->base_meta.batch_meta == batch);
  CHECK_INT (batch->base_meta.meta_type, NVDS_BATCH_META);
  CHECK_INT (batch->max_frames_in_batch, 4);
  CHECK_INT (batch->num_frames_in_batch, 0);
  CHECK_INT (batch->frame_meta_pool->num_empty_elements, 4);
  CHECK_INT (batch->frame_meta_pool->element_size, sizeof (NvDsFrameMeta));
  CHECK_INT (batch->obj_meta_pool->element_size, sizeof (NvDsObjectMeta));
  CHECK_INT (batch->obj_meta_pool->num_full_elements, 0);
  CHECK (batch->obj_meta_pool->full_list == NULL);
  CHECK (nvds_destroy_batch_meta (batch));
}

static void
an_acquired_element_is_blank_and_belongs_to_the_batch (void)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsFrameMeta *frame = add_frame (batch);
  NvDsObjectMeta *first = add_object (frame, NULL);

  first->class_id = 7;
  first->misc_obj_info[0] = 9;
  nvds_remove_obj_meta_from_frame (frame, first);
  NvDsObjectMeta *again = nvds_acquire_obj_meta_from_pool (batch);
  CHECK_INT (again->class_id, 0);
  CHECK_INT (again->misc_obj_info[0], 0);
  CHECK (again->text_params.display_text == NULL);
  CHECK (again->object_id == UNTRACKED_OBJECT_ID);
  CHECK (again->base_meta.batch_meta == batch);
  CHECK_INT (again->base_meta.meta_type, NVDS_OBJ_META);
  nvds_destroy_batch_meta (batch);
}

static void
pools_grow_and_count (void)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (2);
  NvDsMetaPool *pool = batch->obj_meta_pool;
  NvDsFrameMeta *frame = add_frame (batch);
  guint before = pool->max_elements_in_pool;

  for (guint i = 0; i < 5000; i++)
    add_object (frame, NULL)->class_id = i;
  CHECK (pool->max_elements_in_pool > before);
  CHECK_INT (pool->num_full_elements, 5000);
  CHECK_INT (pool->num_empty_elements, pool->max_elements_in_pool - 5000);
  CHECK_INT (g_list_length (pool->full_list), 5000);
  CHECK_INT (g_list_length (pool->empty_list), pool->num_empty_elements);
  CHECK_INT (frame->num_obj_meta, 5000);
  int i = 0;
  for (GList *l = frame->obj_meta_list, *full = pool->full_list; l; l = l->next, full = full->next) {
    CHECK (l->data == full->data);
    CHECK_INT (((NvDsObjectMeta *) l->data)->class_id, i++);
  }

  guint grown = pool->max_elements_in_pool;
  nvds_clear_obj_meta_list (frame, frame->obj_meta_list);
  CHECK (frame->obj_meta_list == NULL);
  CHECK_INT (frame->num_obj_meta, 0);
  CHECK_INT (pool->num_full_elements, 0);
  CHECK_INT (pool->num_empty_elements, grown);
  nvds_destroy_batch_meta (batch);
}

static void
removing_gives_everything_below_back (void)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (2);
  NvDsFrameMeta *frame = add_frame (batch), *other = add_frame (batch);
  NvDsObjectMeta *object = add_object (frame, NULL);
  NvDsObjectMeta *child = add_object (frame, object);
  NvDsClassifierMeta *classifier = nvds_acquire_classifier_meta_from_pool (batch);
  NvDsLabelInfo *label = nvds_acquire_label_info_meta_from_pool (batch);

  label->pResult_label = g_strdup ("a label that is longer than its array");
  nvds_add_label_info_meta_to_classifier (classifier, label);
  CHECK_INT (classifier->num_labels, 1);
  nvds_add_classifier_meta_to_object (object, classifier);
  nvds_add_user_meta_to_obj (object, new_user (batch));
  nvds_add_user_meta_to_frame (frame, new_user (batch));
  NvDsDisplayMeta *display = nvds_acquire_display_meta_from_pool (batch);
  display->num_labels = 2;
  display->text_params[0].display_text = g_strdup ("first");
  display->text_params[1].display_text = g_strdup ("second");
  nvds_add_display_meta_to_frame (frame, display);

  CHECK (child->parent == object);
  released = 0;
  nvds_remove_obj_meta_from_frame (frame, object);
  CHECK_INT (released, 1);
  CHECK_INT (frame->num_obj_meta, 1);
  CHECK (child->parent == NULL);
  CHECK_INT (batch->classifier_meta_pool->num_full_elements, 0);
  CHECK_INT (batch->label_info_meta_pool->num_full_elements, 0);

  nvds_remove_frame_meta_from_batch (batch, frame);
  CHECK_INT (released, 2);
  CHECK_INT (batch->num_frames_in_batch, 1);
  CHECK (batch->frame_meta_list->data == other);
  CHECK_INT (batch->obj_meta_pool->num_full_elements, 0);
  CHECK_INT (batch->display_meta_pool->num_full_elements, 0);
  CHECK_INT (batch->user_meta_pool->num_full_elements, 0);
  nvds_destroy_batch_meta (batch);
}

static void
destroying_releases_what_is_left (void)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsFrameMeta *frame = add_frame (batch);

  add_object (frame, NULL);
  nvds_add_user_meta_to_batch (batch, new_user (batch));
  nvds_add_user_meta_to_frame (frame, new_user (batch));
  new_user (batch); /* acquired, never added */
  released = 0;
  nvds_destroy_batch_meta (batch);
  CHECK_INT (released, 3);
}

static int criticals;

static GLogWriterOutput
count_criticals (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer user_data)
{
  criticals += (level & G_LOG_LEVEL_CRITICAL) != 0;
  return G_LOG_WRITER_HANDLED;
}

static void
removing_twice_is_a_critical_and_nothing_else (void)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsFrameMeta *frame = add_frame (batch);
  NvDsObjectMeta *object = add_object (frame, NULL);

  nvds_remove_obj_meta_from_frame (frame, object);
  criticals = 0;
  nvds_remove_obj_meta_from_frame (frame, object);
  CHECK_INT (criticals, 1);
  CHECK_INT (batch->obj_meta_pool->num_full_elements, 0);
  nvds_destroy_batch_meta (batch);
}

static void
regions_hold_classifications_and_user_data (void)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsRoiMeta region = { 0 };
  NvDsClassifierMeta *classifier = nvds_acquire_classifier_meta_from_pool (batch);
  NvDsUserMeta *user = new_user (batch);

  nvds_add_classifier_meta_to_roi (&region, classifier);
  nvds_add_user_meta_to_roi (&region, user);
  CHECK (region.classifier_meta_list->data == classifier);
  CHECK (region.roi_user_meta_list->data == user);
  nvds_remove_classifier_meta_from_roi (&region, classifier);
  nvds_remove_user_meta_from_roi (&region, user);
  CHECK (region.classifier_meta_list == NULL && region.roi_user_meta_list == NULL);
  nvds_destroy_batch_meta (batch);
}

static void
lists_without_an_owner_are_cleared (void)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  GList *list = NULL;

  for (int i = 0; i < 3; i++)
    list = g_list_append (list, nvds_acquire_display_meta_from_pool (batch));
  CHECK_INT (batch->display_meta_pool->num_full_elements, 3);
  list = nvds_clear_meta_list (batch, list, batch->display_meta_pool);
  CHECK (list == NULL);
  CHECK_INT (batch->display_meta_pool->num_full_elements, 0);
  nvds_destroy_batch_meta (batch);
}

static void
descriptors_have_one_number_each (void)
{
  NvDsMetaType first = nvds_get_user_meta_type ("TEST.ONE.META");
  NvDsMetaType second = nvds_get_user_meta_type ("TEST.TWO.META");

  CHECK (first >= NVDS_START_USER_META && second >= NVDS_START_USER_META);
  CHECK (first != second);
  CHECK_INT (nvds_get_user_meta_type ("TEST.ONE.META"), first);
}

static void
audio_batches_have_frames_of_their_own (void)
{
  NvDsBatchMeta *batch = nvds_create_audio_batch_meta (2);
  NvDsAudioFrameMeta *frame = nvds_acquire_audio_frame_meta_from_pool (batch);

  CHECK_INT (batch->base_meta.meta_type, NVDS_AUDIO_BATCH_META);
  CHECK_INT (frame->base_meta.meta_type, NVDS_AUDIO_FRAME_META);
  strcpy (frame->class_label, "dog bark");
  nvds_add_audio_frame_meta_to_audio_batch (batch, frame);
  nvds_add_classifier_meta_to_audio_frame (frame, nvds_acquire_classifier_meta_from_pool (batch));
  nvds_add_user_meta_to_audio_frame (frame, new_user (batch));

  NvDsBatchMeta *copy = nvds_audio_batch_meta_copy_func (batch, NULL);
  NvDsAudioFrameMeta *copied = nvds_get_nth_audio_frame_meta (copy->frame_meta_list, 0);
  CHECK_STRING (copied->class_label, "dog bark");
  CHECK_INT (g_list_length (copied->classifier_meta_list), 1);
  CHECK (copied->frame_user_meta_list == NULL); /* no copy function */
  nvds_audio_batch_meta_release_func (copy, NULL);
  nvds_destroy_audio_batch_meta (batch);
}

int
main (void)
{
  g_log_set_writer_func (count_criticals, NULL, NULL);
  a_new_batch_is_empty ();
  an_acquired_element_is_blank_and_belongs_to_the_batch ();
  pools_grow_and_count ();
  removing_gives_everything_below_back ();
  destroying_releases_what_is_left ();
  removing_twice_is_a_critical_and_nothing_else ();
  regions_hold_classifications_and_user_data ();
  lists_without_an_owner_are_cleared ();
  descriptors_have_one_number_each ();
  audio_batches_have_frames_of_their_own ();
  return 0;
}
