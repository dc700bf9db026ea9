/* Properties that NVIDIA's elements have and that mean nothing on a CPU: kept, given back, said so once. */
#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

/*
 * For the default branch of set_property and get_property: the value is stored with the object (get gives the
 * default until then), and the first time a property of a class is set a debug line says that it has no effect.
 */
void standin_accept_property (GObject *object, const GValue *value, GParamSpec *pspec);
void standin_get_accepted_property (GObject *object, GValue *value, GParamSpec *pspec);

/* Only the note, for a property whose value the element keeps itself. */
void standin_note_unused_property (GObject *object, GParamSpec *pspec);

G_END_DECLS
