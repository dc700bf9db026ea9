#include "sub_batches.h"

#include <algorithm>
#include <sstream>

namespace tracker {

namespace {

std::vector<std::string> split (const std::string &text, char separator) {
  std::vector<std::string> parts;
  std::istringstream in (text);
  for (std::string part; std::getline (in, part, separator);)
    parts.push_back (part);
  return parts;
}

unsigned number (const std::string &text, const std::string &whole) {
  if (text.empty () || text.size () > 6 || text.find_first_not_of ("0123456789") != std::string::npos)
    throw Error ("sub-batches: '" + text + "' in '" + whole + "' is not a number",
                 "Write sources as 0,1;2,3 or sizes as 2:2.");
  return static_cast<unsigned> (std::stoul (text));
}

}  // namespace

SubBatches::SubBatches (const std::string &text, unsigned batch_size) {
  const bool sources = text.find_first_of (",;") != std::string::npos;
  if (sources && text.find (':') != std::string::npos)
    throw Error ("sub-batches: '" + text + "' has both sources and sizes", "Write sources as 0,1;2,3 or sizes as 2:2.");
  if (text.empty ())
    sizes.push_back (batch_size);
  else if (sources)
    read_sources (text);
  else
    read_sizes (text);
}

void SubBatches::read_sources (const std::string &text) {
  fixed = true;
  for (const std::string &part : split (text, ';')) {
    unsigned index = 0;
    for (const std::string &source : split (part, ','))
      if (!places.emplace (number (source, text), Place{ sizes.size (), index++ }).second)
        throw Error ("sub-batches: source " + source + " stands twice in '" + text + "'");
    sizes.push_back (index);
  }
}

void SubBatches::read_sizes (const std::string &text) {
  for (const std::string &part : split (text, ':'))
    sizes.push_back (number (part, text));
}

SubBatches::Place SubBatches::place (unsigned source) {
  const auto known = places.find (source);
  if (known != places.end ())
    return known->second;
  if (fixed)
    throw Error ("sub-batches: source " + std::to_string (source) + " is in none of them", "Add it to one.");
  for (size_t sub_batch = 0; sub_batch < sizes.size (); sub_batch++)
    for (unsigned index = 0; index < sizes[sub_batch]; index++) {
      const auto there = [&] (const auto &entry) {
        return entry.second.sub_batch == sub_batch && entry.second.index == index;
      };
      if (std::none_of (places.begin (), places.end (), there))
        return places[source] = { sub_batch, index };
    }
  throw Error ("there is no room for source " + std::to_string (source),
               "Raise the muxer's batch-size, or the sizes of sub-batches.");
}

void SubBatches::remove (unsigned source) {
  if (!fixed)
    places.erase (source);
}

}  // namespace tracker
