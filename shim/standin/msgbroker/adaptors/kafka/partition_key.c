#include "partition_key.h"

#include <json-glib/json-glib.h>

char *
kafka_partition_key (const guint8 *payload, gsize size, const char *path)
{
  JsonParser *parser = json_parser_new ();
  JsonNode *node = json_parser_load_from_data (parser, (const char *) payload, (gssize) size, NULL)
      ? json_parser_get_root (parser)
      : NULL;
  char **names = g_strsplit (path, ".", -1);
  for (char **name = names; *name && node; name++)
    node = JSON_NODE_HOLDS_OBJECT (node) ? json_object_get_member (json_node_get_object (node), *name) : NULL;
  char *key = node && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING
      ? json_node_dup_string (node)
      : NULL;
  g_strfreev (names);
  g_object_unref (parser);
  return key;
}
