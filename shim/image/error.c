#include "image.h"

#include <stdarg.h>
#include <stdio.h>

static _Thread_local char text[256];

const char *
di_error (void)
{
  return text;
}

int32_t
di_fail (const char *format, ...)
{
  va_list arguments;

  va_start (arguments, format);
  vsnprintf (text, sizeof text, format, arguments);
  va_end (arguments);
  return -1;
}
