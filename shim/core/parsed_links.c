/* Late links of a launch string. The parser makes them too when an element adds the pads, but only once: in a pipeline's
 * next run the new pads would lead nowhere. So what it linked is noted, to be linked again. Where it links all pads, as
 * `:` asks for, it goes on doing so; of those links nothing is left over for the next run. */
#include "link_later.h"
#include "named_pads.h"

/* Set on a pad that a late link leads to. */
static const char *const noted = "deepscript-late-link";

typedef struct {
  char *description;
  /* ds_unnamed_before of the element. */
  guint unnamed_before;
  /* The parser's handlers of the element's pads: it ends the one that has made its only link. */
  GArray *parsers;
} Parsed;

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

/* Whether one of the parser's handlers has ended since the last time. */
static bool is_handler_done(GstElement *source, GArray *parsers) {
  for (guint i = 0; i < parsers->len; i++)
    if (!g_signal_handler_is_connected(source, g_array_index(parsers, gulong, i))) {
      g_array_remove_index_fast(parsers, i);
      return true;
    }
  return false;
}

/* Gives a pad that was taken on request back when it has lost its source, so that the sink does not wait for it. */
static void on_pad_removed(GstElement *source, GstPad *pad, gpointer data) {
  GstPad *peer = g_weak_ref_get(data);
  GstElement *sink = peer ? element_of(peer) : NULL;

  (void) pad;
  /* A sink that plays may still hold data of the pad. */
  if (sink && (gst_pad_is_linked(peer) || GST_STATE(sink) > GST_STATE_READY)) {
    gst_clear_object(&sink);
    gst_clear_object(&peer);
    return;
  }
  if (sink)
    gst_element_release_request_pad(sink, peer);
  gst_clear_object(&sink);
  gst_clear_object(&peer);
  g_signal_handlers_disconnect_by_func(source, on_pad_removed, data);
}

static void free_weak(gpointer weak, GClosure *closure) {
  (void) closure;
  g_weak_ref_clear(weak);
  g_free(weak);
}

static bool is_on_request(GstPad *pad) {
  GstPadTemplate *template = gst_pad_get_pad_template(pad);
  const bool on_request = template && GST_PAD_TEMPLATE_PRESENCE(template) == GST_PAD_REQUEST;

  gst_clear_object(&template);
  return on_request;
}

static void release_after(GstElement *source, GstPad *peer) {
  GWeakRef *weak = g_new0(GWeakRef, 1);

  g_weak_ref_init(weak, peer);
  g_signal_connect_data(source, "pad-removed", G_CALLBACK(on_pad_removed), weak, free_weak, 0);
}

static void on_pad_added(GstElement *source, GstPad *pad, gpointer data) {
  Parsed *parsed = data;
  GstPad *peer = gst_pad_get_direction(pad) == GST_PAD_SRC ? gst_pad_get_peer(pad) : NULL;
  GstElement *sink = peer ? element_of(peer) : NULL;

  if (sink && !g_object_get_data(G_OBJECT(peer), noted)) {
    g_autofree char *name = gst_pad_get_name(pad);

    if (is_handler_done(source, parsed->parsers)) {
      const bool named = ds_is_pad_named(parsed->description, source, parsed->unnamed_before, name);

      g_object_set_data(G_OBJECT(peer), noted, source);
      ds_link_again(source, pad, peer, sink, named ? name : NULL);
    } else if (is_on_request(peer)) {
      g_object_set_data(G_OBJECT(peer), noted, source);
      release_after(source, peer);
    }
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

/* The handlers that the parser has left on an element. They are blocked one after the other, which is how to find the
 * next; nothing adds pads yet. */
static GArray *handlers_of_parser(GstElement *element) {
  const guint signal = g_signal_lookup("pad-added", GST_TYPE_ELEMENT);
  const GSignalMatchType unblocked = G_SIGNAL_MATCH_ID | G_SIGNAL_MATCH_UNBLOCKED;
  GArray *found = g_array_new(FALSE, FALSE, sizeof(gulong));

  for (gulong id; (id = g_signal_handler_find(element, unblocked, signal, 0, NULL, NULL, NULL));) {
    g_signal_handler_block(element, id);
    g_array_append_val(found, id);
  }
  for (guint i = 0; i < found->len; i++)
    g_signal_handler_unblock(element, g_array_index(found, gulong, i));
  return found;
}

static void forget(gpointer data, GClosure *closure) {
  Parsed *parsed = data;

  (void) closure;
  g_ref_string_release(parsed->description);
  g_array_unref(parsed->parsers);
  g_free(parsed);
}

static void note_links_of(GstElement *element, const GPtrArray *elements, char *description) {
  Parsed *parsed = g_new0(Parsed, 1);

  parsed->description = g_ref_string_acquire(description);
  parsed->unnamed_before = ds_unnamed_before(element, elements);
  parsed->parsers = handlers_of_parser(element);
  g_signal_connect_data(element, "pad-added", G_CALLBACK(on_pad_added), parsed, forget, 0);
}

/* What other bins than plain ones hold is not of the launch string, and links its pads itself. */
static bool is_plain_bin(GstElement *element) {
  return G_OBJECT_TYPE(element) == GST_TYPE_BIN || G_OBJECT_TYPE(element) == GST_TYPE_PIPELINE;
}

static void gather(const GValue *value, gpointer elements) {
  GstElement *element = g_value_get_object(value);

  if (is_plain_bin(element)) {
    GstIterator *members = gst_bin_iterate_elements(GST_BIN(element));

    gst_iterator_foreach(members, gather, elements);
    gst_iterator_free(members);
  } else {
    g_ptr_array_add(elements, gst_object_ref(element));
  }
}

void ds_links_parsed(GstElement *pipeline, const char *description) {
  char *shared = g_ref_string_new(description);
  GPtrArray *elements = g_ptr_array_new_with_free_func(gst_object_unref);
  GValue value = G_VALUE_INIT;

  g_value_init(&value, GST_TYPE_ELEMENT);
  g_value_set_object(&value, pipeline);
  gather(&value, elements);
  g_value_unset(&value);
  for (guint i = 0; i < elements->len; i++)
    if (adds_pads(g_ptr_array_index(elements, i)))
      note_links_of(g_ptr_array_index(elements, i), elements, shared);
  g_ptr_array_unref(elements);
  g_ref_string_release(shared);
}
