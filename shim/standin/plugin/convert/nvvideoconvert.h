#pragma once

#include <gst/base/gstbasetransform.h>

#include "nvmm.h"
#include "nvmm_picture.h"

G_BEGIN_DECLS

typedef struct
{
  GstBaseTransform parent;

  /* Properties, under the object's lock. */
  NvmmPictureSettings settings;
  guint interpolation, output_buffers, gpu_id;
  NvBufSurfaceMemType mem_type;
  gboolean allow_odd_crop, disable_passthrough;

  /* The streaming thread's. */
  GstVideoInfo in_info, out_info;
  gboolean in_nvmm, out_nvmm, same_caps, told_of_batch;
  GstCaps *out_caps;
  GstBufferPool *pool;
  guint pool_batch_size;
  NvmmPicture *picture;
} NvVideoConvert;

typedef struct
{
  GstBaseTransformClass parent_class;
} NvVideoConvertClass;

/* convert_properties.c */
void convert_install_properties (GObjectClass * klass);
void convert_set_property (GObject * object, guint id, const GValue * value, GParamSpec * pspec);
void convert_get_property (GObject * object, guint id, GValue * value, GParamSpec * pspec);
void convert_properties_init (NvVideoConvert * self);

/* Passes buffers through where neither caps nor properties ask for a change. */
void convert_update_passthrough (NvVideoConvert * self);

/* pictures.c: converts what is in one buffer into the other; what fails is an error on the bus. */
GstFlowReturn convert_pictures (NvVideoConvert * self, GstBuffer * in, GstBuffer * out);

G_END_DECLS
