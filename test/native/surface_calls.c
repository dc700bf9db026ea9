/* libnvbufsurface through its public header: what each call does with good and with bad arguments. */
#include <stddef.h>
#include <string.h>

#include "check.h"
#include "nvbufsurface.h"

static NvBufSurface *
create (unsigned batch, unsigned width, unsigned height, NvBufSurfaceColorFormat format, NvBufSurfaceMemType type)
{
  NvBufSurfaceCreateParams params = { .width = width, .height = height, .colorFormat = format, .memType = type };
  NvBufSurface *surface = NULL;

  CHECK_INT (NvBufSurfaceCreate (&surface, batch, &params), 0);
  CHECK (surface != NULL);
  return surface;
}

/* Every plane of every format lies inside the memory, on its own, and can be written to the last byte. */
static void
layouts (void)
{
  static const unsigned sizes[][2] = { { 1, 1 }, { 16, 16 }, { 17, 3 }, { 641, 481 }, { 1920, 1080 } };

  for (int format = NVBUF_COLOR_FORMAT_GRAY8; format < NVBUF_COLOR_FORMAT_LAST; format++) {
    for (unsigned s = 0; s < sizeof sizes / sizeof *sizes; s++) {
      NvBufSurface *surface = create (2, sizes[s][0], sizes[s][1], format, NVBUF_MEM_SYSTEM);

      CHECK_INT (surface->batchSize, 2);
      CHECK_INT (surface->numFilled, 0);
      CHECK_INT (NvBufSurfaceMap (surface, -1, -1, NVBUF_MAP_READ_WRITE), 0);
      for (unsigned i = 0; i < 2; i++) {
        NvBufSurfaceParams *params = &surface->surfaceList[i];
        unsigned end = 0;

        CHECK ((uintptr_t) params->dataPtr % 64 == 0);
        CHECK (params->planeParams.num_planes > 0);
        for (unsigned p = 0; p < params->planeParams.num_planes; p++) {
          CHECK_INT (params->planeParams.pitch[p] % 256, 0);
          CHECK (params->planeParams.width[p] * params->planeParams.bytesPerPix[p] <= params->planeParams.pitch[p]);
          CHECK_INT (params->planeParams.offset[p], end);
          CHECK_INT (params->planeParams.psize[p], params->planeParams.pitch[p] * params->planeParams.height[p]);
          memset (params->mappedAddr.addr[p], (int) p + 1, params->planeParams.psize[p]);
          end += params->planeParams.psize[p];
        }
        CHECK_INT (params->dataSize, end);
        for (unsigned p = 0; p < params->planeParams.num_planes; p++)
          CHECK_INT (*(unsigned char *) params->mappedAddr.addr[p], p + 1);
      }
      CHECK_INT (NvBufSurfaceUnMap (surface, -1, -1), 0);
      CHECK (surface->surfaceList[1].mappedAddr.addr[0] == NULL);
      CHECK_INT (NvBufSurfaceDestroy (surface), 0);
    }
  }
}

/* The numbers that NVIDIA's library gives on a GPU for the commonest surface. */
static void
full_hd_nv12 (void)
{
  NvBufSurface *surface = create (1, 1920, 1080, NVBUF_COLOR_FORMAT_NV12, NVBUF_MEM_DEFAULT);
  NvBufSurfaceParams *params = surface->surfaceList;

  CHECK_INT (params->pitch, 2048);
  CHECK_INT (params->planeParams.num_planes, 2);
  CHECK_INT (params->planeParams.width[1], 960);
  CHECK_INT (params->planeParams.height[1], 540);
  CHECK_INT (params->planeParams.bytesPerPix[1], 2);
  CHECK_INT (params->planeParams.offset[1], 2048 * 1080);
  CHECK_INT (params->dataSize, 2048 * 1620);
  NvBufSurfaceDestroy (surface);
}

static void
bad_arguments (void)
{
  NvBufSurfaceCreateParams params = { .width = 64, .height = 64, .colorFormat = NVBUF_COLOR_FORMAT_NV12 };
  NvBufSurface *surface = NULL, *other;
  unsigned char raw[64 * 64];
  NvBufSurfaceMapParams map;
  void *found;

  CHECK_INT (NvBufSurfaceCreate (NULL, 1, &params), -1);
  CHECK_INT (NvBufSurfaceCreate (&surface, 1, NULL), -1);
  CHECK_INT (NvBufSurfaceCreate (&surface, 0, &params), -1);
  CHECK_INT (NvBufSurfaceCreate (&surface, 1u << 31, &params), -1);
  params.width = 0;
  CHECK_INT (NvBufSurfaceCreate (&surface, 1, &params), -1);
  params.width = 1u << 30;
  CHECK_INT (NvBufSurfaceCreate (&surface, 1, &params), -1);
  params.width = 64;
  params.colorFormat = NVBUF_COLOR_FORMAT_LAST;
  CHECK_INT (NvBufSurfaceCreate (&surface, 1, &params), -1);
  CHECK (surface == NULL);

  surface = create (2, 64, 64, NVBUF_COLOR_FORMAT_NV12, NVBUF_MEM_SYSTEM);
  CHECK_INT (NvBufSurfaceMap (surface, 2, 0, NVBUF_MAP_READ), -1);
  CHECK_INT (NvBufSurfaceMap (surface, -2, 0, NVBUF_MAP_READ), -1);
  CHECK_INT (NvBufSurfaceMap (surface, 0, 2, NVBUF_MAP_READ), -1);
  CHECK_INT (NvBufSurfaceMap (surface, 0, -2, NVBUF_MAP_READ), -1);
  CHECK_INT (NvBufSurfaceMap (NULL, 0, 0, NVBUF_MAP_READ), -1);
  CHECK_INT (NvBufSurfaceUnMap (surface, 5, -1), -1);
  CHECK_INT (NvBufSurfaceSyncForCpu (surface, 0, 7), -1);
  CHECK_INT (NvBufSurfaceSyncForDevice (surface, 9, 0), -1);
  CHECK_INT (NvBufSurfaceMemSet (surface, 0, 3, 1), -1);
  CHECK_INT (NvBufSurface2Raw (surface, 2, 0, 64, 64, raw), -1);
  CHECK_INT (NvBufSurface2Raw (surface, 0, 2, 64, 64, raw), -1);
  CHECK_INT (NvBufSurface2Raw (surface, 0, 0, 63, 64, raw), -1);
  CHECK_INT (NvBufSurface2Raw (surface, 0, 0, 64, 64, NULL), -1);
  CHECK_INT (Raw2NvBufSurface (raw, 0, 9, 64, 64, surface), -1);
  CHECK_INT (NvBufSurfaceGetMapParams (surface, 0, &map), -1);
  CHECK_INT (NvBufSurfaceFromFd (12345, &found), -1);
  CHECK_INT (NvBufSurfaceFromFd (-1, &found), -1);
  CHECK_INT (NvBufSurfaceMapEglImage (surface, 0), -1);
  CHECK_INT (NvBufSurfaceMapCudaBuffer (surface, 0), -1);
  CHECK_INT (NvBufSurfaceMapNvmmBuffer (surface, 0), -1);
  CHECK_INT (NvBufSurfaceGetDeviceInfo (NULL), -1);

  other = create (1, 64, 64, NVBUF_COLOR_FORMAT_NV12, NVBUF_MEM_SYSTEM);
  CHECK_INT (NvBufSurfaceCopy (surface, other), -1);
  NvBufSurfaceDestroy (other);
  other = create (2, 64, 64, NVBUF_COLOR_FORMAT_RGBA, NVBUF_MEM_SYSTEM);
  CHECK_INT (NvBufSurfaceCopy (surface, other), -1);
  NvBufSurfaceDestroy (other);
  CHECK_INT (NvBufSurfaceDestroy (surface), 0);
  CHECK_INT (NvBufSurfaceDestroy (surface), -1);
  CHECK_INT (NvBufSurfaceDestroy (NULL), -1);
}

/* Through plain memory and back, between a padded and a tight surface. */
static void
copies (void)
{
  NvBufSurfaceAllocateParams tight_params = {
    .params = { .width = 37, .height = 21, .colorFormat = NVBUF_COLOR_FORMAT_NV12, .memType = NVBUF_MEM_SYSTEM },
    .disablePitchPadding = true,
  };
  NvBufSurface *padded = create (1, 37, 21, NVBUF_COLOR_FORMAT_NV12, NVBUF_MEM_SYSTEM), *tight;
  unsigned char luma[40 * 24], back[40 * 24];

  CHECK_INT (NvBufSurfaceAllocate (&tight, 1, &tight_params), 0);
  CHECK_INT (tight->surfaceList[0].pitch, 37);
  for (unsigned i = 0; i < sizeof luma; i++)
    luma[i] = (unsigned char) (i * 7);
  CHECK_INT (NvBufSurfaceMemSet (padded, 0, 1, 0x80), 0);
  CHECK_INT (Raw2NvBufSurface (luma, 0, 0, 40, 24, padded), 0);
  padded->numFilled = 1;
  CHECK_INT (NvBufSurfaceCopy (padded, tight), 0);
  CHECK_INT (tight->numFilled, 1);
  memset (back, 0, sizeof back);
  CHECK_INT (NvBufSurface2Raw (tight, 0, 0, 40, 24, back), 0);
  for (unsigned y = 0; y < 21; y++)
    CHECK_INT (memcmp (luma + y * 40, back + y * 40, 37), 0);
  CHECK_INT (back[37], 0);
  CHECK_INT (NvBufSurfaceMap (tight, 0, 1, NVBUF_MAP_READ), 0);
  CHECK_INT (((unsigned char *) tight->surfaceList[0].mappedAddr.addr[1])[10], 0x80);
  CHECK (tight->surfaceList[0].mappedAddr.addr[0] == NULL);
  NvBufSurfaceDestroy (padded);
  NvBufSurfaceDestroy (tight);
}

/* A contiguous batch is one block; plain bytes are one plane. */
static void
blocks (void)
{
  NvBufSurfaceCreateParams params = { .width = 100, .height = 10, .colorFormat = NVBUF_COLOR_FORMAT_RGBA,
    .isContiguous = true, .memType = NVBUF_MEM_CUDA_UNIFIED };
  NvBufSurfaceCreateParams bytes = { .size = 1000, .memType = NVBUF_MEM_SYSTEM };
  NvBufSurface *surface;
  ptrdiff_t distance;

  CHECK_INT (NvBufSurfaceCreate (&surface, 3, &params), 0);
  CHECK (surface->isContiguous);
  distance = (char *) surface->surfaceList[1].dataPtr - (char *) surface->surfaceList[0].dataPtr;
  CHECK (distance >= (ptrdiff_t) surface->surfaceList[0].dataSize);
  CHECK_INT ((char *) surface->surfaceList[2].dataPtr - (char *) surface->surfaceList[1].dataPtr, distance);
  CHECK_INT (NvBufSurfaceMemSet (surface, -1, -1, 9), 0);
  NvBufSurfaceDestroy (surface);

  CHECK_INT (NvBufSurfaceCreate (&surface, 1, &bytes), 0);
  CHECK_INT (surface->surfaceList[0].dataSize, 1000);
  CHECK_INT (NvBufSurfaceMemSet (surface, 0, 0, 5), 0);
  CHECK_INT (NvBufSurfaceMap (surface, 0, 0, NVBUF_MAP_READ), 0);
  CHECK_INT (((unsigned char *) surface->surfaceList[0].mappedAddr.addr[0])[999], 5);
  NvBufSurfaceDestroy (surface);
}

/* Memory with a descriptor: found by it, mapped a second time through it, gone with its surface. */
static void
descriptors (void)
{
  NvBufSurface *surface = create (1, 320, 240, NVBUF_COLOR_FORMAT_NV12, NVBUF_MEM_SURFACE_ARRAY), *imported;
  NvBufSurfaceMapParams map;
  void *found = NULL;
  int fd = (int) surface->surfaceList[0].bufferDesc;

  CHECK_INT (NvBufSurfaceFromFd (fd, &found), 0);
  CHECK (found == surface);
  CHECK_INT (NvBufSurfaceMemSet (surface, 0, 0, 0x42), 0);
  CHECK_INT (NvBufSurfaceGetMapParams (surface, 0, &map), 0);
  CHECK_INT (NvBufSurfaceImport (&imported, &map), 0);
  CHECK (imported->isImportedBuf);
  CHECK (imported->surfaceList[0].dataPtr != surface->surfaceList[0].dataPtr);
  CHECK_INT (((unsigned char *) imported->surfaceList[0].dataPtr)[1000], 0x42);
  CHECK_INT (NvBufSurfaceMemSet (imported, 0, 0, 0x43), 0);
  CHECK_INT (((unsigned char *) surface->surfaceList[0].dataPtr)[1000], 0x43);
  NvBufSurfaceDestroy (imported);
  map.planes[1].offset = 1u << 30;
  CHECK_INT (NvBufSurfaceImport (&imported, &map), -1);
  CHECK_INT (NvBufSurfaceDestroy (surface), 0);
  CHECK_INT (NvBufSurfaceFromFd (fd, &found), -1);
}

int
main (int argc, char **argv)
{
  NvBufSurface *surface;
  NvBufSurfaceDeviceInfo info;
  int jetson = argc > 1 && strcmp (argv[1], "jetson") == 0;

  layouts ();
  full_hd_nv12 ();
  bad_arguments ();
  copies ();
  blocks ();
  descriptors ();
  surface = create (1, 64, 64, NVBUF_COLOR_FORMAT_RGBA, NVBUF_MEM_DEFAULT);
  CHECK_INT (surface->memType, jetson ? NVBUF_MEM_SURFACE_ARRAY : NVBUF_MEM_CUDA_DEVICE);
  NvBufSurfaceDestroy (surface);
  CHECK_INT (NvBufSurfaceGetDeviceInfo (&info), 0);
  CHECK_INT (info.isIntegratedGpu, jetson);
  puts ("done");
  return 0;
}
