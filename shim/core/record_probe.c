/* The probe that feeds a ring. No JavaScript is asked by it. */

#include "probe.h"
#include "publish.h"
#include "record.h"

static GstPadProbeReturn
on_data (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  DsHandler *handler = data;
  DS_OBSERVE (handler);
  DsRecords *records = handler->records;
  if (info->data == NULL)
    return GST_PAD_PROBE_OK;
  if (info->type & GST_PAD_PROBE_TYPE_BUFFER) {
    ds_records_add (records, pad, info->data);
  } else if (info->type & GST_PAD_PROBE_TYPE_BUFFER_LIST) {
    for (guint i = 0; i < gst_buffer_list_length (info->data); i++)
      ds_records_add (records, pad, gst_buffer_list_get (info->data, i));
  } else if (GST_EVENT_TYPE (info->data) == GST_EVENT_EOS && !records->meters) {
    ds_records_finish (records);
  }
  return GST_PAD_PROBE_OK;
}

static bool
has_ended (GstPad *pad)
{
  GST_OBJECT_LOCK (pad);
  bool ended = GST_PAD_IS_EOS (pad);
  GST_OBJECT_UNLOCK (pad);
  return ended;
}

DsHandler *
ds_records_attach (DsRecords *records, void *pad)
{
  DsHandler *handler = ds_probe_handler_new (records->server, records->id, 0, pad);
  handler->records = ds_records_ref (records);
  ds_probe_install (handler, pad,
                    GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_BUFFER_LIST |
                      GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM,
                    on_data);
  if (!records->meters && has_ended (pad))
    ds_records_finish (records);
  return handler;
}
