/* Queries that applications' elements may ask. */
#include "gst-nvquery.h"
#include "query_fields.h"

#define BATCH_SIZE "nv-batch-size"
#define NUM_STREAMS "nv-num-streams"
#define POOL_SIZE "nv-preprocess-poolsize"
#define UPDATE_CAPS "update-caps"

GstQuery *
gst_nvquery_batch_size_new (void)
{
  return query_new (BATCH_SIZE);
}

gboolean
gst_nvquery_is_batch_size (GstQuery *query)
{
  return query_fields (query, BATCH_SIZE) != NULL;
}

void
gst_nvquery_batch_size_set (GstQuery *query, guint batch_size)
{
  query_set_uint (query, BATCH_SIZE, "batch-size", batch_size);
}

gboolean
gst_nvquery_batch_size_parse (GstQuery *query, guint *batch_size)
{
  return query_get_uint (query, BATCH_SIZE, "batch-size", batch_size);
}

GstQuery *
gst_nvquery_numStreams_size_new (void)
{
  return query_new (NUM_STREAMS);
}

gboolean
gst_nvquery_is_numStreams_size (GstQuery *query)
{
  return query_fields (query, NUM_STREAMS) != NULL;
}

void
gst_nvquery_numStreams_size_set (GstQuery *query, guint numStreams_size)
{
  query_set_uint (query, NUM_STREAMS, "num-streams", numStreams_size);
}

gboolean
gst_nvquery_numStreams_size_parse (GstQuery *query, guint *numStreams_size)
{
  return query_get_uint (query, NUM_STREAMS, "num-streams", numStreams_size);
}

GstQuery *
gst_nvquery_preprocess_poolsize_new (guint gieid)
{
  GstQuery *query = query_new (POOL_SIZE);

  query_set_uint (query, POOL_SIZE, "gie-id", gieid);
  return query;
}

gboolean
gst_nvquery_is_preprocess_poolsize (GstQuery *query)
{
  return query_fields (query, POOL_SIZE) != NULL;
}

void
gst_nvquery_preprocess_poolsize_set (GstQuery *query, guint preprocess_poolsize)
{
  query_set_uint (query, POOL_SIZE, "poolsize", preprocess_poolsize);
}

gboolean
gst_nvquery_preprocess_poolsize_parse (GstQuery *query, guint *preprocess_poolsize)
{
  return query_get_uint (query, POOL_SIZE, "poolsize", preprocess_poolsize);
}

gboolean
gst_nvquery_preprocess_poolsize_gieid_parse (GstQuery *query, guint *gieId)
{
  return query_get_uint (query, POOL_SIZE, "gie-id", gieId);
}

gboolean
gst_nvquery_is_update_caps (GstQuery *query)
{
  return query_fields (query, UPDATE_CAPS) != NULL;
}

void
gst_nvquery_parse_update_caps (GstQuery *query, guint *stream_index, const GValue *frame_rate)
{
  const GstStructure *fields = query_fields (query, UPDATE_CAPS);

  if (!fields)
    return;
  if (stream_index)
    gst_structure_get_uint (fields, "stream-id", stream_index);
  const GValue *rate = gst_structure_get_value (fields, "frame-rate");
  if (rate && G_IS_VALUE (frame_rate))
    g_value_transform (rate, (GValue *) frame_rate);
}

gboolean
gst_nvquery_update_caps_peer_query (GstPad *srcpad, GstStructure *str)
{
  g_return_val_if_fail (GST_IS_PAD (srcpad) && str, FALSE);

  GstQuery *query = gst_query_new_custom (GST_QUERY_CUSTOM, str);
  gboolean answered = gst_pad_peer_query (srcpad, query);
  gst_query_unref (query);
  return answered;
}
