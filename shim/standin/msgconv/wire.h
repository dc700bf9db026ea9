// Writes messages as Protocol Buffers lay them out, as far as the schema of frames needs. What is zero or empty is
// left out, as proto3 does.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace msgconv {

class WireMessage {
 public:
  void integer (int field, std::uint64_t value) {
    if (value == 0)
      return;
    tag (field, varint_type);
    varint (value);
  }

  void real (int field, float value) {
    if (value == 0)
      return;
    tag (field, fixed32_type);
    append (value);
  }

  void text (int field, const std::string &value) {
    if (!value.empty ())
      block (field, value);
  }

  // Even an empty one is there.
  void message (int field, const WireMessage &value) { block (field, value.bytes); }

  void reals (int field, const std::vector<float> &values) {
    if (values.empty ())
      return;
    WireMessage packed;
    for (float value : values)
      packed.append (value);
    block (field, packed.bytes);
  }

  // An entry of a map of texts.
  void entry (int field, const std::string &key, const std::string &value) {
    WireMessage pair;
    pair.block (1, key);
    pair.block (2, value);
    message (field, pair);
  }

  const std::string &text () const { return bytes; }

 private:
  enum { varint_type = 0, block_type = 2, fixed32_type = 5 };

  void tag (int field, int type) { varint (static_cast<std::uint64_t> (field) << 3 | type); }

  void varint (std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
      bytes += static_cast<char> (value | 0x80);
    bytes += static_cast<char> (value);
  }

  // Little-endian, whatever the machine.
  void append (float value) {
    std::uint32_t bits;
    std::memcpy (&bits, &value, sizeof bits);
    for (int shift = 0; shift < 32; shift += 8)
      bytes += static_cast<char> (bits >> shift);
  }

  void block (int field, const std::string &value) {
    tag (field, block_type);
    varint (value.size ());
    bytes += value;
  }

  std::string bytes;
};

}  // namespace msgconv
