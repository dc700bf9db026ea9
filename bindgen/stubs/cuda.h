/* What DeepStream's headers use of CUDA's driver API, for machines without CUDA: handles, and an error code. */
#ifndef BINDGEN_STUB_CUDA_H
#define BINDGEN_STUB_CUDA_H

typedef struct CUstream_st *CUstream;
typedef struct CUevent_st *CUevent;
typedef struct CUctx_st *CUcontext;
typedef struct CUmod_st *CUmodule;
typedef struct CUfunc_st *CUfunction;
typedef struct CUgraphicsResource_st *CUgraphicsResource;
typedef int CUdevice;
typedef unsigned long long CUdeviceptr;
typedef enum cudaError_enum { CUDA_SUCCESS = 0 } CUresult;

#endif
