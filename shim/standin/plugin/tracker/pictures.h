// Pictures in the size and format that a low-level library asks for. The stand-in's own asks for none.
#pragma once

#include "nvbufsurface.h"
#include "nvdstracker.h"

#include "error.h"

namespace tracker {

class Pictures {
 public:
  // Throws Error.
  Pictures (const NvMOTQuery &query, unsigned width, unsigned height, unsigned batch_size);
  ~Pictures ();
  Pictures (const Pictures &) = delete;
  Pictures &operator= (const Pictures &) = delete;

  // Valid until the next call. Throws Error.
  NvBufSurface *convert (NvBufSurface *from);

 private:
  NvBufSurface *surface = nullptr;
};

}  // namespace tracker
