/* What a struct says, at once: a handler that takes a picture reads some twenty numbers of it. */
#include "image.h"

#include <string.h>

void
di_numbers (const void *from, const uint32_t *places, uint32_t count, double *numbers)
{
  for (uint32_t i = 0; i < count; i++, places += 2) {
    const uint8_t *at = (const uint8_t *) from + places[0];
    uint32_t narrow;
    uint64_t wide;

    if (places[1] == sizeof wide) {
      memcpy (&wide, at, sizeof wide);
      numbers[i] = (double) wide;
    } else {
      memcpy (&narrow, at, sizeof narrow);
      numbers[i] = narrow;
    }
  }
}
