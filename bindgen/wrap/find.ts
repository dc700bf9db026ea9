/**
 * C that finds a function in whatever libraries are loaded. An SDK's header does not say which of its many
 * libraries a function is in, and a library that is linked against all of them would load all of them.
 */
export const findSource: string = `#include <dlfcn.h>
#include <link.h>
#include <stdlib.h>
#include <string.h>

typedef struct
{
  unsigned count;
  char *names[1024];
} DsLoaded;

static int
ds_note (struct dl_phdr_info *info, size_t size, void *data)
{
  DsLoaded *loaded = data;

  if (info->dlpi_name[0] != 0 && loaded->count < 1024)
    loaded->names[loaded->count++] = strdup (info->dlpi_name);
  return 0;
}

static void *
ds_find (const char *name)
{
  DsLoaded loaded = { 0, { NULL } };
  void *found = NULL;

  /* Looked into afterwards: the loader is locked while it lists them. */
  dl_iterate_phdr (ds_note, &loaded);
  for (unsigned i = 0; i < loaded.count; i++) {
    void *library = found != NULL ? NULL : dlopen (loaded.names[i], RTLD_LAZY | RTLD_NOLOAD);

    if (library != NULL)
      found = dlsym (library, name);
    /* The library that has it must stay: the function is remembered. */
    if (library != NULL && found == NULL)
      dlclose (library);
    free (loaded.names[i]);
  }
  return found;
}
`;
