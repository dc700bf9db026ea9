#pragma once

#include <gst/app/gstappsrc.h>

G_BEGIN_DECLS

/* An appsrc for RTP that knows its payload type. gst-rtsp-server reads "pt" of whatever element it finds
 * under the name pay0, and an appsrc without that property has it print a warning for each client. */
#define DS_TYPE_RTP_SOURCE (ds_rtp_source_get_type ())
G_DECLARE_FINAL_TYPE (DsRtpSource, ds_rtp_source, DS, RTP_SOURCE, GstAppSrc)

/* The element factory's name in launch strings, after ds_rtp_source_register. */
#define DS_RTP_SOURCE_FACTORY "deepscriptrtpsrc"
void ds_rtp_source_register (void);

/* As gst_app_src_set_caps, taking the payload type out of the caps. */
void ds_rtp_source_set_caps (DsRtpSource *source, GstCaps *caps);

G_END_DECLS
