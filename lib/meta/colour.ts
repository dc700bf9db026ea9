import type { NvOSD_ColorParams } from "../generated/deepstream/nvll_osd_struct.ts";
import { atProgram, came } from "../native/errors.ts";
import { objectOf } from "../native/given-values.ts";

/** A colour's parts from 0 to 1; `alpha` 0 is invisible, 1 (the default) opaque. */
export interface ColourParts {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha?: number;
}

/** `"#rgb"`, `"#rgba"`, `"#rrggbb"` or `"#rrggbbaa"`, or the parts. */
export type Colour = string | ColourParts;

const hex = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;

/** Throws RangeError for text that is no colour, and for parts outside 0 to 1. */
export function colourParts(colour: Colour): Required<ColourParts> {
  if (typeof colour === "string") return written(colour);
  const given = objectOf("a colour", colour, '"#rrggbb", or { red, green, blue }');
  const parts = { alpha: 1, ...given };
  for (const part of ["red", "green", "blue", "alpha"] as const) {
    if (!(typeof parts[part] === "number" && parts[part] >= 0 && parts[part] <= 1)) {
      throw atProgram(new RangeError(`${part} of a colour is ${came(parts[part])}, expected 0 to 1`));
    }
  }
  return parts;
}

export function writeColour(target: NvOSD_ColorParams, colour: Colour): void {
  const { red, green, blue, alpha } = colourParts(colour);
  target.red = red;
  target.green = green;
  target.blue = blue;
  target.alpha = alpha;
}

/** Programs draw in a few colours, again and again. */
const mostKept = 256;
const kept = new Map<string, Required<ColourParts>>();

function written(text: string): Required<ColourParts> {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const parts = parsed(text);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, parts);
  return parts;
}

function parsed(text: string): Required<ColourParts> {
  if (!hex.test(text))
    throw atProgram(
      new RangeError(`${JSON.stringify(text)} is no colour, expected "#rrggbb" or "#rrggbbaa"`),
    );
  const digits = text.slice(1);
  const width = digits.length > 4 ? 2 : 1;
  const part = (index: number): number => {
    const value = digits.slice(index * width, (index + 1) * width);
    return value === "" ? 1 : Number.parseInt(value, 16) / (16 ** width - 1);
  };
  return { red: part(0), green: part(1), blue: part(2), alpha: part(3) };
}
