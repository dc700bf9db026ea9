#pragma once

/*
 * Records: what a script wants of the metadata that passes a pad, copied on the streaming thread.
 *
 * A plan is made in JavaScript out of the generated tables of fields (lib/records/plan.ts), so nothing here
 * knows a struct of DeepStream's. It has *tables*: the frames of a batch, their objects, those objects'
 * classifiers and so on. Each but the first says how its rows are reached from a row of another one: down a
 * GList, down a GList of user metadata whose elements point to what is wanted if their type fits, along an
 * array that the struct points to and counts, or through a container of C++'s, of which the SDK's own library
 * (shim/sdk) says where its elements are. No other pointer is followed but those to texts.
 *
 * A row is the number of the row it belongs to (DS_ROW_HEADER bytes), then the *pieces* of the struct that hold what
 * was asked for, of 16 bytes each, so that no function is called to copy them; then 8 bytes for each text: where it
 * stands among the record's texts, and its length. What was asked for stands close together: the next piece, text or
 * row overwrites what a piece brings along behind it. Texts are copied up to their NUL, those too that are arrays of
 * 128 bytes: what stands behind it is nothing.
 */

#include <gst/gst.h>
#include <stdbool.h>

#include "deepscript.h"

#define DS_ROW_HEADER 4
#define DS_PIECE 16

/* What a pointer leads to is copied up to so many bytes. */
#define DS_LONGEST_TEXT 4096

/* In place of a text's length: there is none. */
#define DS_NO_TEXT UINT32_MAX

typedef enum { DS_TABLE_ROOT, DS_TABLE_LIST, DS_TABLE_USER, DS_TABLE_ARRAY, DS_TABLE_SPAN, DS_TABLE_NODES } DsTableKind;

/* Which batches a table is of: the frames of audio are another struct. */
typedef enum { DS_ANY_BATCH, DS_PICTURES, DS_SOUNDS } DsAudience;

/* As shim/sdk/containers.hpp has it: where elements are, as far as there is `room`, and how many there are. */
typedef double (*DsContainer) (gconstpointer container, double *places, uint32_t room);
typedef double (*DsCxxText) (gconstpointer text, double *place);

/* DS_PIECE bytes: the struct's from `from` on, to `to` in the row. They are copied in order. */
typedef struct {
  uint32_t from;
  uint32_t to;
} DsPiece;

/* In place of a text's size: it is a std::string. */
#define DS_CXX_TEXT UINT32_MAX

/* The char[size] at `from`, or where `size` is 0 the char *; `to` is where the row tells of it. */
typedef struct {
  uint32_t from;
  uint32_t to;
  uint32_t size;
} DsTextCell;

typedef enum {
  DS_COLUMN_PLAIN, /* `size` bytes: 1, 2, 4 or 8; those of a whole array */
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

/* Numbers of 32 bits whose product an array's count may be: rows, columns and planes. */
#define MOST_FACTORS 3
#define NO_FACTOR UINT32_MAX

typedef struct DsTable DsTable;
struct DsTable {
  uint32_t number;
  uint32_t kind;
  uint32_t audience;
  uint32_t list;    /* offset of the GList, pointer or container in the parent's struct */
  uint32_t type_at; /* of the user metadata's type, an int32 */
  uint32_t type;
  uint32_t data_at; /* of the user metadata's pointer to the struct */
  uint32_t stride;  /* from element to element of an array or span */
  uint32_t factors[MOST_FACTORS]; /* offsets of what an array's count is the product of; NO_FACTOR behind the last */
  DsContainer container;
  uint32_t row;     /* bytes */
  uint32_t scrap;   /* in place of pieces: the bytes of a struct that is smaller than one */
  uint32_t n_pieces;
  uint32_t n_texts; /* the char[] come first */
  uint32_t n_columns;
  DsPiece *pieces;
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
  DsCxxText cxx_text; /* NULL where no table has such texts */
  uint32_t batch_type; /* offset of the batch's type, an int32 */
  uint32_t audio; /* the type of batches of sounds */
  uint32_t n_tables;
  uint32_t n_columns; /* of all tables */
  DsTable *tables;    /* a parent comes before its children */
} DsRecordPlan;

/* Reads a plan as lib/native/records.ts writes it. */
DsRecordPlan *ds_record_plan_new (const uint64_t *words);
void ds_record_plan_free (DsRecordPlan *plan);
