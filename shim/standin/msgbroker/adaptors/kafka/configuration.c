#include "configuration.h"

#include <string.h>

#include "common/error.h"

gboolean
kafka_configuration_read (KafkaConfiguration *configuration, BrokerSettings *settings, const char *connection,
    GError **error)
{
  if (!connection) {
    broker_error (error, "there is no connection string: it takes \"host;port\"");
    return FALSE;
  }
  configuration->both = broker_settings_text (settings, "proto-cfg");
  configuration->producer = broker_settings_text (settings, "producer-proto-cfg");
  configuration->consumer = broker_settings_text (settings, "consumer-proto-cfg");
  configuration->group = broker_settings_text (settings, "consumer-group-id");
  configuration->partition_key = broker_settings_text (settings, "partition-key");
  if (!configuration->group)
    configuration->group = g_strdup ("test-consumer-group");
  if (!configuration->partition_key)
    configuration->partition_key = g_strdup ("sensor.id");
  return broker_address_parse (connection, &configuration->address, error);
}

void
kafka_configuration_clear (KafkaConfiguration *configuration)
{
  broker_address_clear (&configuration->address);
  g_clear_pointer (&configuration->both, g_free);
  g_clear_pointer (&configuration->producer, g_free);
  g_clear_pointer (&configuration->consumer, g_free);
  g_clear_pointer (&configuration->group, g_free);
  g_clear_pointer (&configuration->partition_key, g_free);
}

/* librdkafka's complaints quote the value. */
static gboolean
is_secret (const char *name)
{
  static const char *const words[] = { "password", "secret", "pem", "token", "sasl.username", "oauth", "jaas", NULL };
  for (guint i = 0; words[i]; i++)
    if (strstr (name, words[i]))
      return TRUE;
  return FALSE;
}

static gboolean
set (rd_kafka_conf_t *conf, const char *key, const char *name, const char *value, GError **error)
{
  char why[512];
  rd_kafka_conf_res_t result = rd_kafka_conf_set (conf, name, value, why, sizeof why);
  if (result == RD_KAFKA_CONF_UNKNOWN)
    broker_error (error, "%s: librdkafka knows no \"%s\"; its properties are in its CONFIGURATION.md", key, name);
  else if (result != RD_KAFKA_CONF_OK)
    broker_error (error, "%s: %s: %s", key, name, is_secret (name) ? "this value is refused" : why);
  return result == RD_KAFKA_CONF_OK;
}

static gboolean
set_all (rd_kafka_conf_t *conf, const char *key, const char *text, GError **error)
{
  gboolean good = TRUE;
  char **pairs = g_strsplit (text ? text : "", ";", -1);
  for (char **pair = pairs; good && *pair; pair++) {
    if (*g_strstrip (*pair) == '\0')
      continue;
    char *value = strchr (*pair, '=');
    if (!value) {
      broker_error (error, "%s: it takes \"name=value;name=value\", and part %u has no =", key,
          (guint) (pair - pairs) + 1);
      good = FALSE;
      continue;
    }
    *value++ = '\0';
    good = set (conf, key, g_strstrip (*pair), g_strstrip (value), error);
  }
  g_strfreev (pairs);
  return good;
}

static void
log_line (const rd_kafka_t *kafka, int level, const char *facility, const char *text)
{
  g_debug ("%s: %s", facility, text);
}

static rd_kafka_conf_t *
conf_with (const KafkaConfiguration *configuration, const char *key, const char *own,
    const char *const *defaults, GError **error)
{
  rd_kafka_conf_t *conf = rd_kafka_conf_new ();
  rd_kafka_conf_set_log_cb (conf, log_line);
  char *servers = g_strdup_printf ("%s:%u", configuration->address.host, configuration->address.port);
  gboolean good = set (conf, "the connection string", "bootstrap.servers", servers, error);
  for (; good && *defaults; defaults += 2)
    good = set (conf, "default", defaults[0], defaults[1], error);
  good = good && set_all (conf, "proto-cfg", configuration->both, error) && set_all (conf, key, own, error);
  g_free (servers);
  if (good)
    return conf;
  rd_kafka_conf_destroy (conf);
  return NULL;
}

rd_kafka_conf_t *
kafka_producer_conf (const KafkaConfiguration *configuration, GError **error)
{
  /* What was accepted is kept until it is delivered, as with the other brokers: no message is too old to be sent. */
  static const char *const defaults[] = { "message.timeout.ms", "0", "reconnect.backoff.max.ms", "5000", NULL };
  return conf_with (configuration, "producer-proto-cfg", configuration->producer, defaults, error);
}

rd_kafka_conf_t *
kafka_consumer_conf (const KafkaConfiguration *configuration, GError **error)
{
  const char *const defaults[] = { "group.id", configuration->group, NULL };
  return conf_with (configuration, "consumer-proto-cfg", configuration->consumer, defaults, error);
}

static int
compare (const void *one, const void *other)
{
  return strcmp (*(const char *const *) one, *(const char *const *) other);
}

char *
kafka_configuration_sorted (const KafkaConfiguration *configuration)
{
  char *all = g_strjoin (";", configuration->both ? configuration->both : "",
      configuration->producer ? configuration->producer : "",
      configuration->consumer ? configuration->consumer : "", NULL);
  char **pairs = g_strsplit (all, ";", -1);
  guint count = 0;
  for (; pairs[count]; count++)
    g_strstrip (pairs[count]);
  qsort (pairs, count, sizeof *pairs, compare);
  char *sorted = g_strjoinv (";", pairs);
  g_strfreev (pairs);
  g_free (all);
  return sorted;
}
