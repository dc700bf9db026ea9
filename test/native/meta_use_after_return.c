/* Ends in an AddressSanitizer report: an object is read after it was removed from its frame. */
#include "check.h"
#include "nvdsmeta.h"

int
main (void)
{
  NvDsBatchMeta *batch = nvds_create_batch_meta (1);
  NvDsFrameMeta *frame = nvds_acquire_frame_meta_from_pool (batch);
  NvDsObjectMeta *object = nvds_acquire_obj_meta_from_pool (batch);

  nvds_add_frame_meta_to_batch (batch, frame);
  nvds_add_obj_meta_to_frame (frame, object, NULL);
  nvds_remove_obj_meta_from_frame (frame, object);
  CHECK_INT (object->class_id, 0);
  return 0;
}
