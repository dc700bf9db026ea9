/* One of each thing that bun:ffi cannot link or call by itself; wrapped.c defines what is not inline. */
#pragma once

#include <stdbool.h>

#define EACH_KIND(WITH)                                                                            \
  WITH (i8, signed char) WITH (u8, unsigned char) WITH (i16, short) WITH (u16, unsigned short)     \
  WITH (i32, int) WITH (u32, unsigned int) WITH (i64, long long) WITH (u64, unsigned long long)    \
  WITH (f32, float) WITH (f64, double) WITH (bool, bool) WITH (ptr, void *)

#define ECHO(kind, type) static inline type echo_##kind (type value) { return value; }
EACH_KIND (ECHO)

#define PASS(kind, type) type pass_##kind (type (*through) (type), type value);
EACH_KIND (PASS)

typedef struct { short a; double b; } Small;
struct Large { long long values[5]; };
typedef union { int whole; float part; } Either;
typedef enum { SIGN_MINUS = -1, SIGN_PLUS = 1 } Sign;

static inline Sign opposite (Sign sign) { return sign == SIGN_PLUS ? SIGN_MINUS : SIGN_PLUS; }
static inline void store (int *at, int value) { *at = value; }

double sum_of (Small small, const struct Large large, Either either);
Small make_small (short a, double b);
struct Large make_large (long long first);
Either make_either (float part);
long double half_of (long double value);
int plain_name (int value) __asm__ ("another_name");
int total (int count, ...);

static const unsigned char three_bytes[] = { 3, 1, 4 };
extern const unsigned int answer;

/* Named as if it were one of the wrappers. */
static inline int ds_named (int value) { return value + 2; }

#define SMALL_A(small) ((small)->a)

/* The function is meant, not the macro in front of it. */
static inline int hidden (int value) { return value + 1; }
#define hidden(value) (-1)

typedef double (*Everything) (signed char, unsigned char, short, unsigned short, int, unsigned int,
    long long, unsigned long long, float, double, bool, const char *);
/* Memory of C's, which AddressSanitizer watches over; it is never freed. */
void *fresh (unsigned long size);

double call_with_everything (Everything call);
void call_times (int times, void (*call) (int nth));
