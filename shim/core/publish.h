#pragma once

/*
 * What one thread hands to another through a lock of GStreamer's. ThreadSanitizer does not see GLib's
 * locks, which are futexes inside a library that it did not instrument, so it is told.
 */

#ifdef __SANITIZE_THREAD__
void __tsan_acquire (void *address);
void __tsan_release (void *address);
#define DS_PUBLISH(pointer) __tsan_release (pointer)
#define DS_OBSERVE(pointer) __tsan_acquire (pointer)
#else
#define DS_PUBLISH(pointer) ((void) (pointer))
#define DS_OBSERVE(pointer) ((void) (pointer))
#endif
