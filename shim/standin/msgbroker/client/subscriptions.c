#include "subscriptions.h"

typedef struct
{
  gchar *topic;
  nv_msgbroker_subscribe_cb_t function;
  void *user;
} Subscription;

/* A call that is going on, on the stack of who makes it. */
typedef struct
{
  const Subscription *subscription;
  GThread *thread;
} Call;

struct _BrokerSubscriptions
{
  GMutex lock;
  GCond returned;
  GArray *all;
  GSList *calls;
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
  g_cond_init (&subscriptions->returned);
  subscriptions->all = g_array_new (FALSE, FALSE, sizeof (Subscription));
  g_array_set_clear_func (subscriptions->all, clear_subscription);
  return subscriptions;
}

void
broker_subscriptions_free (BrokerSubscriptions *subscriptions)
{
  g_array_unref (subscriptions->all);
  g_mutex_clear (&subscriptions->lock);
  g_cond_clear (&subscriptions->returned);
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

static gboolean
is_like (const Subscription *one, const gchar *topic, nv_msgbroker_subscribe_cb_t function, const void *user)
{
  return one->function == function && one->user == user && g_str_equal (one->topic, topic);
}

/* With the lock held. A thread does not wait for itself. */
static gboolean
is_called (const BrokerSubscriptions *subscriptions, const gchar *topic, nv_msgbroker_subscribe_cb_t function,
    const void *user)
{
  for (const GSList *l = subscriptions->calls; l != NULL; l = l->next) {
    const Call *call = l->data;

    if (call->thread != g_thread_self () && is_like (call->subscription, topic, function, user))
      return TRUE;
  }
  return FALSE;
}

void
broker_subscriptions_remove (BrokerSubscriptions *subscriptions, const gchar *topic, nv_msgbroker_subscribe_cb_t function,
    void *user)
{
  g_mutex_lock (&subscriptions->lock);
  for (guint i = subscriptions->all->len; i-- > 0;) {
    if (is_like (&g_array_index (subscriptions->all, Subscription, i), topic, function, user)) {
      g_array_remove_index (subscriptions->all, i);
      break;
    }
  }
  while (is_called (subscriptions, topic, function, user))
    g_cond_wait (&subscriptions->returned, &subscriptions->lock);
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

/* With the lock held. */
static gboolean
is_there (const BrokerSubscriptions *subscriptions, const Subscription *wanted)
{
  for (guint i = 0; i < subscriptions->all->len; i++)
    if (is_like (&g_array_index (subscriptions->all, Subscription, i), wanted->topic, wanted->function, wanted->user))
      return TRUE;
  return FALSE;
}

void
broker_subscriptions_hand_out (BrokerSubscriptions *subscriptions, NvMsgBrokerErrorType status, void *message, int length,
    char *topic)
{
  g_autoptr (GArray) wanted = g_array_new (FALSE, FALSE, sizeof (Subscription));

  g_mutex_lock (&subscriptions->lock);
  for (guint i = 0; i < subscriptions->all->len; i++) {
    Subscription subscription = g_array_index (subscriptions->all, Subscription, i);

    if (g_strcmp0 (subscription.topic, topic) != 0)
      continue;
    subscription.topic = topic;
    g_array_append_val (wanted, subscription);
  }
  for (guint i = 0; i < wanted->len; i++) {
    const Subscription *subscription = &g_array_index (wanted, Subscription, i);
    Call call = { subscription, g_thread_self () };

    if (!is_there (subscriptions, subscription))
      continue;
    subscriptions->calls = g_slist_prepend (subscriptions->calls, &call);
    /* Without the lock meanwhile: it may subscribe to more. */
    g_mutex_unlock (&subscriptions->lock);
    subscription->function (status, message, length, topic, subscription->user);
    g_mutex_lock (&subscriptions->lock);
    subscriptions->calls = g_slist_remove (subscriptions->calls, &call);
    g_cond_broadcast (&subscriptions->returned);
  }
  g_mutex_unlock (&subscriptions->lock);
}
