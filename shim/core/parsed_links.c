/* Late links of a launch string. The parser makes them too when an element adds the pads, but only once: in a pipeline's
 * next run the new pads would lead nowhere. So what it linked is noted, to be linked again. */
#include "link_later.h"

/* Set on a pad that a late link leads to. */
static const char *const noted = "deepscript-late-link";

static bool is_part_of_name(char character) {
  return g_ascii_isalnum(character) || character == '_' || character == '-';
}

/* Whether the launch string asks for a pad by its name, as in `demuxer.video_1 ! ...`. */
static bool is_named(const char *description, const char *pad) {
  const size_t length = strlen(pad);

  for (const char *at = strstr(description, pad); at; at = strstr(at + 1, pad))
    if (at > description && (at[-1] == '.' || at[-1] == ',') && !is_part_of_name(at[length]))
      return true;
  return false;
}

/* The element that a pad belongs to; of the inner side of a bin's pad, the bin. */
static GstElement *element_of(GstPad *pad) {
  GstObject *parent = gst_object_get_parent(GST_OBJECT(pad));

  while (parent && !GST_IS_ELEMENT(parent)) {
    GstObject *above = gst_object_get_parent(parent);

    gst_object_unref(parent);
    parent = above;
  }
  return (GstElement *) parent;
}

static void on_pad_added(GstElement *source, GstPad *pad, gpointer description) {
  GstPad *peer = gst_pad_get_direction(pad) == GST_PAD_SRC ? gst_pad_get_peer(pad) : NULL;
  GstElement *sink = peer ? element_of(peer) : NULL;

  if (sink && !g_object_get_data(G_OBJECT(peer), noted)) {
    g_autofree char *name = gst_pad_get_name(pad);

    g_object_set_data(G_OBJECT(peer), noted, source);
    ds_link_again(source, pad, peer, sink, is_named(description, name) ? name : NULL);
  }
  gst_clear_object(&sink);
  gst_clear_object(&peer);
}

static bool adds_pads(GstElement *element) {
  for (GList *each = gst_element_get_pad_template_list(element); each; each = each->next)
    if (GST_PAD_TEMPLATE_DIRECTION(each->data) == GST_PAD_SRC &&
        GST_PAD_TEMPLATE_PRESENCE(each->data) == GST_PAD_SOMETIMES)
      return true;
  return false;
}

static void forget(gpointer description, GClosure *closure) {
  g_ref_string_release(description);
}

/* What other bins than plain ones hold is not of the launch string, and links its pads itself. */
static bool is_plain_bin(GstElement *element) {
  return G_OBJECT_TYPE(element) == GST_TYPE_BIN || G_OBJECT_TYPE(element) == GST_TYPE_PIPELINE;
}

static void note_links(const GValue *value, gpointer description) {
  GstElement *element = g_value_get_object(value);

  if (is_plain_bin(element)) {
    GstIterator *members = gst_bin_iterate_elements(GST_BIN(element));

    gst_iterator_foreach(members, note_links, description);
    gst_iterator_free(members);
  } else if (adds_pads(element)) {
    g_signal_connect_data(element, "pad-added", G_CALLBACK(on_pad_added), g_ref_string_acquire(description), forget, 0);
  }
}

void ds_links_parsed(GstElement *pipeline, const char *description) {
  char *shared = g_ref_string_new(description);
  GValue value = G_VALUE_INIT;

  g_value_init(&value, GST_TYPE_ELEMENT);
  g_value_set_object(&value, pipeline);
  note_links(&value, shared);
  g_value_unset(&value);
  g_ref_string_release(shared);
}
