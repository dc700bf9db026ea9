/* `clockgiver` gives the pipeline its clock, until it is told that it has none any more (`has-clock`), as the elements of
 * sound cards and servers do: it says so on the bus itself. It says so too when it stops, as they do. */
#include <gst/gst.h>

#define PACKAGE "clockgiver"

typedef struct {
  GstElement element;
  GstClock *clock;
} ClockGiver;

typedef struct {
  GstElementClass parent_class;
} ClockGiverClass;

enum {
  PROP_0,
  PROP_HAS_CLOCK
};

static GType clock_giver_get_type (void);
G_DEFINE_TYPE (ClockGiver, clock_giver, GST_TYPE_ELEMENT)

static gboolean
has_clock (ClockGiver *giver)
{
  return GST_OBJECT_FLAG_IS_SET (giver, GST_ELEMENT_FLAG_PROVIDE_CLOCK);
}

static void
lose_clock (ClockGiver *giver)
{
  gst_element_post_message (&giver->element, gst_message_new_clock_lost (GST_OBJECT (giver), giver->clock));
}

static GstClock *
clock_giver_provide_clock (GstElement *element)
{
  ClockGiver *giver = (ClockGiver *) element;

  return has_clock (giver) ? gst_object_ref (giver->clock) : NULL;
}

static GstStateChangeReturn
clock_giver_change_state (GstElement *element, GstStateChange change)
{
  GstStateChangeReturn result = GST_ELEMENT_CLASS (clock_giver_parent_class)->change_state (element, change);

  if (change == GST_STATE_CHANGE_PAUSED_TO_READY)
    lose_clock ((ClockGiver *) element);
  return result;
}

static void
clock_giver_set_property (GObject *object, guint id, const GValue *value, GParamSpec *spec)
{
  if (g_value_get_boolean (value)) {
    GST_OBJECT_FLAG_SET (object, GST_ELEMENT_FLAG_PROVIDE_CLOCK);
    return;
  }
  GST_OBJECT_FLAG_UNSET (object, GST_ELEMENT_FLAG_PROVIDE_CLOCK);
  lose_clock ((ClockGiver *) object);
}

static void
clock_giver_dispose (GObject *object)
{
  gst_clear_object (&((ClockGiver *) object)->clock);
  G_OBJECT_CLASS (clock_giver_parent_class)->dispose (object);
}

static void
clock_giver_class_init (ClockGiverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GstElementClass *element_class = GST_ELEMENT_CLASS (klass);

  object_class->set_property = clock_giver_set_property;
  object_class->dispose = clock_giver_dispose;
  g_object_class_install_property (object_class, PROP_HAS_CLOCK,
      g_param_spec_boolean ("has-clock", "Has clock", "Whether it has a clock to give", TRUE,
          G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS));
  element_class->provide_clock = clock_giver_provide_clock;
  element_class->change_state = clock_giver_change_state;
  gst_element_class_set_static_metadata (element_class, "Clock giver", "Generic", "Gives a clock, and loses it", "nobody");
}

static void
clock_giver_init (ClockGiver *giver)
{
  giver->clock = gst_object_ref_sink (g_object_new (GST_TYPE_SYSTEM_CLOCK, "name", "given", NULL));
  GST_OBJECT_FLAG_SET (giver, GST_ELEMENT_FLAG_PROVIDE_CLOCK);
}

static gboolean
plugin_init (GstPlugin *plugin)
{
  return gst_element_register (plugin, "clockgiver", GST_RANK_NONE, clock_giver_get_type ());
}

GST_PLUGIN_DEFINE (GST_VERSION_MAJOR, GST_VERSION_MINOR, clockgiver, "Gives a clock", plugin_init, "1.0", "MIT/X11",
    "clockgiver", "clockgiver")
