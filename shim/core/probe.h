#pragma once

#include "handler.h"

/* A handler that ds_detach takes off the pad. */
DsHandler *ds_probe_handler_new (DsServer *server, uint32_t id, uint32_t deadline_ms, GstPad *pad);

/* Adds the probe, which holds a reference to the handler; the caller keeps its own. */
void ds_probe_install (DsHandler *handler, GstPad *pad, GstPadProbeType mask, GstPadProbeCallback callback);
