/*
 * Batches as a metadata library has them, with layouts of its own: a batch with a list of frames, each
 * with a list of objects. Every buffer that passes `batch_lists_attach`'s pad gets one, of a size that
 * changes from buffer to buffer; object number n of frame f carries n and f in its fields.
 */
#include <gst/gst.h>

typedef struct {
  guint32 frame;
  guint32 number;
  gfloat score;
  guint64 id;
  gchar label[24];
} Object;

typedef struct {
  gint32 number;
  GList *objects;
  guint8 odd[3]; /* makes the struct's size no multiple of what the copy aligns to */
} __attribute__((packed)) Frame;

typedef struct {
  guint64 before;
  GList *frames;
  GRecMutex lock;
} Batch;

static gint locked;

gpointer
batch_of (GstBuffer *buffer)
{
  return gst_mini_object_get_qdata (GST_MINI_OBJECT (buffer), g_quark_from_static_string ("batch"));
}

void
batch_lock (gpointer batch)
{
  g_rec_mutex_lock (&((Batch *) batch)->lock);
  g_atomic_int_inc (&locked);
}

void
batch_unlock (gpointer batch)
{
  g_atomic_int_add (&locked, -1);
  g_rec_mutex_unlock (&((Batch *) batch)->lock);
}

int
batch_locked (void)
{
  return g_atomic_int_get (&locked);
}

static void
free_frame (gpointer data)
{
  Frame *frame = data;
  g_list_free_full (frame->objects, g_free);
  g_free (frame);
}

static void
free_batch (gpointer data)
{
  Batch *batch = data;
  g_list_free_full (batch->frames, free_frame);
  g_rec_mutex_clear (&batch->lock);
  g_free (batch);
}

static GstPadProbeReturn
attach (GstPad *pad, GstPadProbeInfo *info, gpointer unused)
{
  static gint count;
  guint size = g_atomic_int_add (&count, 1) % 37;
  Batch *batch = g_new0 (Batch, 1);
  g_rec_mutex_init (&batch->lock);
  for (guint f = 0; f < size % 5; f++) {
    Frame *frame = g_new0 (Frame, 1);
    frame->number = f;
    for (guint n = 0; n < size * (f + 1); n++) {
      Object *object = g_new0 (Object, 1);
      *object = (Object) { .frame = f, .number = n, .score = n * 0.5f, .id = G_MAXUINT64 - n };
      g_snprintf (object->label, sizeof object->label, "object %u of %u", n % 7, f);
      frame->objects = g_list_append (frame->objects, object);
    }
    batch->frames = g_list_append (batch->frames, frame);
  }
  GstBuffer *buffer = gst_buffer_copy (info->data);
  gst_buffer_unref (info->data);
  info->data = buffer;
  gst_mini_object_set_qdata (GST_MINI_OBJECT (buffer), g_quark_from_static_string ("batch"), batch, free_batch);
  return GST_PAD_PROBE_OK;
}

void
batch_lists_attach (GstPad *pad)
{
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER, attach, NULL, NULL);
}

/* Where things are: frames in Batch; size of Frame, number and objects in it; Object likewise. */
void
batch_layout (guint32 *at)
{
  const guint32 layout[] = {
    G_STRUCT_OFFSET (Batch, frames), sizeof (Frame),
    G_STRUCT_OFFSET (Frame, number), G_STRUCT_OFFSET (Frame, objects),
    sizeof (Object),                 G_STRUCT_OFFSET (Object, frame),
    G_STRUCT_OFFSET (Object, number), G_STRUCT_OFFSET (Object, score),
    G_STRUCT_OFFSET (Object, id),    G_STRUCT_OFFSET (Object, label),
  };
  for (guint i = 0; i < G_N_ELEMENTS (layout); i++)
    at[i] = layout[i];
}
