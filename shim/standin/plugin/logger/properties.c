#include "nvdslogger.h"

enum
{
  PROP_0,
  PROP_SLEEP_TIME,
  PROP_ERROR_AFTER,
  PROP_DROP_PROBABILITY,
  PROP_DROP_BUFFER_FLAGS,
  PROP_SILENT,
  PROP_LAST_MESSAGE,
  PROP_DUMP,
  PROP_SIGNAL_HANDOFFS,
  PROP_DROP_ALLOCATION,
  PROP_INTERVAL,
  PROP_LATENCY,
  PROP_SHOW_FPS,
  PROP_SHOW_LATENCY
};

static void
set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  GstNvDsLogger *self = GST_NVDSLOGGER (object);

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_SLEEP_TIME:
      self->sleep_us = g_value_get_uint (value);
      break;
    case PROP_ERROR_AFTER:
      self->error_after = g_value_get_int (value);
      break;
    case PROP_DROP_PROBABILITY:
      self->drop_probability = g_value_get_float (value);
      break;
    case PROP_DROP_BUFFER_FLAGS:
      self->drop_flags = g_value_get_flags (value);
      break;
    case PROP_SILENT:
      self->silent = g_value_get_boolean (value);
      break;
    case PROP_DUMP:
      self->dump = g_value_get_boolean (value);
      break;
    case PROP_SIGNAL_HANDOFFS:
      self->signal_handoffs = g_value_get_boolean (value);
      break;
    case PROP_DROP_ALLOCATION:
      self->drop_allocation = g_value_get_boolean (value);
      break;
    case PROP_INTERVAL:
      self->interval = g_value_get_uint (value);
      break;
    case PROP_LATENCY:
      self->latency_us = g_value_get_uint (value);
      break;
    case PROP_SHOW_FPS:
      self->show_fps = g_value_get_boolean (value);
      if (self->rates != NULL)
        rates_show (self->rates, self->show_fps);
      break;
    case PROP_SHOW_LATENCY:
      self->show_latency = g_value_get_boolean (value);
      /* What has every element measure how long it holds a buffer, without saying so itself. */
      if (self->show_latency)
        g_setenv ("NVDS_LATENCY_MEASUREMENT_SILENT", "1", TRUE);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
  }
  GST_OBJECT_UNLOCK (self);
}

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  GstNvDsLogger *self = GST_NVDSLOGGER (object);

  GST_OBJECT_LOCK (self);
  switch (id) {
    case PROP_SLEEP_TIME:
      g_value_set_uint (value, self->sleep_us);
      break;
    case PROP_ERROR_AFTER:
      g_value_set_int (value, self->error_after);
      break;
    case PROP_DROP_PROBABILITY:
      g_value_set_float (value, self->drop_probability);
      break;
    case PROP_DROP_BUFFER_FLAGS:
      g_value_set_flags (value, self->drop_flags);
      break;
    case PROP_SILENT:
      g_value_set_boolean (value, self->silent);
      break;
    case PROP_LAST_MESSAGE:
      g_value_set_string (value, self->last_message);
      break;
    case PROP_DUMP:
      g_value_set_boolean (value, self->dump);
      break;
    case PROP_SIGNAL_HANDOFFS:
      g_value_set_boolean (value, self->signal_handoffs);
      break;
    case PROP_DROP_ALLOCATION:
      g_value_set_boolean (value, self->drop_allocation);
      break;
    case PROP_INTERVAL:
      g_value_set_uint (value, self->interval);
      break;
    case PROP_LATENCY:
      g_value_set_uint (value, self->latency_us);
      break;
    case PROP_SHOW_FPS:
      g_value_set_boolean (value, self->show_fps);
      break;
    case PROP_SHOW_LATENCY:
      g_value_set_boolean (value, self->show_latency);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      break;
  }
  GST_OBJECT_UNLOCK (self);
}

void
logger_install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  klass->set_property = set_property;
  klass->get_property = get_property;
  g_object_class_install_property (klass, PROP_SLEEP_TIME,
      g_param_spec_uint ("sleep-time", "Pause", "Microseconds to wait after each buffer", 0, G_MAXUINT, 0, flags));
  g_object_class_install_property (klass, PROP_ERROR_AFTER,
      g_param_spec_int ("error-after", "Failure", "Fail at this buffer; -1: never", G_MININT, G_MAXINT, -1, flags));
  g_object_class_install_property (klass, PROP_DROP_PROBABILITY,
      g_param_spec_float ("drop-probability", "Losses", "The share of buffers to drop by chance", 0, 1, 0, flags));
  g_object_class_install_property (klass, PROP_DROP_BUFFER_FLAGS,
      g_param_spec_flags ("drop-buffer-flags", "Flags of losses", "Buffers with any of these flags are dropped",
          GST_TYPE_BUFFER_FLAGS, 0, flags));
  g_object_class_install_property (klass, PROP_SILENT,
      g_param_spec_boolean ("silent", "Silent", "Whether nothing is printed for each buffer", TRUE, flags));
  g_object_class_install_property (klass, PROP_LAST_MESSAGE,
      g_param_spec_string ("last-message", "Last message", "What was printed for the last buffer", NULL,
          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (klass, PROP_DUMP,
      g_param_spec_boolean ("dump", "Dump", "Whether each buffer's bytes are printed", FALSE, flags));
  g_object_class_install_property (klass, PROP_SIGNAL_HANDOFFS,
      g_param_spec_boolean ("signal-handoffs", "Handoffs", "Whether the handoff signal is emitted", TRUE, flags));
  g_object_class_install_property (klass, PROP_DROP_ALLOCATION,
      g_param_spec_boolean ("drop-allocation", "Allocation", "Whether allocation queries end here", FALSE, flags));
  g_object_class_install_property (klass, PROP_INTERVAL,
      g_param_spec_uint ("fps-measurement-interval-sec", "Interval", "Seconds from one measurement to the next", 0,
          G_MAXUINT, 5, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (klass, PROP_LATENCY,
      g_param_spec_uint ("latency", "Delay", "Microseconds to hold the first buffer for", 0, G_MAXUINT, 0, flags));
  g_object_class_install_property (klass, PROP_SHOW_FPS,
      g_param_spec_boolean ("show-fps", "Show rates", "Whether each source's frames a second are printed", FALSE,
          flags));
  g_object_class_install_property (klass, PROP_SHOW_LATENCY,
      g_param_spec_boolean ("show-latency", "Show latencies", "Whether each frame's latency is printed", FALSE, flags));
}
