/* A library to be preloaded: the x264 encoder that is opened as the FAILING_OPENth of the process does not open. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>
#include <x264.h>

/* The header gives the function the name of its release. */
#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF (name)

x264_t *
x264_encoder_open (x264_param_t *param)
{
  static int opened;
  const char *failing = getenv ("FAILING_OPEN");
  x264_t *(*real) (x264_param_t *) = dlsym (RTLD_NEXT, TEXT (x264_encoder_open));

  return failing && ++opened == atoi (failing) ? NULL : real (param);
}
