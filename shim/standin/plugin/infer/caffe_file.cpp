#include "caffe_file.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace infer {

namespace {

// Protobuf's text form: `name: value` and `name { ... }`, in any order and repeated at will.
struct Message {
  std::vector<std::pair<std::string, std::string>> values;
  std::vector<std::pair<std::string, std::unique_ptr<Message>>> messages;

  std::vector<std::string> all (const std::string &name) const {
    std::vector<std::string> found;
    for (const auto &[key, value] : values)
      if (key == name)
        found.push_back (value);
    return found;
  }
  std::string one (const std::string &name) const {
    const auto found = all (name);
    return found.empty () ? std::string () : found.back ();
  }
  const Message *child (const std::string &name) const {
    for (const auto &[key, message] : messages)
      if (key == name)
        return message.get ();
    return nullptr;
  }
};

class Parser {
 public:
  explicit Parser (const std::string &text) : text (text) {}

  Message parse () {
    Message root = body (false);
    return root;
  }

 private:
  Message body (bool nested) {
    if (++depth > 100)
      throw std::runtime_error ("it is nested too deep");
    Message message;
    for (std::string name; !(name = word ()).empty ();) {
      if (name == "}") {
        if (!nested)
          throw std::runtime_error ("line " + std::to_string (line) + " closes a brace that was never opened");
        depth--;
        return message;
      }
      std::string value = word ();
      const bool colon = value == ":";
      if (colon)
        value = word ();
      if (value == "{")
        message.messages.emplace_back (name, std::make_unique<Message> (body (true)));
      else if (colon && !value.empty () && value != "}")
        message.values.emplace_back (name, value);
      else
        throw std::runtime_error ("line " + std::to_string (line) + ": expected ':' or '{' after '" + name + "'");
    }
    if (nested)
      throw std::runtime_error ("it ends inside a brace");
    return message;
  }

  std::string word () {
    skip_blanks ();
    if (at == text.size ())
      return {};
    const char first = text[at];
    if (first == '"' || first == '\'')
      return quoted (first);
    if (first == '{' || first == '}' || first == ':')
      return std::string (1, text[at++]);
    const size_t begin = at;
    while (at < text.size () && !std::isspace (static_cast<unsigned char> (text[at])) &&
           std::string ("{}:\"'#;,").find (text[at]) == std::string::npos)
      at++;
    if (at == begin)
      throw std::runtime_error ("line " + std::to_string (line) + ": unexpected '" + first + "'");
    return text.substr (begin, at - begin);
  }

  std::string quoted (char quote) {
    const size_t end = text.find (quote, at + 1);
    if (end == std::string::npos)
      throw std::runtime_error ("line " + std::to_string (line) + ": a quote is not closed");
    const std::string inside = text.substr (at + 1, end - at - 1);
    at = end + 1;
    return inside;
  }

  void skip_blanks () {
    for (; at < text.size (); at++) {
      if (text[at] == '#') {
        at = text.find ('\n', at);
        if (at == std::string::npos) {
          at = text.size ();
          return;
        }
      }
      if (text[at] == '\n')
        line++;
      else if (!std::isspace (static_cast<unsigned char> (text[at])) && text[at] != ';' && text[at] != ',')
        return;
    }
  }

  const std::string &text;
  size_t at = 0;
  int line = 1;
  int depth = 0;
};

std::vector<int> numbers (const std::vector<std::string> &texts) {
  std::vector<int> result;
  for (const std::string &text : texts)
    result.push_back (std::atoi (text.c_str ()));
  return result;
}

bool only_for_training (const Message &layer) {
  const Message *include = layer.child ("include");
  return include && include->one ("phase") == "TRAIN";
}

void find_input (const Message &root, const Message &layer, CaffeFile &file) {
  if (layer.one ("type") != "Input")
    return;
  file.input_name = layer.one ("top");
  if (const Message *param = layer.child ("input_param"))
    if (const Message *shape = param->child ("shape"))
      file.input_dims = numbers (shape->all ("dim"));
}

}  // namespace

CaffeFile read_caffe (const std::string &text) {
  const Message root = Parser (text).parse ();
  CaffeFile file;
  file.input_name = root.one ("input");
  file.input_dims = numbers (root.all ("input_dim"));
  if (const Message *shape = root.child ("input_shape"))
    file.input_dims = numbers (shape->all ("dim"));

  std::vector<std::string> read;
  for (const auto &[kind, layer] : root.messages) {
    if ((kind != "layer" && kind != "layers") || only_for_training (*layer))
      continue;
    find_input (root, *layer, file);
    for (const std::string &blob : layer->all ("bottom"))
      read.push_back (blob);
    for (const std::string &blob : layer->all ("top")) {
      // A layer that works in place writes the blob it reads; the blob is an output again until another reads it.
      read.erase (std::remove (read.begin (), read.end (), blob), read.end ());
      file.unread_blobs.erase (std::remove (file.unread_blobs.begin (), file.unread_blobs.end (), blob),
                               file.unread_blobs.end ());
      file.producers[blob] = layer->one ("name");
      file.unread_blobs.push_back (blob);
    }
  }
  file.unread_blobs.erase (std::remove_if (file.unread_blobs.begin (), file.unread_blobs.end (),
                                           [&] (const std::string &blob) {
                                             return blob == file.input_name ||
                                                    std::find (read.begin (), read.end (), blob) != read.end ();
                                           }),
                           file.unread_blobs.end ());
  return file;
}

}  // namespace infer
