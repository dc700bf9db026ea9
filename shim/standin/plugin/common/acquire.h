/* Metadata out of a batch's pools, for elements that go on where a pool gives out nothing more, and say so once. */
#pragma once

#include <gst/gst.h>

#include "nvdsmeta.h"

G_BEGIN_DECLS

typedef enum
{
  STANDIN_POOL_FRAME,
  STANDIN_POOL_OBJECT,
  STANDIN_POOL_CLASSIFIER,
  STANDIN_POOL_LABEL,
  STANDIN_POOL_USER,
  STANDIN_POOLS
} StandinPool;

/* What an element could not have since its start. The streaming thread's; begins as zeros. */
typedef struct
{
  guint limits[STANDIN_POOLS];  /* what a pool that refused holds at most; 0: none did */
  gboolean told[STANDIN_POOLS];
} StandinShortage;

/* NULL where the pool has given out what it can. The batch's lock may be held. */
NvDsFrameMeta *standin_acquire_frame (NvDsBatchMeta *batch, StandinShortage *shortage);
NvDsObjectMeta *standin_acquire_object (NvDsBatchMeta *batch, StandinShortage *shortage);
NvDsClassifierMeta *standin_acquire_classifier (NvDsBatchMeta *batch, StandinShortage *shortage);
NvDsLabelInfo *standin_acquire_label (NvDsBatchMeta *batch, StandinShortage *shortage);
NvDsUserMeta *standin_acquire_user (NvDsBatchMeta *batch, StandinShortage *shortage);

/* What was told of is told again. For an element's start. */
void standin_forget_shortage (StandinShortage *shortage);

/* Posts a warning for each pool that refused and was not told of. No lock is held: a program may answer on the spot. */
void standin_tell_shortage (GstElement *element, StandinShortage *shortage);

G_END_DECLS
