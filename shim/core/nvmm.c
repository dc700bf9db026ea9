/* Buffers of memory:NVMM: what they map to is the struct NvBufSurface. Here since a handler that takes a picture asks for
 * it each time, and six calls of GStreamer's cost more than the rest. */

#include <gst/gst.h>
#include <stdatomic.h>

#include "deepscript.h"

/* A quark, since the name's would be looked for under a lock. */
static bool
in_nvmm (const GstCapsFeatures *features)
{
  static _Atomic GQuark nvmm;
  GQuark quark = atomic_load_explicit (&nvmm, memory_order_relaxed);
  if (quark == 0) {
    quark = g_quark_from_static_string ("memory:NVMM");
    atomic_store_explicit (&nvmm, quark, memory_order_relaxed);
  }
  return gst_caps_features_contains_id (features, quark);
}

int32_t
ds_carries_nvmm (void *pad)
{
  GstCaps *caps = gst_pad_get_current_caps (pad);
  if (caps == NULL)
    return false;
  GstCapsFeatures *features = gst_caps_is_empty (caps) ? NULL : gst_caps_get_features (caps, 0);
  bool has = features != NULL && in_nvmm (features);
  gst_caps_unref (caps);
  return has;
}

int32_t
ds_nvmm_surfaces (void *pad, void *buffer, double *place)
{
  GstMapInfo info;
  if (!ds_carries_nvmm (pad))
    return DS_NVMM_NONE;
  if (!gst_buffer_map (buffer, &info, GST_MAP_READ))
    return DS_NVMM_UNMAPPABLE;
  place[0] = (double) (uintptr_t) info.data;
  place[1] = (double) info.size;
  gst_buffer_unmap (buffer, &info);
  return DS_NVMM_FOUND;
}
