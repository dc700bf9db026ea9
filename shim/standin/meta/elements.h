/*
 * What the kinds of metadata have in common, for the files of this library.
 *
 * give_back: releases what the element owns and everything that hangs on it, then returns it to its
 * batch's pool. The batch's lock is held.
 */
#ifndef STANDIN_META_ELEMENTS_H
#define STANDIN_META_ELEMENTS_H

#include "nvds_audio_meta.h"
#include "nvdsmeta.h"
#include "pool.h"

typedef void (*GiveBack) (gpointer element);

void give_back_frame (gpointer frame);
void give_back_audio_frame (gpointer frame);
void give_back_object (gpointer object);
void give_back_classifier (gpointer classifier);
void give_back_label (gpointer label);
void give_back_display (gpointer display);
void give_back_user (gpointer user);

GiveBack give_back_for (NvDsMetaType pool_type);

/* Gives back every element and frees the list; where the list was, NULL is left. */
void clear_list (GList **list, GiveBack give_back);

/* Unlinks an element and gives it back. FALSE, with a critical, if it was in use nowhere. */
gboolean remove_element (GList **list, gpointer element, GiveBack give_back);

/* Classifications and user metadata hang on frames, objects, regions and batches alike. */
void copy_classifiers (GList *source, GList **destination, NvDsBatchMeta *batch);
void copy_users (GList *source, GList **destination, NvDsBatchMeta *batch);

NvDsBatchMeta *batch_new (guint max_frames, NvDsMetaType batch_type, NvDsMetaType frame_type,
    gsize frame_size);
gpointer batch_copy (NvDsBatchMeta *source, NvDsMetaType frame_type, gsize frame_size,
    void (*copy_frames) (GList *frames, NvDsBatchMeta *destination));
void batch_free (NvDsBatchMeta *batch);

#define BATCH_OF(element) ((element)->base_meta.batch_meta)

#endif
