/* Surfaces known by a file descriptor, so that NvBufSurfaceFromFd finds them again. */
#pragma once

#include <stdbool.h>

#include "nvbufsurface.h"

bool descriptors_add (int fd, NvBufSurface *surface);
void descriptors_remove (int fd);
/* NULL where no surface has that descriptor. */
NvBufSurface *descriptors_find (int fd);
