/* C code downstream of a script: reads a struct that the script declared, and attaches one itself.
 * Compiled with -include of what StructKind.cSource() wrote, as `Position`. */

#include <stdio.h>
#include <string.h>

#include <gst/gst.h>
#include <gstnvdsmeta.h>

static gpointer
copy_position (gpointer data, gpointer user_data)
{
  return g_memdup2 (((NvDsUserMeta *) data)->user_meta_data, sizeof (Position));
}

static void
release_position (gpointer data, gpointer user_data)
{
  g_free (((NvDsUserMeta *) data)->user_meta_data);
}

static void
attach (NvDsBatchMeta *batch, NvDsFrameMeta *frame, NvDsMetaType type, const Position *position)
{
  NvDsUserMeta *user = nvds_acquire_user_meta_from_pool (batch);
  user->user_meta_data = g_memdup2 (position, sizeof *position);
  user->base_meta.meta_type = type;
  user->base_meta.copy_func = copy_position;
  user->base_meta.release_func = release_position;
  nvds_add_user_meta_to_frame (frame, user);
}

/* What the last Position of a frame says, as text; and twice its numbers, attached to the frame. */
static char answer[512];

__attribute__ ((visibility ("default"))) const char *
read_and_answer (NvDsBatchMeta *batch, NvDsFrameMeta *frame)
{
  NvDsMetaType type = nvds_get_user_meta_type ((gchar *) "TEST.META.POSITION");
  Position found = { 0 };
  gboolean any = FALSE;
  for (GList *l = frame->frame_user_meta_list; l != NULL; l = l->next) {
    NvDsUserMeta *user = l->data;
    if (user->base_meta.meta_type != type)
      continue;
    memcpy (&found, user->user_meta_data, sizeof found);
    any = TRUE;
  }
  if (!any)
    return "none";
  snprintf (answer, sizeof answer, "%zu %d %g %u %g %llu %s %d,%d,%d %u %u %d", sizeof found, found.flag,
      (double) found.x, (unsigned) found.small, found.y, (unsigned long long) found.id, found.name,
      found.corners[0], found.corners[1], found.corners[2], (unsigned) found.inner.a, found.inner.b, found.last);
  found.x *= 2;
  found.id *= 2;
  found.inner.b *= 2;
  attach (batch, frame, type, &found);
  return answer;
}
