/* A whole batch, copied: everything equal, nothing shared. */
#include <string.h>

#include "check.h"
#include "nvdsmeta.h"

typedef struct {
  int references;
  char text[16];
} Note;

static int notes_alive;

static Note *
note_new (const char *text)
{
  Note *note = g_new0 (Note, 1);

  g_strlcpy (note->text, text, sizeof note->text);
  notes_alive++;
  return note;
}

static gpointer
copy_note (gpointer data, gpointer user_data)
{
  return note_new (((Note *) ((NvDsUserMeta *) data)->user_meta_data)->text);
}

static void
release_note (gpointer data, gpointer user_data)
{
  NvDsUserMeta *user = data;

  g_clear_pointer (&user->user_meta_data, g_free);
  notes_alive--;
}

static NvDsUserMeta *
new_user (NvDsBatchMeta *batch, const char *text)
{
  NvDsUserMeta *user = nvds_acquire_user_meta_from_pool (batch);

  user->user_meta_data = note_new (text);
  user->base_meta.meta_type = nvds_get_user_meta_type ("TEST.COPY.META");
  user->base_meta.copy_func = copy_note;
  user->base_meta.release_func = release_note;
  return user;
}

static const char *
note_of (GList *users)
{
  return ((Note *) ((NvDsUserMeta *) users->data)->user_meta_data)->text;
}

static NvDsObjectMeta *
add_object (NvDsFrameMeta *frame, gint class_id)
{
  NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (frame->base_meta.batch_meta);

  object->class_id = class_id;
  nvds_add_obj_meta_to_frame (frame, object, NULL);
  return object;
}

static NvDsBatchMeta *
make_batch (void)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (2);

  batch->misc_batch_info[2] = 42;
  nvds_add_user_meta_to_batch (batch, new_user (batch, "batch"));
  for (int i = 0; i < 2; i++) {
    NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);
    frame->source_id = 10 + i;
    frame->buf_pts = 1000 * i;
    nvds_add_frame_meta_to_batch (batch, frame);
    nvds_add_user_meta_to_frame (frame, new_user (batch, i ? "frame 1" : "frame 0"));

    /* The plate comes before the car it is on. */
    NvDsObjectMeta *plate = add_object (frame, 1);
    NvDsObjectMeta *car = add_object (frame, 0);
    plate->parent = car;
    car->object_id = 77;
    strcpy (car->obj_label, "car");
    car->text_params.display_text = g_strdup ("car 77");
    car->text_params.font_params.font_name = (char *) "Serif";
    car->mask_params.size = 4 * sizeof (float);
    car->mask_params.data = g_memdup2 ((float[]) { 0, 1, 0, 1 }, car->mask_params.size);
    nvds_add_user_meta_to_obj (car, new_user (batch, "car"));

    NvDsClassifierMeta *colour = nvds_acquire_classifier_meta_from_pool (batch);
    NvDsLabelInfo *label = nvds_acquire_label_info_meta_from_pool (batch);
    colour->unique_component_id = 3;
    colour->classifier_type = "colour";
    strcpy (label->result_label, "red");
    label->pResult_label = g_strdup ("a very red red");
    nvds_add_label_info_meta_to_classifier (colour, label);
    nvds_add_classifier_meta_to_object (car, colour);

    NvDsDisplayMeta *display = nvds_acquire_display_meta_from_pool (batch);
    display->num_labels = 1;
    display->text_params[0].display_text = g_strdup ("caption");
    display->num_rects = 1;
    display->rect_params[0].width = 5;
    nvds_add_display_meta_to_frame (frame, display);
  }
  return batch;
}

static void
check_frame (NvDsBatchMeta *batch, NvDsFrameMeta *frame, int i)
{
  CHECK (frame->base_meta.batch_meta == batch);
  CHECK_INT (frame->source_id, 10 + i);
  CHECK_INT (frame->buf_pts, 1000 * i);
  CHECK_INT (frame->num_obj_meta, 2);
  CHECK_STRING (note_of (frame->frame_user_meta_list), i ? "frame 1" : "frame 0");

  NvDsObjectMeta *plate = frame->obj_meta_list->data;
  NvDsObjectMeta *car = frame->obj_meta_list->next->data;
  CHECK_INT (plate->class_id, 1);
  CHECK (plate->parent == car);
  CHECK (car->parent == NULL);
  CHECK (car->base_meta.batch_meta == batch);
  CHECK_INT (car->object_id, 77);
  CHECK_STRING (car->obj_label, "car");
  CHECK_STRING (car->text_params.display_text, "car 77");
  CHECK_STRING (car->text_params.font_params.font_name, "Serif");
  CHECK (car->mask_params.data[1] == 1);
  CHECK_STRING (note_of (car->obj_user_meta_list), "car");

  NvDsClassifierMeta *colour = car->classifier_meta_list->data;
  NvDsLabelInfo *label = colour->label_info_list->data;
  CHECK_INT (colour->num_labels, 1);
  CHECK_INT (colour->unique_component_id, 3);
  CHECK_STRING (colour->classifier_type, "colour");
  CHECK_STRING (label->result_label, "red");
  CHECK_STRING (label->pResult_label, "a very red red");

  NvDsDisplayMeta *display = frame->display_meta_list->data;
  CHECK_INT (display->num_labels, 1);
  CHECK_STRING (display->text_params[0].display_text, "caption");
  CHECK (display->rect_params[0].width == 5);
}

static void
check_batch (NvDsBatchMeta *batch)
{
  CHECK_INT (batch->num_frames_in_batch, 2);
  CHECK_INT (batch->misc_batch_info[2], 42);
  CHECK_STRING (note_of (batch->batch_user_meta_list), "batch");
  for (int i = 0; i < 2; i++)
    check_frame (batch, nvds_get_nth_frame_meta (batch->frame_meta_list, i), i);
}

int
main (void)
{
  NvDsBatchMeta *batch = make_batch ();
  check_batch (batch);
  int notes = notes_alive;

  NvDsBatchMeta *copy = nvds_batch_meta_copy_func (batch, NULL);
  CHECK_INT (notes_alive, 2 * notes);
  check_batch (copy);

  /* The copy survives its original, and a frame moves on into a batch that has one already. */
  nvds_destroy_batch_meta (batch);
  CHECK_INT (notes_alive, notes);
  check_batch (copy);

  NvDsBatchMeta *target = nvds_create_batch_meta (3);
  NvDsFrameMeta *present = nvds_acquire_frame_meta_from_pool (target);
  add_object (present, 5);
  nvds_add_frame_meta_to_batch (target, present);
  nvds_copy_frame_meta_list (copy->frame_meta_list, target);
  nvds_copy_obj_meta_list (
      ((NvDsFrameMeta *) copy->frame_meta_list->data)->obj_meta_list, present);
  nvds_batch_meta_release_func (copy, NULL);

  CHECK_INT (target->num_frames_in_batch, 3);
  check_frame (target, nvds_get_nth_frame_meta (target->frame_meta_list, 1), 0);
  check_frame (target, nvds_get_nth_frame_meta (target->frame_meta_list, 2), 1);
  CHECK_INT (present->num_obj_meta, 3);
  NvDsObjectMeta *plate = present->obj_meta_list->next->data;
  CHECK (plate->parent == present->obj_meta_list->next->next->data);
  nvds_destroy_batch_meta (target);
  CHECK_INT (notes_alive, 0);
  return 0;
}
