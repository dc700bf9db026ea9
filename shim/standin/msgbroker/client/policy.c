#include "policy.h"

#include <dlfcn.h>

#define GROUP "nvmsgbroker"

/* sources/libs/nvmsgbroker beside this library's folder. */
static gchar *
configuration_path (void)
{
  Dl_info library = { 0 };
  g_autofree gchar *folder = NULL;

  if (!dladdr ((void *) configuration_path, &library) || library.dli_fname == NULL)
    return NULL;
  folder = g_path_get_dirname (library.dli_fname);
  return g_build_filename (folder, "..", "sources", "libs", "nvmsgbroker", "cfg_nvmsgbroker.txt", NULL);
}

static void
read_number (GKeyFile *keys, const gchar *path, const gchar *name, guint *value)
{
  g_autoptr (GError) error = NULL;
  const gint number = g_key_file_get_integer (keys, GROUP, name, &error);

  if (error == NULL && number >= 0)
    *value = (guint) number;
  else if (g_key_file_has_key (keys, GROUP, name, NULL))
    g_warning ("%s: [" GROUP "]: %s is not a whole number: %u it is", path, name, *value);
}

BrokerPolicy
broker_policy (void)
{
  BrokerPolicy policy = { .reconnects = TRUE, .retry_interval = 2, .retry_limit = 360, .work_interval = 10000 };
  g_autofree gchar *path = configuration_path ();
  g_autoptr (GKeyFile) keys = g_key_file_new ();
  guint reconnects = TRUE;

  if (path == NULL || !g_key_file_load_from_file (keys, path, G_KEY_FILE_NONE, NULL))
    return policy;
  read_number (keys, path, "auto-reconnect", &reconnects);
  read_number (keys, path, "retry-interval", &policy.retry_interval);
  read_number (keys, path, "max-retry-limit", &policy.retry_limit);
  read_number (keys, path, "work-interval", &policy.work_interval);
  policy.reconnects = reconnects != 0;
  return policy;
}
