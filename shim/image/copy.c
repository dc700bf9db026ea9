#include "image.h"

#include <string.h>

void
di_copy (const DiPlane *planes, uint32_t count, uint8_t *to)
{
  for (uint32_t i = 0; i < count; i++) {
    const uint8_t *from = (const uint8_t *) (uintptr_t) planes[i].data;
    const size_t pitch = (size_t) planes[i].pitch, bytes = (size_t) planes[i].bytes, rows = (size_t) planes[i].rows;

    if (pitch == bytes) {
      memcpy (to, from, bytes * rows);
      to += bytes * rows;
      continue;
    }
    for (size_t row = 0; row < rows; row++, from += pitch, to += bytes)
      memcpy (to, from, bytes);
  }
}
