// The dynamic properties of initialisation parameters: pairs of strings for TensorRT's builder. Here they are kept
// and given back.
#include <cstdlib>
#include <cstring>

#include "nvdsinfer_context.h"

namespace {

// The place of the pair with that key, or the number of pairs.
unsigned find (const NvDsInferContextInitParams &params, const char *key) {
  unsigned at = 0;
  while (at < params.numDynamicProperties && std::strcmp (params.dynamicPropertyKeys[at], key) != 0)
    at++;
  return at;
}

bool grow (char **&list, unsigned size) {
  void *grown = std::realloc (list, size * sizeof *list);
  if (grown)
    list = static_cast<char **> (grown);
  return grown;
}

}  // namespace

int NvDsInferContext_SetDynamicProperty (NvDsInferContextInitParams *initParams, const char *key, const char *value) {
  if (!initParams || !key || !value)
    return 0;
  NvDsInferContextInitParams &params = *initParams;
  const unsigned at = find (params, key);
  char *text = strdup (value);
  if (!text)
    return 0;
  if (at < params.numDynamicProperties) {
    std::free (params.dynamicPropertyValues[at]);
    params.dynamicPropertyValues[at] = text;
    return 1;
  }
  char *name = strdup (key);
  if (!name || !grow (params.dynamicPropertyKeys, at + 1) || !grow (params.dynamicPropertyValues, at + 1)) {
    std::free (name);
    std::free (text);
    return 0;
  }
  params.dynamicPropertyKeys[at] = name;
  params.dynamicPropertyValues[at] = text;
  params.numDynamicProperties++;
  return 1;
}

const char *NvDsInferContext_GetDynamicProperty (const NvDsInferContextInitParams *initParams, const char *key) {
  if (!initParams || !key)
    return nullptr;
  const unsigned at = find (*initParams, key);
  return at < initParams->numDynamicProperties ? initParams->dynamicPropertyValues[at] : nullptr;
}

int NvDsInferContext_HasDynamicProperty (const NvDsInferContextInitParams *initParams, const char *key) {
  return NvDsInferContext_GetDynamicProperty (initParams, key) != nullptr;
}

void NvDsInferContext_ClearDynamicProperties (NvDsInferContextInitParams *initParams) {
  if (!initParams)
    return;
  for (unsigned i = 0; i < initParams->numDynamicProperties; i++) {
    std::free (initParams->dynamicPropertyKeys[i]);
    std::free (initParams->dynamicPropertyValues[i]);
  }
  std::free (initParams->dynamicPropertyKeys);
  std::free (initParams->dynamicPropertyValues);
  initParams->dynamicPropertyKeys = initParams->dynamicPropertyValues = nullptr;
  initParams->numDynamicProperties = 0;
}

// There is no builder to apply them to.
void NvDsInferContext_ApplyDynamicPropertiesToBuilder (const NvDsInferContextInitParams *, void *) {}
