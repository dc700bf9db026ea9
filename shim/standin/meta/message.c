/* The message that one stream of a batch has ended. */
#include "gst-nvmessage.h"

#define STREAM_EOS "stream-eos"

GstMessage *
gst_nvmessage_new_stream_eos (GstObject *obj, guint eos_stream_id)
{
  return gst_message_new_element (obj,
      gst_structure_new (STREAM_EOS, "stream-id", G_TYPE_UINT, eos_stream_id, NULL));
}

gboolean
gst_nvmessage_is_stream_eos (GstMessage *message)
{
  g_return_val_if_fail (GST_IS_MESSAGE (message), FALSE);
  return GST_MESSAGE_TYPE (message) == GST_MESSAGE_ELEMENT &&
      gst_message_has_name (message, STREAM_EOS);
}

gboolean
gst_nvmessage_parse_stream_eos (GstMessage *message, guint *eos_stream_id)
{
  if (!gst_nvmessage_is_stream_eos (message))
    return FALSE;
  return gst_structure_get_uint (gst_message_get_structure (message), "stream-id", eos_stream_id);
}
