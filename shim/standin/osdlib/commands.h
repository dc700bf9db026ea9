/* What a context is asked to draw: at once onto a canvas, or kept, in order, until its frame is known. */
#pragma once

#include "nvll_osd_api.h"
#include "shapes.h"
#include "text.h"

G_BEGIN_DECLS

typedef enum
{
  COMMAND_TEXT,
  COMMAND_CLOCK,
  COMMAND_RECTANGLE,
  COMMAND_BLUR,
  COMMAND_MASK,
  COMMAND_LINE,
  COMMAND_ARROW,
  COMMAND_CIRCLE,
} CommandKind;

/* Texts, fonts and masks in it are the caller's. */
typedef struct
{
  CommandKind kind;
  union
  {
    NvOSD_TextParams text;
    NvOSD_LineParams line;
    NvOSD_ArrowParams arrow;
    NvOSD_CircleParams circle;
    struct
    {
      NvOSD_RectParams box;
      NvOSD_MaskParams mask;
    } area;
  } of;
} Command;

/* FALSE where a width is beyond MAX_BORDER_WIDTH. */
gboolean command_is_drawable (const Command *command);
void command_draw (const Command *command, OsdCanvas *canvas, OsdTextPainter *painter);

/* Of a command that outlives the call: texts, fonts and masks are copies. */
Command command_copy (const Command *command);
void command_clear (Command *command);

G_END_DECLS
