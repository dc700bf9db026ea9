/* GstBufferPool of NVMM buffers: the surfaces go round, nothing is allocated once a pipeline runs. */
#include "nvmm.h"

#include <string.h>

#define CONFIG_BATCH_SIZE "nvmm-batch-size"
#define CONFIG_MEM_TYPE "nvmm-mem-type"
#define CONFIG_GPU_ID "nvmm-gpu-id"

typedef struct
{
  GstBufferPool parent;
  NvBufSurfaceCreateParams params;
  guint batch_size;
} NvmmPool;

typedef struct
{
  GstBufferPoolClass parent_class;
} NvmmPoolClass;

GType nvmm_pool_get_type (void);
G_DEFINE_TYPE (NvmmPool, nvmm_pool, GST_TYPE_BUFFER_POOL);

static gboolean
set_config (GstBufferPool *base, GstStructure *config)
{
  NvmmPool *self = (NvmmPool *) base;
  guint mem_type = NVBUF_MEM_DEFAULT, gpu_id = 0, min, max, size;
  GstVideoInfo info;
  GstCaps *caps;

  if (!gst_buffer_pool_config_get_params (config, &caps, &size, &min, &max) || caps == NULL
      || !gst_video_info_from_caps (&info, caps))
    return FALSE;
  memset (&self->params, 0, sizeof self->params);
  self->batch_size = 1;
  gst_structure_get_uint (config, CONFIG_BATCH_SIZE, &self->batch_size);
  gst_structure_get_uint (config, CONFIG_MEM_TYPE, &mem_type);
  gst_structure_get_uint (config, CONFIG_GPU_ID, &gpu_id);
  self->params.width = GST_VIDEO_INFO_WIDTH (&info);
  self->params.height = GST_VIDEO_INFO_HEIGHT (&info);
  self->params.colorFormat = nvmm_color_format_from_caps (caps);
  self->params.memType = mem_type;
  self->params.gpuId = gpu_id;
  if (self->params.colorFormat == NVBUF_COLOR_FORMAT_INVALID || self->batch_size == 0)
    return FALSE;
  gst_buffer_pool_config_set_params (config, caps, sizeof (NvBufSurface), min, max);
  return GST_BUFFER_POOL_CLASS (nvmm_pool_parent_class)->set_config (base, config);
}

static GstFlowReturn
alloc_buffer (GstBufferPool *base, GstBuffer **buffer, GstBufferPoolAcquireParams *params)
{
  NvmmPool *self = (NvmmPool *) base;

  *buffer = nvmm_buffer_new (self->batch_size, &self->params);
  return *buffer != NULL ? GST_FLOW_OK : GST_FLOW_ERROR;
}

static void
reset_buffer (GstBufferPool *base, GstBuffer *buffer)
{
  NvmmPool *self = (NvmmPool *) base;
  NvBufSurface *surface = nvmm_buffer_surface (buffer);

  if (surface != NULL) {
    surface->numFilled = self->batch_size == 1 ? 1 : 0;
    for (guint i = 0; i < surface->batchSize; i++)
      memset (surface->surfaceList[i].mappedAddr.addr, 0, sizeof surface->surfaceList[i].mappedAddr.addr);
  }
  GST_BUFFER_POOL_CLASS (nvmm_pool_parent_class)->reset_buffer (base, buffer);
}

static void
nvmm_pool_class_init (NvmmPoolClass *klass)
{
  GstBufferPoolClass *pool_class = GST_BUFFER_POOL_CLASS (klass);

  pool_class->set_config = set_config;
  pool_class->alloc_buffer = alloc_buffer;
  pool_class->reset_buffer = reset_buffer;
}

static void
nvmm_pool_init (NvmmPool *self)
{
}

GstBufferPool *
nvmm_pool_new (void)
{
  GstBufferPool *pool = g_object_new (nvmm_pool_get_type (), NULL);

  return gst_object_ref_sink (pool);
}

void
nvmm_pool_config_set_surfaces (GstStructure *config, guint batch_size, NvBufSurfaceMemType mem_type, guint gpu_id)
{
  gst_structure_set (config, CONFIG_BATCH_SIZE, G_TYPE_UINT, batch_size, CONFIG_MEM_TYPE, G_TYPE_UINT,
      (guint) mem_type, CONFIG_GPU_ID, G_TYPE_UINT, gpu_id, NULL);
}

GstBufferPool *
nvmm_pool_start (GstCaps *caps, guint batch_size, NvBufSurfaceMemType mem_type, guint gpu_id, guint min, guint max)
{
  GstBufferPool *pool = nvmm_pool_new ();
  GstStructure *config = gst_buffer_pool_get_config (pool);

  gst_buffer_pool_config_set_params (config, caps, sizeof (NvBufSurface), min, max);
  nvmm_pool_config_set_surfaces (config, batch_size, mem_type, gpu_id);
  if (!gst_buffer_pool_set_config (pool, config) || !gst_buffer_pool_set_active (pool, TRUE)) {
    gst_object_unref (pool);
    return NULL;
  }
  return pool;
}
