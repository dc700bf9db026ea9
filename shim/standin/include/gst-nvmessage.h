/* Element messages on the bus about one stream of a batch. */
#ifndef GST_NVMESSAGE_H
#define GST_NVMESSAGE_H

#include <gst/gst.h>

#ifdef __cplusplus
extern "C" {
#endif

GstMessage *gst_nvmessage_new_stream_eos (GstObject *obj, guint eos_stream_id);
gboolean gst_nvmessage_is_stream_eos (GstMessage *message);
gboolean gst_nvmessage_parse_stream_eos (GstMessage *message, guint *eos_stream_id);

#ifdef __cplusplus
}
#endif
#endif
