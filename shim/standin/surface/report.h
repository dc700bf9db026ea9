/* What the library says when a call cannot be done: one line on stderr. */
#pragma once

void surface_report (const char *function, const char *format, ...) __attribute__ ((format (printf, 2, 3)));
