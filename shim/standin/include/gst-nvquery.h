/* Custom queries between DeepStream elements. A parser returns FALSE if nobody answered. */
#ifndef GST_NVQUERY_H
#define GST_NVQUERY_H

#include <gst/gst.h>
#include <gst/base/gstbasetransform.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Asked downstream: how many frames a batch has. */
GstQuery *gst_nvquery_batch_size_new (void);
gboolean gst_nvquery_is_batch_size (GstQuery *query);
void gst_nvquery_batch_size_set (GstQuery *query, guint batch_size);
gboolean gst_nvquery_batch_size_parse (GstQuery *query, guint *batch_size);

/* How many streams there are. */
GstQuery *gst_nvquery_numStreams_size_new (void);
gboolean gst_nvquery_is_numStreams_size (GstQuery *query);
void gst_nvquery_numStreams_size_set (GstQuery *query, guint numStreams_size);
gboolean gst_nvquery_numStreams_size_parse (GstQuery *query, guint *numStreams_size);

/* How many tensors preprocessing for an inference element keeps. */
GstQuery *gst_nvquery_preprocess_poolsize_new (guint gieid);
gboolean gst_nvquery_is_preprocess_poolsize (GstQuery *query);
void gst_nvquery_preprocess_poolsize_set (GstQuery *query, guint preprocess_poolsize);
gboolean gst_nvquery_preprocess_poolsize_parse (GstQuery *query, guint *preprocess_poolsize);
gboolean gst_nvquery_preprocess_poolsize_gieid_parse (GstQuery *query, guint *gieId);

/* A stream's new frame rate. */
gboolean gst_nvquery_is_update_caps (GstQuery *query);
void gst_nvquery_parse_update_caps (GstQuery *query, guint *stream_index, const GValue *frame_rate);
gboolean gst_nvquery_update_caps_peer_query (GstPad *srcpad, GstStructure *str);

/* The vector of a text. */
GstQuery *gst_nvquery_text_embedding_new (const gchar *text_input, const gchar *model);
gboolean gst_nvquery_is_text_embedding (GstQuery *query);
void gst_nvquery_text_embedding_set (GstQuery *query, const gchar *id, guint64 created,
    const gchar *model, const GValue *data);
gboolean gst_nvquery_text_embedding_parse (GstQuery *query, const gchar **id, guint64 *created,
    const gchar **model, const GValue **data);
gboolean gst_nvquery_text_embedding_parse_request (GstQuery *query, const gchar **text_input,
    const gchar **model);

/* The vector of a picture, or of a box in it. */
GstQuery *gst_nvquery_image_embedding_new (const gchar *image_path, const gchar *model,
    gboolean has_bbox, gdouble bbox_left, gdouble bbox_top, gdouble bbox_width,
    gdouble bbox_height);
gboolean gst_nvquery_is_image_embedding (GstQuery *query);
void gst_nvquery_image_embedding_set (GstQuery *query, const gchar *id, guint64 created,
    const gchar *model, const GValue *data);
gboolean gst_nvquery_image_embedding_parse (GstQuery *query, const gchar **id, guint64 *created,
    const gchar **model, const GValue **data);
gboolean gst_nvquery_image_embedding_parse_request (GstQuery *query, const gchar **image_path,
    const gchar **model, gboolean *has_bbox, gdouble *bbox_left, gdouble *bbox_top,
    gdouble *bbox_width, gdouble *bbox_height);

#ifdef __cplusplus
}
#endif
#endif
