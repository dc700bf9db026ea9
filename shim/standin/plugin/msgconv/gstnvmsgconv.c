#include "gstnvmsgconv.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "gstnvdsmeta.h"
#include "nvds_audio_meta.h"

GST_DEBUG_CATEGORY_STATIC (nvmsgconv_debug);
#define GST_CAT_DEFAULT nvmsgconv_debug

static GstStaticPadTemplate sink_template =
GST_STATIC_PAD_TEMPLATE ("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);
static GstStaticPadTemplate src_template =
GST_STATIC_PAD_TEMPLATE ("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

G_DEFINE_TYPE (GstNvMsgConv, gst_nvmsgconv, GST_TYPE_BASE_TRANSFORM)
GST_ELEMENT_REGISTER_DEFINE_WITH_CODE (nvmsgconv, "nvmsgconv", GST_RANK_NONE, gst_nvmsgconv_get_type (),
    GST_DEBUG_CATEGORY_INIT (nvmsgconv_debug, "nvmsgconv", 0, "makes payloads"))

/* What one buffer is converted by. */
typedef struct
{
  GstNvMsgConv *self;
  NvDsBatchMeta *batch;
  gpointer frame;
  guint component_id, interval;
  gboolean dummies;
  gchar *folder;
  FILE *dump;
} Conversion;

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

/* Named by the time, as NVIDIA's; frames of the same millisecond share a file. */
static void
dump_payload (Conversion *conversion, const NvDsPayload *payload)
{
  if (conversion->folder == NULL)
    return;
  if (conversion->dump == NULL) {
    g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
    g_autofree gchar *seconds = g_date_time_format (now, "%Y-%m-%dT%H:%M:%S");
    g_autofree gchar *file =
        g_strdup_printf ("%s/%s.%03dZ.txt", conversion->folder, seconds, g_date_time_get_microsecond (now) / 1000);

    conversion->dump = fopen (file, "a");
    if (conversion->dump == NULL) {
      GST_ELEMENT_WARNING (conversion->self, RESOURCE, WRITE,
          ("debug-payload-dir: %s cannot be written: %s.", file, g_strerror (errno)), (NULL));
      return;
    }
  }
  fwrite (payload->payload, 1, payload->payloadSize, conversion->dump);
  fputs (" \n", conversion->dump);
}

static void
attach_one (Conversion *conversion, NvDsPayload *payload)
{
  GstNvMsgConv *self = conversion->self;
  NvDsUserMeta *user;

  if (payload == NULL || payload->payloadSize == 0) {
    GST_WARNING_OBJECT (self, "the payload library made an empty payload, which is left out");
    if (payload != NULL)
      payload_library_release (self->library, payload);
    return;
  }
  payload->componentId = conversion->component_id;
  dump_payload (conversion, payload);
  user = standin_acquire_user (conversion->batch, &self->shortage);
  if (user == NULL) {
    payload_library_release (self->library, payload);
    return;
  }
  payload_library_hand_over (self->library, payload, user);
  if (self->is_video)
    nvds_add_user_meta_to_frame (conversion->frame, user);
  else
    nvds_add_user_meta_to_audio_frame (conversion->frame, user);
}

/* Takes what the payload library gave. */
static void
attach (Conversion *conversion, NvDsPayload **payloads, guint count)
{
  for (guint i = 0; i < count && payloads != NULL; i++)
    attach_one (conversion, payloads[i]);
  g_free (payloads);
}

static gboolean
is_per_frame (const Conversion *conversion)
{
  const NvDsPayloadType type = conversion->self->makes;

  return type == NVDS_PAYLOAD_DEEPSTREAM_MINIMAL || type == NVDS_PAYLOAD_DEEPSTREAM_PROTOBUF;
}

static void
convert_metadata (Conversion *conversion)
{
  GstNvMsgConv *self = conversion->self;
  NvDsMsg2pMetaInfo info = { .frameMeta = conversion->frame, .mediaType = self->is_video ? "video" : "audio" };
  const gint number = self->is_video ? ((NvDsFrameMeta *) conversion->frame)->frame_num
      : ((NvDsAudioFrameMeta *) conversion->frame)->frame_num;
  NvDsPayload **payloads;
  guint count;

  if ((guint) number % conversion->interval != 0)
    return;
  if (is_per_frame (conversion)) {
    payloads = payload_library_of_metadata (self->library, &info, &count);
    attach (conversion, payloads, count);
    return;
  }
  for (GList *l = self->is_video ? ((NvDsFrameMeta *) conversion->frame)->obj_meta_list : NULL; l != NULL; l = l->next) {
    info.objMeta = l->data;
    payloads = payload_library_of_metadata (self->library, &info, &count);
    attach (conversion, payloads, count);
  }
}

/* Stands for a frame of which nobody has anything to say. */
static void
convert_dummy (Conversion *conversion)
{
  const NvDsFrameMeta *frame = conversion->frame;
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc ((gint64) (frame->ntp_timestamp / GST_SECOND));
  g_autofree gchar *seconds = g_date_time_format (time, "%Y-%m-%dT%H:%M:%S");
  g_autofree gchar *ts = g_strdup_printf ("%s.%03dZ", seconds, (gint) (frame->ntp_timestamp / GST_MSECOND % 1000));
  g_autofree NvDsEventMsgMeta *message = g_new0 (NvDsEventMsgMeta, 1);
  NvDsEvent event = { NVDS_EVENT_ENTRY, message };
  NvDsPayload **payloads;
  guint count;

  message->frameId = frame->frame_num;
  message->sensorId = (gint) frame->source_id;
  message->ts = ts;
  payloads = payload_library_of_events (conversion->self->library, &event, 0, &count);
  attach (conversion, payloads, count);
}

static GArray *
events_of (const Conversion *conversion)
{
  GList *users = conversion->self->is_video ? ((NvDsFrameMeta *) conversion->frame)->frame_user_meta_list
      : ((NvDsAudioFrameMeta *) conversion->frame)->frame_user_meta_list;
  GArray *events = g_array_new (FALSE, FALSE, sizeof (NvDsEvent));

  for (; users != NULL; users = users->next) {
    const NvDsUserMeta *user = users->data;
    NvDsEventMsgMeta *message = user->user_meta_data;

    if (user->base_meta.meta_type != NVDS_EVENT_MSG_META
        || (conversion->component_id != 0 && (guint) message->componentId != conversion->component_id))
      continue;
    g_array_append_val (events, ((NvDsEvent) { message->type, message }));
  }
  return events;
}

static void
convert_events (Conversion *conversion)
{
  GArray *events = events_of (conversion);
  NvDsEvent *first = (NvDsEvent *) events->data;
  const guint step = is_per_frame (conversion) ? events->len : 1;

  for (guint at = 0; at < events->len; at += step) {
    guint count;
    NvDsPayload **payloads = payload_library_of_events (conversion->self->library, first + at, step, &count);

    attach (conversion, payloads, count);
  }
  if (events->len == 0 && conversion->dummies && conversion->self->is_video && is_per_frame (conversion))
    convert_dummy (conversion);
  g_array_unref (events);
}

static void
convert_frame (Conversion *conversion)
{
  if (conversion->self->reads_metadata)
    convert_metadata (conversion);
  else
    convert_events (conversion);
  if (conversion->dump != NULL)
    fclose (g_steal_pointer (&conversion->dump));
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
  for (GList *l = conversion.batch->frame_meta_list; l != NULL; l = l->next) {
    conversion.frame = l->data;
    convert_frame (&conversion);
  }
  nvds_release_meta_lock (conversion.batch);
  standin_tell_shortage (GST_ELEMENT (self), &self->shortage);
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
