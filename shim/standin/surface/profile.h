/* Which of NVIDIA's two families the stand-in answers for: DEEPSCRIPT_STANDIN_PROFILE=jetson, else dgpu. */
#pragma once

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

static inline bool
standin_profile_is_jetson (void)
{
  const char *profile = getenv ("DEEPSCRIPT_STANDIN_PROFILE");

  return profile != NULL && strcmp (profile, "jetson") == 0;
}

#ifdef __cplusplus
}
#endif
