/*
 * Drives a message broker's adaptor through nvds_msgapi.h as nvmsgbroker does, with a thread for do_work():
 *
 *     broker_driver LIBRARY TOPIC [CONNECTION [CONFIGURATION]]      "-" for none
 *
 * With BROKER_DRIVER_RELAY, that library stands between and counts: shim/relay/relay.h.
 *
 * Each line of standard input is answered by one of standard output; lines that begin with "log" or "received" come
 * between them. The end of the input disconnects.
 */
#include <dlfcn.h>
#include <glib.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "nvds_msgapi.h"
#include "relay.h"

#define FIND(library, name) ((__typeof__ (&name)) dlsym (library, #name))

typedef struct {
  NvDsMsgApiHandle handle;
  __typeof__ (&nvds_msgapi_do_work) do_work;
  gint running;
  gint sent;
  gint delivered;
  gint failed;
} Driver;

static void
on_sent (void *data, NvDsMsgApiErrorType result)
{
  Driver *driver = data;
  g_atomic_int_inc (result == NVDS_MSGAPI_OK ? &driver->delivered : &driver->failed);
}

static void
on_received (NvDsMsgApiErrorType result, void *payload, int size, char *topic, void *data)
{
  printf ("received %s %.*s\n", topic, size, (char *) payload);
}

static void
on_connected (NvDsMsgApiHandle handle, NvDsMsgApiEventType event)
{
  printf ("event %d\n", event);
}

static void
on_log (const char *domain, GLogLevelFlags level, const char *message, void *data)
{
  if ((level & (G_LOG_LEVEL_DEBUG | G_LOG_LEVEL_INFO)) == 0 || g_getenv ("BROKER_DRIVER_DEBUG"))
    printf ("log %s %s\n", domain, message);
}

static gpointer
work (gpointer data)
{
  Driver *driver = data;
  while (g_atomic_int_get (&driver->running))
    driver->do_work (driver->handle);
  return NULL;
}

static void
print_counts (const char *word, Driver *driver)
{
  printf ("%s sent=%d delivered=%d failed=%d\n", word, driver->sent, g_atomic_int_get (&driver->delivered),
      g_atomic_int_get (&driver->failed));
}

static char *
payload (int number, int size)
{
  return g_strdup_printf ("{\"id\":%d,\"sensor\":{\"id\":\"camera-%d\"},\"filler\":\"%.*s\"}", number, number % 3, size,
      "****************************************************************************************************");
}

int
main (int count, char **words)
{
  setvbuf (stdout, NULL, _IOLBF, 0);
  /* As programs have it that know nothing of connections. */
  signal (SIGPIPE, SIG_DFL);
  g_log_set_default_handler (on_log, NULL);
  CHECK (count >= 3);
  char *topic = words[2];
  char *connection = count > 3 && strcmp (words[3], "-") != 0 ? words[3] : NULL;
  char *configuration = count > 4 && strcmp (words[4], "-") != 0 ? words[4] : NULL;
  const char *standing_between = g_getenv ("BROKER_DRIVER_RELAY");
  void *library = dlopen (standing_between ? standing_between : words[1], RTLD_LAZY);
  if (!library)
    fprintf (stderr, "%s\n", dlerror ());
  CHECK (library);
  DsRelay *relay = standing_between ? FIND (library, ds_relay_new) (words[1], configuration) : NULL;
  if (relay)
    configuration = (char *) FIND (library, ds_relay_config) (relay);
  printf ("protocol %s %s\n", FIND (library, nvds_msgapi_get_protocol_name) (),
      FIND (library, nvds_msgapi_getversion) ());

  Driver driver = { .do_work = FIND (library, nvds_msgapi_do_work), .running = TRUE };
  driver.handle = FIND (library, nvds_msgapi_connect) (connection, on_connected, configuration);
  printf ("%s\n", driver.handle ? "connected" : "refused");
  if (!driver.handle)
    return 0;
  GThread *worker = g_thread_new ("work", work, &driver);

  char line[256];
  while (fgets (line, sizeof line, stdin)) {
    char word[32] = "", text[200] = "";
    int number = 0;
    if (sscanf (line, "send %d", &number) == 1) {
      for (int i = 0; i < number; i++) {
        char *message = payload (driver.sent, 50);
        if (FIND (library, nvds_msgapi_send_async) (driver.handle, topic, (uint8_t *) message, strlen (message),
                on_sent, &driver)
            == NVDS_MSGAPI_OK)
          driver.sent++;
        g_free (message);
      }
      print_counts ("accepted", &driver);
    } else if (sscanf (line, "wait %d", &number) == 1) {
      while (g_atomic_int_get (&driver.delivered) + g_atomic_int_get (&driver.failed) < number)
        g_usleep (1000);
      print_counts ("done", &driver);
    } else if (sscanf (line, "subscribe %199s", text) == 1) {
      char *topics[] = { text };
      printf ("subscribed %d\n",
          FIND (library, nvds_msgapi_subscribe) (driver.handle, topics, 1, on_received, NULL));
    } else if (sscanf (line, "%31s", word) == 1 && strcmp (word, "sync") == 0) {
      char *message = payload (driver.sent++, 50);
      printf ("sync %d\n", FIND (library, nvds_msgapi_send) (driver.handle, topic, (uint8_t *) message,
          strlen (message)));
      g_free (message);
    } else if (strcmp (word, "counts") == 0) {
      print_counts ("counts", &driver);
    } else if (strcmp (word, "bad") == 0) {
      printf ("bad %d\n", FIND (library, nvds_msgapi_send_async) (driver.handle, "", NULL, 0, on_sent, &driver));
    } else if (strcmp (word, "signature") == 0) {
      char output[65] = "";
      int result = FIND (library, nvds_msgapi_connection_signature) (connection, configuration, output, sizeof output);
      printf ("signature %d %s\n", result, output);
    }
  }
  g_atomic_int_set (&driver.running, FALSE);
  g_thread_join (worker);
  CHECK_INT (FIND (library, nvds_msgapi_disconnect) (driver.handle), NVDS_MSGAPI_OK);
  print_counts ("end", &driver);
  if (relay) {
    uint64_t counts[3];
    FIND (library, ds_relay_counts) (relay, counts);
    printf ("relay sent=%d delivered=%d failed=%d\n", (int) counts[0], (int) counts[1], (int) counts[2]);
    FIND (library, ds_relay_free) (relay);
  }
  dlclose (library);
  return 0;
}
