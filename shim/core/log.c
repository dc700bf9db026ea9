/* GStreamer's debug log for JavaScript: lines wait in a ring, and no thread that logs waits for anybody. */

#include <gst/gst.h>

#include "futex.h"
#include "item.h"

typedef struct {
  GstDebugLevel level;
  gint line;
  gint64 time;
  char *texts[DS_LOG_TEXTS];
} Line;

/* There is one, and it is never freed: a thread may be in on_log while it is closed. */
static struct {
  pthread_mutex_t lock;
  bool open;
  bool told; /* JavaScript knows that there are lines */
  uint32_t id;
  uint32_t capacity;
  uint32_t first;
  uint32_t count;
  uint64_t dropped;
  Line *lines;
} ring = { .lock = PTHREAD_MUTEX_INITIALIZER };

static Line taken;

static void
clear (Line *line)
{
  for (int i = 0; i < DS_LOG_TEXTS; i++)
    g_clear_pointer (&line->texts[i], g_free);
}

/* Without the object's lock, which whoever logs may hold; as GStreamer's own log does. */
static char *
describe (GObject *object)
{
  if (object == NULL)
    return NULL;
  if (GST_IS_PAD (object) && GST_OBJECT_NAME (object) != NULL)
    return g_strdup_printf ("%s:%s", GST_DEBUG_PAD_NAME (object));
  if (GST_IS_OBJECT (object) && GST_OBJECT_NAME (object) != NULL)
    return g_strdup (GST_OBJECT_NAME (object));
  return G_IS_OBJECT (object) ? g_strdup (G_OBJECT_TYPE_NAME (object)) : NULL;
}

static void
on_log (GstDebugCategory *category, GstDebugLevel level, const gchar *file, const gchar *function, gint line,
        GObject *object, GstDebugMessage *message, gpointer unused)
{
  Line made = { .level = level, .line = line, .time = g_get_real_time () };
  made.texts[DS_LOG_CATEGORY] = g_strdup (gst_debug_category_get_name (category));
  made.texts[DS_LOG_FILE] = g_strdup (file);
  made.texts[DS_LOG_FUNCTION] = g_strdup (function);
  made.texts[DS_LOG_OBJECT] = describe (object);
  made.texts[DS_LOG_MESSAGE] = g_strdup (gst_debug_message_get (message));
  pthread_mutex_lock (&ring.lock);
  bool room = ring.open && ring.count < ring.capacity;
  bool tell = room && !ring.told;
  uint32_t id = ring.id;
  if (room)
    ring.lines[(ring.first + ring.count++) % ring.capacity] = made;
  else if (ring.open)
    ring.dropped++;
  if (tell)
    ring.told = true;
  pthread_mutex_unlock (&ring.lock);
  if (!room)
    clear (&made);
  if (tell)
    ds_item_notify_main (ds_item_new (DS_RECORDS, id, NULL));
}

int32_t
ds_log_open (uint32_t capacity, uint32_t id)
{
  pthread_mutex_lock (&ring.lock);
  bool free = !ring.open;
  if (free) {
    ring.open = true;
    ring.told = false;
    ring.id = id;
    ring.capacity = capacity;
    ring.first = ring.count = 0;
    ring.dropped = 0;
    ring.lines = g_new0 (Line, capacity);
  }
  pthread_mutex_unlock (&ring.lock);
  if (free)
    gst_debug_add_log_function (on_log, NULL, NULL);
  return free;
}

int32_t
ds_log_next (DsLogLine *line)
{
  clear (&taken);
  pthread_mutex_lock (&ring.lock);
  bool some = ring.open && ring.count > 0;
  if (some) {
    taken = ring.lines[ring.first];
    ring.lines[ring.first] = (Line) { 0 };
    ring.first = (ring.first + 1) % ring.capacity;
    ring.count--;
  } else {
    ring.told = false;
  }
  line->dropped = ring.dropped;
  pthread_mutex_unlock (&ring.lock);
  line->level = taken.level;
  line->line = taken.line;
  line->time = taken.time / 1000.0;
  for (int i = 0; i < DS_LOG_TEXTS; i++)
    line->texts[i] = (double) (uintptr_t) taken.texts[i];
  return some;
}

void
ds_log_close (void)
{
  gst_debug_remove_log_function (on_log);
  pthread_mutex_lock (&ring.lock);
  for (; ring.count > 0; ring.count--, ring.first = (ring.first + 1) % ring.capacity)
    clear (&ring.lines[ring.first]);
  g_clear_pointer (&ring.lines, g_free);
  ring.open = false;
  pthread_mutex_unlock (&ring.lock);
}
