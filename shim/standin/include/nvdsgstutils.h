#ifndef NVDSGSTUTILS_H
#define NVDSGSTUTILS_H

#include <gst/gst.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Has an rtspsrc pass on the sender reports that map its timestamps to wall clock. */
void configure_source_for_ntp_sync (GstElement *src_elem);

#ifdef __cplusplus
}
#endif
#endif
