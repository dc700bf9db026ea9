#include "subscriptions.h"

typedef struct
{
  gchar *topic;
  nv_msgbroker_subscribe_cb_t function;
  void *user;
} Subscription;

struct _BrokerSubscriptions
{
  GMutex lock;
  GArray *all;
};

static void
clear_subscription (gpointer data)
{
  g_free (((Subscription *) data)->topic);
}

BrokerSubscriptions *
broker_subscriptions_new (void)
{
  BrokerSubscriptions *subscriptions = g_new0 (BrokerSubscriptions, 1);

  g_mutex_init (&subscriptions->lock);
  subscriptions->all = g_array_new (FALSE, FALSE, sizeof (Subscription));
  g_array_set_clear_func (subscriptions->all, clear_subscription);
  return subscriptions;
}

void
broker_subscriptions_free (BrokerSubscriptions *subscriptions)
{
  g_array_unref (subscriptions->all);
  g_mutex_clear (&subscriptions->lock);
  g_free (subscriptions);
}

void
broker_subscriptions_add (BrokerSubscriptions *subscriptions, const gchar *topic, nv_msgbroker_subscribe_cb_t function,
    void *user)
{
  const Subscription subscription = { g_strdup (topic), function, user };

  g_mutex_lock (&subscriptions->lock);
  g_array_append_val (subscriptions->all, subscription);
  g_mutex_unlock (&subscriptions->lock);
}

void
broker_subscriptions_remove (BrokerSubscriptions *subscriptions, const gchar *topic, nv_msgbroker_subscribe_cb_t function,
    void *user)
{
  g_mutex_lock (&subscriptions->lock);
  for (guint i = subscriptions->all->len; i-- > 0;) {
    const Subscription *one = &g_array_index (subscriptions->all, Subscription, i);

    if (one->function == function && one->user == user && g_str_equal (one->topic, topic)) {
      g_array_remove_index (subscriptions->all, i);
      break;
    }
  }
  g_mutex_unlock (&subscriptions->lock);
}

gchar **
broker_subscriptions_topics (BrokerSubscriptions *subscriptions)
{
  g_autoptr (GPtrArray) topics = g_ptr_array_new ();

  g_mutex_lock (&subscriptions->lock);
  for (guint i = 0; i < subscriptions->all->len; i++) {
    gchar *topic = g_array_index (subscriptions->all, Subscription, i).topic;

    if (!g_ptr_array_find_with_equal_func (topics, topic, g_str_equal, NULL))
      g_ptr_array_add (topics, topic);
  }
  for (guint i = 0; i < topics->len; i++)
    topics->pdata[i] = g_strdup (topics->pdata[i]);
  g_mutex_unlock (&subscriptions->lock);
  if (topics->len == 0)
    return NULL;
  g_ptr_array_add (topics, NULL);
  return (gchar **) g_ptr_array_free (g_steal_pointer (&topics), FALSE);
}

void
broker_subscriptions_hand_out (BrokerSubscriptions *subscriptions, NvMsgBrokerErrorType status, void *message, int length,
    char *topic)
{
  g_autoptr (GArray) wanted = g_array_new (FALSE, FALSE, sizeof (Subscription));

  /* Without the lock while they are called: they may subscribe to more. */
  g_mutex_lock (&subscriptions->lock);
  for (guint i = 0; i < subscriptions->all->len; i++) {
    const Subscription *subscription = &g_array_index (subscriptions->all, Subscription, i);

    if (g_strcmp0 (subscription->topic, topic) == 0)
      g_array_append_val (wanted, *subscription);
  }
  g_mutex_unlock (&subscriptions->lock);
  for (guint i = 0; i < wanted->len; i++) {
    const Subscription *subscription = &g_array_index (wanted, Subscription, i);

    subscription->function (status, message, length, topic, subscription->user);
  }
}
