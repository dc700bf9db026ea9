/*
 * How long each element held a buffer. Off unless NVDS_ENABLE_LATENCY_MEASUREMENT=1;
 * NVDS_ENABLE_COMPONENT_LATENCY_MEASUREMENT=1 adds the elements one by one. Times are milliseconds.
 */
#ifndef NVDS_LATENCY_META_H
#define NVDS_LATENCY_META_H

#include <glib.h>
#include <gmodule.h>
#include <gst/gst.h>

#include "nvdsmeta.h"

#define MAX_COMPONENT_LEN 64

#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NvDsMetaSubCompLatency {
  gchar sub_comp_name[MAX_COMPONENT_LEN];
  gdouble in_system_timestamp;
  gdouble out_system_timestamp;
} NvDsMetaSubCompLatency;

typedef struct _NvDsMetaCompLatency {
  gchar component_name[MAX_COMPONENT_LEN];
  gdouble in_system_timestamp;
  gdouble out_system_timestamp;
  guint source_id;
  guint frame_num;
  guint pad_index;
  NvDsMetaSubCompLatency sub_comp_latencies[16];
  guint num_sub_comps;
} NvDsMetaCompLatency;

typedef struct {
  guint source_id;
  guint frame_num;
  gdouble comp_in_timestamp;  /**< when the frame entered the first element that measures */
  gdouble latency;
} NvDsFrameLatencyInfo;

/* Marks a buffer's arrival in an element, and its departure. */
NvDsUserMeta *nvds_set_input_system_timestamp (GstBuffer *buffer, gchar *element_name);
gboolean nvds_set_output_system_timestamp (GstBuffer *buffer, gchar *element_name);

/* Fills one entry a frame of the batch; the number of entries, 0 with measurement off. */
guint nvds_measure_buffer_latency (GstBuffer *buf, NvDsFrameLatencyInfo *latency_info);

void nvds_add_reference_timestamp_meta (GstBuffer *buffer, gchar *element_name, guint frame_id);

gboolean nvds_get_enable_latency_measurement (void);
gboolean nvds_get_latency_measurement_silent (void);
#define nvds_enable_latency_measurement (nvds_get_enable_latency_measurement ())
#define nvds_latency_measurement_silent (nvds_get_latency_measurement_silent ())

#ifdef __cplusplus
}
#endif
#endif
