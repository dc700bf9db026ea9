/* libnvds_batch_jpegenc through its public header: files and metadata of objects and frames. argv[1]: where files go. */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include "check.h"
#include "nvbufsurface.h"
#include "nvdsmeta.h"
#include "nvds_obj_encode.h"

enum { WIDTH = 160, HEIGHT = 120 };

/* The frame's left half is red, its right half blue. */
static NvBufSurface *
picture (void)
{
  NvBufSurfaceCreateParams params = { .width = WIDTH, .height = HEIGHT, .colorFormat = NVBUF_COLOR_FORMAT_RGBA };
  NvBufSurface *surface = NULL;

  CHECK_INT (NvBufSurfaceCreate (&surface, 2, &params), 0);
  surface->numFilled = 2;
  for (unsigned y = 0; y < HEIGHT; y++)
    for (unsigned x = 0; x < WIDTH; x++)
      ((unsigned *) ((char *) surface->surfaceList[1].dataPtr + y * surface->surfaceList[1].pitch))[x] =
          x < WIDTH / 2 ? 0xff0000ff : 0xffff0000;
  return surface;
}

static NvDsObjectMeta *
add_object (NvDsBatchMeta *batch, NvDsFrameMeta *frame, float left, float top, float width, float height)
{
  NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (batch);

  object->rect_params.left = left;
  object->rect_params.top = top;
  object->rect_params.width = width;
  object->rect_params.height = height;
  strcpy (object->obj_label, "car");
  nvds_add_obj_meta_to_frame (frame, object, NULL);
  return object;
}

/* Width and height of a JPEG file, out of its start-of-frame marker. */
static void
check_jpeg (const uint8_t *file, uint64_t size, unsigned width, unsigned height)
{
  uint64_t at = 2;

  CHECK (size > 100 && file[0] == 0xff && file[1] == 0xd8 && file[size - 2] == 0xff && file[size - 1] == 0xd9);
  while (at + 9 < size && !(file[at] == 0xff && file[at + 1] >= 0xc0 && file[at + 1] <= 0xc2))
    at += 2 + (file[at + 2] << 8 | file[at + 3]);
  CHECK (at + 9 < size);
  CHECK_INT (file[at + 5] << 8 | file[at + 6], height);
  CHECK_INT (file[at + 7] << 8 | file[at + 8], width);
}

static NvDsObjEncOutParams *
output_of (NvDsUserMetaList *list)
{
  NvDsUserMeta *meta = list != NULL ? list->data : NULL;

  CHECK (meta != NULL);
  CHECK_INT (meta->base_meta.meta_type, NVDS_CROP_IMAGE_META);
  return meta->user_meta_data;
}

int
main (int argc, char **argv)
{
  NvBufSurface *surface = picture ();
  NvDsBatchMeta *batch = nvds_create_batch_meta (2), *copy;
  NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);
  NvDsObjEncCtxHandle context = nvds_obj_enc_create_context (0);
  NvDsObjEncUsrArgs args = { .attachUsrMeta = true, .quality = 90, .objNum = 3 };
  NvDsObjectMeta *object, *edge, *outside, *none;
  NvDsObjEncOutParams *output;
  uint64_t size;

  CHECK (argc == 2);
  CHECK_INT (chdir (argv[1]), 0);
  CHECK (context != NULL);
  CHECK (nvds_obj_enc_create_context (-1) == NULL);
  frame->batch_id = 1;
  frame->frame_num = 7;
  frame->source_id = 2;
  nvds_add_frame_meta_to_batch (batch, frame);
  object = add_object (batch, frame, 10.5f, 20, 40, 30);
  edge = add_object (batch, frame, WIDTH - 20, -10, 100, 50);
  outside = add_object (batch, frame, WIDTH, 0, 10, 10);
  none = add_object (batch, frame, 0.0f / 0.0f, 0, 10, 10);

  /* The metadata is there when the work is finished, and goes with copies of the batch. */
  args.saveImg = true;
  CHECK (nvds_obj_enc_process (context, &args, surface, object, frame));
  strcpy (args.fileNameImg, "edge.jpg");
  args.quality = 0;
  CHECK (nvds_obj_enc_process (context, &args, surface, edge, frame));
  args = (NvDsObjEncUsrArgs) { .attachUsrMeta = true, .isFrame = true, .quality = 10, .scaleImg = true, .scaledWidth = 80,
    .scaledHeight = 60 };
  CHECK (nvds_obj_enc_process (context, &args, surface, NULL, frame));
  nvds_obj_enc_finish (context);
  output = output_of (object->obj_user_meta_list);
  check_jpeg (output->outBuffer, output->outLen, 41, 30);
  output = output_of (edge->obj_user_meta_list);
  check_jpeg (output->outBuffer, output->outLen, 20, 40);
  output = output_of (frame->frame_user_meta_list);
  check_jpeg (output->outBuffer, output->outLen, 80, 60);
  size = output->outLen;
  CHECK_INT (access ("7_2_3_car_41x30.jpg", R_OK), 0);
  CHECK_INT (access ("edge.jpg", R_OK), 0);

  /* A finer picture is larger; files alone attach nothing; a folder that is not there is said and survived. */
  args.quality = 100;
  CHECK (nvds_obj_enc_process (context, &args, surface, NULL, frame));
  nvds_obj_enc_finish (context);
  CHECK (((NvDsObjEncOutParams *) ((NvDsUserMeta *) frame->frame_user_meta_list->next->data)->user_meta_data)->outLen
      > size);
  args = (NvDsObjEncUsrArgs) { .saveImg = true, .isFrame = true, .calcEncodeTime = true, .quality = 80 };
  strcpy (args.fileNameImg, "frame.jpg");
  CHECK (nvds_obj_enc_process (context, &args, surface, NULL, frame));
  strcpy (args.fileNameImg, "no/such/folder.jpg");
  CHECK (nvds_obj_enc_process (context, &args, surface, NULL, frame));
  nvds_obj_enc_finish (context);
  CHECK (frame->frame_user_meta_list->next->next == NULL);

  args = (NvDsObjEncUsrArgs) { .attachUsrMeta = true };
  CHECK (!nvds_obj_enc_process (context, &args, surface, outside, frame));
  CHECK (!nvds_obj_enc_process (context, &args, surface, none, frame));
  CHECK (!nvds_obj_enc_process (context, &args, surface, NULL, frame));
  CHECK (!nvds_obj_enc_process (context, &args, NULL, object, frame));
  CHECK (!nvds_obj_enc_process (NULL, &args, surface, object, frame));
  args.scaleImg = true;
  args.scaledWidth = WIDTH + 1;
  args.scaledHeight = 10;
  CHECK (!nvds_obj_enc_process (context, &args, surface, object, frame));
  frame->batch_id = 2;
  args.scaleImg = false;
  CHECK (!nvds_obj_enc_process (context, &args, surface, object, frame));
  frame->batch_id = 1;

  copy = nvds_batch_meta_copy_func (batch, NULL);
  nvds_destroy_batch_meta (batch);
  frame = copy->frame_meta_list->data;
  output = output_of (frame->frame_user_meta_list);
  check_jpeg (output->outBuffer, output->outLen, 80, 60);
  CHECK_INT (output->outLen, size);
  nvds_destroy_batch_meta (copy);

  /* What was not finished is not lost sight of. */
  batch = nvds_create_batch_meta (1);
  frame = nvds_acquire_frame_meta_from_pool (batch);
  frame->batch_id = 1;
  args = (NvDsObjEncUsrArgs) { .isFrame = true };
  for (int i = 0; i < 20; i++)
    CHECK (nvds_obj_enc_process (context, &args, surface, NULL, frame));
  nvds_obj_enc_destroy_context (context);
  nvds_destroy_batch_meta (batch);
  NvBufSurfaceDestroy (surface);
  puts ("done");
  return 0;
}
