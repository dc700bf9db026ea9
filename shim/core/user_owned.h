#pragma once

#include "deepscript.h"

/* Replaces what the struct at `data` points to by copies: the struct itself is a copy already. */
void ds_owned_copy (const DsOwned *owned, void *data);
void ds_owned_free (const DsOwned *owned, void *data);
