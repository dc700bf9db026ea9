/* std::string's text, for all headers. */
#include "containers.hpp"

extern "C" {

double ds_sdk_text (const void *at, double *out) noexcept;
bool ds_sdk_set_text (void *at, const char *text, std::uint32_t length) noexcept;

double
ds_sdk_text (const void *at, double *out) noexcept
{
  return deepscript::span<std::string> (at, out, 1);
}

/** False, and the string as it was, if there is no memory for the text. */
bool
ds_sdk_set_text (void *at, const char *text, std::uint32_t length) noexcept
{
  if (at == nullptr)
    return false;
  try {
    static_cast<std::string *> (at)->assign (text, length);
    return true;
  } catch (...) {
    return false;
  }
}

}
