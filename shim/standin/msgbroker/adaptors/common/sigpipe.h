/* Writing to a connection that broke raises SIGPIPE, which ends a program that does not ignore it. */
#ifndef BROKER_SIGPIPE_H
#define BROKER_SIGPIPE_H

#include <signal.h>

/* For this thread, and those that it starts from now on. */
void broker_sigpipe_block (sigset_t *before);
/* Goes back to how it was; one that came meanwhile is forgotten. */
void broker_sigpipe_restore (const sigset_t *before);

#endif
