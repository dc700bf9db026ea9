#include "report.h"

#include <stdarg.h>
#include <stdio.h>

void
surface_report (const char *function, const char *format, ...)
{
  char text[256];
  va_list arguments;

  va_start (arguments, format);
  vsnprintf (text, sizeof text, format, arguments);
  va_end (arguments);
  fprintf (stderr, "nvbufsurface: %s: %s\n", function, text);
}
