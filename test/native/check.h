/* A test program says what failed and where, and ends with 1. */
#ifndef TEST_CHECK_H
#define TEST_CHECK_H

#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition) \
  do { \
    if (!(condition)) { \
      fprintf (stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__, #condition); \
      exit (1); \
    } \
  } while (0)

#define CHECK_INT(actual, expected) \
  do { \
    long long is_ = (long long) (actual), want_ = (long long) (expected); \
    if (is_ != want_) { \
      fprintf (stderr, "%s:%d: %s is %lld, expected %lld\n", __FILE__, __LINE__, #actual, is_, want_); \
      exit (1); \
    } \
  } while (0)

#define CHECK_STRING(actual, expected) \
  do { \
    const char *is_ = (actual), *want_ = (expected); \
    if (!is_ || strcmp (is_, want_) != 0) { \
      fprintf (stderr, "%s:%d: %s is \"%s\", expected \"%s\"\n", __FILE__, __LINE__, #actual, \
          is_ ? is_ : "(NULL)", want_); \
      exit (1); \
    } \
  } while (0)

#endif
