/* A connection to an MQTT 5 broker. Messages are published with quality of service 1: each is acknowledged. */
#ifndef MQTT_CLIENT_H
#define MQTT_CLIENT_H

#include <mosquitto.h>

#include "common/address.h"
#include "common/session.h"

typedef struct {
  BrokerAddress address;
  char *username;
  char *password;
  char *client_id;
  guint keep_alive;
  gboolean tls;
  char *cafile;
  char *capath;
  char *certfile;
  char *keyfile;
} MqttServer;

typedef struct {
  BrokerOutbox *outbox;
  MqttServer server;
  struct mosquitto *mosquitto;
  /* Answered by the broker: MQTT's reason code, or -1. */
  int answer;
  /* What libmosquitto complained of last. */
  char *complaint;
  /* MqttSent: published, and not acknowledged; the oldest first. */
  GQueue sent;
  GMutex subscription_lock;
  char **topics;
  gboolean topics_are_new;
  BrokerListener listener;
} MqttClient;

/* Connects and waits for the broker's answer; it has a few seconds. */
gboolean mqtt_client_open (MqttClient *client, GError **error);
void mqtt_client_close (MqttClient *client);
gboolean mqtt_client_serve (MqttClient *client, GError **error);

#endif
