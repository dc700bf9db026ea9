/* The relays that there are, each for an adaptor and a configuration. */
#include "relay_parts.h"

#include <string.h>

static GMutex lock;
/* DsRelay, the newest first: all that somebody holds. */
static GList *relays;

DsRelay *
relay_ref (DsRelay *relay)
{
  g_mutex_lock (&lock);
  relay->references++;
  g_mutex_unlock (&lock);
  return relay;
}

void
relay_unref (DsRelay *relay)
{
  g_mutex_lock (&lock);
  gboolean last = --relay->references == 0;
  if (last)
    relays = g_list_remove (relays, relay);
  g_mutex_unlock (&lock);
  if (!last)
    return;
  g_free (relay->library);
  g_free (relay->configuration);
  g_free (relay->config);
  g_free (relay->problem);
  g_free (relay);
}

/* Another spelling of the same path, for each number: its binary digits are "./" and "/" before the file's name. */
static char *
spelling (const char *path, guint number)
{
  const char *name = strrchr (path, '/');
  GString *text = name ? g_string_new_len (path, name + 1 - path) : g_string_new ("./");
  for (guint bits = number; bits > 0; bits >>= 1)
    g_string_append (text, bits & 1 ? "./" : "/");
  return g_string_free (g_string_append (text, name ? name + 1 : path), FALSE);
}

EXPORT DsRelay *
ds_relay_new (const char *library, const char *configuration)
{
  static guint made;
  DsRelay *relay = g_new0 (DsRelay, 1);
  relay->references = 1;
  relay->library = g_strdup (library);
  relay->configuration = g_strdup (configuration);
  relay->problem = ds_adaptor_load (&relay->adaptor, library);
  g_mutex_lock (&lock);
  /* Who reads it besides the adaptor finds nothing in it where there is none. */
  relay->config = spelling (configuration ? configuration : "/dev/null", ++made);
  relays = g_list_prepend (relays, relay);
  g_mutex_unlock (&lock);
  return relay;
}

EXPORT void
ds_relay_free (DsRelay *relay)
{
  relay_unref (relay);
}

EXPORT const char *
ds_relay_problem (DsRelay *relay)
{
  return relay->problem;
}

EXPORT const char *
ds_relay_config (DsRelay *relay)
{
  return relay->config;
}

EXPORT void
ds_relay_keep (DsRelay *relay)
{
  relay_ref (relay);
}

EXPORT void
ds_relay_counts (DsRelay *relay, uint64_t *counts)
{
  counts[0] = __atomic_load_n (&relay->sent, __ATOMIC_SEQ_CST);
  counts[1] = __atomic_load_n (&relay->delivered, __ATOMIC_SEQ_CST);
  counts[2] = __atomic_load_n (&relay->failed, __ATOMIC_SEQ_CST);
}

DsRelay *
relay_find (const char *config)
{
  DsRelay *found = NULL;
  g_mutex_lock (&lock);
  for (GList *l = relays; l && !found; l = l->next)
    if (g_strcmp0 (((DsRelay *) l->data)->config, config) == 0)
      found = l->data;
  if (found)
    found->references++;
  g_mutex_unlock (&lock);
  if (!found)
    g_warning ("no adaptor belongs to the configuration %s: config of an element that addBroker() made stays as it is",
        config ? config : "(none)");
  if (!found || !found->problem)
    return found;
  g_warning ("%s: %s", found->library, found->problem);
  relay_unref (found);
  return NULL;
}

static const char *
protocol_of (DsRelay *relay)
{
  return relay->adaptor.get_protocol_name ? relay->adaptor.get_protocol_name () : NULL;
}

const char *
relay_protocol (void)
{
  const char *name = NULL;
  g_mutex_lock (&lock);
  for (GList *l = relays; l && !(name && strstr (name, "MQTT")); l = l->next) {
    const char *other = protocol_of (l->data);
    if (!name || (other && strstr (other, "MQTT")))
      name = other;
  }
  g_mutex_unlock (&lock);
  return name;
}
