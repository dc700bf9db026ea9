/* NVMM buffers and pools as elements use them: what is shared, what is copied, what comes back to the pool. */
#include <string.h>

#include "check.h"
#include "nvmm.h"

static GstCaps *
caps_of (const char *text)
{
  GstCaps *caps = gst_caps_from_string (text);

  CHECK (caps != NULL);
  return caps;
}

static GstBufferPool *
pool_of (const char *text, guint batch_size)
{
  GstCaps *caps = caps_of (text);
  GstBufferPool *pool = nvmm_pool_start (caps, batch_size, NVBUF_MEM_DEFAULT, 0, 1, 0);

  CHECK (pool != NULL);
  gst_caps_unref (caps);
  return pool;
}

static GstBuffer *
acquire (GstBufferPool *pool)
{
  GstBuffer *buffer = NULL;

  CHECK_INT (gst_buffer_pool_acquire_buffer (pool, &buffer, NULL), GST_FLOW_OK);
  return buffer;
}

static void
end (GstBufferPool *pool)
{
  gst_buffer_pool_set_active (pool, FALSE);
  gst_object_unref (pool);
}

static void
maps_to_its_surface (void)
{
  GstBufferPool *pool = pool_of ("video/x-raw(memory:NVMM),format=NV12,width=320,height=240", 1);
  GstBuffer *buffer = acquire (pool);
  GstMapInfo map;

  CHECK (gst_buffer_map (buffer, &map, GST_MAP_READ));
  CHECK_INT (map.size, sizeof (NvBufSurface));
  CHECK (map.data == (guint8 *) nvmm_buffer_surface (buffer));
  CHECK_INT (((NvBufSurface *) map.data)->numFilled, 1);
  CHECK_INT (((NvBufSurface *) map.data)->surfaceList[0].colorFormat, NVBUF_COLOR_FORMAT_NV12);
  gst_buffer_unmap (buffer, &map);
  gst_buffer_unref (buffer);
  end (pool);
}

static void
colour_formats_follow_caps (void)
{
  static const struct
  {
    const char *caps;
    NvBufSurfaceColorFormat format;
  } cases[] = {
    { "format=NV12", NVBUF_COLOR_FORMAT_NV12 },
    { "format=NV12,colorimetry=bt601", NVBUF_COLOR_FORMAT_NV12 },
    { "format=NV12,colorimetry=bt709", NVBUF_COLOR_FORMAT_NV12_709 },
    { "format=NV12,colorimetry=1:3:5:1", NVBUF_COLOR_FORMAT_NV12_709_ER },
    { "format=NV12,colorimetry=1:4:0:0", NVBUF_COLOR_FORMAT_NV12_ER },
    { "format=I420,colorimetry=bt709", NVBUF_COLOR_FORMAT_YUV420_709 },
    { "format=YV12", NVBUF_COLOR_FORMAT_YVU420 },
    { "format=P010_10LE,colorimetry=bt2020", NVBUF_COLOR_FORMAT_NV12_10LE_2020 },
    { "format=I420_12LE", NVBUF_COLOR_FORMAT_NV12_12LE },
    { "format=RGBA", NVBUF_COLOR_FORMAT_RGBA },
    { "format=YUY2", NVBUF_COLOR_FORMAT_YUYV },
    { "format=v308", NVBUF_COLOR_FORMAT_INVALID },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gchar *text = g_strdup_printf ("video/x-raw(memory:NVMM),width=64,height=64,%s", cases[i].caps);
    GstCaps *caps = caps_of (text);

    CHECK_INT (nvmm_color_format_from_caps (caps), cases[i].format);
    gst_caps_unref (caps);
    g_free (text);
  }
}

static void
surfaces_go_round (void)
{
  GstBufferPool *pool = pool_of ("video/x-raw(memory:NVMM),format=RGBA,width=64,height=64", 1);
  NvBufSurface *first = NULL;

  for (guint i = 0; i < 100; i++) {
    GstBuffer *buffer = acquire (pool);

    if (i == 0)
      first = nvmm_buffer_surface (buffer);
    CHECK (nvmm_buffer_surface (buffer) == first);
    nvmm_buffer_surface (buffer)->numFilled = 0;
    gst_buffer_unref (buffer);
  }
  end (pool);
}

/* Someone keeps the memory of a buffer that went back: the pool must not hand the same pixels out. */
static void
shared_memory_is_not_recycled (void)
{
  GstBufferPool *pool = pool_of ("video/x-raw(memory:NVMM),format=RGBA,width=64,height=64", 1);
  GstBuffer *buffer = acquire (pool), *copy = gst_buffer_copy (buffer), *next;

  CHECK (nvmm_buffer_surface (copy) == nvmm_buffer_surface (buffer));
  gst_buffer_unref (buffer);
  next = acquire (pool);
  CHECK (nvmm_buffer_surface (next) != nvmm_buffer_surface (copy));
  gst_buffer_unref (next);
  gst_buffer_unref (copy);
  end (pool);
}

static void
deep_copies_are_apart (void)
{
  GstBufferPool *pool = pool_of ("video/x-raw(memory:NVMM),format=NV12,width=65,height=33", 2);
  GstBuffer *buffer = acquire (pool), *copy;
  NvBufSurface *surface = nvmm_buffer_surface (buffer), *other;

  surface->numFilled = 2;
  NvBufSurfaceMemSet (surface, 1, 0, 77);
  copy = gst_buffer_copy_deep (buffer);
  other = nvmm_buffer_surface (copy);
  CHECK (other != surface);
  CHECK_INT (other->numFilled, 2);
  CHECK_INT (((guint8 *) other->surfaceList[1].dataPtr)[64], 77);
  NvBufSurfaceMemSet (surface, 1, 0, 78);
  CHECK_INT (((guint8 *) other->surfaceList[1].dataPtr)[64], 77);
  gst_buffer_unref (copy);
  gst_buffer_unref (buffer);
  end (pool);
}

/* A batch of others' surfaces keeps them alive, and lets them go with itself. */
static void
batches_borrow (void)
{
  GstBufferPool *pool = pool_of ("video/x-raw(memory:NVMM),format=NV12,width=64,height=64", 1);
  GstBuffer *frames[3], *batch, *single;
  NvmmSurfaceRef refs[3], out = { NULL, 2 };
  void *pixels[3];

  for (guint i = 0; i < 3; i++) {
    frames[i] = acquire (pool);
    refs[i] = (NvmmSurfaceRef) { frames[i], 0 };
    pixels[i] = nvmm_buffer_surface (frames[i])->surfaceList[0].dataPtr;
  }
  batch = nvmm_buffer_new_from_surfaces (refs, 3, 4);
  for (guint i = 0; i < 3; i++)
    gst_buffer_unref (frames[i]);
  CHECK_INT (nvmm_buffer_surface (batch)->batchSize, 4);
  CHECK_INT (nvmm_buffer_surface (batch)->numFilled, 3);
  for (guint i = 0; i < 3; i++)
    CHECK (nvmm_buffer_surface (batch)->surfaceList[i].dataPtr == pixels[i]);

  out.buffer = batch;
  single = nvmm_buffer_new_from_surfaces (&out, 1, 1);
  gst_buffer_unref (batch);
  CHECK (nvmm_buffer_surface (single)->surfaceList[0].dataPtr == pixels[2]);
  *(guint8 *) pixels[2] = 1;
  gst_buffer_unref (single);

  /* All three are back: the next one is one of them. */
  single = acquire (pool);
  CHECK (nvmm_buffer_surface (single)->surfaceList[0].dataPtr == pixels[0]
      || nvmm_buffer_surface (single)->surfaceList[0].dataPtr == pixels[1]
      || nvmm_buffer_surface (single)->surfaceList[0].dataPtr == pixels[2]);
  out.index = 9;
  out.buffer = single;
  CHECK (nvmm_buffer_new_from_surfaces (&out, 1, 1) == NULL);
  gst_buffer_unref (single);
  end (pool);
}

int
main (int argc, char **argv)
{
  gst_init (&argc, &argv);
  maps_to_its_surface ();
  colour_formats_follow_caps ();
  surfaces_go_round ();
  shared_memory_is_not_recycled ();
  deep_copies_are_apart ();
  batches_borrow ();
  puts ("done");
  return 0;
}
