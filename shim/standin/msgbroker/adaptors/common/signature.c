#include "signature.h"

#include <string.h>

char *
broker_signature (const char *const *parts, gsize count)
{
  GChecksum *sum = g_checksum_new (G_CHECKSUM_SHA256);
  for (gsize i = 0; i < count; i++) {
    const char *part = parts[i] ? parts[i] : "";
    /* With the zero at its end, so that no two lists run together to the same bytes. */
    g_checksum_update (sum, (const guchar *) part, (gssize) strlen (part) + 1);
  }
  char *text = g_strdup (g_checksum_get_string (sum));
  g_checksum_free (sum);
  return text;
}
