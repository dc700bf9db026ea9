/* What goes wrong in an adaptor: what, where, and what to do, in one message. */
#ifndef BROKER_ERROR_H
#define BROKER_ERROR_H

#include <glib.h>

/* The messages matter, not the codes: nvds_msgapi has no way to hand out either, so they are logged. */
void broker_error (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

#endif
