/* The GstAllocator of NVMM memory, and buffers made of it. */
#include "nvmm.h"

#include <string.h>

GST_DEBUG_CATEGORY_STATIC (nvmm_debug);
#define GST_CAT_DEFAULT nvmm_debug

typedef struct
{
  GstMemory memory;
  NvBufSurface *surface;
  /* Where the surfaces belong to other buffers: those buffers. */
  GstBuffer **lenders;
  guint n_lenders;
} NvmmMemory;

typedef struct
{
  GstAllocator parent;
} NvmmAllocator;

typedef struct
{
  GstAllocatorClass parent_class;
} NvmmAllocatorClass;

GType nvmm_allocator_get_type (void);
G_DEFINE_TYPE (NvmmAllocator, nvmm_allocator, GST_TYPE_ALLOCATOR);

static GstMemory *
memory_new (NvBufSurface *surface)
{
  NvmmMemory *memory = g_new0 (NvmmMemory, 1);
  GstAllocator *allocator = nvmm_allocator_get ();

  gst_memory_init (GST_MEMORY_CAST (memory), 0, allocator, NULL, sizeof (NvBufSurface),
      sizeof (gpointer) - 1, 0, sizeof (NvBufSurface));
  gst_object_unref (allocator);
  memory->surface = surface;
  return GST_MEMORY_CAST (memory);
}

static gpointer
map_memory (GstMemory *memory, gsize maxsize, GstMapFlags flags)
{
  return ((NvmmMemory *) memory)->surface;
}

static void
unmap_memory (GstMemory *memory)
{
}

/* A copy of part of an NvBufSurface means nothing: every copy is of the whole, pixels included. */
static GstMemory *
copy_memory (GstMemory *memory, gssize offset, gssize size)
{
  const NvBufSurface *from = ((NvmmMemory *) memory)->surface;
  NvBufSurfaceCreateParams params = {
    .gpuId = from->gpuId,
    .width = from->surfaceList[0].width,
    .height = from->surfaceList[0].height,
    .size = from->surfaceList[0].colorFormat == NVBUF_COLOR_FORMAT_INVALID ? from->surfaceList[0].dataSize : 0,
    .isContiguous = from->isContiguous,
    .colorFormat = from->surfaceList[0].colorFormat,
    .layout = from->surfaceList[0].layout,
    .memType = from->memType,
  };
  NvBufSurface *to;

  if (NvBufSurfaceCreate (&to, from->batchSize, &params) != 0)
    return NULL;
  for (guint i = 0; i < from->numFilled && i < from->batchSize; i++) {
    if (!nvmm_surface_copy (from, i, to, i)) {
      NvBufSurfaceDestroy (to);
      return NULL;
    }
  }
  to->numFilled = from->numFilled;
  return memory_new (to);
}

static GstMemory *
share_memory (GstMemory *memory, gssize offset, gssize size)
{
  return NULL;
}

static void
free_memory (GstAllocator *allocator, GstMemory *base)
{
  NvmmMemory *memory = (NvmmMemory *) base;

  if (memory->lenders == NULL) {
    NvBufSurfaceDestroy (memory->surface);
  } else {
    for (guint i = 0; i < memory->n_lenders; i++)
      gst_buffer_unref (memory->lenders[i]);
    g_free (memory->lenders);
    g_free (memory->surface->surfaceList);
    g_free (memory->surface);
  }
  g_free (memory);
}

/* There is no surface to be had from a number of bytes: nvmm_buffer_new() and pools make NVMM memory. */
static GstMemory *
refuse_alloc (GstAllocator *allocator, gsize size, GstAllocationParams *params)
{
  GST_ERROR_OBJECT (allocator, "NVMM memory is made by a pool configured with video caps");
  return NULL;
}

static void
nvmm_allocator_class_init (NvmmAllocatorClass *klass)
{
  GST_ALLOCATOR_CLASS (klass)->alloc = refuse_alloc;
  GST_ALLOCATOR_CLASS (klass)->free = free_memory;
  GST_DEBUG_CATEGORY_INIT (nvmm_debug, "nvmm", 0, "NVMM memory of the stand-in");
}

static void
nvmm_allocator_init (NvmmAllocator *self)
{
  GstAllocator *allocator = GST_ALLOCATOR_CAST (self);

  allocator->mem_type = NVMM_ALLOCATOR_NAME;
  allocator->mem_map = map_memory;
  allocator->mem_unmap = unmap_memory;
  allocator->mem_copy = copy_memory;
  allocator->mem_share = share_memory;
  GST_OBJECT_FLAG_SET (allocator, GST_ALLOCATOR_FLAG_CUSTOM_ALLOC);
}

GstAllocator *
nvmm_allocator_get (void)
{
  static gsize once;
  static GstAllocator *allocator;

  if (g_once_init_enter (&once)) {
    allocator = g_object_new (nvmm_allocator_get_type (), NULL);
    gst_object_ref_sink (allocator);
    GST_OBJECT_FLAG_SET (allocator, GST_OBJECT_FLAG_MAY_BE_LEAKED);
    g_once_init_leave (&once, 1);
  }
  return gst_object_ref (allocator);
}

NvBufSurface *
nvmm_buffer_surface (GstBuffer *buffer)
{
  GstMemory *memory;

  if (buffer == NULL || gst_buffer_n_memory (buffer) != 1)
    return NULL;
  memory = gst_buffer_peek_memory (buffer, 0);
  return gst_memory_is_type (memory, NVMM_ALLOCATOR_NAME) ? ((NvmmMemory *) memory)->surface : NULL;
}

GstBuffer *
nvmm_buffer_new (guint batch_size, const NvBufSurfaceCreateParams *params)
{
  NvBufSurfaceCreateParams wanted = *params;
  NvBufSurface *surface;
  GstBuffer *buffer;

  if (NvBufSurfaceCreate (&surface, batch_size, &wanted) != 0)
    return NULL;
  if (batch_size == 1)
    surface->numFilled = 1;
  buffer = gst_buffer_new ();
  gst_buffer_append_memory (buffer, memory_new (surface));
  return buffer;
}

GstBuffer *
nvmm_buffer_new_from_surfaces (const NvmmSurfaceRef *refs, guint n_refs, guint batch_size)
{
  const NvBufSurface *first = n_refs > 0 ? nvmm_buffer_surface (refs[0].buffer) : NULL;
  NvBufSurface *surface;
  NvmmMemory *memory;
  GstBuffer *buffer;

  for (guint i = 0; i < n_refs; i++) {
    const NvBufSurface *lent = nvmm_buffer_surface (refs[i].buffer);

    if (lent == NULL || refs[i].index >= lent->batchSize)
      return NULL;
  }
  if (first == NULL)
    return NULL;

  surface = g_new0 (NvBufSurface, 1);
  surface->gpuId = first->gpuId;
  surface->batchSize = MAX (batch_size, n_refs);
  surface->numFilled = n_refs;
  surface->memType = first->memType;
  surface->surfaceList = g_new0 (NvBufSurfaceParams, surface->batchSize);

  memory = (NvmmMemory *) memory_new (surface);
  memory->lenders = g_new (GstBuffer *, n_refs);
  memory->n_lenders = n_refs;
  for (guint i = 0; i < n_refs; i++) {
    NvBufSurfaceParams *params = &surface->surfaceList[i];

    *params = nvmm_buffer_surface (refs[i].buffer)->surfaceList[refs[i].index];
    /* Mappings belong to the struct they were asked on. */
    memset (&params->mappedAddr, 0, sizeof params->mappedAddr);
    memory->lenders[i] = gst_buffer_ref (refs[i].buffer);
  }
  buffer = gst_buffer_new ();
  gst_buffer_append_memory (buffer, GST_MEMORY_CAST (memory));
  return buffer;
}

gboolean
nvmm_surface_frame (const NvBufSurface *surface, guint index, GstVideoFrame *frame)
{
  const NvBufSurfaceParams *params;
  GstVideoColorimetry colorimetry = { 0 };
  GstVideoFormat format;

  if (surface == NULL || index >= surface->batchSize)
    return FALSE;
  params = &surface->surfaceList[index];
  format = nvmm_video_format (params->colorFormat, &colorimetry);
  memset (frame, 0, sizeof *frame);
  if (format == GST_VIDEO_FORMAT_UNKNOWN || params->dataPtr == NULL
      || !gst_video_info_set_format (&frame->info, format, params->width, params->height))
    return FALSE;
  if (colorimetry.matrix != GST_VIDEO_COLOR_MATRIX_UNKNOWN)
    frame->info.colorimetry = colorimetry;
  frame->info.size = params->dataSize;
  for (guint i = 0; i < params->planeParams.num_planes; i++) {
    frame->info.stride[i] = params->planeParams.pitch[i];
    frame->info.offset[i] = params->planeParams.offset[i];
    frame->data[i] = (guint8 *) params->dataPtr + params->planeParams.offset[i];
  }
  return TRUE;
}

gboolean
nvmm_surface_copy (const NvBufSurface *from, guint from_index, NvBufSurface *to, guint to_index)
{
  const NvBufSurfaceParams *source, *target;

  if (from_index >= from->batchSize || to_index >= to->batchSize)
    return FALSE;
  source = &from->surfaceList[from_index];
  target = &to->surfaceList[to_index];
  if (source->dataPtr == NULL || target->dataPtr == NULL)
    return FALSE;
  if (source->colorFormat == NVBUF_COLOR_FORMAT_INVALID && target->colorFormat == NVBUF_COLOR_FORMAT_INVALID) {
    if (source->dataSize > target->dataSize)
      return FALSE;
    memcpy (target->dataPtr, source->dataPtr, source->dataSize);
    return TRUE;
  }
  if (source->width != target->width || source->height != target->height
      || nvmm_video_format (source->colorFormat, NULL) != nvmm_video_format (target->colorFormat, NULL))
    return FALSE;
  for (guint plane = 0; plane < source->planeParams.num_planes; plane++) {
    guint pitch = source->planeParams.pitch[plane];
    const guint8 *read = (const guint8 *) source->dataPtr + source->planeParams.offset[plane];
    guint8 *write = (guint8 *) target->dataPtr + target->planeParams.offset[plane];

    if (pitch == target->planeParams.pitch[plane]) {
      memcpy (write, read, (gsize) pitch * source->planeParams.height[plane]);
      continue;
    }
    for (guint row = 0; row < source->planeParams.height[plane]; row++)
      memcpy (write + (gsize) row * target->planeParams.pitch[plane], read + (gsize) row * pitch,
          MIN (pitch, target->planeParams.pitch[plane]));
  }
  return TRUE;
}
