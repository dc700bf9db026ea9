/* Queries between DeepStream's own elements. */
#include "gst-nvquery-internal.h"
#include "query_fields.h"

#define NPP_STREAM "nv-npp-stream"
#define RESOLUTION "nv-resolution"
#define STREAM_CAPS "nv-stream-caps"
#define SURFACES "nv-num-surfaces-per-buffer"
#define NTP_SYNC "nv-ntp-sync"
#define URI "nv-uri-from-streamid"
#define SOURCE_ID "nv-source-id"

GstQuery *
gst_nvquery_nppstream_new (void)
{
  return query_new (NPP_STREAM);
}

gboolean
gst_nvquery_is_nppstream (GstQuery *query)
{
  return query_fields (query, NPP_STREAM) != NULL;
}

void
gst_nvquery_nppstream_set (GstQuery *query, gpointer cudastream)
{
  GstStructure *answer = query_answer (query, NPP_STREAM);

  if (answer)
    gst_structure_set (answer, "stream", G_TYPE_POINTER, cudastream, NULL);
}

gboolean
gst_nvquery_nppstream_parse (GstQuery *query, gpointer cudastreamptr)
{
  const GstStructure *fields = query_fields (query, NPP_STREAM);

  return fields && gst_structure_get (fields, "stream", G_TYPE_POINTER, cudastreamptr, NULL);
}

GstQuery *
gst_nvquery_resolution_new (void)
{
  return query_new (RESOLUTION);
}

gboolean
gst_nvquery_is_resolution (GstQuery *query)
{
  return query_fields (query, RESOLUTION) != NULL;
}

void
gst_nvquery_resolution_set (GstQuery *query, guint width, guint height)
{
  query_set_uint (query, RESOLUTION, "width", width);
  query_set_uint (query, RESOLUTION, "height", height);
}

gboolean
gst_nvquery_resolution_parse (GstQuery *query, guint *width, guint *height)
{
  return query_get_uint (query, RESOLUTION, "width", width) &&
      query_get_uint (query, RESOLUTION, "height", height);
}

GstQuery *
gst_nvquery_stream_caps_new (guint streamId)
{
  GstQuery *query = query_new (STREAM_CAPS);

  query_set_uint (query, STREAM_CAPS, "stream-id", streamId);
  return query;
}

gboolean
gst_nvquery_is_stream_caps (GstQuery *query)
{
  return query_fields (query, STREAM_CAPS) != NULL;
}

void
gst_nvquery_stream_caps_set (GstQuery *query, GstCaps *caps)
{
  GstStructure *answer = query_answer (query, STREAM_CAPS);

  if (answer && caps && gst_caps_get_size (caps) > 0)
    gst_structure_set (answer, "caps", GST_TYPE_STRUCTURE, gst_caps_get_structure (caps, 0), NULL);
}

gboolean
gst_nvquery_stream_caps_parse_streamid (GstQuery *query, guint *streamid)
{
  return query_get_uint (query, STREAM_CAPS, "stream-id", streamid);
}

/* The structure is the caller's. */
gboolean
gst_nvquery_stream_caps_parse (GstQuery *query, GstStructure **str)
{
  const GstStructure *fields = query_fields (query, STREAM_CAPS);

  return fields && gst_structure_get (fields, "caps", GST_TYPE_STRUCTURE, str, NULL);
}

GstQuery *
gst_nvquery_num_surfaces_per_buffer_new (void)
{
  return query_new (SURFACES);
}

gboolean
gst_nvquery_is_num_surfaces_per_buffer (GstQuery *query)
{
  return query_fields (query, SURFACES) != NULL;
}

void
gst_nvquery_num_surfaces_per_buffer_set (GstQuery *query, guint num_surfaces_per_buffers)
{
  query_set_uint (query, SURFACES, "surfaces", num_surfaces_per_buffers);
}

gboolean
gst_nvquery_num_surfaces_per_buffer_parse (GstQuery *query, guint *num_surfaces_per_buffers)
{
  return query_get_uint (query, SURFACES, "surfaces", num_surfaces_per_buffers);
}

GstQuery *
gst_nvquery_ntp_sync_new (void)
{
  return query_new (NTP_SYNC);
}

gboolean
gst_nvquery_is_ntp_sync (GstQuery *query)
{
  return query_fields (query, NTP_SYNC) != NULL;
}

void
gst_nvquery_ntp_sync_set (GstQuery *query, _NtpData *ntp_data)
{
  GstStructure *answer = query_answer (query, NTP_SYNC);

  if (answer)
    gst_structure_set (answer, "epoch", G_TYPE_UINT64, ntp_data->ntp_time_epoch_ns, "timestamp",
        G_TYPE_UINT64, ntp_data->frame_timestamp, "frame-time", G_TYPE_UINT64,
        ntp_data->avg_frame_time, NULL);
}

gboolean
gst_nvquery_ntp_sync_parse (GstQuery *query, _NtpData *ntp_data)
{
  const GstStructure *fields = query_fields (query, NTP_SYNC);

  return fields &&
      gst_structure_get (fields, "epoch", G_TYPE_UINT64, &ntp_data->ntp_time_epoch_ns, "timestamp",
          G_TYPE_UINT64, &ntp_data->frame_timestamp, "frame-time", G_TYPE_UINT64,
          &ntp_data->avg_frame_time, NULL);
}

GstQuery *
gst_nvquery_uri_from_streamid_new (guint streamid)
{
  GstQuery *query = query_new (URI);

  query_set_uint (query, URI, "stream-id", streamid);
  return query;
}

gboolean
gst_nvquery_is_uri_from_streamid (GstQuery *query)
{
  return query_fields (query, URI) != NULL;
}

void
gst_nvquery_uri_from_streamid_set (GstQuery *query, const gchar *uri)
{
  GstStructure *answer = query_answer (query, URI);

  if (answer)
    gst_structure_set (answer, "uri", G_TYPE_STRING, uri, NULL);
}

gboolean
gst_nvquery_uri_from_streamid_parse (GstQuery *query, const gchar **uri)
{
  return query_get_string (query, URI, "uri", uri);
}

gboolean
gst_nvquery_uri_from_streamid_parse_streamid (GstQuery *query, guint *streamid)
{
  return query_get_uint (query, URI, "stream-id", streamid);
}

GstQuery *
gst_nvquery_sourceid_new (void)
{
  return query_new (SOURCE_ID);
}

gboolean
gst_nvquery_is_sourceid (GstQuery *query)
{
  return query_fields (query, SOURCE_ID) != NULL;
}

void
gst_nvquery_sourceid_set (GstQuery *query, guint sourceid)
{
  query_set_uint (query, SOURCE_ID, "source-id", sourceid);
}

gboolean
gst_nvquery_sourceid_parse (GstQuery *query, guint *sourceid)
{
  return query_get_uint (query, SOURCE_ID, "source-id", sourceid);
}
