#include "settings.h"

#include <string.h>

#include "error.h"

#define GROUP "message-broker"

struct _BrokerSettings {
  GKeyFile *file;
  char *path;
};

/* Those of all adaptors. */
static const char *const shared[] = { "flush-timeout", "queue-bytes", "queue-messages", "share-connection", NULL };

/* Those with which applications tell where the broker and its adaptor are. */
static const char *const applications[] = { "broker-conn-str", "broker-proto-lib", "enable", "topic", NULL };

static void
warn_of_unknown (BrokerSettings *settings, const char *const *known)
{
  char **keys = g_key_file_get_keys (settings->file, GROUP, NULL, NULL);
  for (char **key = keys; key && *key; key++) {
    if (g_strv_contains (known, *key) || g_strv_contains (shared, *key) || g_strv_contains (applications, *key))
      continue;
    char *names = g_strjoinv (", ", (char **) known);
    g_warning ("%s: \"%s\" is no key of this adaptor and has no effect; it knows %s", settings->path, *key, names);
    g_free (names);
  }
  g_strfreev (keys);
}

BrokerSettings *
broker_settings_open (const char *path, const char *const *known, GError **error)
{
  BrokerSettings *settings = g_new0 (BrokerSettings, 1);
  settings->file = g_key_file_new ();
  if (!path || !*path)
    return settings;
  settings->path = g_strdup (path);
  GError *why = NULL;
  if (!g_key_file_load_from_file (settings->file, path, G_KEY_FILE_NONE, &why))
    /* A line that cannot be parsed may hold a password: GLib's message quotes it, so it is not passed on. */
    broker_error (error, "%s: %s", path, why->domain == G_FILE_ERROR ? why->message
        : "this is no key=value file; it takes a line [message-broker], then one key=value a line");
  else if (!g_key_file_has_group (settings->file, GROUP))
    broker_error (error, "%s: there is no group [message-broker] in it", path);
  else {
    warn_of_unknown (settings, known);
    return settings;
  }
  g_clear_error (&why);
  broker_settings_free (settings);
  return NULL;
}

void
broker_settings_free (BrokerSettings *settings)
{
  if (!settings)
    return;
  g_key_file_free (settings->file);
  g_free (settings->path);
  g_free (settings);
}

const char *
broker_settings_where (BrokerSettings *settings)
{
  return settings->path ? settings->path : "the configuration";
}

char *
broker_settings_text (BrokerSettings *settings, const char *key)
{
  char *text = g_key_file_get_string (settings->file, GROUP, key, NULL);
  if (!text)
    return NULL;
  gsize length = strlen (text);
  if (length >= 2 && text[0] == '"' && text[length - 1] == '"') {
    memmove (text, text + 1, length - 2);
    text[length - 2] = '\0';
  }
  if (*text != '\0')
    return text;
  g_free (text);
  return NULL;
}

gboolean
broker_settings_number (BrokerSettings *settings, const char *key, guint least, guint most, guint *value,
    GError **error)
{
  char *text = broker_settings_text (settings, key);
  guint64 number = *value;
  gboolean good = !text || g_ascii_string_to_unsigned (text, 10, least, most, &number, NULL);
  if (!good)
    broker_error (error, "%s: %s=%s: it takes a whole number from %u to %u", broker_settings_where (settings),
        key, text, least, most);
  *value = (guint) number;
  g_free (text);
  return good;
}

gboolean
broker_settings_switch (BrokerSettings *settings, const char *key, gboolean *value, GError **error)
{
  guint number = *value ? 1 : 0;
  if (!broker_settings_number (settings, key, 0, 1, &number, error))
    return FALSE;
  *value = number == 1;
  return TRUE;
}
