#include "nvds_version.h"

#include <gst/gst.h>

void
nvds_version (unsigned int *major, unsigned int *minor)
{
  *major = NVDS_VERSION_MAJOR;
  *minor = NVDS_VERSION_MINOR;
}

void
nvds_version_print (void)
{
  g_print ("DeepStream %d.%d.%d (CPU stand-in)\n", NVDS_VERSION_MAJOR, NVDS_VERSION_MINOR,
      NVDS_VERSION_MICRO);
}

void
nvds_dependencies_version_print (void)
{
  g_autofree gchar *gstreamer = gst_version_string ();

  g_print ("%s\nCUDA, TensorRT: not used\n", gstreamer);
}
