#include "commands.h"

gboolean
command_is_drawable (const Command *command)
{
  switch (command->kind) {
    case COMMAND_RECTANGLE:
      return command->of.area.box.border_width <= MAX_BORDER_WIDTH;
    case COMMAND_LINE:
      return command->of.line.line_width <= MAX_BORDER_WIDTH;
    case COMMAND_ARROW:
      return command->of.arrow.arrow_width <= MAX_BORDER_WIDTH;
    default:
      return TRUE;
  }
}

void
command_draw (const Command *command, OsdCanvas *canvas, OsdTextPainter *painter)
{
  switch (command->kind) {
    case COMMAND_TEXT:
      osd_text_painter_draw (painter, canvas, &command->of.text);
      break;
    case COMMAND_CLOCK:
      osd_text_painter_draw_clock (painter, canvas, &command->of.text);
      break;
    case COMMAND_RECTANGLE:
      osd_draw_rectangle (canvas, &command->of.area.box);
      break;
    case COMMAND_BLUR:
      osd_blur (canvas, &command->of.area.box, command->of.area.mask.data != NULL ? &command->of.area.mask : NULL);
      break;
    case COMMAND_MASK:
      osd_draw_mask (canvas, &command->of.area.box, &command->of.area.mask);
      break;
    case COMMAND_LINE:
      osd_draw_line (canvas, &command->of.line);
      break;
    case COMMAND_ARROW:
      osd_draw_arrow (canvas, &command->of.arrow);
      break;
    case COMMAND_CIRCLE:
      osd_draw_circle (canvas, &command->of.circle);
      break;
  }
}

static gboolean
has_text (const Command *command)
{
  return command->kind == COMMAND_TEXT || command->kind == COMMAND_CLOCK;
}

static gboolean
has_mask (const Command *command)
{
  return command->kind == COMMAND_BLUR || command->kind == COMMAND_MASK;
}

Command
command_copy (const Command *command)
{
  Command copy = *command;

  if (has_text (command)) {
    copy.of.text.display_text = g_strdup (command->of.text.display_text);
    copy.of.text.font_params.font_name = g_strdup (command->of.text.font_params.font_name);
  } else if (has_mask (command)) {
    copy.of.area.mask.data = g_memdup2 (command->of.area.mask.data, command->of.area.mask.size);
  }
  return copy;
}

void
command_clear (Command *command)
{
  if (has_text (command)) {
    g_free (command->of.text.display_text);
    g_free (command->of.text.font_params.font_name);
  } else if (has_mask (command)) {
    g_free (command->of.area.mask.data);
  }
}
