/* Links for pads that appear while the pipeline runs (demuxers, decodebin, nvurisrcbin), made on the
 * thread that adds the pad: before data flows, with all of GStreamer's checks, and without JavaScript. */
#include "link_later.h"

#include <stdatomic.h>

typedef struct {
  atomic_int references;
  /* The source's pad that is linked, only to be compared: NULL before it appears, and once it is gone. */
  _Atomic(GstPad *) linked;
  /* What such a pad was linked to, which waits for the next one: in the pipeline's next run, for instance. */
  GWeakRef peer;
  atomic_bool linked_before;
  GWeakRef sink;
  char *sink_pad;
  /* The only pad of the source that is meant; NULL where any will do. */
  char *source_pad;
} Later;

static void later_unref(gpointer data, GClosure *closure) {
  Later *later = data;

  if (atomic_fetch_sub(&later->references, 1) > 1)
    return;
  g_weak_ref_clear(&later->peer);
  g_weak_ref_clear(&later->sink);
  g_free(later->sink_pad);
  g_free(later->source_pad);
  g_free(later);
}

/* Where a pad was linked before, if it is free: the next one goes there, and the sink is not asked for a second pad.
 * Who released that pad, or linked it to another, ended the link. */
static GstPad *take_free_peer(Later *later) {
  GstPad *peer = g_weak_ref_get(&later->peer);
  GstObject *owner = peer ? gst_object_get_parent(GST_OBJECT(peer)) : NULL;

  if (peer && (!owner || gst_pad_is_linked(peer)))
    gst_clear_object(&peer);
  gst_clear_object(&owner);
  return peer;
}

static bool link_again(GstPad *pad, Later *later) {
  GstPad *peer = take_free_peer(later);
  const bool linked = peer && gst_pad_link(pad, peer) == GST_PAD_LINK_OK;

  gst_clear_object(&peer);
  return linked;
}

static bool link_first(GstElement *source, GstPad *pad, Later *later) {
  GstElement *sink = g_weak_ref_get(&later->sink);
  g_autofree char *name = gst_pad_get_name(pad);
  const bool linked =
      sink && gst_element_link_pads_full(source, name, sink, later->sink_pad, GST_PAD_LINK_CHECK_DEFAULT);

  if (linked) {
    GstPad *peer = gst_pad_get_peer(pad);

    g_weak_ref_set(&later->peer, peer);
    gst_clear_object(&peer);
    atomic_store(&later->linked_before, true);
  }
  gst_clear_object(&sink);
  return linked;
}

static bool is_meant(GstPad *pad, const Later *later) {
  g_autofree char *name = gst_pad_get_name(pad);

  return gst_pad_get_direction(pad) == GST_PAD_SRC && (!later->source_pad || g_str_equal(name, later->source_pad));
}

static void on_pad_added(GstElement *source, GstPad *pad, gpointer data) {
  Later *later = data;

  if (!is_meant(pad, later) || gst_pad_is_linked(pad) || atomic_load(&later->linked))
    return;
  if (atomic_load(&later->linked_before) ? link_again(pad, later) : link_first(source, pad, later))
    atomic_store(&later->linked, pad);
}

static void on_pad_removed(GstElement *source, GstPad *pad, gpointer data) {
  Later *later = data;
  GstPad *expected = pad;

  (void) source;
  atomic_compare_exchange_strong(&later->linked, &expected, NULL);
}

/* Whether the program still means the link: a sink that it took out of the pipeline waits for no stream. */
static bool is_missed(GstElement *sink, Later *later) {
  GstObject *parent = gst_object_get_parent(GST_OBJECT(sink));
  GstPad *peer = take_free_peer(later);
  const bool missed = parent && !atomic_load(&later->linked) && (peer || !atomic_load(&later->linked_before));

  gst_clear_object(&peer);
  gst_clear_object(&parent);
  return missed;
}

static void append_pad(const GValue *value, gpointer text) {
  GstPad *pad = g_value_get_object(value);
  GstCaps *caps = gst_pad_query_caps(pad, NULL);
  g_autofree char *description = gst_caps_to_string(caps);

  g_string_append_printf(text, "%s%s (%.80s)", ((GString *) text)->len ? ", " : "", GST_PAD_NAME(pad), description);
  gst_caps_unref(caps);
}

static void on_no_more_pads(GstElement *source, gpointer data) {
  Later *later = data;
  GstElement *sink = g_weak_ref_get(&later->sink);

  if (sink && is_missed(sink, later)) {
    GstIterator *pads = gst_element_iterate_src_pads(source);
    GString *text = g_string_new(NULL);

    gst_iterator_foreach(pads, append_pad, text);
    gst_iterator_free(pads);
    GST_ELEMENT_ERROR(source, STREAM, WRONG_TYPE,
                      ("It has no stream that %s takes.", GST_OBJECT_NAME(sink)),
                      ("pads: %s", text->len ? text->str : "none"));
    g_string_free(text, TRUE);
  }
  gst_clear_object(&sink);
}

static void listen(GstElement *source, Later *later) {
  atomic_init(&later->references, 3);
  g_signal_connect_data(source, "pad-added", G_CALLBACK(on_pad_added), later, later_unref, 0);
  g_signal_connect_data(source, "pad-removed", G_CALLBACK(on_pad_removed), later, later_unref, 0);
  g_signal_connect_data(source, "no-more-pads", G_CALLBACK(on_no_more_pads), later, later_unref, 0);
}

void ds_link_when_added(GstElement *source, GstElement *sink, const char *sink_pad) {
  Later *later = g_new0(Later, 1);

  g_weak_ref_init(&later->peer, NULL);
  g_weak_ref_init(&later->sink, sink);
  later->sink_pad = g_strdup(sink_pad);
  listen(source, later);
}

void ds_link_again(GstElement *source, GstPad *pad, GstPad *peer, GstElement *sink, const char *source_pad) {
  Later *later = g_new0(Later, 1);

  g_weak_ref_init(&later->peer, peer);
  g_weak_ref_init(&later->sink, sink);
  later->source_pad = g_strdup(source_pad);
  atomic_init(&later->linked, pad);
  atomic_init(&later->linked_before, true);
  listen(source, later);
}
