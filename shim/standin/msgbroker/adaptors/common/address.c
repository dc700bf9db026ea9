#include "address.h"

#include "error.h"

gboolean
broker_port_parse (const char *text, guint *port, GError **error)
{
  guint64 number = 0;
  if (!g_ascii_string_to_unsigned (text, 10, 1, G_MAXUINT16, &number, NULL)) {
    broker_error (error, "\"%s\" is no port: it takes a number from 1 to 65535", text);
    return FALSE;
  }
  *port = (guint) number;
  return TRUE;
}

gboolean
broker_address_parse (const char *text, BrokerAddress *address, GError **error)
{
  char **parts = g_strsplit (text, ";", -1);
  guint count = g_strv_length (parts);
  gboolean good = FALSE;
  for (guint i = 0; i < count; i++)
    g_strstrip (parts[i]);
  /* A third part may be a secret (other adaptors take credentials there), so the text itself is not shown. */
  if (count < 2 || count > 3 || *parts[0] == '\0')
    broker_error (error, "the connection string has %u parts%s: it takes \"host;port\" or \"host;port;topic\"",
        count, count > 0 && *parts[0] == '\0' ? ", of which the first is empty" : "");
  else
    good = broker_port_parse (parts[1], &address->port, error);
  if (good)
    address->host = g_strdup (parts[0]);
  g_strfreev (parts);
  return good;
}

void
broker_address_clear (BrokerAddress *address)
{
  g_clear_pointer (&address->host, g_free);
}
