/* What the analytics element found, as user metadata of frames and objects. C++ only. */
#ifndef NVDS_ANALYTICS_META_H
#define NVDS_ANALYTICS_META_H

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <gst/gst.h>

#include "nvdsmeta.h"

#define NVDS_USER_FRAME_META_NVDSANALYTICS NVDS_FRAME_META_NVDSANALYTICS
#define NVDS_USER_OBJ_META_NVDSANALYTICS NVDS_OBJ_META_NVDSANALYTICS

extern "C" {

typedef struct {
  std::vector<std::string> roiStatus;  /**< names of the regions the object is in */
  std::vector<std::string> ocStatus;  /**< names of the regions it crowds */
  std::vector<std::string> lcStatus;  /**< names of the lines it crossed in this frame */
  std::string dirStatus;
  guint unique_id;
  std::string objStatus;
} NvDsAnalyticsObjInfo;

typedef struct {
  std::unordered_map<std::string, bool> ocStatus;
  std::unordered_map<std::string, uint32_t> objInROIcnt;
  /** crossings of each line in this frame */
  std::unordered_map<std::string, uint64_t> objLCCurrCnt;
  std::unordered_map<std::string, uint64_t> objLCCumCnt;  /**< and since the start */
  guint unique_id;
  std::unordered_map<int, uint32_t> objCnt;  /**< objects of each class */
} NvDsAnalyticsFrameMeta;

}

#endif
