/* A descriptor that any thread makes readable, for one that waits in poll() or that poll() is part of. */
#ifndef BROKER_WAKE_H
#define BROKER_WAKE_H

/* Ends the process where there is none to be had. */
int broker_wake_new (void);
void broker_wake_free (int wake);

/* Makes it readable, until it is cleared. */
void broker_wake_ring (int wake);
void broker_wake_clear (int wake);

/*
 * Waits until it is readable, which it clears, poll() finds one of the events on another descriptor (-1: none), or so
 * many milliseconds have passed. Gives poll()'s events.
 */
short broker_wake_wait (int wake, int descriptor, short events, int patience);

#endif
