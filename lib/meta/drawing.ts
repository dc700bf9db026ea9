/** What scripts say about texts and shapes, written into the structs that nvdsosd draws. */
import type {
  NvOSD_ArrowParams,
  NvOSD_LineParams,
  NvOSD_RectParams,
  NvOSD_TextParams,
} from "../generated/deepstream/nvll_osd_struct.ts";
import { type OptionNames, requireOptions } from "../gst/given.ts";
import { atProgram, came } from "../native/errors.ts";
import { objectOf, textOf } from "../native/given-values.ts";
import { writePointer } from "../native/struct.ts";
import { SdkError } from "../sdk/select.ts";
import { type Colour, writeColour } from "./colour.ts";
import { type Box, type Point, pixel, writeBox } from "./geometry.ts";
import { NvOSD_Arrow_Head_Direction, NvOSD_CircleParams } from "./structs.ts";
import { internedText, replaceOwnedText, requireNoNul } from "./text.ts";

export interface FontOptions {
  /** A font that Pango knows on the machine. Default: Serif. */
  readonly font?: string;
  /** Points. Default: 12. */
  readonly size?: number;
  /** Default: white. */
  readonly colour?: Colour;
  /** Behind the text; `none` leaves the picture. Default: black. */
  readonly background?: Colour | "none";
}

/** Where the text's top left corner lies, and how it looks. */
export interface TextOptions extends FontOptions, Point {}

export interface StrokeOptions {
  /** Pixels. Default: 2. */
  readonly width?: number;
  /** Default: red. */
  readonly colour?: Colour;
}

export interface RectangleOptions {
  /** Pixels; 0 draws no border. Default: 2. */
  readonly border?: number;
  /** Of the border. Default: red. */
  readonly colour?: Colour;
  /** Fills the inside. */
  readonly background?: Colour;
}

export interface CircleOptions extends StrokeOptions {
  /** Fills the inside. */
  readonly background?: Colour;
}

export interface ArrowOptions extends StrokeOptions {
  /** Which ends have a head. Default: end. */
  readonly head?: "start" | "end" | "both";
}

const textNames: OptionNames<TextOptions> = {
  x: true,
  y: true,
  font: true,
  size: true,
  colour: true,
  background: true,
};
const rectangleNames: OptionNames<RectangleOptions> = { border: true, colour: true, background: true };
const lineNames: OptionNames<StrokeOptions> = { width: true, colour: true };
const arrowNames: OptionNames<ArrowOptions> = { ...lineNames, head: true };
const circleNames: OptionNames<CircleOptions> = { ...lineNames, background: true };

const white = "#ffffff";
const black = "#000000";
const red = "#ff0000";

/** As writeDisplayText, with all that says how the text looks. */
export function writeText(
  target: NvOSD_TextParams,
  text: string,
  options: TextOptions,
  real: NvOSD_TextParams = target,
): void {
  requireNoNul(text, "what is written onto a frame");
  requireOptions("a text", options, textNames, "options { x, y }");
  const { x, y, font = "Serif", size = 12, colour = white, background = black } = options;
  target.x_offset = pixel("x", x);
  target.y_offset = pixel("y", y);
  const { font_params } = target;
  writePointer(font_params, "font_name", internedText(textOf("font", font)));
  font_params.font_size = pixel("size", size);
  writeColour(font_params.font_color, colour);
  target.set_bg_clr = background === "none" ? 0 : 1;
  if (background !== "none") writeColour(target.text_bg_clr, background);
  writeDisplayText(target, text, real);
}

/** `real` is the struct itself where the target is a copy: its text is freed, which others may have replaced since. */
export function writeDisplayText(
  target: NvOSD_TextParams,
  text: string | undefined,
  real: NvOSD_TextParams = target,
): void {
  replaceOwnedText(
    {
      get: () => real.display_text,
      set: (address) => {
        writePointer(target, "display_text", address);
      },
    },
    text,
  );
}

export function writeRectangle(target: NvOSD_RectParams, box: Box, options: RectangleOptions): void {
  requireOptions("a rectangle", options, rectangleNames);
  const { border = 2, colour = red, background } = options;
  writeBox(target, box);
  target.border_width = pixel("border", border);
  writeColour(target.border_color, colour);
  target.has_bg_color = background === undefined ? 0 : 1;
  if (background !== undefined) writeColour(target.bg_color, background);
}

export function writeLine(target: NvOSD_LineParams, from: Point, to: Point, options: StrokeOptions): void {
  requireOptions("a line", options, lineNames);
  const { width = 2, colour = red } = options;
  writeEnds(target, from, to);
  target.line_width = pixel("width", width);
  writeColour(target.line_color, colour);
}

const heads: Record<"start" | "end" | "both", number> = {
  start: NvOSD_Arrow_Head_Direction.START_HEAD,
  end: NvOSD_Arrow_Head_Direction.END_HEAD,
  both: NvOSD_Arrow_Head_Direction.BOTH_HEAD,
};

function headOf(head: "start" | "end" | "both"): number {
  const found: number | undefined = heads[head];
  if (found !== undefined) return found;
  throw atProgram(new TypeError(`head of an arrow is ${came(head)}, expected "start", "end" or "both"`));
}

export function writeArrow(target: NvOSD_ArrowParams, from: Point, to: Point, options: ArrowOptions): void {
  requireOptions("an arrow", options, arrowNames);
  const { width = 2, colour = red, head = "end" } = options;
  writeEnds(target, from, to);
  target.arrow_width = pixel("width", width);
  target.arrow_head = headOf(head);
  writeColour(target.arrow_color, colour);
}

export function writeCircle(
  target: NvOSD_CircleParams,
  centre: Point,
  radius: number,
  options: CircleOptions,
): void {
  requireOptions("a circle", options, circleNames);
  const { width, colour = red, background } = options;
  const { x, y } = objectOf("centre of a circle", centre, "{ x, y }");
  target.xc = pixel("x", x);
  target.yc = pixel("y", y);
  target.radius = pixel("radius", radius);
  if ("circle_width" in NvOSD_CircleParams.fields) target.circle_width = pixel("width", width ?? 2);
  else if (width !== undefined) throw new SdkError("This DeepStream's circles have no width (circle_width).");
  writeColour(target.circle_color, colour);
  target.has_bg_color = background === undefined ? 0 : 1;
  if (background !== undefined) writeColour(target.bg_color, background);
}

function writeEnds(target: { x1: number; y1: number; x2: number; y2: number }, from: Point, to: Point): void {
  const [first, last] = [objectOf("where from", from, "{ x, y }"), objectOf("where to", to, "{ x, y }")];
  target.x1 = pixel("x", first.x);
  target.y1 = pixel("y", first.y);
  target.x2 = pixel("x", last.x);
  target.y2 = pixel("y", last.y);
}
