/*
 * librdkafka's mock cluster of one broker, for other processes: prints its address, then obeys standard input:
 * "down" cuts the broker off, "up" brings it back, "slow" lets it take its time for each answer; each is answered. The end of the input ends it.
 */
#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <stdio.h>
#include <string.h>

#include "check.h"

int
main (int count, char **words)
{
  setvbuf (stdout, NULL, _IOLBF, 0);
  char why[256];
  rd_kafka_t *kafka = rd_kafka_new (RD_KAFKA_PRODUCER, rd_kafka_conf_new (), why, sizeof why);
  CHECK (kafka);
  rd_kafka_mock_cluster_t *cluster = rd_kafka_mock_cluster_new (kafka, 1);
  CHECK (cluster);
  for (int i = 1; i < count; i++)
    CHECK_INT (rd_kafka_mock_topic_create (cluster, words[i], 3, 1), RD_KAFKA_RESP_ERR_NO_ERROR);
  printf ("%s\n", rd_kafka_mock_cluster_bootstraps (cluster));
  char line[32];
  while (fgets (line, sizeof line, stdin)) {
    if (strcmp (line, "down\n") == 0)
      CHECK_INT (rd_kafka_mock_broker_set_down (cluster, 1), RD_KAFKA_RESP_ERR_NO_ERROR);
    else if (strcmp (line, "up\n") == 0)
      CHECK_INT (rd_kafka_mock_broker_set_up (cluster, 1), RD_KAFKA_RESP_ERR_NO_ERROR);
    else if (strcmp (line, "slow\n") == 0)
      CHECK_INT (rd_kafka_mock_broker_set_rtt (cluster, 1, 300), RD_KAFKA_RESP_ERR_NO_ERROR);
    printf ("%s", line);
  }
  rd_kafka_mock_cluster_destroy (cluster);
  rd_kafka_destroy (kafka);
  return 0;
}
