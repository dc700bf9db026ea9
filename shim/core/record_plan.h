#pragma once

/*
 * Records: what a script wants of the metadata that passes a pad, copied on the streaming thread.
 *
 * A plan is made in JavaScript out of the generated tables of fields (lib/records/plan.ts), so nothing here
 * knows a struct of DeepStream's. It has *tables*: the frames of a batch, their objects, those objects'
 * classifiers and so on. Each but the first says how its rows are reached from a row of another one: down a
 * GList, or down a GList of user metadata whose elements point to what is wanted if their type fits. No
 * other pointer is followed but those to texts.
 *
 * A row is `DS_ROW_HEADER` bytes that begin with the number of the row it belongs to, then the *runs*:
 * stretches of the struct that hold what was asked for and whatever stands in between, in pieces of 16
 * bytes, so that no function is called to copy them; then 8 bytes for each text: where it stands among the
 * record's texts, and its length. Texts are copied up to their NUL, those too that are arrays of 128 bytes:
 * what stands behind it is nothing.
 */

#include <gst/gst.h>
#include <stdbool.h>

#include "deepscript.h"

#define DS_ROW_HEADER 8
#define DS_RUN_PIECE 16

/* What a pointer leads to is copied up to so many bytes. */
#define DS_LONGEST_TEXT 4096

/* In place of a text's length: there is none. */
#define DS_NO_TEXT UINT32_MAX

typedef enum { DS_TABLE_ROOT, DS_TABLE_LIST, DS_TABLE_USER } DsTableKind;

/* Copies `pieces` times DS_RUN_PIECE bytes and `rest` bytes: the struct's from `from` on, to `to` in the row. */
typedef struct {
  uint32_t from;
  uint32_t to;
  uint32_t pieces;
  uint32_t rest;
} DsRun;

/* The char[size] at `from`, or where `size` is 0 the char *; `to` is where the row tells of it. */
typedef struct {
  uint32_t from;
  uint32_t to;
  uint32_t size;
} DsTextCell;

typedef enum {
  DS_COLUMN_PLAIN, /* `size` bytes: 1, 2, 4 or 8 */
  DS_COLUMN_BITS,  /* `width` bits from bit `shift` on of `size` bytes */
  DS_COLUMN_CHARS, /* a text cell, of a char[] */
  DS_COLUMN_TEXT,  /* a text cell, of a char * */
} DsColumnKind;

typedef struct {
  uint32_t kind;
  uint32_t at; /* in the row */
  uint32_t size;
  uint32_t shift;
  uint32_t width;
  uint32_t is_signed;
} DsColumn;

typedef struct DsTable DsTable;
struct DsTable {
  uint32_t number;
  uint32_t kind;
  uint32_t list;    /* offset of the GList in a row of the parent */
  uint32_t type_at; /* of the user metadata's type, an int32 */
  uint32_t type;
  uint32_t data_at; /* of the user metadata's pointer to the struct */
  uint32_t row;     /* bytes */
  uint32_t n_runs;
  uint32_t n_texts; /* the char[] come first */
  uint32_t n_columns;
  DsRun *runs;
  DsTextCell *texts;
  DsColumn *columns;
  uint32_t n_chars; /* texts that are char[] */
  uint32_t chars;   /* their bytes together */
  DsTable *children;
  DsTable *next; /* of the parent's children */
};

typedef struct {
  gpointer (*get_batch_meta) (GstBuffer *buffer);
  void (*acquire_lock) (gpointer batch);
  void (*release_lock) (gpointer batch);
  uint32_t n_tables;
  uint32_t n_columns; /* of all tables */
  DsTable *tables;    /* a parent comes before its children */
} DsRecordPlan;

/* Reads a plan as lib/native/records.ts writes it. */
DsRecordPlan *ds_record_plan_new (const uint64_t *words);
void ds_record_plan_free (DsRecordPlan *plan);
