/* What tells two connections apart, as nvds_msgapi_connection_signature() gives it. */
#ifndef BROKER_SIGNATURE_H
#define BROKER_SIGNATURE_H

#include <glib.h>

/* A SHA-256 in hexadecimal digits of all parts, of which NULL ones count too; to be freed. */
char *broker_signature (const char *const *parts, gsize count);

#endif
