#pragma once

#include "server.h"

/* Told of each answer: whether who asked ran on the same CPU as the serving thread does. */
void ds_apart_note (DsServer *server, bool together, int64_t now);
