/* Which plugin's elements the registry has: here since a program asks for each of an SDK's elements at its start. */

#include <gst/gst.h>

#include "deepscript.h"

static bool
provides (GstRegistry *registry, const char *file, const char *element)
{
  g_autoptr (GstPluginFeature) feature = gst_registry_lookup_feature (registry, element);
  g_autoptr (GstPlugin) plugin = feature != NULL ? gst_plugin_feature_get_plugin (feature) : NULL;

  return plugin != NULL && g_strcmp0 (gst_plugin_get_filename (plugin), file) == 0;
}

int32_t
ds_elements_provided (const char *file, const char *elements)
{
  g_auto (GStrv) names = g_strsplit (elements, "\n", -1);
  bool all = true;

  for (char **name = names; all && *name != NULL; name++)
    all = **name == '\0' || provides (gst_registry_get (), file, *name);
  return all;
}
