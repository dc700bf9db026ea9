/*
 * libnvds_msgbroker with an adaptor: msgbroker_library ADAPTOR CONFIG TWIN. Sends two messages, of which the second loses
 * the connection; waits until it is there again, sends a third, and hears what it subscribed to, twice, but for a topic
 * that is refused, and one that is refused while it is heard. TWIN is a configuration of a connection that is to be shared. Prints what it saw.
 */
#include <glib.h>
#include <stdio.h>
#include <string.h>

#include "nvmsgbroker.h"

static GMutex lock;
static GCond changed;
static GString *seen;
static guint answered, told, heard;

static void
on_connection (NvMsgBrokerClientHandle h_ptr, NvMsgBrokerErrorType status)
{
  g_mutex_lock (&lock);
  told++;
  g_string_append_printf (seen, "connection %d\n", status);
  g_cond_signal (&changed);
  g_mutex_unlock (&lock);
}

static void
on_sent (void *user_ptr, NvMsgBrokerErrorType status)
{
  g_mutex_lock (&lock);
  answered++;
  g_cond_signal (&changed);
  g_mutex_unlock (&lock);
}

static void
on_message (NvMsgBrokerErrorType status, void *msg, int msglen, char *topic, void *user_ptr)
{
  g_mutex_lock (&lock);
  heard++;
  g_string_append_printf (seen, "%s: %.*s of %s\n", (const char *) user_ptr, msglen, (const char *) msg, topic);
  g_cond_signal (&changed);
  g_mutex_unlock (&lock);
}

/* Long enough for who does not wait for it to be seen. */
static void
on_late (NvMsgBrokerErrorType status, void *msg, int msglen, char *topic, void *user_ptr)
{
  g_atomic_int_set ((gint *) msg, TRUE);
  g_usleep (G_USEC_PER_SEC / 4);
  g_atomic_int_set ((gint *) user_ptr, TRUE);
}

static void
wait_for (const guint *count, guint wanted)
{
  const gint64 until = g_get_monotonic_time () + 30 * G_TIME_SPAN_SECOND;

  g_mutex_lock (&lock);
  while (*count < wanted)
    if (!g_cond_wait_until (&changed, &lock, until))
      g_error ("it does not come");
  g_mutex_unlock (&lock);
}

static void
send_text (NvMsgBrokerClientHandle handle, const char *text)
{
  const NvMsgBrokerClientMsg message = { (char *) "topic", (void *) text, strlen (text) };

  if (nv_msgbroker_send_async (handle, message, on_sent, NULL) != NV_MSGBROKER_API_OK)
    g_error ("%s is not taken", text);
}

int
main (int argc, char **argv)
{
  char *topics[] = { (char *) "cars", (char *) "vans" }, *refused = (char *) "refused", *late = (char *) "late";
  gint over = FALSE;
  NvMsgBrokerClientHandle handle, one, two;

  if (argc != 4)
    return 2;
  seen = g_string_new (NULL);
  handle = nv_msgbroker_connect ((char *) "host;1", argv[1], on_connection, argv[2]);
  if (handle == NULL)
    return 1;
  g_string_append_printf (seen, "refused %d\n", nv_msgbroker_subscribe (handle, &refused, 1, on_message, NULL));
  g_string_append_printf (seen, "late %d, ", nv_msgbroker_subscribe (handle, &late, 1, on_late, &over));
  g_string_append_printf (seen, "over %d\n", g_atomic_int_get (&over));
  if (nv_msgbroker_subscribe (handle, topics, 2, on_message, (void *) "user") != NV_MSGBROKER_API_OK)
    return 1;
  send_text (handle, "first");
  send_text (handle, "second");
  wait_for (&told, 2);
  wait_for (&heard, 4);
  send_text (handle, "third");
  wait_for (&answered, 3);
  one = nv_msgbroker_connect ((char *) "host;1", argv[1], NULL, argv[3]);
  two = nv_msgbroker_connect ((char *) "host;1", argv[1], NULL, argv[3]);
  g_string_append_printf (seen, "shared %d, another %d\n", one == two, one != handle);
  nv_msgbroker_disconnect (one);
  send_text (two, "by the other");
  wait_for (&answered, 4);
  nv_msgbroker_disconnect (two);
  nv_msgbroker_disconnect (handle);
  g_string_append_printf (seen, "again %d, version %s\n", nv_msgbroker_disconnect (handle), nv_msgbroker_version ());
  fputs (seen->str, stdout);
  g_string_free (seen, TRUE);
  return 0;
}
