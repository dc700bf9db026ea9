#include "pool.h"

#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
/* Elements that are not in use are poisoned: touching one is reported as if it had been freed. */
#define FORBID(element, size) __asan_poison_memory_region (element, size)
#define ALLOW(element, size) __asan_unpoison_memory_region (element, size)
#else
#define FORBID(element, size) ((void) (element))
#define ALLOW(element, size) ((void) (element))
#endif

typedef struct {
  GList node;
  gboolean in_use;
} Header;

typedef struct {
  NvDsMetaPool public;
  GList *full_tail;
  GSList *slabs;
  gsize stride;
} Pool;

#define HEADER_SIZE ((sizeof (Header) + 15) & ~(gsize) 15)

static Header *
header_of (gconstpointer element)
{
  return (Header *) ((char *) element - HEADER_SIZE);
}

static void
push_empty (Pool *pool, Header *header)
{
  header->in_use = FALSE;
  header->node.prev = NULL;
  header->node.next = pool->public.empty_list;
  if (header->node.next)
    header->node.next->prev = &header->node;
  pool->public.empty_list = &header->node;
  pool->public.num_empty_elements++;
  FORBID (header->node.data, pool->public.element_size);
}

/* FALSE where there is no memory, or more than max_elements_in_pool can count. */
static gboolean
grow (Pool *pool, guint elements)
{
  if (elements > G_MAXUINT - pool->public.max_elements_in_pool)
    return FALSE;
  char *slab = g_try_malloc0_n (elements, pool->stride);
  if (!slab)
    return FALSE;

  pool->slabs = g_slist_prepend (pool->slabs, slab);
  for (guint i = elements; i-- > 0;) {
    Header *header = (Header *) (slab + i * pool->stride);
    header->node.data = (char *) header + HEADER_SIZE;
    push_empty (pool, header);
  }
  pool->public.max_elements_in_pool += elements;
  return TRUE;
}

NvDsMetaPool *
meta_pool_new (NvDsMetaType type, gsize element_size, guint elements)
{
  Pool *pool = g_new0 (Pool, 1);

  pool->public.meta_type = type;
  pool->public.element_size = element_size;
  pool->stride = HEADER_SIZE + ((element_size + 15) & ~(gsize) 15);
  grow (pool, MAX (elements, 1));
  return &pool->public;
}

void
meta_pool_free (NvDsMetaPool *public)
{
  Pool *pool = (Pool *) public;

  g_slist_free_full (pool->slabs, g_free);
  g_free (pool);
}

gpointer
meta_pool_acquire (NvDsMetaPool *public, NvDsBatchMeta *batch)
{
  Pool *pool = (Pool *) public;

  if (!public->empty_list && !grow (pool, public->max_elements_in_pool))
    return NULL;

  GList *node = public->empty_list;
  public->empty_list = node->next;
  if (node->next)
    node->next->prev = NULL;
  public->num_empty_elements--;

  node->next = NULL;
  node->prev = pool->full_tail;
  if (pool->full_tail)
    pool->full_tail->next = node;
  else
    public->full_list = node;
  pool->full_tail = node;
  public->num_full_elements++;

  header_of (node->data)->in_use = TRUE;
  ALLOW (node->data, public->element_size);
  memset (node->data, 0, public->element_size);

  NvDsBaseMeta *base = node->data;
  base->batch_meta = batch;
  base->meta_type = public->meta_type;
  return node->data;
}

gboolean
meta_pool_in_use (gconstpointer element)
{
  return header_of (element)->in_use;
}

gboolean
meta_pool_return (NvDsMetaPool *public, gpointer element)
{
  Pool *pool = (Pool *) public;
  Header *header = header_of (element);
  GList *node = &header->node;

  g_return_val_if_fail (header->in_use, FALSE);

  if (node->prev)
    node->prev->next = node->next;
  else
    public->full_list = node->next;
  if (node->next)
    node->next->prev = node->prev;
  else
    pool->full_tail = node->prev;
  public->num_full_elements--;
  push_empty (pool, header);
  return TRUE;
}
