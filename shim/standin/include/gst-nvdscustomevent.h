/* Events that change DeepStream elements' settings while they run. */
#ifndef GST_NVDSCUSTOMEVENT_H
#define GST_NVDSCUSTOMEVENT_H

#include <gst/gst.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct RoiDimension {
  gchar roi_id[128];
  guint left;
  guint top;
  guint width;
  guint height;
} RoiDimension;

#define NVEVENT_SETTING_TYPE_(number) \
  GST_EVENT_MAKE_TYPE (number, GST_EVENT_TYPE_DOWNSTREAM | GST_EVENT_TYPE_SERIALIZED)

typedef enum {
  GST_NVEVENT_ROI_UPDATE = NVEVENT_SETTING_TYPE_ (406),
  GST_NVEVENT_INFER_INTERVAL_UPDATE = NVEVENT_SETTING_TYPE_ (407),
  GST_NVEVENT_OSD_PROCESS_MODE_UPDATE = NVEVENT_SETTING_TYPE_ (408),
  GST_NVEVENT_ANALYTICS_RELOAD_CONFIG_UPDATE = NVEVENT_SETTING_TYPE_ (409),
  GST_NVEVENT_NVTRACKER_CONFIG_UPDATE = NVEVENT_SETTING_TYPE_ (410)
} GstNvDsCustomEventType;

GstEvent *gst_nvevent_new_roi_update (gchar *stream_id, guint roi_count, RoiDimension *roi_dim);
GstEvent *gst_nvevent_infer_interval_update (gchar *stream_id, guint interval);
GstEvent *gst_nvevent_osd_process_mode_update (gchar *stream_id, guint process_mode);
GstEvent *gst_nvevent_nvtracker_config_update (gchar *stream_id, gchar *configStr);
GstEvent *gst_nvevent_analytics_reload_config_update (gchar *config_file_path);

/* Strings and arrays that a parser returns are the caller's to g_free. */
void gst_nvevent_parse_roi_update (GstEvent *event, gchar **stream_id, guint *roi_count,
    RoiDimension **roi_dim);
void gst_nvevent_parse_infer_interval_update (GstEvent *event, gchar **stream_id, guint *interval);
void gst_nvevent_parse_osd_process_mode_update (GstEvent *event, gchar **stream_id,
    guint *process_mode);
void gst_nvevent_parse_nvtracker_config_update (GstEvent *event, gchar **stream_id,
    gchar **configStr);
void gst_nvevent_parse_analytics_reload_config_update (GstEvent *event, gchar **config_file_path);

#ifdef __cplusplus
}
#endif
#endif
