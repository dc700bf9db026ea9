/* A probe whose handler is detached before gst_pad_add_probe has told its id must not stay on the pad. */

#include <gst/gst.h>

#include "check.h"

static gulong add_and_detach (GstPad *pad, GstPadProbeType mask, GstPadProbeCallback callback, gpointer handler,
                              GDestroyNotify gone);

#define gst_pad_add_probe add_and_detach
#include "../../shim/core/probe.c"
#undef gst_pad_add_probe

static gulong
add_and_detach (GstPad *pad, GstPadProbeType mask, GstPadProbeCallback callback, gpointer handler,
                GDestroyNotify gone)
{
  gulong id = gst_pad_add_probe (pad, mask, callback, handler, gone);
  ds_detach (handler);
  return id;
}

static void
no_doorbell (void)
{
}

int
main (int argc, char **argv)
{
  gst_init (&argc, &argv);
  DsServer *server = ds_start (DS_PROTOCOL, no_doorbell);
  CHECK (server != NULL);
  ds_server_enter (server);
  GstPad *pad = gst_pad_new ("src", GST_PAD_SRC);
  DsHandler *handler = ds_probe_add (pad, GST_PAD_PROBE_TYPE_BUFFER, server, 3, GST_PAD_PROBE_DROP, 100, NULL);
  CHECK_INT (atomic_load (&handler->installed), 0);
  /* GONE is posted once the probe has left the pad. */
  CHECK_INT (ds_next (0), 3);
  CHECK_INT (server->mailbox.kind, DS_GONE);
  ds_next (0);
  ds_release (handler);
  gst_object_unref (pad);
  ds_server_leave ();
  CHECK_INT (ds_shutdown (1000), 1);
  return 0;
}
