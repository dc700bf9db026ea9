/*
 * Wall clock of RTSP sources: the newest RTCP sender report of each stream, kept where the source's
 * pads can answer an NTP query from the muxer.
 */
#include <gst/gst.h>
#include <gst/rtp/gstrtcpbuffer.h>

#include "gst-nvquery-internal.h"
#include "nvdsgstutils.h"

/* From 1900, where NTP counts from, to 1970. */
#define NTP_TO_UNIX_SECONDS G_GUINT64_CONSTANT (2208988800)

typedef struct {
  gint references;
  GMutex lock;
  GHashTable *by_ssrc; /* -> _NtpData */
} Reports;

static Reports *
reports_ref (Reports *reports)
{
  g_atomic_int_inc (&reports->references);
  return reports;
}

static void
reports_unref (gpointer data)
{
  Reports *reports = data;

  if (!g_atomic_int_dec_and_test (&reports->references))
    return;
  g_hash_table_unref (reports->by_ssrc);
  g_mutex_clear (&reports->lock);
  g_free (reports);
}

static void
reports_unref_closure (gpointer data, GClosure *closure)
{
  reports_unref (data);
}

static void
connect (gpointer object, const char *signal, GCallback callback, Reports *reports)
{
  g_signal_connect_data (object, signal, callback, reports_ref (reports), reports_unref_closure, 0);
}

/* FALSE if the packet begins with no sender report. */
static gboolean
read_report (GstBuffer *packet, guint32 *ssrc, GstClockTime *unix_time)
{
  GstRTCPBuffer rtcp = GST_RTCP_BUFFER_INIT;
  GstRTCPPacket first;
  gboolean found = FALSE;

  if (!gst_rtcp_buffer_map (packet, GST_MAP_READ, &rtcp))
    return FALSE;
  if (gst_rtcp_buffer_get_first_packet (&rtcp, &first) &&
      gst_rtcp_packet_get_type (&first) == GST_RTCP_TYPE_SR) {
    guint64 ntp;
    gst_rtcp_packet_sr_get_sender_info (&first, ssrc, &ntp, NULL, NULL, NULL);
    guint64 seconds = ntp >> 32;
    if (seconds >= NTP_TO_UNIX_SECONDS) {
      *unix_time = (seconds - NTP_TO_UNIX_SECONDS) * GST_SECOND +
          gst_util_uint64_scale (ntp & 0xFFFFFFFF, GST_SECOND, G_GUINT64_CONSTANT (1) << 32);
      found = TRUE;
    }
  }
  gst_rtcp_buffer_unmap (&rtcp);
  return found;
}

/* On a jitter buffer: pairs the report's wall clock with the running time of its RTP time. */
static void
on_sync (GstElement *jitterbuffer, GstStructure *sync, Reports *reports)
{
  guint64 base_rtp, base_time, report_rtp;
  guint clock_rate;
  g_autoptr (GstBuffer) packet = NULL;
  guint32 ssrc;
  GstClockTime unix_time;

  if (!gst_structure_get (sync, "base-rtptime", G_TYPE_UINT64, &base_rtp, "base-time",
          G_TYPE_UINT64, &base_time, "sr-ext-rtptime", G_TYPE_UINT64, &report_rtp, "clock-rate",
          G_TYPE_UINT, &clock_rate, "sr-buffer", GST_TYPE_BUFFER, &packet, NULL) ||
      clock_rate == 0 || report_rtp < base_rtp || !read_report (packet, &ssrc, &unix_time))
    return;

  _NtpData *entry = g_new0 (_NtpData, 1);
  entry->ntp_time_epoch_ns = unix_time;
  entry->frame_timestamp =
      base_time + gst_util_uint64_scale (report_rtp - base_rtp, GST_SECOND, clock_rate);
  g_mutex_lock (&reports->lock);
  g_hash_table_replace (reports->by_ssrc, GUINT_TO_POINTER (ssrc), entry);
  g_mutex_unlock (&reports->lock);
}

static void
on_jitterbuffer (GstElement *rtpbin, GstElement *jitterbuffer, guint session, guint ssrc,
    Reports *reports)
{
  connect (jitterbuffer, "handle-sync", G_CALLBACK (on_sync), reports);
}

static void
on_manager (GstElement *source, GstElement *manager, Reports *reports)
{
  if (g_signal_lookup ("new-jitterbuffer", G_OBJECT_TYPE (manager)))
    connect (manager, "new-jitterbuffer", G_CALLBACK (on_jitterbuffer), reports);
}

static gboolean
answer (GstPad *pad, GstQuery *query, Reports *reports)
{
  g_autoptr (GstCaps) caps = gst_pad_get_current_caps (pad);
  guint ssrc;
  gboolean answered = FALSE;

  if (!caps || !gst_structure_get_uint (gst_caps_get_structure (caps, 0), "ssrc", &ssrc))
    return FALSE;
  g_mutex_lock (&reports->lock);
  _NtpData *entry = g_hash_table_lookup (reports->by_ssrc, GUINT_TO_POINTER (ssrc));
  if (entry) {
    gst_nvquery_ntp_sync_set (query, entry);
    answered = TRUE;
  }
  g_mutex_unlock (&reports->lock);
  return answered;
}

static GstPadProbeReturn
on_query (GstPad *pad, GstPadProbeInfo *info, gpointer reports)
{
  GstQuery *query = GST_PAD_PROBE_INFO_QUERY (info);

  return gst_nvquery_is_ntp_sync (query) && answer (pad, query, reports) ? GST_PAD_PROBE_HANDLED
                                                                        : GST_PAD_PROBE_OK;
}

static void
on_pad (GstElement *source, GstPad *pad, Reports *reports)
{
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_QUERY_UPSTREAM | GST_PAD_PROBE_TYPE_PUSH, on_query,
      reports_ref (reports), reports_unref);
}

static void
follow_rtspsrc (GstElement *source)
{
  Reports *reports = g_new0 (Reports, 1);

  reports->references = 1;
  g_mutex_init (&reports->lock);
  reports->by_ssrc = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  connect (source, "new-manager", G_CALLBACK (on_manager), reports);
  connect (source, "pad-added", G_CALLBACK (on_pad), reports);
  reports_unref (reports);
}

static void
on_source (GstElement *bin, GstElement *source, gpointer user_data)
{
  configure_source_for_ntp_sync (source);
}

void
configure_source_for_ntp_sync (GstElement *src_elem)
{
  g_return_if_fail (GST_IS_ELEMENT (src_elem));

  GType type = G_OBJECT_TYPE (src_elem);
  if (g_signal_lookup ("new-manager", type))
    follow_rtspsrc (src_elem);
  else if (g_signal_lookup ("source-setup", type))
    g_signal_connect (src_elem, "source-setup", G_CALLBACK (on_source), NULL);
}
