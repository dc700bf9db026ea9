/* The [message-broker] group of an adaptor's configuration file. */
#ifndef BROKER_SETTINGS_H
#define BROKER_SETTINGS_H

#include <glib.h>

typedef struct _BrokerSettings BrokerSettings;

/* Reads a file; without a path, there are no settings. Keys that are not in known are warned of, by name only. */
BrokerSettings *broker_settings_open (const char *path, const char *const *known, GError **error);
void broker_settings_free (BrokerSettings *settings);

/* A key's text without the quotes around it, to be freed; NULL where it is missing or empty. */
char *broker_settings_text (BrokerSettings *settings, const char *key);

/* The value where the key is missing stays as it was. */
gboolean broker_settings_number (BrokerSettings *settings, const char *key, guint least, guint most,
    guint *value, GError **error);
gboolean broker_settings_switch (BrokerSettings *settings, const char *key, gboolean *value, GError **error);

/* For messages: the file, or "the configuration" where there is none. */
const char *broker_settings_where (BrokerSettings *settings);

#endif
