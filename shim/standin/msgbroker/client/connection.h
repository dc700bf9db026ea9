/*
 * A connection to a broker through an adaptor, for one user or for several. A thread of its own gives the adaptor turns
 * to work and, where the adaptor tells that the connection is lost, makes it anew: at once, and then at the policy's
 * intervals until its limit. Meanwhile nothing is taken to be sent.
 */
#pragma once

#include <glib.h>

#include "nvmsgbroker.h"

typedef struct _BrokerConnection BrokerConnection;

/* Loads the adaptor, and does not connect yet. NULL, with what is wrong, to be freed. */
BrokerConnection *broker_connection_new (const gchar *words, const gchar *adaptor, const gchar *config, gchar **problem);
/* FALSE, with what is wrong, to be freed. */
gboolean broker_connection_open (BrokerConnection *connection, gchar **problem);
/* What is under way is the adaptor's to send; then all of it goes. */
void broker_connection_free (BrokerConnection *connection);

/* TRUE where a connection stands for the other one, too. */
gboolean broker_connection_same (const BrokerConnection *one, const BrokerConnection *other);

void broker_connection_watch (BrokerConnection *connection, nv_msgbroker_connect_cb_t watch);
NvMsgBrokerErrorType broker_connection_send (BrokerConnection *connection, const NvMsgBrokerClientMsg *message,
    nv_msgbroker_send_cb_t callback, void *user);
NvMsgBrokerErrorType broker_connection_subscribe (BrokerConnection *connection, char **topics, gint count,
    nv_msgbroker_subscribe_cb_t callback, void *user);
