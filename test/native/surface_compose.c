/* libnvbufsurftransform through its public header: several pictures onto one. */
#include "surface_pictures.h"

static void
composes (void)
{
  static const unsigned colors[4] = { RED, GREEN, BLUE, WHITE };
  NvBufSurface *from = create (4, 32, 24, NVBUF_COLOR_FORMAT_RGBA), *to = create (1, 64, 48, NVBUF_COLOR_FORMAT_RGBA);
  NvBufSurfTransformRect sources[4], targets[4];
  NvBufSurfTransformCompositeParams params = {
    .composite_flag = NVBUFSURF_TRANSFORM_COMPOSITE, .input_buf_count = 4, .src_comp_rect = sources,
    .dst_comp_rect = targets
  };
  NvBufSurfTransformSyncObj_t wait = NULL;

  for (unsigned i = 0; i < 4; i++) {
    fill (from, i, colors[i]);
    sources[i] = (NvBufSurfTransformRect) { .width = 32, .height = 24 };
    targets[i] = (NvBufSurfTransformRect) { .left = i % 2 * 32, .top = i / 2 * 24, .width = 32, .height = 24 };
  }
  CHECK_INT (NvBufSurfTransformComposite (from, to, &params), NvBufSurfTransformError_Success);
  for (unsigned i = 0; i < 4; i++) {
    CHECK_INT (*pixel (to, 0, targets[i].left, targets[i].top), colors[i]);
    CHECK_INT (*pixel (to, 0, targets[i].left + 31, targets[i].top + 23), colors[i]);
  }
  params.input_buf_count = 1;
  fill (to, 0, 0);
  CHECK_INT (NvBufSurfTransformCompositeAsync (from, to, &params, &wait), NvBufSurfTransformError_Success);
  CHECK_INT (NvBufSurfTransformSyncObjWait (wait, 1000), NvBufSurfTransformError_Success);
  CHECK_INT (NvBufSurfTransformSyncObjDestroy (&wait), NvBufSurfTransformError_Success);
  CHECK_INT (*pixel (to, 0, 31, 23), RED);
  CHECK_INT (*pixel (to, 0, 32, 23), 0);
  params.input_buf_count = 5;
  CHECK_INT (NvBufSurfTransformComposite (from, to, &params), NvBufSurfTransformError_Invalid_Params);
  params.input_buf_count = 4;
  targets[3].left = 33;
  CHECK_INT (NvBufSurfTransformComposite (from, to, &params), NvBufSurfTransformError_ROI_Error);
  NvBufSurfaceDestroy (from);
  NvBufSurfaceDestroy (to);
}

static void
blends (void)
{
  NvBufSurface *above = create (2, 33, 21, NVBUF_COLOR_FORMAT_RGBA), *below = create (2, 33, 21, NVBUF_COLOR_FORMAT_RGBA);
  NvBufSurface *weights = create (2, 33, 21, NVBUF_COLOR_FORMAT_GRAY8), *to = create (2, 33, 21, NVBUF_COLOR_FORMAT_RGBA);
  NvBufSurface *nv12 = create (2, 33, 21, NVBUF_COLOR_FORMAT_NV12);
  NvBufSurfTransform_ColorParams background = { .red = 0, .green = 0, .blue = 1, .alpha = 1 };
  uint32_t which[2] = { 1, 0 };
  NvBufSurfTransformCompositeBlendParams params = { 0 };

  for (unsigned i = 0; i < 2; i++) {
    fill (above, i, RED);
    fill (below, i, BLUE);
    for (unsigned y = 0; y < 21; y++)
      for (unsigned x = 0; x < 33; x++)
        ((unsigned char *) weights->surfaceList[i].dataPtr)[y * weights->surfaceList[i].pitch + x] = x < 10 ? 255
            : x < 20 ? 128 : 0;
  }
  CHECK_INT (NvBufSurfTransformCompositeBlend (above, below, weights, to, &params), NvBufSurfTransformError_Success);
  CHECK_INT (*pixel (to, 1, 9, 20), RED);
  CHECK (far_apart (*pixel (to, 1, 15, 20), 0xff7f0080) < 3);
  CHECK_INT (*pixel (to, 1, 20, 20), BLUE);
  CHECK_INT (NvBufSurfTransformCompositeBlend (above, below, weights, nv12, &params), NvBufSurfTransformError_Success);
  params.color_bg = &background;
  params.perform_blending = which;
  fill (to, 0, 0);
  fill (to, 1, 0);
  CHECK_INT (NvBufSurfTransformCompositeBlend (above, NULL, weights, to, &params), NvBufSurfTransformError_Success);
  CHECK_INT (*pixel (to, 0, 30, 5), BLUE);
  CHECK_INT (*pixel (to, 1, 30, 5), RED);
  params.color_bg = NULL;
  CHECK_INT (NvBufSurfTransformCompositeBlend (above, NULL, weights, to, &params),
      NvBufSurfTransformError_Invalid_Params);
  params.perform_blending = NULL;
  CHECK_INT (NvBufSurfTransformCompositeBlend (above, below, below, to, &params), NvBufSurfTransformError_Unsupported);
  NvBufSurfaceDestroy (above);
  NvBufSurfaceDestroy (below);
  NvBufSurfaceDestroy (weights);
  NvBufSurfaceDestroy (to);
  NvBufSurfaceDestroy (nv12);
}

/* Several buffers of one picture each: Jetson's. */
static void
blends_many (int jetson)
{
  NvBufSurface *first = create (1, 32, 32, NVBUF_COLOR_FORMAT_RGBA), *second = create (1, 32, 32, NVBUF_COLOR_FORMAT_RGBA);
  NvBufSurface *to = create (1, 64, 32, NVBUF_COLOR_FORMAT_RGBA), *sources[2] = { first, second };
  NvBufSurfTransformRect from[2] = { { .width = 32, .height = 32 }, { .width = 32, .height = 32 } };
  NvBufSurfTransformRect target[2] = { { .width = 64, .height = 32 }, { .left = 32, .width = 32, .height = 32 } };
  float alpha[2] = { 1.0f, 0.5f };
  NvBufSurfTransformCompositeBlendParamsEx params = {
    .params = { .composite_blend_flag = NVBUFSURF_TRANSFORM_BLEND, .input_buf_count = 2 },
    .src_comp_rect = from, .dst_comp_rect = target, .alpha = alpha
  };
  NvBufSurfTransform_Error error;

  fill (first, 0, RED);
  fill (second, 0, BLUE);
  error = NvBufSurfTransformMultiInputBufCompositeBlend (sources, to, &params);
  CHECK_INT (error, jetson ? NvBufSurfTransformError_Success : NvBufSurfTransformError_Unsupported);
  if (jetson) {
    NvBufSurfTransformSyncObj_t wait;

    CHECK_INT (*pixel (to, 0, 31, 0), RED);
    CHECK (far_apart (*pixel (to, 0, 32, 0), 0xff80007f) < 3);
    alpha[1] = 1.0f;
    CHECK_INT (NvBufSurfTransformMultiInputBufCompositeBlendAsync (sources, to, &params, &wait),
        NvBufSurfTransformError_Success);
    CHECK_INT (NvBufSurfTransformSyncObjWait (wait, 10000), NvBufSurfTransformError_Success);
    CHECK_INT (NvBufSurfTransformSyncObjDestroy (&wait), NvBufSurfTransformError_Success);
    CHECK_INT (*pixel (to, 0, 32, 0), BLUE);
  }
  NvBufSurfaceDestroy (first);
  NvBufSurfaceDestroy (second);
  NvBufSurfaceDestroy (to);
}

int
main (int argc, char **argv)
{
  int jetson = argc > 1 && strcmp (argv[1], "jetson") == 0;

  composes ();
  blends ();
  blends_many (jetson);
  puts ("done");
  return 0;
}
