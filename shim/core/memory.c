/* Writing to C's memory, which bun:ffi cannot, and finding functions. */

#include <dlfcn.h>

#include "deepscript.h"

/* Libraries stay loaded for good: threads may be in them at any time. */
void *
ds_symbol (const char *library, const char *name)
{
  void *handle = dlopen (library, RTLD_NOW);
  return handle != NULL ? dlsym (handle, name) : NULL;
}

void
ds_poke_8 (uint8_t *at, int32_t value)
{
  *at = (uint8_t) value;
}

void
ds_poke_16 (uint16_t *at, int32_t value)
{
  *at = (uint16_t) value;
}

void
ds_poke_32 (uint32_t *at, int32_t value)
{
  *at = (uint32_t) value;
}

void
ds_poke_64 (uint64_t *at, int64_t value)
{
  *at = (uint64_t) value;
}

void
ds_poke_f32 (float *at, float value)
{
  *at = value;
}

void
ds_poke_f64 (double *at, double value)
{
  *at = value;
}

void
ds_poke_pointer (void **at, void *value)
{
  *at = value;
}
