#include "nvdsosd.h"

#include "gst-nvdscustomevent.h"
#include "nvll_osd_api.h"
#include "nvmm.h"

GST_DEBUG_CATEGORY_STATIC (nvdsosd_debug);
#define GST_CAT_DEFAULT nvdsosd_debug

#define NVDSOSD_CAPS GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "{ NV12, RGBA }")

static GstStaticPadTemplate sink_template =
GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS (NVDSOSD_CAPS));
static GstStaticPadTemplate src_template =
GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS (NVDSOSD_CAPS));

G_DEFINE_TYPE (GstNvDsOsd, gst_nvds_osd, GST_TYPE_BASE_TRANSFORM)
GST_ELEMENT_REGISTER_DEFINE_WITH_CODE (nvdsosd, "nvdsosd", GST_RANK_PRIMARY, gst_nvds_osd_get_type (),
    GST_DEBUG_CATEGORY_INIT (nvdsosd_debug, "nvdsosd", 0, "draws metadata onto frames"))

static GstCaps *
transform_caps (GstBaseTransform *transform, GstPadDirection direction, GstCaps *caps, GstCaps *filter)
{
  GstNvDsOsd *self = GST_NVDSOSD (transform);
  GstCaps *possible = filter != NULL ? gst_caps_intersect_full (filter, caps, GST_CAPS_INTERSECT_FIRST)
      : gst_caps_ref (caps);

  if (self->mode == MODE_CPU) {
    g_autoptr (GstCaps) rgba = gst_caps_from_string (GST_VIDEO_CAPS_MAKE_WITH_FEATURES (NVMM_FEATURE, "RGBA"));
    GstCaps *both = gst_caps_intersect_full (possible, rgba, GST_CAPS_INTERSECT_FIRST);

    gst_caps_unref (possible);
    possible = both;
  }
  return possible;
}

static gboolean
sink_event (GstBaseTransform *transform, GstEvent *event)
{
  GstNvDsOsd *self = GST_NVDSOSD (transform);

  if ((guint) GST_EVENT_TYPE (event) == GST_NVEVENT_OSD_PROCESS_MODE_UPDATE) {
    g_autofree gchar *stream = NULL;
    guint mode = MODE_GPU;

    gst_nvevent_parse_osd_process_mode_update (event, &stream, &mode);
    GST_OBJECT_LOCK (self);
    self->mode = mode == MODE_CPU ? MODE_CPU : MODE_GPU;
    GST_OBJECT_UNLOCK (self);
  }
  return GST_BASE_TRANSFORM_CLASS (gst_nvds_osd_parent_class)->sink_event (transform, event);
}

static gboolean
start (GstBaseTransform *transform)
{
  GstNvDsOsd *self = GST_NVDSOSD (transform);

  self->painter = osd_text_painter_new ();
  self->warned_of_batch = FALSE;
  return TRUE;
}

static gboolean
stop (GstBaseTransform *transform)
{
  GstNvDsOsd *self = GST_NVDSOSD (transform);

  g_clear_pointer (&self->painter, osd_text_painter_free);
  return TRUE;
}

static GstFlowReturn
transform_ip (GstBaseTransform *transform, GstBuffer *buffer)
{
  GstNvDsOsd *self = GST_NVDSOSD (transform);
  NvBufSurface *surface = nvmm_buffer_surface (buffer);
  OsdCanvas canvas;

  if (surface == NULL || surface->numFilled == 0 || !osd_canvas_open (&canvas, surface, 0)) {
    GST_ELEMENT_ERROR (self, STREAM, FORMAT, ("The buffer holds no NV12 or RGBA surface to draw on."), (NULL));
    return GST_FLOW_ERROR;
  }
  if (surface->numFilled > 1 && !self->warned_of_batch) {
    self->warned_of_batch = TRUE;
    GST_ELEMENT_WARNING (self, STREAM, FAILED,
        ("A batch of %u frames: everything is drawn onto the first one.", surface->numFilled),
        ("Put nvmultistreamtiler or nvstreamdemux before nvdsosd."));
  }
  nvds_set_input_system_timestamp (buffer, GST_ELEMENT_NAME (self));
  if (!nvdsosd_draw (self, &canvas, gst_buffer_get_nvds_batch_meta (buffer))) {
    GST_ELEMENT_ERROR (self, STREAM, FAILED, ("Unable to draw: a border, line or arrow is wider than %d pixels.",
            MAX_BORDER_WIDTH), (NULL));
    return GST_FLOW_ERROR;
  }
  nvds_set_output_system_timestamp (buffer, GST_ELEMENT_NAME (self));
  return GST_FLOW_OK;
}

static void
finalize (GObject *object)
{
  nvdsosd_clear_properties (GST_NVDSOSD (object));
  G_OBJECT_CLASS (gst_nvds_osd_parent_class)->finalize (object);
}

static void
gst_nvds_osd_class_init (GstNvDsOsdClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  GstBaseTransformClass *transform_class = GST_BASE_TRANSFORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  nvdsosd_install_properties (G_OBJECT_CLASS (klass));
  gst_element_class_set_static_metadata (element_class, "NvDsOsd plugin", "NvDsOsd functionality",
      "Draws boxes, labels, masks and shapes from metadata", "deepscript");
  gst_element_class_add_static_pad_template (element_class, &sink_template);
  gst_element_class_add_static_pad_template (element_class, &src_template);
  transform_class->transform_caps = transform_caps;
  transform_class->sink_event = sink_event;
  transform_class->start = start;
  transform_class->stop = stop;
  transform_class->transform_ip = transform_ip;
  /* As the original: branches after a tee share the frame, and drawing shows in all of them. */
  transform_class->passthrough_on_same_caps = TRUE;
}

static void
gst_nvds_osd_init (GstNvDsOsd *self)
{
  nvdsosd_init_properties (self);
}
