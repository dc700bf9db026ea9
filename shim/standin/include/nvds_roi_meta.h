/* A region of interest, as the preprocessing element hands it to inference. */
#ifndef NVDS_ROI_META_H
#define NVDS_ROI_META_H

#include <glib.h>

#include "nvll_osd_struct.h"

#define DS_MAX_POLYGON_POINTS 8

#ifdef __cplusplus
extern "C" {
#endif

typedef struct NvBufSurfaceParams NvBufSurfaceParams;
typedef struct _NvDsFrameMeta NvDsFrameMeta;
typedef struct _NvDsObjectMeta NvDsObjectMeta;
typedef GList NvDsClassifierMetaList;
typedef GList NvDsUserMetaList;

typedef enum {
  NvDsDataType_FP32 = 0,
  NvDsDataType_UINT8 = 1,
  NvDsDataType_INT8 = 2,
  NvDsDataType_UINT32 = 3,
  NvDsDataType_INT32 = 4,
  NvDsDataType_INT64 = 5,
  NvDsDataType_UINT64 = 6,
  NvDsDataType_FP16 = 7
} NvDsDataType;

typedef enum {
  NvDsUnitType_FullFrame = 0,
  NvDsUnitType_ROI = 1,
  NvDsUnitType_Object = 2
} NvDsUnitType;

typedef struct NvDsRoiMeta {
  NvOSD_RectParams roi;
  guint roi_polygon[DS_MAX_POLYGON_POINTS][2];  /**< x and y of each corner */
  NvBufSurfaceParams *converted_buffer;  /**< the region, scaled and converted for the network */
  NvDsFrameMeta *frame_meta;
  gdouble scale_ratio_x;  /**< network pixels for one frame pixel */
  gdouble scale_ratio_y;
  gdouble offset_left;  /**< of the picture in the network's input */
  gdouble offset_top;
  NvDsClassifierMetaList *classifier_meta_list;
  NvDsUserMetaList *roi_user_meta_list;
  NvDsObjectMeta *object_meta;  /**< set where the region is a detected object */
} NvDsRoiMeta;

#ifdef __cplusplus
}
#endif

/* The whole metadata API comes with this header, as programs expect. */
#include "nvdsmeta.h"

#endif
