#include "config.h"

#include <algorithm>
#include <climits>
#include <cstdlib>
#include <numeric>

#include "config_keys.h"

namespace infer {

namespace {

constexpr const char *class_prefix = "class-attrs-";

size_t edit_distance (const std::string &a, const std::string &b) {
  std::vector<size_t> row (b.size () + 1);
  std::iota (row.begin (), row.end (), 0);
  for (size_t i = 0; i < a.size (); i++) {
    size_t diagonal = row[0]++;
    for (size_t j = 0; j < b.size (); j++) {
      const size_t changed = diagonal + (a[i] != b[j]);
      diagonal = row[j + 1];
      row[j + 1] = std::min ({ changed, row[j] + 1, row[j + 1] + 1 });
    }
  }
  return row.back ();
}

template <typename Keys> std::string unknown_key (const Keys &keys, const Entry &entry) {
  const char *nearest = nullptr;
  size_t best = 4;
  for (const auto &key : keys) {
    const size_t distance = edit_distance (entry.key, key.name);
    if (distance < best) {
      best = distance;
      nearest = key.name;
    }
  }
  return entry.where () + " is not a key of nvinfer in [" + entry.group + "]; it is ignored" +
         (nearest ? std::string (" (did you mean '") + nearest + "'?)" : std::string ());
}

template <typename Keys> auto find_key (const Keys &keys, const std::string &name) {
  return std::find_if (keys.begin (), keys.end (), [&] (const auto &key) { return name == key.name; });
}

void read_properties (Config &config, const Group &group) {
  const auto &keys = property_keys ();
  for (const Entry &entry : group.entries) {
    const auto key = find_key (keys, entry.key);
    if (key == keys.end ())
      config.warnings.push_back (unknown_key (keys, entry));
    else
      key->set (config, entry);
  }
  // The newer spelling wins, wherever in the file it stands.
  for (const Entry &entry : group.entries)
    if (entry.key == "infer-dims" || entry.key == "network-type" || entry.key == "cluster-mode")
      find_key (keys, entry.key)->set (config, entry);
}

void read_class (Config &config, ClassAttributes &attributes, const Group &group) {
  const auto &keys = class_keys ();
  for (const Entry &entry : group.entries) {
    const auto key = find_key (keys, entry.key);
    if (key == keys.end ()) {
      config.warnings.push_back (unknown_key (keys, entry));
      continue;
    }
    if (entry.key == "threshold")
      config.warnings.push_back (entry.where () + " is deprecated; use 'pre-cluster-threshold'");
    key->set (attributes, entry);
  }
}

bool has_class_attributes (const Config &config) {
  return config.network_type == NvDsInferNetworkType_Detector ||
         config.network_type == NvDsInferNetworkType_InstanceSegmentation;
}

void read_classes (Config &config, const ConfigFile &file) {
  ClassAttributes all;
  if (const Group *group = file.find (std::string (class_prefix) + "all"))
    read_class (config, all, *group);
  config.classes.assign (config.num_classes, all);

  for (const Group &group : file.groups) {
    if (group.name.rfind (class_prefix, 0) != 0 || group.name == std::string (class_prefix) + "all")
      continue;
    const std::string where = file.path + ":" + std::to_string (group.line) + ": group [" + group.name + "]";
    const std::string digits = group.name.substr (std::string (class_prefix).size ());
    if (digits.empty () || digits.size () > 7 || digits.find_first_not_of ("0123456789") != std::string::npos)
      throw Error (Fault::settings, where + ": a class id or 'all' should follow 'class-attrs-'");
    const size_t id = std::stoul (digits);
    if (id >= config.classes.size ())
      throw Error (Fault::settings,
                   where + ": there is no class " + digits + " when num-detected-classes is " +
                       std::to_string (config.num_classes),
                   "Raise num-detected-classes or remove the group.");
    read_class (config, config.classes[id], group);
  }
}

void check (const Config &config) {
  if (has_class_attributes (config) && config.num_classes == 0)
    throw Error (Fault::settings,
                 config.num_classes_where.empty () ? config.file + ": key 'num-detected-classes' is missing"
                                                   : config.num_classes_where + ": a detector needs at least one class",
                 "Set it to the number of classes that the model tells apart.");
  if (!config.custom_library.empty ())
    return;
  const std::pair<const char *, const std::string *> functions[] = {
    { "parse-bbox-func-name", &config.parse_bbox_function },
    { "parse-bbox-instance-mask-func-name", &config.parse_mask_function },
    { "parse-classifier-func-name", &config.parse_classifier_function },
    { "parse-segmentation-func-name", &config.parse_segmentation_function },
  };
  for (const auto &[key, name] : functions)
    if (!name->empty ())
      throw Error (Fault::settings, config.file + ": key '" + key + "' names a function, but 'custom-lib-path' is missing",
                   "Set custom-lib-path to the library that has the function " + *name + ".");
}

}  // namespace

void Overrides::apply (Config &config) const {
  const auto set = [] (auto &field, const auto &value) {
    if (value)
      field = *value;
  };
  set (config.unique_id, unique_id);
  set (config.batch_size, batch_size);
  set (config.interval, interval);
  set (config.gpu_id, gpu_id);
  set (config.secondary, secondary);
  set (config.output_tensor_meta, output_tensor_meta);
  set (config.output_instance_mask, output_instance_mask);
  set (config.input_tensor_meta, input_tensor_meta);
  set (config.raw_output_file_write, raw_output_file_write);
  set (config.clip_object_outside_roi, clip_object_outside_roi);
  set (config.crop_objects_to_roi_boundary, crop_objects_to_roi_boundary);
  set (config.strongly_typed, strongly_typed);
  if (engine_file)
    config.engine_file = { *engine_file, "property 'model-engine-file'" };
  set (config.filter_out_class_ids, filter_out_class_ids);
  // Either property replaces both keys: a class id means nothing without the component that gave it.
  if (operate_on_gie_id || operate_on_class_ids) {
    config.operate_on_gie_id = operate_on_gie_id.value_or (-1);
    config.operate_on_class_ids = operate_on_class_ids.value_or (std::set<int>{});
  }
}

Config load_config (const std::string &path) {
  const ConfigFile file = read_config_file (path);
  Config config;
  config.file = path;
  const Group *property = file.find ("property");
  if (!property)
    throw Error (Fault::settings, path + ": group [property] is missing", "It holds the model and how to run it.");
  read_properties (config, *property);
  if (has_class_attributes (config))
    read_classes (config, file);
  for (const Group &group : file.groups)
    if (group.name != "property" && group.name.rfind (class_prefix, 0) != 0)
      config.warnings.push_back (path + ":" + std::to_string (group.line) + ": group [" + group.name +
                                 "] is not a group of nvinfer; it is ignored");
  check (config);
  return config;
}

std::set<int> parse_class_ids (const char *property, const std::string &text) {
  std::set<int> ids;
  const char *at = text.c_str ();
  while (*at) {
    char *end = nullptr;
    const long id = std::strtol (at, &end, 10);
    if (end == at || id > INT_MAX)
      throw Error (Fault::settings, std::string ("property '") + property + "': '" + text + "' is not a list of class ids",
                   "Write them as 0;2;3 or 0:2:3.");
    if (id >= 0)
      ids.insert (static_cast<int> (id));
    at = *end ? end + 1 : end;
  }
  return ids;
}

}  // namespace infer
