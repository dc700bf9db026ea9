/* Custom queries are named structures: the question's fields in, the answer's fields out. */
#ifndef STANDIN_META_QUERY_FIELDS_H
#define STANDIN_META_QUERY_FIELDS_H

#include <gst/gst.h>

static inline GstQuery *
query_new (const char *name)
{
  return gst_query_new_custom (GST_QUERY_CUSTOM, gst_structure_new_empty (name));
}

static inline const GstStructure *
query_fields (GstQuery *query, const char *name)
{
  g_return_val_if_fail (GST_IS_QUERY (query), NULL);
  if (GST_QUERY_TYPE (query) != GST_QUERY_CUSTOM)
    return NULL;
  const GstStructure *fields = gst_query_get_structure (query);
  return fields && gst_structure_has_name (fields, name) ? fields : NULL;
}

/* The fields to write an answer into; NULL, with a critical, for any other query. */
static inline GstStructure *
query_answer (GstQuery *query, const char *name)
{
  g_return_val_if_fail (query_fields (query, name), NULL);
  return gst_query_writable_structure (query);
}

static inline void
query_set_uint (GstQuery *query, const char *name, const char *field, guint value)
{
  GstStructure *answer = query_answer (query, name);

  if (answer)
    gst_structure_set (answer, field, G_TYPE_UINT, value, NULL);
}

static inline gboolean
query_get_uint (GstQuery *query, const char *name, const char *field, guint *value)
{
  const GstStructure *fields = query_fields (query, name);

  return fields && gst_structure_get_uint (fields, field, value);
}

/* The string stays the query's. */
static inline gboolean
query_get_string (GstQuery *query, const char *name, const char *field, const gchar **value)
{
  const GstStructure *fields = query_fields (query, name);

  if (!fields || !gst_structure_has_field (fields, field))
    return FALSE;
  if (value)
    *value = gst_structure_get_string (fields, field);
  return TRUE;
}

#endif
