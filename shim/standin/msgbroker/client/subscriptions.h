/* Who wants messages of which topics. Any thread. */
#pragma once

#include <glib.h>

#include "nvmsgbroker.h"

typedef struct _BrokerSubscriptions BrokerSubscriptions;

BrokerSubscriptions *broker_subscriptions_new (void);
void broker_subscriptions_free (BrokerSubscriptions *subscriptions);

void broker_subscriptions_add (BrokerSubscriptions *subscriptions, const gchar *topic, nv_msgbroker_subscribe_cb_t function,
    void *user);
/* The last that was added of these; once it returns, `user` is not called with any more on account of it. It waits for a call
   of another thread to end, so no lock may be held that the function takes. */
void broker_subscriptions_remove (BrokerSubscriptions *subscriptions, const gchar *topic,
    nv_msgbroker_subscribe_cb_t function, void *user);
/* All topics, ended by NULL; NULL where there are none. To be freed with g_strfreev(). */
gchar **broker_subscriptions_topics (BrokerSubscriptions *subscriptions);
void broker_subscriptions_hand_out (BrokerSubscriptions *subscriptions, NvMsgBrokerErrorType status, void *message,
    int length, char *topic);
