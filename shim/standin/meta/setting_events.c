/* Events that change DeepStream elements' settings while they run. */
#include "gst-nvdscustomevent.h"

static GstEvent *
setting_event (GstNvDsCustomEventType type, GstStructure *fields)
{
  return gst_event_new_custom ((GstEventType) type, fields);
}

static const GstStructure *
fields_of (GstEvent *event, GstNvDsCustomEventType type)
{
  g_return_val_if_fail (GST_IS_EVENT (event), NULL);
  return GST_EVENT_TYPE (event) == (GstEventType) type ? gst_event_get_structure (event) : NULL;
}

/* Each region is a structure of its own, under its index. */
#define REGION_KEY "region-%u"

GstEvent *
gst_nvevent_new_roi_update (gchar *stream_id, guint roi_count, RoiDimension *roi_dim)
{
  g_return_val_if_fail (roi_count == 0 || roi_dim, NULL);

  GstStructure *fields = gst_structure_new ("nv-roi-update", "stream_id", G_TYPE_STRING, stream_id,
      "roi-count", G_TYPE_UINT, roi_count, NULL);
  for (guint i = 0; i < roi_count; i++) {
    g_autofree gchar *key = g_strdup_printf (REGION_KEY, i);
    g_autofree gchar *name = g_strndup (roi_dim[i].roi_id, sizeof roi_dim[i].roi_id - 1);
    GstStructure *region = gst_structure_new ("region", "name", G_TYPE_STRING, name, "left",
        G_TYPE_UINT, roi_dim[i].left, "top", G_TYPE_UINT, roi_dim[i].top, "width", G_TYPE_UINT,
        roi_dim[i].width, "height", G_TYPE_UINT, roi_dim[i].height, NULL);
    gst_structure_set (fields, key, GST_TYPE_STRUCTURE, region, NULL);
    gst_structure_free (region);
  }
  return setting_event (GST_NVEVENT_ROI_UPDATE, fields);
}

static void
parse_region (const GstStructure *fields, guint index, RoiDimension *region)
{
  g_autofree gchar *key = g_strdup_printf (REGION_KEY, index);
  const GstStructure *values =
      gst_value_get_structure (gst_structure_get_value (fields, key));

  g_strlcpy (region->roi_id, gst_structure_get_string (values, "name"), sizeof region->roi_id);
  gst_structure_get (values, "left", G_TYPE_UINT, &region->left, "top", G_TYPE_UINT, &region->top,
      "width", G_TYPE_UINT, &region->width, "height", G_TYPE_UINT, &region->height, NULL);
}

void
gst_nvevent_parse_roi_update (GstEvent *event, gchar **stream_id, guint *roi_count,
    RoiDimension **roi_dim)
{
  const GstStructure *fields = fields_of (event, GST_NVEVENT_ROI_UPDATE);

  if (!fields)
    return;
  gst_structure_get (fields, "stream_id", G_TYPE_STRING, stream_id, "roi-count", G_TYPE_UINT,
      roi_count, NULL);
  *roi_dim = g_new0 (RoiDimension, *roi_count);
  for (guint i = 0; i < *roi_count; i++)
    parse_region (fields, i, *roi_dim + i);
}

GstEvent *
gst_nvevent_infer_interval_update (gchar *stream_id, guint interval)
{
  return setting_event (GST_NVEVENT_INFER_INTERVAL_UPDATE,
      gst_structure_new ("nv-infer-interval-update", "stream_id", G_TYPE_STRING, stream_id,
          "interval", G_TYPE_UINT, interval, NULL));
}

void
gst_nvevent_parse_infer_interval_update (GstEvent *event, gchar **stream_id, guint *interval)
{
  const GstStructure *fields = fields_of (event, GST_NVEVENT_INFER_INTERVAL_UPDATE);

  if (fields)
    gst_structure_get (fields, "stream_id", G_TYPE_STRING, stream_id, "interval", G_TYPE_UINT,
        interval, NULL);
}

GstEvent *
gst_nvevent_osd_process_mode_update (gchar *stream_id, guint process_mode)
{
  return setting_event (GST_NVEVENT_OSD_PROCESS_MODE_UPDATE,
      gst_structure_new ("nv-osd-process-mode-update", "stream_id", G_TYPE_STRING, stream_id,
          "process_mode", G_TYPE_UINT, process_mode, NULL));
}

void
gst_nvevent_parse_osd_process_mode_update (GstEvent *event, gchar **stream_id, guint *process_mode)
{
  const GstStructure *fields = fields_of (event, GST_NVEVENT_OSD_PROCESS_MODE_UPDATE);

  if (fields)
    gst_structure_get (fields, "stream_id", G_TYPE_STRING, stream_id, "process_mode", G_TYPE_UINT,
        process_mode, NULL);
}

GstEvent *
gst_nvevent_nvtracker_config_update (gchar *stream_id, gchar *configStr)
{
  return setting_event (GST_NVEVENT_NVTRACKER_CONFIG_UPDATE,
      gst_structure_new ("nv-tracker-config-update", "stream_id", G_TYPE_STRING, stream_id,
          "config_path", G_TYPE_STRING, configStr, NULL));
}

void
gst_nvevent_parse_nvtracker_config_update (GstEvent *event, gchar **stream_id, gchar **configStr)
{
  const GstStructure *fields = fields_of (event, GST_NVEVENT_NVTRACKER_CONFIG_UPDATE);

  if (fields)
    gst_structure_get (fields, "stream_id", G_TYPE_STRING, stream_id, "config_path", G_TYPE_STRING,
        configStr, NULL);
}

GstEvent *
gst_nvevent_analytics_reload_config_update (gchar *config_file_path)
{
  return setting_event (GST_NVEVENT_ANALYTICS_RELOAD_CONFIG_UPDATE,
      gst_structure_new ("nv-analytics-reload-config-update", "config_file_path", G_TYPE_STRING,
          config_file_path, NULL));
}

void
gst_nvevent_parse_analytics_reload_config_update (GstEvent *event, gchar **config_file_path)
{
  const GstStructure *fields = fields_of (event, GST_NVEVENT_ANALYTICS_RELOAD_CONFIG_UPDATE);

  if (fields)
    gst_structure_get (fields, "config_file_path", G_TYPE_STRING, config_file_path, NULL);
}
