import { atProgram, came } from "../native/errors.ts";
import { objectOf } from "../native/given-values.ts";

/** Coordinates as scripts give them, in pixels of the batch's surfaces. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The nearest whole pixel for a field that C keeps as unsigned; RangeError for what is none. */
export function pixel(name: string, value: number): number {
  if (!(typeof value === "number" && value >= 0 && value < 2 ** 32))
    throw atProgram(new RangeError(`${name} is ${came(value)}, expected a pixel, 0 or more`));
  return Math.round(value);
}

export function writeBox(
  target: { left: number; top: number; width: number; height: number },
  box: Box,
): void {
  const { left, top, width, height } = objectOf("a box", box, "{ left, top, width, height }");
  finite("left", left);
  finite("top", top);
  finite("width", width);
  finite("height", height);
  target.left = left;
  target.top = top;
  target.width = width;
  target.height = height;
}

function finite(side: keyof Box, value: number): void {
  if (!Number.isFinite(value))
    throw atProgram(new RangeError(`${side} of a box is ${came(value)}, expected a number`));
}

export function readBox({ left, top, width, height }: Box): Box {
  return { left, top, width, height };
}
