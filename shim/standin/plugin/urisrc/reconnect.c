/* A camera that went silent: its source is taken down and up again, as often as is allowed. */
#include "nvurisrcbin.h"

gboolean
urisrc_reconnects (GstDsNvUriSrcBin *self)
{
  gboolean reconnects;

  GST_OBJECT_LOCK (self);
  reconnects = self->config.uri != NULL && g_str_has_prefix (self->config.uri, "rtsp")
      && (self->config.reconnect_interval > 0 || self->config.first_reconnect_interval > 0);
  GST_OBJECT_UNLOCK (self);
  return reconnects;
}

/* Without user and password, which may be read by others where errors are. */
static gchar *
shown_uri (GstDsNvUriSrcBin *self)
{
  g_autoptr (GstUri) uri = NULL;

  GST_OBJECT_LOCK (self);
  uri = self->config.uri != NULL ? gst_uri_from_string (self->config.uri) : NULL;
  GST_OBJECT_UNLOCK (self);
  if (uri == NULL)
    return g_strdup ("the source");
  gst_uri_set_userinfo (uri, NULL);
  return gst_uri_to_string (uri);
}

static gint
source_id (GstDsNvUriSrcBin *self)
{
  gint id;

  GST_OBJECT_LOCK (self);
  id = self->config.source_id;
  GST_OBJECT_UNLOCK (self);
  return id;
}

/* What of a lost connection is over: how long it was and what it took. */
static void
tell_reconnected (GstDsNvUriSrcBin *self, gint attempts, gint64 downtime)
{
  g_autofree gchar *uri = shown_uri (self);

  GST_INFO_OBJECT (self, "reconnected to %s", uri);
  gst_element_post_message (GST_ELEMENT (self), gst_message_new_element (GST_OBJECT (self),
          gst_structure_new ("reconnected", "uri", G_TYPE_STRING, uri, "source-id", G_TYPE_INT, source_id (self),
              "attempts", G_TYPE_UINT, (guint) attempts, "downtime", G_TYPE_UINT64,
              (guint64) downtime * GST_USECOND, NULL)));
}

/* In NVIDIA's form. */
static void
tell_given_up (GstDsNvUriSrcBin *self)
{
  gst_element_post_message (GST_ELEMENT (self), gst_message_new_element (GST_OBJECT (self),
          gst_structure_new ("attempt-exceeded", "source-id", G_TYPE_UINT, (guint) source_id (self),
              "attempt_exceeded", G_TYPE_BOOLEAN, TRUE, NULL)));
}

static GstPadProbeReturn
on_data (GstPad *pad, GstPadProbeInfo *info, gpointer user_data)
{
  GstDsNvUriSrcBin *self = user_data;

  if (GST_PAD_PROBE_INFO_TYPE (info) & GST_PAD_PROBE_TYPE_BUFFER) {
    gint attempts;
    gint64 downtime;

    g_mutex_lock (&self->lock);
    attempts = self->attempts;
    self->last_data_at = g_get_monotonic_time ();
    downtime = self->last_data_at - self->lost_at;
    self->any_data = TRUE;
    self->attempts = 0;
    g_mutex_unlock (&self->lock);
    if (attempts > 0)
      tell_reconnected (self, attempts, downtime);
    return GST_PAD_PROBE_OK;
  }
  return GST_EVENT_TYPE (GST_PAD_PROBE_INFO_EVENT (info)) == GST_EVENT_EOS ? GST_PAD_PROBE_DROP : GST_PAD_PROBE_OK;
}

void
urisrc_watch_for_silence (GstDsNvUriSrcBin *self, GstPad *pad)
{
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_BUFFER | GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM, on_data, self, NULL);
}

static void
reset (GstElement *element, gpointer user_data)
{
  GstDsNvUriSrcBin *self = GST_DS_NVURISRC_BIN (element);

  g_mutex_lock (&self->reset_lock);
  if (!self->stopping && self->source != NULL) {
    /* Locked, so that a change of the bin's own state cannot meet it half way. */
    gst_element_set_locked_state (self->source, TRUE);
    gst_element_set_state (self->source, GST_STATE_NULL);
    gst_element_set_locked_state (self->source, FALSE);
    /* Asked once, it stays half way where it says that it takes time and then, live, does not. */
    gst_element_sync_state_with_parent (self->source);
    gst_element_sync_state_with_parent (self->source);
  }
  g_mutex_unlock (&self->reset_lock);
}

void
urisrc_reset_source (GstDsNvUriSrcBin *self)
{
  g_mutex_lock (&self->lock);
  self->last_data_at = g_get_monotonic_time ();
  g_mutex_unlock (&self->lock);
  gst_element_call_async (GST_ELEMENT (self), reset, NULL, NULL);
}

/* How long silence is borne, in seconds; 0: for ever. */
static guint
patience (GstDsNvUriSrcBin *self, gboolean any_data)
{
  guint interval;

  GST_OBJECT_LOCK (self);
  interval = self->config.reconnect_interval;
  if (!any_data && self->config.first_reconnect_interval > 0)
    interval = self->config.first_reconnect_interval;
  GST_OBJECT_UNLOCK (self);
  return interval;
}

static gboolean
may_try_again (GstDsNvUriSrcBin *self, gint attempts)
{
  gint allowed;

  GST_OBJECT_LOCK (self);
  allowed = self->config.reconnect_attempts;
  GST_OBJECT_UNLOCK (self);
  return allowed < 0 || attempts <= allowed;
}

static gboolean
look_for_silence (GstClock *clock, GstClockTime time, GstClockID id, gpointer user_data)
{
  GstDsNvUriSrcBin *self = user_data;
  gint attempts = 0;
  guint silent_for, interval;
  gboolean any_data;

  g_mutex_lock (&self->lock);
  any_data = self->any_data;
  silent_for = (guint) ((g_get_monotonic_time () - self->last_data_at) / G_USEC_PER_SEC);
  g_mutex_unlock (&self->lock);
  interval = patience (self, any_data);
  if (interval == 0 || silent_for < interval)
    return TRUE;

  g_mutex_lock (&self->lock);
  attempts = ++self->attempts;
  if (attempts == 1)
    self->lost_at = self->last_data_at;
  g_mutex_unlock (&self->lock);
  if (!may_try_again (self, attempts)) {
    g_autofree gchar *uri = shown_uri (self);

    tell_given_up (self);
    GST_ELEMENT_ERROR (self, RESOURCE, READ, ("No data from %s after %d attempt%s to reconnect.", uri, attempts - 1,
            attempts == 2 ? "" : "s"), ("rtsp-reconnect-attempts is %d.", attempts - 1));
    gst_clock_id_unschedule (id);
    return TRUE;
  }
  GST_ELEMENT_WARNING (self, STREAM, FAILED, ("No data from the source for %u seconds. Trying to reconnect.",
          silent_for), (NULL));
  urisrc_reset_source (self);
  return TRUE;
}

void
urisrc_start_watch (GstDsNvUriSrcBin *self)
{
  g_autoptr (GstClock) clock = gst_system_clock_obtain ();

  g_mutex_lock (&self->lock);
  self->last_data_at = g_get_monotonic_time ();
  self->any_data = FALSE;
  self->attempts = 0;
  g_mutex_unlock (&self->lock);
  self->watch = gst_clock_new_periodic_id (clock, gst_clock_get_time (clock) + GST_SECOND, GST_SECOND);
  gst_clock_id_wait_async (self->watch, look_for_silence, gst_object_ref (self), gst_object_unref);
}

void
urisrc_stop_watch (GstDsNvUriSrcBin *self)
{
  if (self->watch != NULL) {
    gst_clock_id_unschedule (self->watch);
    gst_clock_id_unref (self->watch);
    self->watch = NULL;
  }
}
