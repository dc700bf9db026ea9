#include "jpeg.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <jpeglib.h>

typedef struct
{
  struct jpeg_error_mgr manager;
  jmp_buf failed;
} Errors;

/* The library's own ends the process. */
static void
leave (j_common_ptr codec)
{
  longjmp (((Errors *) codec->err)->failed, 1);
}

static void
stay_silent (j_common_ptr codec)
{
}

static void
compress (j_compress_ptr codec, const guint8 *rgb, guint width, guint height, guint quality, unsigned char **memory,
    unsigned long *length)
{
  jpeg_create_compress (codec);
  jpeg_mem_dest (codec, memory, length);
  codec->image_width = width;
  codec->image_height = height;
  codec->input_components = 3;
  codec->in_color_space = JCS_RGB;
  jpeg_set_defaults (codec);
  jpeg_set_quality (codec, (int) quality, TRUE);
  jpeg_start_compress (codec, TRUE);
  while (codec->next_scanline < height) {
    JSAMPROW row = (JSAMPROW) (rgb + (gsize) codec->next_scanline * width * 3);

    jpeg_write_scanlines (codec, &row, 1);
  }
  jpeg_finish_compress (codec);
}

guint8 *
jpeg_encode (const guint8 *rgb, guint width, guint height, guint quality, gsize *size)
{
  struct jpeg_compress_struct codec = { 0 };
  Errors errors;
  unsigned char *memory = NULL;
  unsigned long length = 0;
  guint8 *volatile file = NULL;

  codec.err = jpeg_std_error (&errors.manager);
  errors.manager.error_exit = leave;
  errors.manager.output_message = stay_silent;
  if (setjmp (errors.failed) == 0) {
    compress (&codec, rgb, width, height, quality, &memory, &length);
    file = g_memdup2 (memory, length);
    *size = length;
  }
  jpeg_destroy_compress (&codec);
  free (memory);
  return file;
}
