#include "gstnvmsgconv.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "conversion.h"
#include "gstnvdsmeta.h"

GST_DEBUG_CATEGORY (nvmsgconv_debug);
#define GST_CAT_DEFAULT nvmsgconv_debug

static GstStaticPadTemplate sink_template =
GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
static GstStaticPadTemplate src_template =
GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

G_DEFINE_TYPE (GstNvMsgConv, gst_nvmsgconv, GST_TYPE_BASE_TRANSFORM)
GST_ELEMENT_REGISTER_DEFINE_WITH_CODE (nvmsgconv, "nvmsgconv", GST_RANK_NONE, gst_nvmsgconv_get_type (),
    GST_DEBUG_CATEGORY_INIT (nvmsgconv_debug, "nvmsgconv", 0, "makes payloads"))

static gboolean
folder_is_usable (GstNvMsgConv *self, const gchar *folder)
{
  if (folder == NULL || access (folder, W_OK | X_OK) == 0)
    return TRUE;
  GST_ELEMENT_ERROR (self, RESOURCE, OPEN_WRITE,
      ("debug-payload-dir: nothing can be written into %s: %s.", folder, g_strerror (errno)),
      ("Make the folder, or leave the property out."));
  return FALSE;
}

static gboolean
start (GstBaseTransform *transform)
{
  GstNvMsgConv *self = GST_NVMSGCONV (transform);
  g_autofree gchar *config = NULL, *path = NULL, *folder = NULL;
  g_autoptr (GError) error = NULL;
  PayloadSettings settings;

  GST_OBJECT_LOCK (self);
  config = g_strdup (self->config);
  path = g_strdup (self->library_path);
  folder = g_strdup (self->debug_folder);
  settings = (PayloadSettings) { .path = path, .config = config, .type = self->type, .multiple = self->multiple,
    .from_metadata = self->from_metadata };
  GST_OBJECT_UNLOCK (self);

  if (!folder_is_usable (self, folder))
    return FALSE;
  standin_forget_shortage (&self->shortage);
  g_clear_pointer (&self->unwritable, g_free);
  self->makes = settings.type;
  self->reads_metadata = settings.from_metadata;
  self->library = payload_library_open (&settings, &error);
  if (self->library == NULL)
    gst_element_message_full (GST_ELEMENT (self), GST_MESSAGE_ERROR, error->domain, error->code, g_strdup (error->message),
        NULL, __FILE__, GST_FUNCTION, __LINE__);
  return self->library != NULL;
}

static gboolean
stop (GstBaseTransform *transform)
{
  g_clear_pointer (&GST_NVMSGCONV (transform)->library, payload_library_unref);
  return TRUE;
}

static gboolean
set_caps (GstBaseTransform *transform, GstCaps *in, GstCaps *out)
{
  GstNvMsgConv *self = GST_NVMSGCONV (transform);
  const gchar *name = gst_structure_get_name (gst_caps_get_structure (in, 0));

  if (strstr (name, "ds3d") != NULL) {
    GST_ELEMENT_ERROR (self, STREAM, WRONG_TYPE, ("The stand-in makes no payloads of %s.", name), (NULL));
    return FALSE;
  }
  self->is_video = g_str_equal (name, "video/x-raw");
  return TRUE;
}

/* Once for a folder, until something was written again. */
static void
tell_dump_problem (GstNvMsgConv *self, const Conversion *conversion)
{
  if (conversion->dump_error == 0) {
    if (conversion->dumped)
      g_clear_pointer (&self->unwritable, g_free);
    return;
  }
  if (g_strcmp0 (self->unwritable, conversion->folder) == 0)
    return;
  g_free (self->unwritable);
  self->unwritable = g_strdup (conversion->folder);
  GST_ELEMENT_WARNING (self, RESOURCE, WRITE,
      ("debug-payload-dir: nothing can be written into %s: %s.", conversion->folder, g_strerror (conversion->dump_error)),
      ("Payloads are made all the same. This is said once, until it can be written into again."));
}

static GstFlowReturn
transform_ip (GstBaseTransform *transform, GstBuffer *buffer)
{
  GstNvMsgConv *self = GST_NVMSGCONV (transform);
  Conversion conversion = { .self = self, .batch = gst_buffer_get_nvds_batch_meta (buffer) };

  if (conversion.batch == NULL)
    return GST_FLOW_OK;
  GST_OBJECT_LOCK (self);
  conversion.component_id = self->component_id;
  conversion.interval = self->frame_interval;
  conversion.dummies = self->dummies;
  conversion.folder = g_strdup (self->debug_folder);
  GST_OBJECT_UNLOCK (self);

  nvds_acquire_meta_lock (conversion.batch);
  for (GList *l = conversion.batch->frame_meta_list; l != NULL; l = l->next)
    msgconv_convert_frame (&conversion, l->data);
  nvds_release_meta_lock (conversion.batch);
  standin_tell_shortage (GST_ELEMENT (self), &self->shortage);
  tell_dump_problem (self, &conversion);
  g_free (conversion.folder);
  return GST_FLOW_OK;
}

static void
finalize (GObject *object)
{
  GstNvMsgConv *self = GST_NVMSGCONV (object);

  g_free (self->config);
  g_free (self->library_path);
  g_free (self->debug_folder);
  g_free (self->unwritable);
  g_free (self->embedding_filter);
  G_OBJECT_CLASS (gst_nvmsgconv_parent_class)->finalize (object);
}

static void
gst_nvmsgconv_class_init (GstNvMsgConvClass *klass)
{
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);
  GstBaseTransformClass *transform_class = GST_BASE_TRANSFORM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = finalize;
  msgconv_install_properties (G_OBJECT_CLASS (klass));
  gst_element_class_set_static_metadata (element_class, "Message Converter", "Filter/Metadata",
      "Makes payloads for message brokers", "deepscript");
  gst_element_class_add_static_pad_template (element_class, &sink_template);
  gst_element_class_add_static_pad_template (element_class, &src_template);
  transform_class->start = start;
  transform_class->stop = stop;
  transform_class->set_caps = set_caps;
  transform_class->transform_ip = transform_ip;
}

static void
gst_nvmsgconv_init (GstNvMsgConv *self)
{
  self->type = NVDS_PAYLOAD_DEEPSTREAM;
  self->frame_interval = 30;
  self->is_video = TRUE;
  gst_base_transform_set_passthrough (GST_BASE_TRANSFORM (self), TRUE);
}
