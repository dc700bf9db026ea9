#include "wrapped.h"

#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>

#define DEFINE(kind, type) type pass_##kind (type (*through) (type), type value) { return through (value); }
EACH_KIND (DEFINE)

const unsigned int answer = 42;

double
sum_of (Small small, const struct Large large, Either either)
{
  double sum = small.a + small.b + either.part;
  for (int i = 0; i < 5; i++)
    sum += (double) large.values[i];
  return sum;
}

Small
make_small (short a, double b)
{
  return (Small) { a, b };
}

struct Large
make_large (long long first)
{
  struct Large large;
  for (int i = 0; i < 5; i++)
    large.values[i] = first + i;
  return large;
}

Either
make_either (float part)
{
  return (Either) { .part = part };
}

long double
half_of (long double value)
{
  return value / 2;
}

int
plain_name (int value)
{
  return value * 3;
}

int
total (int count, ...)
{
  int sum = 0;
  va_list arguments;

  va_start (arguments, count);
  while (count-- > 0)
    sum += va_arg (arguments, int);
  va_end (arguments);
  return sum;
}

void *
fresh (unsigned long size)
{
  return calloc (1, size);
}

double
call_with_everything (Everything call)
{
  return call (SCHAR_MIN, UCHAR_MAX, SHRT_MIN, USHRT_MAX, INT_MIN, UINT_MAX, LLONG_MIN, ULLONG_MAX, 0.5f,
      -0.25, true, "text");
}

void
call_times (int times, void (*call) (int nth))
{
  for (int nth = 0; nth < times; nth++)
    call (nth);
}
