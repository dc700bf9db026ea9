/* Libraries that elements load by name: the stand-in's in place of NVIDIA's, which need a GPU. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * What to load where a property names a library: the stand-in's of that name, if it has one and the path is without a
 * folder, inside an installation of DeepStream, or leads nowhere; else the path itself. To be freed.
 */
gchar *standin_library_path (const gchar *path);

G_END_DECLS
