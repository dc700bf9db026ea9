#include "record_plan.h"

/* The plan is words of 64 bits: the fields of DsRecordPlan down to the number of tables; then for each table its
 * parent's number and those of DsTable from `kind` to `n_columns`; its pieces, its texts and its columns follow. */

static uint32_t
next_word (const uint64_t **words)
{
  return (uint32_t) *(*words)++;
}

static gpointer
next_address (const uint64_t **words)
{
  return (gpointer) (uintptr_t) *(*words)++;
}

static gpointer
next_words (const uint64_t **words, uint32_t count)
{
  uint32_t *copy = g_new (uint32_t, MAX (count, 1));
  for (uint32_t i = 0; i < count; i++)
    copy[i] = next_word (words);
  return copy;
}

static bool
is_chars (const DsTextCell *cell)
{
  return cell->size != 0 && cell->size != DS_CXX_TEXT;
}

static void
read_table (DsRecordPlan *plan, uint32_t number, const uint64_t **words)
{
  DsTable *table = &plan->tables[number];
  uint32_t parent = next_word (words);
  table->number = number;
  table->kind = next_word (words);
  table->audience = next_word (words);
  table->list = next_word (words);
  table->type_at = next_word (words);
  table->type = next_word (words);
  table->data_at = next_word (words);
  table->stride = next_word (words);
  for (uint32_t factor = 0; factor < MOST_FACTORS; factor++)
    table->factors[factor] = next_word (words);
  table->container = next_address (words);
  table->row = next_word (words);
  table->scrap = next_word (words);
  table->n_pieces = next_word (words);
  table->n_texts = next_word (words);
  table->n_columns = next_word (words);
  table->pieces = next_words (words, table->n_pieces * sizeof (DsPiece) / sizeof (uint32_t));
  table->texts = next_words (words, table->n_texts * sizeof (DsTextCell) / sizeof (uint32_t));
  table->columns = next_words (words, table->n_columns * sizeof (DsColumn) / sizeof (uint32_t));
  for (; table->n_chars < table->n_texts && is_chars (&table->texts[table->n_chars]); table->n_chars++)
    table->chars += table->texts[table->n_chars].size;
  plan->n_columns += table->n_columns;
  if (number == 0)
    return;
  DsTable **last = &plan->tables[parent].children;
  while (*last != NULL)
    last = &(*last)->next;
  *last = table;
}

DsRecordPlan *
ds_record_plan_new (const uint64_t *words)
{
  DsRecordPlan *plan = g_new0 (DsRecordPlan, 1);
  plan->get_batch_meta = next_address (&words);
  plan->acquire_lock = next_address (&words);
  plan->release_lock = next_address (&words);
  plan->cxx_text = next_address (&words);
  plan->batch_type = next_word (&words);
  plan->audio = next_word (&words);
  plan->n_tables = next_word (&words);
  plan->tables = g_new0 (DsTable, plan->n_tables);
  for (uint32_t number = 0; number < plan->n_tables; number++)
    read_table (plan, number, &words);
  return plan;
}

void
ds_record_plan_free (DsRecordPlan *plan)
{
  for (uint32_t number = 0; number < plan->n_tables; number++) {
    g_free (plan->tables[number].pieces);
    g_free (plan->tables[number].texts);
    g_free (plan->tables[number].columns);
  }
  g_free (plan->tables);
  g_free (plan);
}
