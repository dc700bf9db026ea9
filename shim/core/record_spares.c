#include "record.h"

DsRecord *
ds_records_spare (DsRecords *records)
{
  for (int i = 0; i < MOST_SPARES; i++) {
    if (atomic_load_explicit (&records->spares[i], memory_order_relaxed) == NULL)
      continue;
    DsRecord *spare = atomic_exchange (&records->spares[i], NULL);
    if (spare != NULL)
      return spare;
  }
  return ds_record_new (records->plan);
}

static void
keep_or_free (DsRecords *records, DsRecord *record)
{
  for (int i = 0; i < MOST_SPARES && record->bytes <= records->most / MOST_SPARES; i++) {
    DsRecord *empty = NULL;
    if (atomic_compare_exchange_strong (&records->spares[i], &empty, record))
      return;
  }
  ds_record_free (record);
}

void
ds_records_recycle (DsRecords *records, DsRecord *record)
{
  while (record != NULL) {
    DsRecord *next = record->next;
    keep_or_free (records, record);
    record = next;
  }
}

void
ds_records_free_spares (DsRecords *records)
{
  for (int i = 0; i < MOST_SPARES; i++)
    if (records->spares[i] != NULL)
      ds_record_free (records->spares[i]);
}
