#define _GNU_SOURCE
#include "own_library.h"

#include <dlfcn.h>
#include <string.h>

/* The folder above the plugin's. By its whole path: a sanitizer that stands between does not know this plugin's run path. */
static gchar *
own_folder (void)
{
  Dl_info plugin = { 0 };
  g_autofree gchar *plugins = NULL;

  if (!dladdr ((void *) own_folder, &plugin) || plugin.dli_fname == NULL)
    return g_strdup (".");
  plugins = g_path_get_dirname (plugin.dli_fname);
  return g_path_get_dirname (plugins);
}

gchar *
standin_library_path (const gchar *path)
{
  g_autofree gchar *name = g_path_get_basename (path);
  g_autofree gchar *folder = own_folder ();
  g_autofree gchar *own = g_build_filename (folder, name, NULL);
  const gboolean replaced = strchr (path, '/') == NULL || g_str_has_prefix (path, "/opt/nvidia/deepstream/")
      || !g_file_test (path, G_FILE_TEST_EXISTS);

  return replaced && g_file_test (own, G_FILE_TEST_EXISTS) ? g_steal_pointer (&own) : g_strdup (path);
}
