/* Segmentation masks into pictures that can be blended. */
#ifndef NVDS_MASK_UTILS_H
#define NVDS_MASK_UTILS_H

#include <stdbool.h>
#include <stdint.h>

#if defined(__has_include)
#if __has_include(<cuda_runtime.h>)
#include <cuda_runtime.h>
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct CUstream_st *cudaStream_t;

bool nvds_mask_utils_resize_to_binary_argb32 (float *src, uint32_t *dst, uint32_t src_width,
    uint32_t src_height, uint32_t dst_width, uint32_t dst_height, uint32_t channel, float threshold,
    uint32_t argb32_px, uint32_t interpolation, cudaStream_t stream);

#ifdef __cplusplus
}
#endif
#endif
