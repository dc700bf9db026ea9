/*
 * Pools of metadata elements.
 *
 * An element lies behind a header with its own GList node, so that taking one and giving it back
 * allocates nothing and searches nothing. Pools grow; what they have, they keep until the batch dies.
 */
#ifndef STANDIN_META_POOL_H
#define STANDIN_META_POOL_H

#include "nvdsmeta.h"

NvDsMetaPool *meta_pool_new (NvDsMetaType type, gsize element_size, guint elements);
void meta_pool_free (NvDsMetaPool *pool);

/* A zeroed element that belongs to the batch; NULL where the pool has none left, and cannot grow. */
gpointer meta_pool_acquire (NvDsMetaPool *pool, NvDsBatchMeta *batch);

/* FALSE, with a critical, if the element is not in use. */
gboolean meta_pool_return (NvDsMetaPool *pool, gpointer element);

/* The same question without the critical. */
gboolean meta_pool_in_use (gconstpointer element);

#endif
