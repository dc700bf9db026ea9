/* Queries for the vector of a text or of a picture. */
#include "gst-nvquery.h"
#include "query_fields.h"

#define TEXT "nv-text-embedding"
#define IMAGE "nv-image-embedding"

static void
set_answer (GstQuery *query, const char *name, const gchar *id, guint64 created, const gchar *model,
    const GValue *data)
{
  GstStructure *answer = query_answer (query, name);

  if (!answer)
    return;
  gst_structure_set (answer, "id", G_TYPE_STRING, id, "created", G_TYPE_UINT64, created,
      "answer-model", G_TYPE_STRING, model, NULL);
  if (data)
    gst_structure_set_value (answer, "data", data);
}

static gboolean
parse_answer (GstQuery *query, const char *name, const gchar **id, guint64 *created,
    const gchar **model, const GValue **data)
{
  const GstStructure *fields = query_fields (query, name);

  if (!query_get_string (query, name, "id", id) ||
      !query_get_string (query, name, "answer-model", model))
    return FALSE;
  if (created)
    gst_structure_get_uint64 (fields, "created", created);
  if (data)
    *data = gst_structure_get_value (fields, "data");
  return TRUE;
}

GstQuery *
gst_nvquery_text_embedding_new (const gchar *text_input, const gchar *model)
{
  return gst_query_new_custom (GST_QUERY_CUSTOM,
      gst_structure_new (TEXT, "text-input", G_TYPE_STRING, text_input, "model", G_TYPE_STRING,
          model, NULL));
}

gboolean
gst_nvquery_is_text_embedding (GstQuery *query)
{
  return query_fields (query, TEXT) != NULL;
}

void
gst_nvquery_text_embedding_set (GstQuery *query, const gchar *id, guint64 created,
    const gchar *model, const GValue *data)
{
  set_answer (query, TEXT, id, created, model, data);
}

gboolean
gst_nvquery_text_embedding_parse (GstQuery *query, const gchar **id, guint64 *created,
    const gchar **model, const GValue **data)
{
  return parse_answer (query, TEXT, id, created, model, data);
}

gboolean
gst_nvquery_text_embedding_parse_request (GstQuery *query, const gchar **text_input,
    const gchar **model)
{
  return query_get_string (query, TEXT, "text-input", text_input) &&
      query_get_string (query, TEXT, "model", model);
}

GstQuery *
gst_nvquery_image_embedding_new (const gchar *image_path, const gchar *model, gboolean has_bbox,
    gdouble bbox_left, gdouble bbox_top, gdouble bbox_width, gdouble bbox_height)
{
  return gst_query_new_custom (GST_QUERY_CUSTOM,
      gst_structure_new (IMAGE, "image-path", G_TYPE_STRING, image_path, "model", G_TYPE_STRING,
          model, "has-bbox", G_TYPE_BOOLEAN, has_bbox, "left", G_TYPE_DOUBLE, bbox_left, "top",
          G_TYPE_DOUBLE, bbox_top, "width", G_TYPE_DOUBLE, bbox_width, "height", G_TYPE_DOUBLE,
          bbox_height, NULL));
}

gboolean
gst_nvquery_is_image_embedding (GstQuery *query)
{
  return query_fields (query, IMAGE) != NULL;
}

void
gst_nvquery_image_embedding_set (GstQuery *query, const gchar *id, guint64 created,
    const gchar *model, const GValue *data)
{
  set_answer (query, IMAGE, id, created, model, data);
}

gboolean
gst_nvquery_image_embedding_parse (GstQuery *query, const gchar **id, guint64 *created,
    const gchar **model, const GValue **data)
{
  return parse_answer (query, IMAGE, id, created, model, data);
}

gboolean
gst_nvquery_image_embedding_parse_request (GstQuery *query, const gchar **image_path,
    const gchar **model, gboolean *has_bbox, gdouble *bbox_left, gdouble *bbox_top,
    gdouble *bbox_width, gdouble *bbox_height)
{
  if (!query_get_string (query, IMAGE, "image-path", image_path) ||
      !query_get_string (query, IMAGE, "model", model))
    return FALSE;

  const GstStructure *fields = query_fields (query, IMAGE);
  const struct {
    const char *name;
    gdouble *value;
  } sides[] = { { "left", bbox_left }, { "top", bbox_top }, { "width", bbox_width },
    { "height", bbox_height } };
  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    if (sides[i].value)
      gst_structure_get_double (fields, sides[i].name, sides[i].value);
  if (has_bbox)
    gst_structure_get_boolean (fields, "has-bbox", has_bbox);
  return TRUE;
}
