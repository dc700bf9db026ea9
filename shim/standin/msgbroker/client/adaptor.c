#include "adaptor.h"

#include <dlfcn.h>

gboolean
broker_adaptor_load (BrokerAdaptor *adaptor, const gchar *path, gchar **problem)
{
  /* Never unloaded: what it started may still run. */
  void *library = dlopen (path, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  const struct
  {
    const gchar *name;
    gboolean required;
    gpointer *function;
  } functions[] = {
    { "nvds_msgapi_connect", TRUE, (gpointer *) &adaptor->connect },
    { "nvds_msgapi_send_async", TRUE, (gpointer *) &adaptor->send_async },
    { "nvds_msgapi_do_work", TRUE, (gpointer *) &adaptor->do_work },
    { "nvds_msgapi_disconnect", TRUE, (gpointer *) &adaptor->disconnect },
    { "nvds_msgapi_get_protocol_name", TRUE, (gpointer *) &adaptor->protocol },
    { "nvds_msgapi_subscribe", FALSE, (gpointer *) &adaptor->subscribe },
    { "nvds_msgapi_connection_signature", FALSE, (gpointer *) &adaptor->signature },
  };
  gboolean complete = TRUE;

  if (library == NULL) {
    *problem = g_strdup_printf ("proto-lib: '%s' cannot be loaded: %s", path, dlerror ());
    return FALSE;
  }
  for (guint i = 0; i < G_N_ELEMENTS (functions) && complete; i++) {
    *functions[i].function = dlsym (library, functions[i].name);
    complete = *functions[i].function != NULL || !functions[i].required;
    if (!complete)
      *problem = g_strdup_printf ("proto-lib: %s has no function %s", path, functions[i].name);
  }
  dlclose (library);
  if (complete)
    adaptor->path = g_strdup (path);
  return complete;
}

void
broker_adaptor_clear (BrokerAdaptor *adaptor)
{
  g_free (adaptor->path);
}
