/* The enumerations of nvurisrcbin's properties. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* select-rtp-protocol's values that are not rtspsrc's own flags. */
#define URISRC_PROTOCOL_HTTP 10
#define URISRC_PROTOCOL_TLS 20

GType urisrc_type_get_type (void);
GType urisrc_skip_frames_get_type (void);
GType urisrc_rtp_protocol_get_type (void);
GType urisrc_buffer_mode_get_type (void);
GType urisrc_smart_record_get_type (void);
GType urisrc_smart_record_mode_get_type (void);
GType urisrc_smart_record_container_get_type (void);
GType urisrc_leaky_get_type (void);
GType urisrc_cudadec_memtype_get_type (void);

G_END_DECLS
