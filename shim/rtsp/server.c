#include "server.h"
#include "mount.h"

#define ROLE "viewer"
/* Each client may keep a thread busy while it waits for a media's first packet. */
#define CLIENT_THREADS 16
/* How often sessions are looked through for those whose client fell silent. */
#define CLEANUP_SECONDS 2

struct _DsRtspServer
{
  GstRTSPServer *server;
  GSource *source;
  guint cleanup;
  GHashTable *mounts;
  DsGauge *media;
  char *failure;
  gboolean guarded;
};

static void
on_play (GstRTSPClient *client, GstRTSPContext *context, gpointer data)
{
  if (context->media)
    ds_mount_refresh (context->media);
}

static void
on_session (GstRTSPClient *client, GstRTSPSession *session, gpointer timeout)
{
  gst_rtsp_session_set_timeout (session, GPOINTER_TO_UINT (timeout));
}

static void
on_client (GstRTSPServer *server, GstRTSPClient *client, gpointer session_timeout)
{
  /* A client whose session has run out is gone, even where its connection says nothing of it. */
  g_object_set (client, "post-session-timeout", CLEANUP_SECONDS, NULL);
  g_signal_connect (client, "play-request", G_CALLBACK (on_play), NULL);
  g_signal_connect (client, "new-session", G_CALLBACK (on_session), session_timeout);
}

static gboolean
on_cleanup (gpointer server)
{
  GstRTSPSessionPool *pool = gst_rtsp_server_get_session_pool (server);

  gst_rtsp_session_pool_cleanup (pool);
  g_object_unref (pool);
  return G_SOURCE_CONTINUE;
}

static void
demand_password (GstRTSPServer *server, const char *user, const char *password)
{
  GstRTSPAuth *auth = gst_rtsp_auth_new ();
  GstRTSPToken *token = gst_rtsp_token_new_empty ();
  char *basic = gst_rtsp_auth_make_basic (user, password);

  gst_rtsp_token_set_string (token, GST_RTSP_TOKEN_MEDIA_FACTORY_ROLE, ROLE);
  gst_rtsp_auth_set_supported_methods (auth, GST_RTSP_AUTH_BASIC | GST_RTSP_AUTH_DIGEST);
  gst_rtsp_auth_add_basic (auth, basic, token);
  gst_rtsp_auth_add_digest (auth, user, password, token);
  gst_rtsp_server_set_auth (server, auth);

  g_free (basic);
  gst_rtsp_token_unref (token);
  g_object_unref (auth);
}

static void
listen_on (DsRtspServer *self, const char *address, int port)
{
  GError *error = NULL;
  char *service = g_strdup_printf ("%d", port);

  gst_rtsp_server_set_address (self->server, address);
  gst_rtsp_server_set_service (self->server, service);
  g_free (service);
  self->source = gst_rtsp_server_create_source (self->server, NULL, &error);
  if (!self->source) {
    self->failure = g_strdup (error ? error->message : "it cannot listen");
    g_clear_error (&error);
    return;
  }
  g_source_attach (self->source, NULL);
  self->cleanup = g_timeout_add_seconds_full (G_PRIORITY_DEFAULT, CLEANUP_SECONDS, on_cleanup,
      g_object_ref (self->server), g_object_unref);
}

DsRtspServer *
ds_rtsp_server_open (const char *address, int port, const char *user, const char *password,
    unsigned session_timeout)
{
  DsRtspServer *self = g_new0 (DsRtspServer, 1);
  GstRTSPThreadPool *threads;

  self->server = gst_rtsp_server_new ();
  self->mounts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) ds_mount_unref);
  self->media = ds_gauge_new ();
  threads = gst_rtsp_server_get_thread_pool (self->server);
  gst_rtsp_thread_pool_set_max_threads (threads, CLIENT_THREADS);
  g_object_unref (threads);
  if (user) {
    demand_password (self->server, user, password);
    self->guarded = TRUE;
  }
  g_signal_connect (self->server, "client-connected", G_CALLBACK (on_client),
      GUINT_TO_POINTER (session_timeout));
  listen_on (self, address, port);
  return self;
}

const char *
ds_rtsp_server_failure (DsRtspServer *self)
{
  return self->failure;
}

int
ds_rtsp_server_port (DsRtspServer *self)
{
  return gst_rtsp_server_get_bound_port (self->server);
}

void
ds_rtsp_server_mount (DsRtspServer *self, const char *path, GstElement *appsink, unsigned index)
{
  DsMount *mount = g_hash_table_lookup (self->mounts, path);
  DsFanout *fanout = ds_fanout_new (appsink);
  GstRTSPMountPoints *points = gst_rtsp_server_get_mount_points (self->server);

  if (!mount) {
    mount = ds_mount_new (self->media);
    g_hash_table_insert (self->mounts, g_strdup (path), mount);
  }
  ds_mount_add (mount, fanout);
  gst_rtsp_mount_points_add_factory (points, path,
      ds_mount_make_factory (mount, self->guarded ? ROLE : NULL));
  g_object_unref (points);
  ds_fanout_unref (fanout);
}

/* A session outlives the connection of a client that left without a word, but its media do not. */
static GstRTSPFilterResult
count_session (GstRTSPSessionPool *pool, GstRTSPSession *session, gpointer count)
{
  GList *media = gst_rtsp_session_filter (session, NULL, NULL);

  if (media)
    ++*(int *) count;
  g_list_free_full (media, g_object_unref);
  return GST_RTSP_FILTER_KEEP;
}

int
ds_rtsp_server_clients (DsRtspServer *self)
{
  GstRTSPSessionPool *pool = gst_rtsp_server_get_session_pool (self->server);
  int count = 0;

  gst_rtsp_session_pool_filter (pool, count_session, &count);
  g_object_unref (pool);
  return count;
}

static GstRTSPFilterResult
remove_client (GstRTSPServer *server, GstRTSPClient *client, gpointer data)
{
  return GST_RTSP_FILTER_REMOVE;
}

static GstRTSPFilterResult
remove_session (GstRTSPSessionPool *pool, GstRTSPSession *session, gpointer data)
{
  return GST_RTSP_FILTER_REMOVE;
}

static void
close_mounts (DsRtspServer *self)
{
  GstRTSPMountPoints *points = gst_rtsp_server_get_mount_points (self->server);
  GHashTableIter mounts;
  gpointer path, mount;

  g_hash_table_iter_init (&mounts, self->mounts);
  while (g_hash_table_iter_next (&mounts, &path, &mount)) {
    gst_rtsp_mount_points_remove_factory (points, path);
    ds_mount_close (mount);
  }
  g_object_unref (points);
}

int
ds_rtsp_server_close (DsRtspServer *self, int timeout_ms)
{
  GstRTSPSessionPool *pool = gst_rtsp_server_get_session_pool (self->server);
  GHashTableIter mounts;
  gpointer mount;
  int left;

  if (self->source) {
    g_source_destroy (self->source);
    g_source_unref (self->source);
    g_source_remove (self->cleanup);
  }
  close_mounts (self);
  gst_rtsp_server_client_filter (self->server, remove_client, NULL);
  gst_rtsp_session_pool_filter (pool, remove_session, NULL);
  g_object_unref (pool);
  g_hash_table_iter_init (&mounts, self->mounts);
  while (g_hash_table_iter_next (&mounts, NULL, &mount))
    ds_mount_let_go (mount);
  left = ds_gauge_wait_for_zero (self->media, timeout_ms);

  g_hash_table_unref (self->mounts);
  g_object_unref (self->server);
  ds_gauge_unref (self->media);
  g_free (self->failure);
  g_free (self);
  return left;
}
