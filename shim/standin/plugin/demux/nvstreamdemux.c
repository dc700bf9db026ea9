#include "nvstreamdemux.h"

#include "gst-nvquery.h"

GST_DEBUG_CATEGORY_STATIC (nvstreamdemux_debug);
#define GST_CAT_DEFAULT nvstreamdemux_debug

#define DEMUX_CAPS GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ NV12, RGBA, I420 }")

static GstStaticPadTemplate sink_template =
GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS (DEMUX_CAPS));
static GstStaticPadTemplate src_template =
GST_STATIC_PAD_TEMPLATE ("src_%u", GST_PAD_SRC, GST_PAD_REQUEST, GST_STATIC_CAPS (DEMUX_CAPS));

enum
{
  PROP_0,
  PROP_PER_STREAM_EOS
};

G_DEFINE_TYPE (GstNvStreamDemux, gst_nvstreamdemux, GST_TYPE_ELEMENT)
GST_ELEMENT_REGISTER_DEFINE_WITH_CODE (nvstreamdemux, "nvstreamdemux", GST_RANK_PRIMARY, GST_TYPE_NVSTREAMDEMUX,
    GST_DEBUG_CATEGORY_INIT (nvstreamdemux_debug, "nvstreamdemux", 0, "takes batches apart"))

/* The demuxer goes with the muxer that the process has; asked once, when the class is made. */
static gboolean
is_for_new_muxer (void)
{
  return g_strcmp0 (g_getenv ("USE_NEW_NVSTREAMMUX"), "yes") == 0;
}

static gboolean
src_query (GstPad *pad, GstObject *parent, GstQuery *query)
{
  if (gst_nvquery_is_batch_size (query)) {
    gst_nvquery_batch_size_set (query, 1);
    return TRUE;
  }
  return gst_pad_query_default (pad, parent, query);
}

/* How large batches are is for what stands before the demuxer to know: none passes it. */
static gboolean
sink_query (GstPad *pad, GstObject *parent, GstQuery *query)
{
  return !gst_nvquery_is_batch_size (query) && gst_pad_query_default (pad, parent, query);
}

static gboolean
index_in (const gchar *name, guint *index)
{
  guint64 number;

  if (name == NULL || !g_str_has_prefix (name, "src_")
      || !g_ascii_string_to_unsigned (name + 4, 10, 0, G_MAXUINT, &number, NULL))
    return FALSE;
  *index = (guint) number;
  return TRUE;
}

static GstPad *
request_new_pad (GstElement *element, GstPadTemplate *pad_template, const gchar *name, const GstCaps *caps)
{
  GstNvStreamDemux *demux = GST_NVSTREAMDEMUX (element);
  DemuxStream *stream;
  GstPad *pad;
  guint index;

  if (!index_in (name, &index)) {
    GST_ERROR_OBJECT (demux, "A pad has to be asked for by its source, as src_0: which source is %s?",
        name != NULL ? name : "one without a name");
    return NULL;
  }
  pad = gst_pad_new_from_template (pad_template, name);
  gst_pad_set_query_function (pad, src_query);
  gst_pad_use_fixed_caps (pad);
  g_mutex_lock (&demux->lock);
  stream = demux_stream (demux, index);
  if (stream->pad != NULL) {
    g_mutex_unlock (&demux->lock);
    GST_ERROR_OBJECT (demux, "There is a pad %s already", name);
    gst_object_unref (gst_object_ref_sink (pad));
    return NULL;
  }
  demux_stream_forget (stream);
  stream->pad = gst_object_ref (pad);
  g_mutex_unlock (&demux->lock);
  gst_pad_set_active (pad, TRUE);
  gst_element_add_pad (element, pad);
  return pad;
}

static void
release_pad (GstElement *element, GstPad *pad)
{
  GstNvStreamDemux *demux = GST_NVSTREAMDEMUX (element);
  guint index;

  if (!index_in (GST_PAD_NAME (pad), &index))
    return;
  g_mutex_lock (&demux->lock);
  gst_clear_object (&demux_stream (demux, index)->pad);
  g_mutex_unlock (&demux->lock);
  gst_pad_set_active (pad, FALSE);
  gst_element_remove_pad (element, pad);
}

static GstStateChangeReturn
change_state (GstElement *element, GstStateChange transition)
{
  GstStateChangeReturn result;

  if (transition == GST_STATE_CHANGE_READY_TO_PAUSED)
    standin_forget_shortage (&GST_NVSTREAMDEMUX (element)->shortage);
  result = GST_ELEMENT_CLASS (gst_nvstreamdemux_parent_class)->change_state (element, transition);
  if (transition == GST_STATE_CHANGE_PAUSED_TO_READY)
    demux_reset (GST_NVSTREAMDEMUX (element));
  return result;
}

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GST_OBJECT_LOCK (object);
  GST_NVSTREAMDEMUX (object)->per_stream_eos = g_value_get_boolean (value);
  GST_OBJECT_UNLOCK (object);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GST_OBJECT_LOCK (object);
  g_value_set_boolean (value, GST_NVSTREAMDEMUX (object)->per_stream_eos);
  GST_OBJECT_UNLOCK (object);
}

static void
finalize (GObject *object)
{
  GstNvStreamDemux *demux = GST_NVSTREAMDEMUX (object);

  gst_clear_caps (&demux->caps);
  g_hash_table_unref (demux->streams);
  g_mutex_clear (&demux->lock);
  G_OBJECT_CLASS (gst_nvstreamdemux_parent_class)->finalize (object);
}

static void
gst_nvstreamdemux_class_init (GstNvStreamDemuxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);

  object_class->finalize = finalize;
  object_class->set_property = set_property;
  object_class->get_property = get_property;
  if (!is_for_new_muxer ())
    g_object_class_install_property (object_class, PROP_PER_STREAM_EOS,
        g_param_spec_boolean ("per-stream-eos", "End of each stream",
            "Whether a source's pad ends with the source, rather than all pads with the last source", FALSE,
            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  gst_element_class_set_static_metadata (element_class, "Stream demultiplexer", "Generic",
      "Takes batches apart, a pad for each source", "deepscript");
  gst_element_class_add_static_pad_template (element_class, &sink_template);
  gst_element_class_add_static_pad_template (element_class, &src_template);
  element_class->request_new_pad = request_new_pad;
  element_class->release_pad = release_pad;
  element_class->change_state = change_state;
}

static void
free_stream (gpointer data)
{
  DemuxStream *stream = data;

  gst_clear_object (&stream->pad);
  g_free (stream->stream_id);
  g_free (stream);
}

static void
gst_nvstreamdemux_init (GstNvStreamDemux *demux)
{
  demux->is_new = g_object_class_find_property (G_OBJECT_GET_CLASS (demux), "per-stream-eos") == NULL;
  demux->surfaces_per_frame = 1;
  demux->streams = g_hash_table_new_full (NULL, NULL, NULL, free_stream);
  g_mutex_init (&demux->lock);

  demux->sinkpad = gst_pad_new_from_static_template (&sink_template, "sink");
  gst_pad_set_chain_function (demux->sinkpad, demux_chain);
  gst_pad_set_event_function (demux->sinkpad, demux_sink_event);
  gst_pad_set_query_function (demux->sinkpad, sink_query);
  gst_element_add_pad (GST_ELEMENT (demux), demux->sinkpad);
}
