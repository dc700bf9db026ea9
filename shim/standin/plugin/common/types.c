#include "types.h"

GType
standin_memory_type_get_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { NVBUF_MEM_DEFAULT, "What the platform uses: device memory (dgpu), surface arrays (jetson)", "nvbuf-mem-default" },
    { NVBUF_MEM_CUDA_PINNED, "Pinned host memory", "nvbuf-mem-cuda-pinned" },
    { NVBUF_MEM_CUDA_DEVICE, "Device memory", "nvbuf-mem-cuda-device" },
    { NVBUF_MEM_CUDA_UNIFIED, "Unified memory", "nvbuf-mem-cuda-unified" },
    { NVBUF_MEM_SURFACE_ARRAY, "Surface arrays (jetson)", "nvbuf-mem-surface-array" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("GstNvBufMemoryType", values));
  return type;
}

GType
standin_interpolation_get_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { 0, "Nearest", "Nearest" },
    { 1, "Bilinear", "Bilinear" },
    { 2, "Algo-1: GPU cubic, VIC 5-tap", "Algo-1" },
    { 3, "Algo-2: GPU super, VIC 10-tap", "Algo-2" },
    { 4, "Algo-3: GPU Lanczos, VIC smart", "Algo-3" },
    { 5, "Algo-4: VIC nicest", "Algo-4" },
    { 6, "Default: nearest on a GPU, nearest on VIC", "Default" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("GstNvInterpolationMethod", values));
  return type;
}

GType
standin_compute_hw_get_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { 0, "Default: GPU (dgpu), VIC (jetson)", "Default" },
    { 1, "GPU", "GPU" },
    { 2, "VIC (jetson)", "VIC" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("GstNvComputeHWType", values));
  return type;
}

GType
standin_copy_hw_get_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { 1, "GPU", "GPU" },
    { 2, "VIC (jetson)", "VIC" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("GstNvCopyHWType", values));
  return type;
}

GType
standin_flip_method_get_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { 0, "As it is", "none" },
    { 1, "A quarter turn to the left", "counterclockwise" },
    { 2, "Upside down", "rotate-180" },
    { 3, "A quarter turn to the right", "clockwise" },
    { 4, "Left and right swapped", "horizontal-flip" },
    { 5, "Mirrored at the diagonal from the lower left", "upper-right-diagonal" },
    { 6, "Top and bottom swapped", "vertical-flip" },
    { 7, "Mirrored at the diagonal from the upper left", "upper-left-diagonal" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("GstNvDsVideoFlipMethod", values));
  return type;
}
