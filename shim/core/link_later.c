/* Links for pads that appear while the pipeline runs (demuxers, decodebin, nvurisrcbin), made on the
 * thread that adds the pad: before data flows, with all of GStreamer's checks, and without JavaScript. */
#include "deepscript.h"

#include <gst/gst.h>
#include <stdatomic.h>

typedef struct {
  atomic_int references;
  atomic_bool done;
  GWeakRef sink;
  char *sink_pad;
} Later;

static void later_unref(gpointer data, GClosure *closure) {
  Later *later = data;

  if (atomic_fetch_sub(&later->references, 1) > 1)
    return;
  g_weak_ref_clear(&later->sink);
  g_free(later->sink_pad);
  g_free(later);
}

static void on_pad_added(GstElement *source, GstPad *pad, gpointer data) {
  Later *later = data;
  GstElement *sink;
  g_autofree char *name = NULL;

  if (gst_pad_get_direction(pad) != GST_PAD_SRC || gst_pad_is_linked(pad) || atomic_load(&later->done))
    return;
  sink = g_weak_ref_get(&later->sink);
  name = gst_pad_get_name(pad);
  if (sink && gst_element_link_pads_full(source, name, sink, later->sink_pad, GST_PAD_LINK_CHECK_DEFAULT))
    atomic_store(&later->done, true);
  gst_clear_object(&sink);
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

  if (sink && !atomic_exchange(&later->done, true)) {
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

void ds_link_when_added(GstElement *source, GstElement *sink, const char *sink_pad) {
  Later *later = g_new0(Later, 1);

  atomic_init(&later->references, 2);
  g_weak_ref_init(&later->sink, sink);
  later->sink_pad = g_strdup(sink_pad);
  g_signal_connect_data(source, "pad-added", G_CALLBACK(on_pad_added), later, later_unref, 0);
  g_signal_connect_data(source, "no-more-pads", G_CALLBACK(on_no_more_pads), later, later_unref, 0);
}
