/* What a launch string names, where the element's class ends in a digit. */
#include "named_pads.h"

/* Which of three elements, of which the one in the middle has a name of its own, the text takes its pad from: a bit each. */
int
named_elements (const char *description)
{
  gst_init (NULL, NULL);
  GPtrArray *elements = g_ptr_array_new_with_free_func (gst_object_unref);
  const char *names[] = { NULL, "own", NULL };
  int named = 0;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_ptr_array_add (elements, gst_object_ref_sink (gst_element_factory_make ("queue2", names[i])));
  for (guint i = 0; i < elements->len; i++) {
    GstElement *element = g_ptr_array_index (elements, i);
    if (ds_is_pad_named (description, element, ds_unnamed_before (element, elements), "src"))
      named |= 1 << i;
  }
  g_ptr_array_unref (elements);
  return named;
}
