/*
 * An adaptor that keeps what it is given in a file, and misbehaves as its configuration says:
 *
 *   [adaptor]
 *   record=PATH        a line of JSON for each message and each end of a connection
 *   answer=WHEN        work (in do_work, the default), sending (before the call returns), end (in disconnect), never
 *   fails-every=N      every Nth message is answered as failed
 *   refuses=N;M...     messages that are not taken, counted from 1
 *   lost-at=N          the connection is told to be lost before the Nth message is looked at; the first connection only
 *   back-at=N          and to be back
 *   share=WORD         the signature of the connection
 *
 * It connects to any host but "nowhere" and "forbidden", and knows any topic but "unknown". Compiled with ONLY_WHAT_IS_REQUIRED, it has
 * just the functions that nvmsgbroker cannot do without. Of what becomes of "forbidden" it tells, and has its handle again
 * for the next connection, of which it does not.
 */
#include <glib.h>
#include <stdio.h>
#include <string.h>

#include "nvds_msgapi.h"

typedef struct
{
  nvds_msgapi_send_cb_t callback;
  void *user;
  NvDsMsgApiErrorType result;
} Answer;

typedef struct
{
  FILE *record;
  gchar *answer;
  gint fails_every, lost_at, back_at;
  gint *refuses;
  gsize refusals;
  nvds_msgapi_connect_cb_t tell;

  GMutex lock;
  GArray *answers;
  gint messages;
  guint works;

  nvds_msgapi_subscribe_request_cb_t hear;
  void *hearer;
  gint heard;
  GThread *late;
} Adaptor;

static void
configure (Adaptor *adaptor, const gchar *path)
{
  GKeyFile *keys = g_key_file_new ();
  gchar *record;

  if (!g_key_file_load_from_file (keys, path, G_KEY_FILE_NONE, NULL))
    g_error ("%s cannot be read", path);
  record = g_key_file_get_string (keys, "adaptor", "record", NULL);
  adaptor->record = fopen (record, "a");
  fseek (adaptor->record, 0, SEEK_END);
  adaptor->answer = g_key_file_get_string (keys, "adaptor", "answer", NULL);
  adaptor->fails_every = g_key_file_get_integer (keys, "adaptor", "fails-every", NULL);
  adaptor->lost_at = g_key_file_get_integer (keys, "adaptor", "lost-at", NULL);
  if (ftell (adaptor->record) > 0)
    adaptor->lost_at = 0;
  adaptor->back_at = g_key_file_get_integer (keys, "adaptor", "back-at", NULL);
  adaptor->refuses = g_key_file_get_integer_list (keys, "adaptor", "refuses", &adaptor->refusals, NULL);
  g_free (record);
  g_key_file_unref (keys);
}

NvDsMsgApiHandle
nvds_msgapi_connect (char *connection_str, nvds_msgapi_connect_cb_t connect_cb, char *config_path)
{
  static Adaptor *again;
  Adaptor *adaptor;
  gboolean tells = again == NULL;

  if (connection_str && g_str_has_prefix (connection_str, "nowhere"))
    return NULL;
  adaptor = again ? g_steal_pointer (&again) : g_new0 (Adaptor, 1);
  if (connection_str && g_str_has_prefix (connection_str, "forbidden")) {
    connect_cb (adaptor, NVDS_MSGAPI_EVT_SERVICE_DOWN);
    again = adaptor;
    return NULL;
  }
  g_mutex_init (&adaptor->lock);
  adaptor->answers = g_array_new (FALSE, FALSE, sizeof (Answer));
  adaptor->tell = connect_cb;
  configure (adaptor, config_path);
  if (tells)
    connect_cb (adaptor, NVDS_MSGAPI_EVT_SUCCESS);
  return adaptor;
}

static gboolean
answers (const Adaptor *adaptor, const gchar *when)
{
  return strcmp (adaptor->answer ? adaptor->answer : "work", when) == 0;
}

static gboolean
is_refused (const Adaptor *adaptor)
{
  for (gsize i = 0; i < adaptor->refusals; i++)
    if (adaptor->refuses[i] == adaptor->messages)
      return TRUE;
  return FALSE;
}

static void
write_down (Adaptor *adaptor, const char *topic, const uint8_t *payload, size_t nbuf)
{
  gchar *bytes = g_base64_encode (payload, nbuf);

  fprintf (adaptor->record, "{\"topic\":\"%s\",\"payload\":\"%s\"}\n", topic ? topic : "", bytes);
  fflush (adaptor->record);
  g_free (bytes);
}

NvDsMsgApiErrorType
nvds_msgapi_send_async (NvDsMsgApiHandle h_ptr, char *topic, const uint8_t *payload, size_t nbuf,
    nvds_msgapi_send_cb_t send_callback, void *user_ptr)
{
  Adaptor *adaptor = h_ptr;
  Answer answer = { send_callback, user_ptr, NVDS_MSGAPI_OK };

  adaptor->messages++;
  if (adaptor->messages == adaptor->lost_at)
    adaptor->tell (adaptor, NVDS_MSGAPI_EVT_SERVICE_DOWN);
  if (adaptor->messages == adaptor->back_at)
    adaptor->tell (adaptor, NVDS_MSGAPI_EVT_SUCCESS);
  if (g_strcmp0 (topic, "unknown") == 0)
    return NVDS_MSGAPI_UNKNOWN_TOPIC;
  if (is_refused (adaptor))
    return NVDS_MSGAPI_ERR;
  write_down (adaptor, topic, payload, nbuf);
  if (adaptor->fails_every > 0 && adaptor->messages % adaptor->fails_every == 0)
    answer.result = NVDS_MSGAPI_ERR;
  if (answers (adaptor, "sending")) {
    send_callback (user_ptr, answer.result);
  } else {
    g_mutex_lock (&adaptor->lock);
    g_array_append_val (adaptor->answers, answer);
    g_mutex_unlock (&adaptor->lock);
  }
  return NVDS_MSGAPI_OK;
}

#ifndef ONLY_WHAT_IS_REQUIRED
NvDsMsgApiErrorType
nvds_msgapi_send (NvDsMsgApiHandle h_ptr, char *topic, const uint8_t *payload, size_t nbuf)
{
  write_down (h_ptr, topic, payload, nbuf);
  return NVDS_MSGAPI_OK;
}
#endif

static void
answer_all (Adaptor *adaptor)
{
  GArray *now;

  g_mutex_lock (&adaptor->lock);
  now = adaptor->answers;
  adaptor->answers = g_array_new (FALSE, FALSE, sizeof (Answer));
  g_mutex_unlock (&adaptor->lock);
  for (guint i = 0; i < now->len; i++) {
    const Answer answer = g_array_index (now, Answer, i);

    answer.callback (answer.user, answer.result);
  }
  g_array_unref (now);
}

void
nvds_msgapi_do_work (NvDsMsgApiHandle h_ptr)
{
  Adaptor *adaptor = h_ptr;

  adaptor->works++;
  if (answers (adaptor, "work"))
    answer_all (adaptor);
}

NvDsMsgApiErrorType
nvds_msgapi_disconnect (NvDsMsgApiHandle h_ptr)
{
  Adaptor *adaptor = h_ptr;

  if (adaptor->late)
    g_thread_join (adaptor->late);
  if (!answers (adaptor, "never"))
    answer_all (adaptor);
  fprintf (adaptor->record, "{\"ended\":true,\"works\":%u}\n", adaptor->works);
  fclose (adaptor->record);
  g_array_unref (adaptor->answers);
  g_mutex_clear (&adaptor->lock);
  g_free (adaptor->refuses);
  g_free (adaptor->answer);
  g_free (adaptor);
  return NVDS_MSGAPI_OK;
}

#ifndef ONLY_WHAT_IS_REQUIRED
/* The message is where it is said that it is being heard. */
static gpointer
send_late (gpointer data)
{
  Adaptor *adaptor = data;

  adaptor->hear (NVDS_MSGAPI_OK, &adaptor->heard, sizeof adaptor->heard, (char *) "late", adaptor->hearer);
  return NULL;
}

/* What is subscribed to comes at once: the topic's own name. One topic is not for everybody; of another the first message
   is being heard, by a thread of its own, when it is refused. */
NvDsMsgApiErrorType
nvds_msgapi_subscribe (NvDsMsgApiHandle h_ptr, char **topics, int num_topics, nvds_msgapi_subscribe_request_cb_t cb,
    void *user_ctx)
{
  for (int i = 0; i < num_topics; i++)
    if (strcmp (topics[i], "refused") == 0)
      return NVDS_MSGAPI_ERR;
  if (strcmp (topics[0], "late") == 0) {
    Adaptor *adaptor = h_ptr;

    adaptor->hear = cb;
    adaptor->hearer = user_ctx;
    adaptor->late = g_thread_new ("late", send_late, adaptor);
    while (!g_atomic_int_get (&adaptor->heard))
      g_usleep (1000);
    return NVDS_MSGAPI_ERR;
  }
  for (int i = 0; i < num_topics; i++)
    cb (NVDS_MSGAPI_OK, topics[i], (int) strlen (topics[i]), topics[i], user_ctx);
  return NVDS_MSGAPI_OK;
}

NvDsMsgApiErrorType
nvds_msgapi_connection_signature (char *broker_str, char *cfg, char *output_str, int max_len)
{
  GKeyFile *keys = g_key_file_new ();
  gchar *word = g_key_file_load_from_file (keys, cfg, G_KEY_FILE_NONE, NULL)
      ? g_key_file_get_string (keys, "adaptor", "share", NULL) : NULL;

  g_strlcpy (output_str, word ? word : "", (gsize) max_len);
  g_free (word);
  g_key_file_unref (keys);
  return NVDS_MSGAPI_OK;
}

char *
nvds_msgapi_getversion (void)
{
  return (char *) "4.0";
}

char *
nvds_msgapi_get_protocol_name (void)
{
  return (char *) "RECORD";
}
#endif
