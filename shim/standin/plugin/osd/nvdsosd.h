/* nvdsosd: draws a batch's object and display metadata onto its first surface. */
#pragma once

#include <gst/base/gstbasetransform.h>

#include "gstnvdsmeta.h"
#include "nvll_osd_struct.h"
#include "text.h"

G_BEGIN_DECLS

#define NVDSOSD_DEFAULT_FONT "Serif"
#define NVDSOSD_DEFAULT_FONT_SIZE 12

G_DECLARE_FINAL_TYPE (GstNvDsOsd, gst_nvds_osd, GST, NVDSOSD, GstBaseTransform)

typedef enum
{
  NVDSOSD_BLUR_OFF,
  NVDSOSD_BLUR_BOX,
  NVDSOSD_BLUR_MASK
} NvDsOsdBlur;

typedef struct
{
  gint component, class_id;
} NvDsOsdBlurTarget;

/* What is drawn. */
typedef struct
{
  gboolean display_text, display_bbox, display_mask, display_clock;
  NvOSD_TextParams clock;       /* owns its font name */
  NvDsOsdBlur blur;
  GArray *blur_targets;         /* of NvDsOsdBlurTarget, never changed; empty: every object */
} NvDsOsdSettings;

struct _GstNvDsOsd
{
  GstBaseTransform parent;

  /* The object lock guards these, which properties change while frames are drawn. */
  NvDsOsdSettings settings;
  guint clock_color;
  NvOSD_Mode mode;
  guint gpu_id;
  gchar *blur_targets_text;

  OsdTextPainter *painter;      /* the streaming thread's */
  gboolean warned_of_batch;
};

void nvdsosd_install_properties (GObjectClass *klass);
void nvdsosd_init_properties (GstNvDsOsd *self);
void nvdsosd_clear_properties (GstNvDsOsd *self);

/* Draws everything; FALSE where a shape has a width that cannot be drawn (said through the bus). */
gboolean nvdsosd_draw (GstNvDsOsd *self, OsdCanvas *canvas, NvDsBatchMeta *batch);

G_END_DECLS
