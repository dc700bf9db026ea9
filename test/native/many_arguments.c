/* Functions whose arguments take every way that a calling convention has. */
#include <stdint.h>
#include <string.h>

double
mixed (int32_t a, double b, uint8_t c, float d, int64_t e, const char *f, uint64_t g, double h, int16_t i, int32_t j,
       uint32_t k, float l)
{
  return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * strlen (f) + 7 * (double) g + 8 * h + 9 * i + 10 * j + 11 * (double) k +
         12 * l;
}

float
half (float value)
{
  return value / 2;
}

int8_t
negative (int8_t value)
{
  return -value;
}

uint64_t
largest (void)
{
  return UINT64_MAX;
}

_Bool
both (_Bool one, _Bool other)
{
  return one && other;
}

static char told[64];

void
tell (const char *first, const char *second)
{
  strcpy (told, first);
  strcat (told, second);
}

const char *
heard (void)
{
  return told;
}
