/* What DeepStream's headers use of NVTX: marks of ranges. */
#ifndef BINDGEN_STUB_NV_TOOLS_EXT_H
#define BINDGEN_STUB_NV_TOOLS_EXT_H

#include <stdint.h>

typedef uint64_t nvtxRangeId_t;
typedef struct nvtxDomainRegistration_st *nvtxDomainHandle_t;

#endif
