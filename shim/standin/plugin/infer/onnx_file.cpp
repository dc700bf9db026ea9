#include "onnx_file.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string_view>

namespace infer {

namespace {

// Field numbers of onnx.proto.
enum ModelField { model_graph = 7, model_opset = 8 };
enum OpsetField { opset_domain = 1, opset_version = 2 };
enum GraphField { graph_node = 1, graph_initializer = 5, graph_input = 11, graph_output = 12 };
enum NodeField { node_output = 2, node_name = 3 };
enum TensorField { tensor_name = 8 };
enum ValueField { value_name = 1, value_type = 2 };
enum TypeField { type_tensor = 1 };
enum TensorTypeField { tensor_shape = 2 };
enum ShapeField { shape_dim = 1 };
enum DimField { dim_value = 1 };

enum WireType { wire_varint = 0, wire_64 = 1, wire_bytes = 2, wire_32 = 5 };

struct Field {
  unsigned number = 0;
  unsigned wire = 0;
  uint64_t varint = 0;
  std::string_view bytes;   // the payload of a wire_bytes field
  std::string_view whole;   // tag and payload as they stand in the file
};

class Reader {
 public:
  explicit Reader (std::string_view message) : rest (message) {}

  bool next (Field &field) {
    if (rest.empty ())
      return false;
    const char *begin = rest.data ();
    const uint64_t tag = varint ();
    field = { static_cast<unsigned> (tag >> 3), static_cast<unsigned> (tag & 7), 0, {}, {} };
    if (field.number == 0)
      throw std::runtime_error ("a field has the number 0");
    switch (field.wire) {
      case wire_varint: field.varint = varint (); break;
      case wire_64: take (8); break;
      case wire_32: take (4); break;
      case wire_bytes: field.bytes = take (varint ()); break;
      default: throw std::runtime_error ("a field has an unknown wire type");
    }
    field.whole = { begin, static_cast<size_t> (rest.data () - begin) };
    return true;
  }

 private:
  uint64_t varint () {
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const unsigned char byte = take (1)[0];
      value |= static_cast<uint64_t> (byte & 0x7f) << shift;
      if (!(byte & 0x80))
        return value;
    }
    throw std::runtime_error ("a number is too long");
  }

  std::string_view take (uint64_t count) {
    if (count > rest.size ())
      throw std::runtime_error ("the file ends early");
    const std::string_view taken = rest.substr (0, count);
    rest.remove_prefix (count);
    return taken;
  }

  std::string_view rest;
};

template <typename Visit> void for_each (std::string_view message, Visit visit) {
  Reader reader (message);
  for (Field field; reader.next (field);)
    visit (field);
}

std::string_view find_bytes (std::string_view message, unsigned number) {
  std::string_view found;
  for_each (message, [&] (const Field &field) {
    if (field.number == number && field.wire == wire_bytes)
      found = field.bytes;
  });
  return found;
}

OnnxTensor read_value (std::string_view message) {
  OnnxTensor tensor{ std::string (find_bytes (message, value_name)), {} };
  const auto shape = find_bytes (find_bytes (find_bytes (message, value_type), type_tensor), tensor_shape);
  for_each (shape, [&] (const Field &field) {
    if (field.number != shape_dim)
      return;
    int64_t size = -1;
    for_each (field.bytes, [&] (const Field &dim) {
      if (dim.number == dim_value && dim.wire == wire_varint && dim.varint > 0)
        size = static_cast<int64_t> (dim.varint);
    });
    tensor.dims.push_back (size);
  });
  return tensor;
}

void read_node (std::string_view message, std::map<std::string, OnnxProducer> &producers) {
  const std::string name (find_bytes (message, node_name));
  std::vector<std::string> outputs;
  for_each (message, [&] (const Field &field) {
    if (field.number == node_output)
      outputs.emplace_back (field.bytes);
  });
  for (size_t i = 0; i < outputs.size (); i++)
    producers[outputs[i]] = { name, outputs[0], static_cast<int> (i) };
}

void put_varint (std::string &out, uint64_t value) {
  for (; value >= 0x80; value >>= 7)
    out += static_cast<char> (value | 0x80);
  out += static_cast<char> (value);
}

void put_bytes (std::string &out, unsigned number, std::string_view bytes) {
  put_varint (out, number << 3 | wire_bytes);
  put_varint (out, bytes.size ());
  out += bytes;
}

// The message with each field `number` replaced by what `change` makes of its payload.
template <typename Change> std::string rewritten (std::string_view message, unsigned number, Change change) {
  std::string out;
  for_each (message, [&] (const Field &field) {
    if (field.number == number && field.wire == wire_bytes)
      put_bytes (out, number, change (field.bytes));
    else
      out += field.whole;
  });
  return out;
}

std::string encoded_shape (const std::vector<int64_t> &dims) {
  std::string shape;
  for (const int64_t size : dims) {
    std::string dim;
    if (size > 0) {
      put_varint (dim, dim_value << 3 | wire_varint);
      put_varint (dim, static_cast<uint64_t> (size));
    }
    put_bytes (shape, shape_dim, dim);
  }
  return shape;
}

}  // namespace

OnnxFile read_onnx (const std::string &bytes) {
  OnnxFile file;
  const std::string_view graph = find_bytes (bytes, model_graph);
  if (graph.empty ())
    throw std::runtime_error ("it has no graph");

  for_each (bytes, [&] (const Field &field) {
    if (field.number != model_opset)
      return;
    int64_t version = 0;
    for_each (field.bytes, [&] (const Field &part) {
      if (part.number == opset_version)
        version = static_cast<int64_t> (part.varint);
    });
    if (find_bytes (field.bytes, opset_domain).empty ())
      file.opset = version;
  });

  std::set<std::string> weights;
  for_each (graph, [&] (const Field &field) {
    if (field.number == graph_initializer)
      weights.emplace (find_bytes (field.bytes, tensor_name));
    else if (field.number == graph_node)
      read_node (field.bytes, file.producers);
    else if (field.number == graph_input)
      file.inputs.push_back (read_value (field.bytes));
    else if (field.number == graph_output)
      file.outputs.push_back (read_value (field.bytes));
  });
  file.inputs.erase (std::remove_if (file.inputs.begin (), file.inputs.end (),
                                     [&] (const OnnxTensor &input) { return weights.count (input.name) != 0; }),
                     file.inputs.end ());
  return file;
}

std::string with_input_shapes (const std::string &bytes, const std::map<std::string, std::vector<int64_t>> &shapes) {
  return rewritten (bytes, model_graph, [&] (std::string_view graph) {
    return rewritten (graph, graph_input, [&] (std::string_view value) {
      const auto shape = shapes.find (std::string (find_bytes (value, value_name)));
      if (shape == shapes.end ())
        return std::string (value);
      return rewritten (value, value_type, [&] (std::string_view type) {
        return rewritten (type, type_tensor, [&] (std::string_view tensor) {
          return rewritten (tensor, tensor_shape, [&] (std::string_view) { return encoded_shape (shape->second); });
        });
      });
    });
  });
}

}  // namespace infer
