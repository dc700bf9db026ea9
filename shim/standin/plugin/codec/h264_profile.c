#include "h264_profile.h"

static const struct
{
  const gchar *name;
  gint profile;
} caps_names[] = {
  { "constrained-baseline", H264_PROFILE_BASELINE },
  { "baseline", H264_PROFILE_BASELINE },
  { "main", H264_PROFILE_MAIN },
  { "high", H264_PROFILE_HIGH },
  { "high-4:4:4", H264_PROFILE_HIGH_444 },
};

GType
h264_profile_type (void)
{
  static gsize type;
  static const GEnumValue values[] = {
    { H264_PROFILE_BASELINE, "Baseline", "Baseline" },
    { H264_PROFILE_MAIN, "Main", "Main" },
    { H264_PROFILE_HIGH, "High", "High" },
    { H264_PROFILE_HIGH_444, "High 4:4:4 predictive", "High444" },
    { 0, NULL, NULL }
  };

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("GstV4l2VideoEncProfileType", values));
  return type;
}

const gchar *
h264_profile_of_x264 (gint profile)
{
  switch (profile) {
    case H264_PROFILE_MAIN:
      return "main";
    case H264_PROFILE_HIGH:
      return "high";
    case H264_PROFILE_HIGH_444:
      return "high444";
    default:
      return "baseline";
  }
}

const gchar *
h264_profile_of_caps (const EncoderSettings *settings)
{
  if (settings->profile == H264_PROFILE_BASELINE && settings->plain_baseline)
    return "baseline";
  for (guint i = 0; i < G_N_ELEMENTS (caps_names); i++)
    if (caps_names[i].profile == settings->profile)
      return caps_names[i].name;
  g_return_val_if_reached (NULL);
}

void
h264_take_profile (EncoderSettings *settings, const gchar *profile)
{
  for (guint i = 0; i < G_N_ELEMENTS (caps_names); i++)
    if (g_str_equal (caps_names[i].name, profile))
      settings->profile = caps_names[i].profile;
  /* What is coded is both; the name that was asked for is the one that links. */
  settings->plain_baseline = g_str_equal (profile, "baseline");
}
