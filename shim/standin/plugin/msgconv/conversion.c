#include "conversion.h"

#include <errno.h>

#include "nvds_audio_meta.h"

GST_DEBUG_CATEGORY_EXTERN (nvmsgconv_debug);
#define GST_CAT_DEFAULT nvmsgconv_debug

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
      if (conversion->dump_error == 0)
        conversion->dump_error = errno;
      return;
    }
    conversion->dumped = TRUE;
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

    if (user->base_meta.meta_type != NVDS_EVENT_MSG_META || message == NULL
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

void
msgconv_convert_frame (Conversion *conversion, gpointer frame)
{
  conversion->frame = frame;
  if (conversion->self->reads_metadata)
    convert_metadata (conversion);
  else
    convert_events (conversion);
  if (conversion->dump != NULL)
    fclose (g_steal_pointer (&conversion->dump));
}
