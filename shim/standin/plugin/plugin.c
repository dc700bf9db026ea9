/* The one module of the stand-in: registers every element that the folders beside it define. */
#include <gst/gst.h>

#define ELEMENT(name) GST_ELEMENT_REGISTER_DECLARE (name);
#include "elements.inc"
#undef ELEMENT

static gboolean
plugin_init (GstPlugin *plugin)
{
  gboolean all = TRUE;

#define ELEMENT(name) all &= GST_ELEMENT_REGISTER (name, plugin);
#include "elements.inc"
#undef ELEMENT
  return all;
}

#define PACKAGE "deepscript"
GST_PLUGIN_DEFINE (GST_VERSION_MAJOR, GST_VERSION_MINOR, nvdsgst_standin, "DeepStream's elements on the CPU",
    plugin_init, "9.1", "MIT/X11", "deepscript stand-in", "deepscript")
