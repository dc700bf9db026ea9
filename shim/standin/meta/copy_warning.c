#include "copy_warning.h"

static __thread guint locks;
/* Texts of warnings that wait. */
static __thread GSList *noted;

static const char *
kind_of (const NvDsMetaPool *pool)
{
  switch (pool->meta_type) {
    case NVDS_OBJ_META:
      return "object";
    case NVDS_CLASSIFIER_META:
      return "classifier";
    case NVDS_LABEL_INFO_META:
      return "label";
    case NVDS_DISPLAY_META:
      return "display";
    case NVDS_USER_META:
      return "user";
    default:
      return "frame";
  }
}

static void
tell (gpointer text, gpointer user_data)
{
  g_warning ("%s", (char *) text);
}

static void
tell_noted (void)
{
  GSList *texts = g_steal_pointer (&noted);

  g_slist_foreach (texts, tell, NULL);
  g_slist_free_full (texts, g_free);
}

void
meta_copy_warning_note (const NvDsMetaPool *pool)
{
  static guint told;
  const guint bit = 1u << (pool->meta_type % 32);

  if (g_atomic_int_or (&told, bit) & bit)
    return;
  noted = g_slist_append (noted,
      g_strdup_printf ("metadata is copied in part: the batch's pool of %s metadata gives out no more, at its limit of %u elements",
          kind_of (pool), pool->max_elements_in_pool));
  if (locks == 0)
    tell_noted ();
}

void
meta_copy_warning_locked (void)
{
  locks++;
}

void
meta_copy_warning_unlocked (void)
{
  if (locks > 0 && --locks == 0 && noted)
    tell_noted ();
}
