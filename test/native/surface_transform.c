/* libnvbufsurftransform through its public header: pictures to others of their kind, at once and beside. */
#include <pthread.h>

#include "surface_pictures.h"

/* Red, green over blue, white. */
static NvBufSurface *
quarters (unsigned width, unsigned height)
{
  NvBufSurface *surface = create (1, width, height, NVBUF_COLOR_FORMAT_RGBA);

  for (unsigned y = 0; y < height; y++)
    for (unsigned x = 0; x < width; x++)
      *pixel (surface, 0, x, y) = y < height / 2 ? (x < width / 2 ? RED : GREEN) : x < width / 2 ? BLUE : WHITE;
  return surface;
}

static void
converts_and_scales (void)
{
  NvBufSurface *rgba = quarters (64, 48), *nv12 = create (1, 64, 48, NVBUF_COLOR_FORMAT_NV12);
  NvBufSurface *large = create (1, 128, 96, NVBUF_COLOR_FORMAT_RGBA);
  NvBufSurfTransformParams params = { 0 };

  CHECK_INT (NvBufSurfTransform (rgba, nv12, &params), NvBufSurfTransformError_Success);
  CHECK_INT (NvBufSurfTransform (nv12, large, &params), NvBufSurfTransformError_Success);
  CHECK (far_apart (*pixel (large, 0, 10, 10), RED) < 6);
  CHECK (far_apart (*pixel (large, 0, 120, 10), GREEN) < 6);
  CHECK (far_apart (*pixel (large, 0, 10, 90), BLUE) < 6);
  CHECK (far_apart (*pixel (large, 0, 120, 90), WHITE) < 6);
  params.transform_flag = NVBUFSURF_TRANSFORM_FILTER;
  for (int filter = NvBufSurfTransformInter_Nearest; filter <= NvBufSurfTransformInter_Default; filter++) {
    params.transform_filter = filter;
    fill (large, 0, 0);
    CHECK_INT (NvBufSurfTransform (rgba, large, &params), NvBufSurfTransformError_Success);
    CHECK_INT (*pixel (large, 0, 0, 0), RED);
    CHECK_INT (*pixel (large, 0, 127, 95), WHITE);
    /* Across the edge only nearest keeps the colours apart. */
    CHECK_INT (*pixel (large, 0, 63, 0) == RED && *pixel (large, 0, 64, 0) == GREEN,
        filter == NvBufSurfTransformInter_Nearest || filter == NvBufSurfTransformInter_Default);
  }
  NvBufSurfaceDestroy (rgba);
  NvBufSurfaceDestroy (nv12);
  NvBufSurfaceDestroy (large);
}

static void
crops (void)
{
  NvBufSurface *from = quarters (64, 48), *to = create (1, 40, 30, NVBUF_COLOR_FORMAT_RGBA);
  NvBufSurfTransformRect source = { .top = 24, .left = 32, .width = 32, .height = 24 };
  NvBufSurfTransformRect target = { .top = 10, .left = 20, .width = 8, .height = 6 };
  NvBufSurfTransformParams params = {
    .transform_flag = NVBUFSURF_TRANSFORM_CROP_SRC | NVBUFSURF_TRANSFORM_CROP_DST,
    .src_rect = &source, .dst_rect = &target
  };
  unsigned touched = 0;

  fill (to, 0, 0x01020304);
  CHECK_INT (NvBufSurfTransform (from, to, &params), NvBufSurfTransformError_Success);
  for (unsigned y = 0; y < 30; y++)
    for (unsigned x = 0; x < 40; x++) {
      int inside = x >= 20 && x < 28 && y >= 10 && y < 16;

      CHECK_INT (*pixel (to, 0, x, y), inside ? WHITE : 0x01020304);
      touched += inside;
    }
  CHECK_INT (touched, 48);

  source.left = 33;
  CHECK_INT (NvBufSurfTransform (from, to, &params), NvBufSurfTransformError_ROI_Error);
  source.left = 32;
  target.width = 0;
  CHECK_INT (NvBufSurfTransform (from, to, &params), NvBufSurfTransformError_ROI_Error);
  target = (NvBufSurfTransformRect) { .top = 0, .left = 0xffffffff, .width = 2, .height = 2 };
  CHECK_INT (NvBufSurfTransform (from, to, &params), NvBufSurfTransformError_ROI_Error);
  NvBufSurfaceDestroy (from);
  NvBufSurfaceDestroy (to);
}

static void
flips (void)
{
  /* Where red, the upper left quarter, comes to lie: x, y. */
  static const unsigned char corners[8][2] = {
    { 0, 0 }, { 0, 1 }, { 1, 1 }, { 1, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 }, { 0, 0 },
  };
  /* And green, the upper right one. */
  static const unsigned char seconds[8][2] = {
    { 1, 0 }, { 0, 0 }, { 0, 1 }, { 1, 1 }, { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 },
  };

  for (int flip = NvBufSurfTransform_None; flip <= NvBufSurfTransform_InvTranspose; flip++) {
    int turned = flip % 2 == 1;
    unsigned width = turned ? 24 : 32, height = turned ? 32 : 24;
    NvBufSurface *from = quarters (32, 24), *to = create (1, width, height, NVBUF_COLOR_FORMAT_RGBA);
    NvBufSurfTransformParams params = { .transform_flag = NVBUFSURF_TRANSFORM_FLIP, .transform_flip = flip };

    CHECK_INT (NvBufSurfTransform (from, to, &params), NvBufSurfTransformError_Success);
    CHECK_INT (*pixel (to, 0, corners[flip][0] * (width - 1), corners[flip][1] * (height - 1)), RED);
    CHECK_INT (*pixel (to, 0, seconds[flip][0] * (width - 1), seconds[flip][1] * (height - 1)), GREEN);
    NvBufSurfaceDestroy (from);
    NvBufSurfaceDestroy (to);
  }
}

static void
refuses (void)
{
  NvBufSurface *from = quarters (64, 48), *to = create (1, 64, 48, NVBUF_COLOR_FORMAT_RGBA);
  NvBufSurface *two = create (2, 64, 48, NVBUF_COLOR_FORMAT_RGBA);
  NvBufSurface *floats = create (1, 64, 48, NVBUF_COLOR_FORMAT_R32F_G32F_B32F);
  NvBufSurfTransformParams params = { 0 };
  NvBufSurfTransformSyncObj_t none = NULL;
  unsigned objects;

  CHECK_INT (NvBufSurfTransform (NULL, to, &params), NvBufSurfTransformError_Invalid_Params);
  CHECK_INT (NvBufSurfTransform (from, NULL, &params), NvBufSurfTransformError_Invalid_Params);
  CHECK_INT (NvBufSurfTransform (from, to, NULL), NvBufSurfTransformError_Invalid_Params);
  CHECK_INT (NvBufSurfTransform (two, to, &params), NvBufSurfTransformError_Invalid_Params);
  CHECK_INT (NvBufSurfTransform (floats, to, &params), NvBufSurfTransformError_Unsupported);
  CHECK_INT (NvBufSurfTransform (from, floats, &params), NvBufSurfTransformError_Unsupported);
  from->numFilled = 0;
  CHECK_INT (NvBufSurfTransform (from, to, &params), NvBufSurfTransformError_Invalid_Params);
  from->numFilled = 1;
  params.transform_flag = NVBUFSURF_TRANSFORM_CROP_SRC;
  CHECK_INT (NvBufSurfTransform (from, to, &params), NvBufSurfTransformError_Invalid_Params);
  params.transform_flag = NVBUFSURF_TRANSFORM_FLIP;
  params.transform_flip = 8;
  CHECK_INT (NvBufSurfTransform (from, to, &params), NvBufSurfTransformError_Invalid_Params);
  CHECK_INT (NvBufSurfTransformSyncObjWait (NULL, 5), NvBufSurfTransformError_Invalid_Params);
  CHECK_INT (NvBufSurfTransformSyncObjDestroy (&none), NvBufSurfTransformError_Invalid_Params);
  CHECK_INT (NvBufSurfTransformSyncObjFromFile (3, &none, &objects), NvBufSurfTransformError_Unsupported);
  NvBufSurfaceDestroy (from);
  NvBufSurfaceDestroy (to);
  NvBufSurfaceDestroy (two);
  NvBufSurfaceDestroy (floats);
}

/* The caller's structs and rectangles are its own again when the call returns. */
static void
goes_on_beside (void)
{
  NvBufSurface *from = create (4, 640, 480, NVBUF_COLOR_FORMAT_RGBA);
  NvBufSurface *to[4];
  NvBufSurfTransformSyncObj_t waits[4];

  for (unsigned i = 0; i < 4; i++)
    fill (from, i, 0xff000000u | i * 50);
  for (unsigned i = 0; i < 4; i++) {
    NvBufSurface source = *from;
    NvBufSurfaceParams list[4];
    NvBufSurfTransformRect rects[4];
    NvBufSurfTransformParams params = { .transform_flag = NVBUFSURF_TRANSFORM_CROP_SRC, .src_rect = rects };

    memcpy (list, from->surfaceList, sizeof list);
    source.surfaceList = list;
    for (unsigned r = 0; r < 4; r++)
      rects[r] = (NvBufSurfTransformRect) { .width = 640, .height = 480 };
    to[i] = create (4, 320, 240, NVBUF_COLOR_FORMAT_NV12);
    CHECK_INT (NvBufSurfTransformAsync (&source, to[i], &params, &waits[i]), NvBufSurfTransformError_Success);
    memset (list, 0, sizeof list);
    memset (rects, 0, sizeof rects);
  }
  for (unsigned i = 0; i < 4; i++) {
    if (i % 2 == 0)
      CHECK_INT (NvBufSurfTransformSyncObjWait (waits[i], -1), NvBufSurfTransformError_Success);
    CHECK_INT (NvBufSurfTransformSyncObjDestroy (&waits[i]), NvBufSurfTransformError_Success);
    CHECK (waits[i] == NULL);
    for (unsigned s = 1; s < 4; s++)
      CHECK (*(unsigned char *) to[i]->surfaceList[s].dataPtr > *(unsigned char *) to[i]->surfaceList[s - 1].dataPtr);
    NvBufSurfaceDestroy (to[i]);
  }
  NvBufSurfaceDestroy (from);
}

static void *
other_thread (void *unused)
{
  NvBufSurfTransformConfigParams params = { .gpu_id = 7 };

  CHECK_INT (NvBufSurfTransformGetSessionParams (&params), NvBufSurfTransformError_Success);
  CHECK_INT (params.gpu_id, 0);
  return NULL;
}

static void
sessions (int jetson)
{
  NvBufSurfTransformConfigParams params = { .compute_mode = NvBufSurfTransformCompute_GPU, .gpu_id = 3 };
  pthread_t thread;

  CHECK_INT (NvBufSurfTransformSetSessionParams (&params), NvBufSurfTransformError_Success);
  params.gpu_id = 0;
  CHECK_INT (NvBufSurfTransformGetSessionParams (&params), NvBufSurfTransformError_Success);
  CHECK_INT (params.gpu_id, 3);
  pthread_create (&thread, NULL, other_thread, NULL);
  pthread_join (thread, NULL);
  CHECK_INT (NvBufSurfTransformSetDefaultSession (), NvBufSurfTransformError_Success);
  CHECK_INT (NvBufSurfTransformGetSessionParams (&params), NvBufSurfTransformError_Success);
  CHECK_INT (params.gpu_id, 0);
  params.compute_mode = NvBufSurfTransformCompute_VIC;
  CHECK_INT (NvBufSurfTransformSetSessionParams (&params),
      jetson ? NvBufSurfTransformError_Success : NvBufSurfTransformError_Unsupported);
  params.gpu_id = -1;
  CHECK_INT (NvBufSurfTransformSetSessionParams (&params), NvBufSurfTransformError_Invalid_Params);
  CHECK_INT (NvBufSurfTransformSetSessionParams (NULL), NvBufSurfTransformError_Invalid_Params);
  CHECK_INT (NvBufSurfTransformGetSessionParams (NULL), NvBufSurfTransformError_Invalid_Params);
}

int
main (int argc, char **argv)
{
  int jetson = argc > 1 && strcmp (argv[1], "jetson") == 0;

  converts_and_scales ();
  crops ();
  flips ();
  refuses ();
  goes_on_beside ();
  sessions (jetson);
  puts ("done");
  return 0;
}
