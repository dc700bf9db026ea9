#include "mount.h"
#include "gauge.h"
#include "rtp_source.h"

#include <pthread.h>
#include <stdatomic.h>

struct _DsMount
{
  atomic_int references;
  DsGauge *gauge;
  pthread_mutex_t lock;
  GPtrArray *fanouts;
  gboolean closed;
  /* The media that is kept prepared between clients, or NULL. */
  GstRTSPMedia *kept;
};

/* What one media is fed by; it hangs on the media and goes with it. */
typedef struct
{
  DsMount *mount;
  GPtrArray *sources;
} Feed;

#define FEED "deepscript-feed"

static void
unref_fanout (gpointer fanout)
{
  ds_fanout_unref (fanout);
}

DsMount *
ds_mount_new (DsGauge *gauge)
{
  DsMount *mount = g_new0 (DsMount, 1);

  atomic_init (&mount->references, 1);
  mount->gauge = ds_gauge_ref (gauge);
  pthread_mutex_init (&mount->lock, NULL);
  mount->fanouts = g_ptr_array_new_with_free_func (unref_fanout);
  return mount;
}

static DsMount *
mount_ref (DsMount *mount)
{
  atomic_fetch_add (&mount->references, 1);
  return mount;
}

void
ds_mount_unref (DsMount *mount)
{
  if (atomic_fetch_sub (&mount->references, 1) > 1)
    return;
  g_ptr_array_unref (mount->fanouts);
  pthread_mutex_destroy (&mount->lock);
  ds_gauge_unref (mount->gauge);
  g_free (mount);
}

static void on_ended (gpointer data);
static void unref_mount (gpointer mount);

void
ds_mount_add (DsMount *mount, DsFanout *fanout)
{
  pthread_mutex_lock (&mount->lock);
  g_ptr_array_add (mount->fanouts, ds_fanout_ref (fanout));
  pthread_mutex_unlock (&mount->lock);
  ds_fanout_on_end (fanout, on_ended, mount_ref (mount), unref_mount);
}

static GPtrArray *
copy_fanouts (DsMount *mount)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (unref_fanout);

  pthread_mutex_lock (&mount->lock);
  for (guint i = 0; i < mount->fanouts->len; i++)
    g_ptr_array_add (copy, ds_fanout_ref (g_ptr_array_index (mount->fanouts, i)));
  pthread_mutex_unlock (&mount->lock);
  return copy;
}

static void
feed_stop (Feed *feed)
{
  GPtrArray *fanouts = copy_fanouts (feed->mount);

  for (guint i = 0; i < feed->sources->len && i < fanouts->len; i++)
    ds_fanout_remove (g_ptr_array_index (fanouts, i), g_ptr_array_index (feed->sources, i));
  g_ptr_array_unref (fanouts);
}

static void
feed_free (gpointer data)
{
  Feed *feed = data;

  feed_stop (feed);
  g_ptr_array_unref (feed->sources);
  ds_gauge_add (feed->mount->gauge, -1);
  ds_mount_unref (feed->mount);
  g_free (feed);
}

/* A shared media that its last client leaves is taken down by gst-rtsp-server, and a client that arrives
 * in that moment is refused (503). So a media stays prepared from its first client on; without clients it
 * throws its packets away. */
static void
on_prepared (GstRTSPMedia *media, gpointer data)
{
  Feed *feed = g_object_get_data (G_OBJECT (media), FEED);
  DsMount *mount = feed->mount;
  gboolean keep;

  pthread_mutex_lock (&mount->lock);
  keep = !mount->closed && !mount->kept;
  if (keep)
    mount->kept = g_object_ref (media);
  pthread_mutex_unlock (&mount->lock);
  if (keep)
    gst_rtsp_media_prepare (media, NULL);
}

void
ds_mount_let_go (DsMount *mount)
{
  GstRTSPMedia *media;

  pthread_mutex_lock (&mount->lock);
  media = g_steal_pointer (&mount->kept);
  pthread_mutex_unlock (&mount->lock);
  if (!media)
    return;
  gst_rtsp_media_unprepare (media);
  g_object_unref (media);
}

static gboolean
let_go_idle (gpointer mount)
{
  ds_mount_let_go (mount);
  return G_SOURCE_REMOVE;
}

static void
unref_mount (gpointer mount)
{
  ds_mount_unref (mount);
}

/* The stream has ended, and a media that was told so plays nothing more: the next client gets a new one.
 * Called on a thread that the media's end may wait for, so it is left to the main context. */
static void
on_ended (gpointer data)
{
  g_idle_add_full (G_PRIORITY_DEFAULT, let_go_idle, mount_ref (data), unref_mount);
}

static void
on_unprepared (GstRTSPMedia *media, gpointer data)
{
  Feed *feed = g_object_get_data (G_OBJECT (media), FEED);

  if (feed)
    feed_stop (feed);
}

void
ds_mount_refresh (GstRTSPMedia *media)
{
  Feed *feed = g_object_get_data (G_OBJECT (media), FEED);
  GPtrArray *fanouts;

  if (!feed)
    return;
  fanouts = copy_fanouts (feed->mount);
  for (guint i = 0; i < fanouts->len; i++)
    ds_fanout_force_key_unit (g_ptr_array_index (fanouts, i));
  g_ptr_array_unref (fanouts);
}

static void
keep_from_waiting (GObject *sink, GParamSpec *spec, gpointer data)
{
  gboolean sync;

  g_object_get (sink, "sync", &sync, NULL);
  if (sync)
    g_object_set (sink, "sync", FALSE, NULL);
}

/* The sinks that gst-rtsp-server adds for its clients must neither wait for the clock, since packets come
 * at the pace of the program's pipeline, nor preroll: a sink that does, added while the media plays, takes
 * the media's pipeline out of PLAYING, and its running time begins anew under packets stamped before.
 * (gst_rtsp_media_set_rate_control would turn the waiting off, and sender reports' timestamps with it.) */
static void
on_element_added (GstBin *pipeline, GstElement *element, gpointer data)
{
  GObjectClass *class = G_OBJECT_GET_CLASS (element);

  if (!GST_OBJECT_FLAG_IS_SET (element, GST_ELEMENT_FLAG_SINK)
      || !g_object_class_find_property (class, "async") || !g_object_class_find_property (class, "sync"))
    return;
  g_object_set (element, "async", FALSE, NULL);
  g_signal_connect (element, "notify::sync", G_CALLBACK (keep_from_waiting), NULL);
  keep_from_waiting (G_OBJECT (element), NULL, NULL);
}

static void
on_media_configure (GstRTSPMediaFactory *factory, GstRTSPMedia *media, gpointer data)
{
  DsMount *mount = data;
  Feed *feed = g_new0 (Feed, 1);
  GPtrArray *fanouts = copy_fanouts (mount);
  GstElement *bin = gst_rtsp_media_get_element (media);
  GstObject *pipeline = gst_object_get_parent (GST_OBJECT (bin));
  DsAnchor *anchor = ds_anchor_new ();

  g_signal_connect (pipeline, "element-added", G_CALLBACK (on_element_added), NULL);
  feed->mount = mount_ref (mount);
  feed->sources = g_ptr_array_new_with_free_func (gst_object_unref);
  ds_gauge_add (mount->gauge, 1);
  for (guint i = 0; i < fanouts->len; i++) {
    g_autofree char *name = g_strdup_printf ("pay%u", i);
    GstElement *source = gst_bin_get_by_name (GST_BIN (bin), name);

    g_ptr_array_add (feed->sources, source);
    ds_fanout_add (g_ptr_array_index (fanouts, i), source, anchor);
  }
  g_object_set_data_full (G_OBJECT (media), FEED, feed, feed_free);
  g_signal_connect (media, "prepared", G_CALLBACK (on_prepared), NULL);
  g_signal_connect (media, "unprepared", G_CALLBACK (on_unprepared), NULL);
  ds_mount_refresh (media);

  ds_anchor_unref (anchor);
  gst_object_unref (pipeline);
  gst_object_unref (bin);
  g_ptr_array_unref (fanouts);
}

static void
release_mount (gpointer mount, GClosure *closure)
{
  ds_mount_unref (mount);
}

GstRTSPMediaFactory *
ds_mount_make_factory (DsMount *mount, const char *role)
{
  GstRTSPMediaFactory *factory = gst_rtsp_media_factory_new ();
  GString *launch = g_string_new ("( ");

  ds_rtp_source_register ();
  pthread_mutex_lock (&mount->lock);
  /* Leaky: should a media's own thread fall behind by two seconds (or 8 MB, where times do not tell), it
   * loses packets and the program's pipeline does not wait for it. A slow client alone is the server's to
   * drop. */
  for (guint i = 0; i < mount->fanouts->len; i++)
    g_string_append_printf (launch,
        DS_RTP_SOURCE_FACTORY " name=pay%u is-live=true format=time leaky-type=downstream max-bytes=8000000 "
        "max-buffers=0 max-time=2000000000 min-latency=0 max-latency=2000000000 ", i);
  pthread_mutex_unlock (&mount->lock);
  g_string_append (launch, ")");
  gst_rtsp_media_factory_set_launch (factory, launch->str);
  g_string_free (launch, TRUE);

  gst_rtsp_media_factory_set_shared (factory, TRUE);
  if (role)
    gst_rtsp_media_factory_add_role (factory, role,
        GST_RTSP_PERM_MEDIA_FACTORY_ACCESS, G_TYPE_BOOLEAN, TRUE,
        GST_RTSP_PERM_MEDIA_FACTORY_CONSTRUCT, G_TYPE_BOOLEAN, TRUE, NULL);
  g_signal_connect_data (factory, "media-configure", G_CALLBACK (on_media_configure),
      mount_ref (mount), release_mount, 0);
  return factory;
}

void
ds_mount_close (DsMount *mount)
{
  GPtrArray *fanouts = copy_fanouts (mount);

  pthread_mutex_lock (&mount->lock);
  mount->closed = TRUE;
  pthread_mutex_unlock (&mount->lock);
  for (guint i = 0; i < fanouts->len; i++)
    ds_fanout_close (g_ptr_array_index (fanouts, i));
  g_ptr_array_unref (fanouts);
}
