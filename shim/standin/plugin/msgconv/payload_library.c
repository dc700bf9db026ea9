#include "payload_library.h"

#include <dlfcn.h>

#include "own_library.h"

#define OWN_LIBRARY "libnvds_msgconv.so"

struct _PayloadLibrary
{
  gint references;
  gboolean multiple;
  NvDsMsg2pCtx *context;
  NvDsMsg2pCtx *(*create) (const gchar *, NvDsPayloadType);
  void (*destroy) (NvDsMsg2pCtx *);
  NvDsPayload *(*generate) (NvDsMsg2pCtx *, NvDsEvent *, guint);
  NvDsPayload **(*generate_multiple) (NvDsMsg2pCtx *, NvDsEvent *, guint, guint *);
  NvDsPayload *(*generate_new) (NvDsMsg2pCtx *, void *);
  NvDsPayload **(*generate_multiple_new) (NvDsMsg2pCtx *, void *, guint *);
  void (*release) (NvDsMsg2pCtx *, NvDsPayload *);

  /* Payloads that the library did not allocate: copies of its own. */
  GMutex lock;
  GHashTable *copies;
};

static PayloadLibrary *
ref (PayloadLibrary *library)
{
  g_atomic_int_inc (&library->references);
  return library;
}

void
payload_library_unref (PayloadLibrary *library)
{
  if (!g_atomic_int_dec_and_test (&library->references))
    return;
  if (library->context != NULL)
    library->destroy (library->context);
  g_hash_table_unref (library->copies);
  g_mutex_clear (&library->lock);
  g_free (library);
}

static gboolean
find (void *handle, const gchar *path, const gchar *name, gboolean required, gpointer *function, GError **error)
{
  *function = dlsym (handle, name);
  if (*function != NULL || !required)
    return TRUE;
  g_set_error (error, GST_LIBRARY_ERROR, GST_LIBRARY_ERROR_INIT,
      "msg2p-lib: %s has no function %s; a payload library has the functions of nvmsgconv.h, extern \"C\".", path, name);
  return FALSE;
}

/* What the settings do not use need not be there: libraries of earlier releases lack the newer functions. */
static gboolean
find_all (PayloadLibrary *library, void *handle, const gchar *path, const PayloadSettings *settings, GError **error)
{
  const struct
  {
    const gchar *name;
    gboolean required;
    gpointer *function;
  } functions[] = {
    { "nvds_msg2p_ctx_create", TRUE, (gpointer *) &library->create },
    { "nvds_msg2p_ctx_destroy", TRUE, (gpointer *) &library->destroy },
    { "nvds_msg2p_release", TRUE, (gpointer *) &library->release },
    { "nvds_msg2p_generate", !settings->from_metadata && !settings->multiple, (gpointer *) &library->generate },
    { "nvds_msg2p_generate_multiple", !settings->from_metadata && settings->multiple,
        (gpointer *) &library->generate_multiple },
    { "nvds_msg2p_generate_new", settings->from_metadata && !settings->multiple, (gpointer *) &library->generate_new },
    { "nvds_msg2p_generate_multiple_new", settings->from_metadata && settings->multiple,
        (gpointer *) &library->generate_multiple_new },
  };

  for (guint i = 0; i < G_N_ELEMENTS (functions); i++)
    if (!find (handle, path, functions[i].name, functions[i].required, functions[i].function, error))
      return FALSE;
  return TRUE;
}

static gboolean
load (PayloadLibrary *library, const PayloadSettings *settings, GError **error)
{
  g_autofree gchar *path = standin_library_path (settings->path != NULL ? settings->path : OWN_LIBRARY);
  const gchar *(*problem) (void);
  /* Never unloaded: what it started may still run. */
  void *handle = dlopen (path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);

  if (handle == NULL) {
    g_set_error (error, GST_LIBRARY_ERROR, GST_LIBRARY_ERROR_INIT, "msg2p-lib: '%s' cannot be loaded: %s", path, dlerror ());
    return FALSE;
  }
  if (!find_all (library, handle, path, settings, error)) {
    dlclose (handle);
    return FALSE;
  }
  library->context = library->create (settings->config, settings->type);
  if (library->context == NULL) {
    problem = (const gchar *(*) (void)) dlsym (handle, "standin_msg2p_problem");
    g_set_error (error, GST_LIBRARY_ERROR, GST_LIBRARY_ERROR_SETTINGS, "config: %s",
        problem != NULL ? problem () : "the payload library of msg2p-lib does not accept it");
  }
  dlclose (handle);
  return library->context != NULL;
}

PayloadLibrary *
payload_library_open (const PayloadSettings *settings, GError **error)
{
  PayloadLibrary *library = g_new0 (PayloadLibrary, 1);

  library->references = 1;
  library->multiple = settings->multiple;
  library->copies = g_hash_table_new (NULL, NULL);
  g_mutex_init (&library->lock);
  if (!load (library, settings, error)) {
    payload_library_unref (library);
    return NULL;
  }
  return library;
}

static NvDsPayload **
alone (NvDsPayload *payload, guint *count)
{
  NvDsPayload **payloads = g_new0 (NvDsPayload *, 1);

  payloads[0] = payload;
  *count = 1;
  return payloads;
}

NvDsPayload **
payload_library_of_events (PayloadLibrary *library, NvDsEvent *events, guint size, guint *count)
{
  *count = 0;
  if (library->multiple)
    return library->generate_multiple (library->context, events, size, count);
  return alone (library->generate (library->context, events, size), count);
}

NvDsPayload **
payload_library_of_metadata (PayloadLibrary *library, NvDsMsg2pMetaInfo *info, guint *count)
{
  *count = 0;
  if (library->multiple)
    return library->generate_multiple_new (library->context, info, count);
  return alone (library->generate_new (library->context, info), count);
}

void
payload_library_release (PayloadLibrary *library, NvDsPayload *payload)
{
  gboolean copied;

  g_mutex_lock (&library->lock);
  copied = g_hash_table_remove (library->copies, payload);
  g_mutex_unlock (&library->lock);
  if (!copied) {
    library->release (library->context, payload);
    return;
  }
  g_free (payload->payload);
  g_free (payload);
}

/* The copy keeps the library, too: its metadata has the same context and functions. */
static gpointer
copy_payload (gpointer data, gpointer user_data)
{
  const NvDsPayload *original = ((NvDsUserMeta *) data)->user_meta_data;
  PayloadLibrary *library = ((NvDsUserMeta *) data)->base_meta.uContext;
  NvDsPayload *copy = g_memdup2 (original, sizeof *original);

  copy->payload = g_memdup2 (original->payload, original->payloadSize);
  g_mutex_lock (&library->lock);
  g_hash_table_add (library->copies, copy);
  g_mutex_unlock (&library->lock);
  ref (library);
  return copy;
}

static void
release_payload (gpointer data, gpointer user_data)
{
  NvDsUserMeta *user = data;
  PayloadLibrary *library = user->base_meta.uContext;
  NvDsPayload *payload = g_steal_pointer (&user->user_meta_data);

  if (payload == NULL)
    return;
  payload_library_release (library, payload);
  payload_library_unref (library);
}

void
payload_library_hand_over (PayloadLibrary *library, NvDsPayload *payload, NvDsUserMeta *user)
{
  user->user_meta_data = payload;
  user->base_meta.meta_type = NVDS_PAYLOAD_META;
  user->base_meta.copy_func = copy_payload;
  user->base_meta.release_func = release_payload;
  user->base_meta.uContext = ref (library);
}
