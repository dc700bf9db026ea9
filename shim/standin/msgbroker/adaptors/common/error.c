#include "error.h"

void
broker_error (GError **error, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  char *message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error_literal (error, g_quark_from_string (G_LOG_DOMAIN), 0, message);
  g_free (message);
}
