#pragma once

#include <gst/app/gstappsrc.h>

G_BEGIN_DECLS

/* An appsrc for RTP that can be asked what a payloader is asked: gst-rtsp-server reads "pt" and "stats" of
 * whatever element it finds under the name pay0, to describe the stream and to tell a client that joins at
 * which packet it begins. */
#define DS_TYPE_RTP_SOURCE (ds_rtp_source_get_type ())
G_DECLARE_FINAL_TYPE (DsRtpSource, ds_rtp_source, DS, RTP_SOURCE, GstAppSrc)

/* The element factory's name in launch strings, after ds_rtp_source_register. */
#define DS_RTP_SOURCE_FACTORY "deepscriptrtpsrc"
void ds_rtp_source_register (void);

/* As gst_app_src_set_caps, taking the payload type and the clock rate out of the caps. */
void ds_rtp_source_set_caps (DsRtpSource *source, GstCaps *caps);

/* As gst_app_src_push_buffer and gst_app_src_push_buffer_list, with all stamped `running_time`. They take
 * the buffer or list over. */
void ds_rtp_source_push (DsRtpSource *source, GstBuffer *buffer, GstClockTime running_time);
void ds_rtp_source_push_list (DsRtpSource *source, GstBufferList *list, GstClockTime running_time);

G_END_DECLS
