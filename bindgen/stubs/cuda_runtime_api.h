/* What DeepStream's headers use of CUDA's, for machines without CUDA: handles, and an error code. */
#ifndef BINDGEN_STUB_CUDA_RUNTIME_API_H
#define BINDGEN_STUB_CUDA_RUNTIME_API_H

typedef struct CUstream_st *cudaStream_t;
typedef struct CUevent_st *cudaEvent_t;
typedef struct cudaArray *cudaArray_t;
typedef unsigned long long cudaTextureObject_t;
typedef unsigned long long cudaSurfaceObject_t;
typedef struct dim3 { unsigned int x, y, z; } dim3;
typedef enum cudaError { cudaSuccess = 0 } cudaError_t;

#endif
