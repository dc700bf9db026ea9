/* What the settings are to begin with, and what follows from them for the libraries that encode. */
#include "encoder.h"
#include "profile.h"

void
encoder_settings_init (EncoderSettings *settings)
{
  gboolean jetson = standin_profile_is_jetson ();

  settings->rate = ENCODER_CONSTANT_BITRATE;
  settings->bitrate = 4000000;
  settings->i_interval = 30;
  settings->idr_interval = 256;
  settings->preset_id = 1;
  settings->preset_level = 1;
  settings->rate_control = TRUE;
  settings->vbv_size = jetson ? 4000000 : 0;
  settings->reference_frames = 1;
  settings->quality_min = settings->quality_max = -1;
  settings->quality_i = settings->quality_p = ENCODER_UNSET_QUALITY;
  /* On a GPU each IDR picture comes with its parameter sets; on Jetson only the first does unless asked for. */
  settings->repeat_headers = !jetson;
  settings->usability_info = !jetson;
}

EncoderKilobits
encoder_kilobits (const EncoderSettings *settings)
{
  EncoderKilobits result;
  guint64 peak = settings->bitrate;

  if (settings->rate == ENCODER_VARIABLE_BITRATE)
    peak = settings->peak_bitrate >= settings->bitrate && settings->peak_bitrate != 0 ? settings->peak_bitrate
        : settings->bitrate * (guint64) 6 / 5;
  result.bitrate = (gint) MAX (settings->bitrate / 1000, 1);
  result.peak = (gint) MIN (MAX (peak / 1000, 1), G_MAXINT);
  result.buffer = settings->vbv_size != 0 ? (gint) MAX (settings->vbv_size / 1000, 1) : result.peak;
  return result;
}

const gchar *
encoder_preset (const EncoderSettings *settings)
{
  static const gchar *const names[] = { "ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow" };
  /* Jetson's levels on the other's scale: none and fastest are the first. */
  static const guint levels[] = { 0, 0, 1, 2, 4 };

  return names[standin_profile_is_jetson () ? levels[settings->preset_level] : settings->preset_id - 1];
}
