#include "rates.h"

typedef struct
{
  guint index;
  gint64 since;                 /* monotonic; -1 before the first interval's end */
  guint64 frames;               /* since then */
  gboolean ended;
} Source;

struct _Rates
{
  gint references;
  GSource *timer;
  GMutex lock;                  /* guards what follows */
  GArray *sources;              /* of Source, by index */
  gboolean show;
};

static void
release (gpointer data)
{
  Rates *rates = data;

  if (!g_atomic_int_dec_and_test (&rates->references))
    return;
  g_array_unref (rates->sources);
  g_mutex_clear (&rates->lock);
  g_free (rates);
}

static Source *
source_at (Rates *rates, guint index)
{
  const Source fresh = { .index = index, .since = -1 };
  guint at = 0;

  while (at < rates->sources->len && g_array_index (rates->sources, Source, at).index < index)
    at++;
  if (at == rates->sources->len || g_array_index (rates->sources, Source, at).index != index)
    g_array_insert_val (rates->sources, at, fresh);
  return &g_array_index (rates->sources, Source, at);
}

static void
tell (Source *source, gint64 now, GString *line)
{
  gdouble rate = 0;

  if (!source->ended && source->since < 0) {
    source->since = now;
    source->frames = 0;
    return;
  }
  if (!source->ended && now > source->since)
    rate = (gdouble) source->frames * G_USEC_PER_SEC / (gdouble) (now - source->since);
  g_string_append_printf (line, "FPS_%u (%.2f)\t", source->index, rate);
}

static gboolean
tell_all (gpointer data)
{
  g_autoptr (GString) line = g_string_new (NULL);
  const gint64 now = g_get_monotonic_time ();
  Rates *rates = data;
  gboolean show;

  g_mutex_lock (&rates->lock);
  for (guint i = 0; i < rates->sources->len; i++)
    tell (&g_array_index (rates->sources, Source, i), now, line);
  show = rates->show;
  g_mutex_unlock (&rates->lock);
  if (show && line->len > 0)
    g_print ("**PERF : %s\n", line->str);
  return G_SOURCE_CONTINUE;
}

Rates *
rates_start (guint interval_seconds)
{
  Rates *rates = g_new0 (Rates, 1);

  rates->references = 1;
  g_mutex_init (&rates->lock);
  rates->sources = g_array_new (FALSE, FALSE, sizeof (Source));
  if (interval_seconds > 0) {
    rates->timer = g_timeout_source_new (MIN (interval_seconds, G_MAXUINT / 1000) * 1000);
    g_atomic_int_inc (&rates->references);
    g_source_set_callback (rates->timer, tell_all, rates, release);
    g_source_attach (rates->timer, NULL);
  }
  return rates;
}

void
rates_stop (Rates *rates)
{
  if (rates->timer != NULL) {
    g_source_destroy (rates->timer);
    g_clear_pointer (&rates->timer, g_source_unref);
  }
  release (rates);
}

void
rates_show (Rates *rates, gboolean show)
{
  g_mutex_lock (&rates->lock);
  rates->show = show;
  g_mutex_unlock (&rates->lock);
}

void
rates_count (Rates *rates, NvDsBatchMeta *batch)
{
  nvds_acquire_meta_lock (batch);
  g_mutex_lock (&rates->lock);
  for (const GList *l = batch->frame_meta_list; l != NULL; l = l->next) {
    Source *source = source_at (rates, ((const NvDsFrameMeta *) l->data)->pad_index);

    source->frames++;
    source->ended = FALSE;
  }
  g_mutex_unlock (&rates->lock);
  nvds_release_meta_lock (batch);
}

void
rates_source_ended (Rates *rates, guint index)
{
  Source *source;

  g_mutex_lock (&rates->lock);
  source = source_at (rates, index);
  source->ended = TRUE;
  source->since = -1;
  g_mutex_unlock (&rates->lock);
}

void
rates_source_gone (Rates *rates, guint index)
{
  g_mutex_lock (&rates->lock);
  for (guint i = 0; i < rates->sources->len; i++)
    if (g_array_index (rates->sources, Source, i).index == index)
      g_array_remove_index (rates->sources, i--);
  g_mutex_unlock (&rates->lock);
}
