#include "low_level.h"

#include <dlfcn.h>

#include <set>

namespace tracker {

namespace {

constexpr const char *own_library = "libnvds_nvmultiobjecttracker.so";

// NVIDIA's names, old ones too: those libraries need a GPU.
bool is_nvidias (const std::string &path) {
  static const std::set<std::string> names = { own_library, "libnvds_nvdcf.so", "libnvds_mot_iou.so", "libnvds_mot_klt.so" };
  return path.empty () || names.count (path.substr (path.find_last_of ('/') + 1)) > 0;
}

// Beside the plugin's folder. By its whole path: a sanitizer that stands between does not know this plugin's run path.
std::string own_path () {
  Dl_info plugin{};
  dladdr (reinterpret_cast<void *> (&own_path), &plugin);
  const std::string file = plugin.dli_fname ? plugin.dli_fname : "";
  return file.substr (0, file.find_last_of ('/') + 1) + "../" + own_library;
}

}  // namespace

LowLevel::LowLevel (const std::string &path) : where ("ll-lib-file: '" + path + "'") {
  const std::string name = is_nvidias (path) ? own_path () : path;
  // Never unloaded: what it started may still run.
  void *opened = dlopen (name.c_str (), RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (!opened)
    throw Error (where + " cannot be loaded: " + dlerror (),
                 "Leave ll-lib-file out for the stand-in's tracker, or build the library without CUDA.");
  handle.reset (opened, dlclose);
  find (init, "NvMOT_Init", true);
  find (deinit, "NvMOT_DeInit", true);
  find (process, "NvMOT_Process", true);
  find (query, "NvMOT_Query", true);
  find (retrieve_misc_data, "NvMOT_RetrieveMiscData", false);
  find (remove_streams, "NvMOT_RemoveStreams", false);
  find (update_params, "NvMOT_UpdateParams", false);
  find (problem, "standin_tracker_problem", false);
}

template <typename Function> void LowLevel::find (Function &function, const char *name, bool required) {
  function = reinterpret_cast<Function> (dlsym (handle.get (), name));
  if (!function && required)
    throw Error (where + " has no function " + name, "A tracker's library has the functions of nvdstracker.h, extern \"C\".");
}

std::string LowLevel::reason () const {
  const std::string text = problem ? problem () : "";
  return text.empty () ? text : ": " + text;
}

}  // namespace tracker
