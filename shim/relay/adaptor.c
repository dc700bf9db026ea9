#include "adaptor.h"

#include <dlfcn.h>

char *
ds_adaptor_load (DsAdaptor *adaptor, const char *library)
{
  const struct {
    const char *name;
    gboolean required;
    void **function;
  } functions[] = {
    { "nvds_msgapi_connect", TRUE, (void **) &adaptor->connect },
    { "nvds_msgapi_send_async", TRUE, (void **) &adaptor->send_async },
    { "nvds_msgapi_do_work", TRUE, (void **) &adaptor->do_work },
    { "nvds_msgapi_disconnect", TRUE, (void **) &adaptor->disconnect },
    { "nvds_msgapi_send", FALSE, (void **) &adaptor->send },
    { "nvds_msgapi_subscribe", FALSE, (void **) &adaptor->subscribe },
    { "nvds_msgapi_connection_signature", FALSE, (void **) &adaptor->connection_signature },
    { "nvds_msgapi_get_protocol_name", FALSE, (void **) &adaptor->get_protocol_name },
    { "deepscript_msgapi_problem", FALSE, (void **) &adaptor->problem },
  };

  void *loaded = dlopen (library, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
  if (!loaded)
    return g_strdup_printf ("it cannot be loaded: %s", dlerror ());
  for (guint i = 0; i < G_N_ELEMENTS (functions); i++) {
    *functions[i].function = dlsym (loaded, functions[i].name);
    if (functions[i].required && !*functions[i].function)
      return g_strdup_printf ("it has no function %s; an adaptor has the functions of nvds_msgapi.h, extern \"C\"",
          functions[i].name);
  }
  return NULL;
}
