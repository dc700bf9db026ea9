/*
 * A copy that ends where the pool of its batch does is warned of, once for each kind of pool. Whoever hears the warning may
 * want the metadata's lock, so it waits until the thread holds no such lock.
 */
#ifndef STANDIN_META_COPY_WARNING_H
#define STANDIN_META_COPY_WARNING_H

#include "nvdsmeta.h"

void meta_copy_warning_note (const NvDsMetaPool *pool);

/* This thread took a lock of metadata, or gave it back. */
void meta_copy_warning_locked (void);
void meta_copy_warning_unlocked (void);

#endif
