/* What libnvds_inferutils has. */
#ifndef NVDSINFER_UTILS_H
#define NVDSINFER_UTILS_H

#include "nvdsinfer_dbscan.h"
#include "nvdsinfer_tlt.h"

#endif
