import type { Rgb } from "./colour.ts";

/** What the paints of the renderer's cars are called, in alphabetical order: the index is the label_id. */
export const paintNames = [
  "black",
  "blue",
  "brown",
  "green",
  "grey",
  "orange",
  "purple",
  "red",
  "white",
] as const;
export type PaintName = (typeof paintNames)[number];

/** Hue in degrees (-30 to 330, so that red is not cut in two), chroma and value 0 to 255. */
function parts([r, g, b]: Rgb): { hue: number; chroma: number; value: number } {
  const value = Math.max(r, g, b);
  const chroma = value - Math.min(r, g, b);
  if (chroma === 0) return { hue: 0, chroma, value };
  const sixth = value === r ? (g - b) / chroma : value === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
  const hue = sixth * 60;
  return { hue: hue > 330 ? hue - 360 : hue < -30 ? hue + 360 : hue, chroma, value };
}

/** The limits lie where the palette of shapes/car.ts has gaps, as far as it has any. */
export function paintName(paint: Rgb): PaintName {
  const { hue, chroma, value } = parts(paint);
  if (chroma < 20) return value > 198 ? "white" : value < 72 ? "black" : "grey";
  if (value < 90 && chroma < 28) return "black";
  if (hue < 12) return "red";
  if (hue < 56) return value > 130 && chroma > 75 ? "orange" : "brown";
  if (hue < 175) return "green";
  return hue < 250 ? "blue" : "purple";
}
