/* What nvvideoconvert can turn into what, as caps. */
#pragma once

#include <gst/gst.h>

G_BEGIN_DECLS

/* The caps of both pad templates, for the profile that was chosen. [transfer full] */
GstCaps *convert_template_caps (void);

/* What `caps` on one side allow on the other. [transfer full] */
GstCaps *convert_other_caps (GstPadDirection direction, const GstCaps * caps, gboolean swap_sides);

/* One of `others`, as near to the fixed `caps` as can be. Takes `others`. [transfer full] */
GstCaps *convert_fixate (const GstCaps * caps, GstCaps * others, gboolean swap_sides);

G_END_DECLS
