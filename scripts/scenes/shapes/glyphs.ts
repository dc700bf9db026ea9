import type { Rgb } from "../colour.ts";
import type { Vec3 } from "../geometry.ts";
import type { Painter } from "../painter.ts";

type Stroke = readonly (readonly [number, number])[];

type SymbolName = "walker" | "arrow-up" | "arrow-right" | "parking" | "exclamation" | "stop";

export type GlyphName = SymbolName | "30" | "40" | "50" | "60" | "70" | "80";

/** Strokes in a box of -1..1 (right, up); digits use half its width. */
const digits: Record<string, readonly Stroke[]> = {
  "0": [
    [
      [-0.4, 0.9],
      [0.4, 0.9],
      [0.4, -0.9],
      [-0.4, -0.9],
      [-0.4, 0.9],
    ],
  ],
  "3": [
    [
      [-0.4, 0.9],
      [0.4, 0.9],
      [0.4, -0.9],
      [-0.4, -0.9],
    ],
    [
      [-0.2, 0],
      [0.4, 0],
    ],
  ],
  "4": [
    [
      [-0.4, 0.9],
      [-0.4, 0],
      [0.45, 0],
    ],
    [
      [0.3, 0.9],
      [0.3, -0.9],
    ],
  ],
  "5": [
    [
      [0.4, 0.9],
      [-0.4, 0.9],
      [-0.4, 0.1],
      [0.4, 0.1],
      [0.4, -0.9],
      [-0.4, -0.9],
    ],
  ],
  "6": [
    [
      [0.4, 0.9],
      [-0.4, 0.9],
      [-0.4, -0.9],
      [0.4, -0.9],
      [0.4, 0],
      [-0.4, 0],
    ],
  ],
  "7": [
    [
      [-0.4, 0.9],
      [0.4, 0.9],
      [-0.1, -0.9],
    ],
  ],
  "8": [
    [
      [-0.4, 0.9],
      [0.4, 0.9],
      [0.4, -0.9],
      [-0.4, -0.9],
      [-0.4, 0.9],
    ],
    [
      [-0.4, 0],
      [0.4, 0],
    ],
  ],
};

const symbols: Record<SymbolName, readonly Stroke[]> = {
  walker: [
    [
      [0, 0.65],
      [0, -0.1],
      [0.35, -0.9],
    ],
    [
      [0, -0.1],
      [-0.35, -0.9],
    ],
    [
      [-0.4, 0.1],
      [0, 0.5],
      [0.4, 0.1],
    ],
    [
      [0, 0.95],
      [0.02, 0.9],
    ],
  ],
  "arrow-up": [
    [
      [0, -0.9],
      [0, 0.9],
    ],
    [
      [-0.5, 0.35],
      [0, 0.9],
      [0.5, 0.35],
    ],
  ],
  "arrow-right": [
    [
      [-0.9, 0],
      [0.9, 0],
    ],
    [
      [0.35, 0.5],
      [0.9, 0],
      [0.35, -0.5],
    ],
  ],
  parking: [
    [
      [-0.35, -0.9],
      [-0.35, 0.9],
      [0.35, 0.9],
      [0.45, 0.45],
      [0.35, 0],
      [-0.35, 0],
    ],
  ],
  exclamation: [
    [
      [0, 0.9],
      [0, -0.3],
    ],
    [
      [0, -0.75],
      [0, -0.9],
    ],
  ],
  stop: [
    [
      [-1.35, 0.8],
      [-1.75, 0.8],
      [-1.75, 0.05],
      [-1.35, 0.05],
      [-1.35, -0.8],
      [-1.75, -0.8],
    ],
    [
      [-1.05, 0.8],
      [-0.45, 0.8],
    ],
    [
      [-0.75, 0.8],
      [-0.75, -0.8],
    ],
    [
      [-0.1, 0.8],
      [0.4, 0.8],
      [0.4, -0.8],
      [-0.1, -0.8],
      [-0.1, 0.8],
    ],
    [
      [0.85, -0.8],
      [0.85, 0.8],
      [1.4, 0.8],
      [1.4, 0],
      [0.85, 0],
    ],
  ],
};

/** Draws a symbol on a sign's plate (the plane x = 0 of the object), `size` metres from centre to edge. */
export function drawGlyph(painter: Painter, name: GlyphName, z: number, size: number, colour: Rgb): void {
  const ink = painter.light.shadeRound(colour);
  const draw = (strokes: readonly Stroke[], shift: number): void => {
    for (const stroke of strokes) {
      const points = stroke.map(([right, up]): Vec3 => [0, (right + shift) * size, z + up * size]);
      painter.line(points, size * 0.3, ink);
    }
  };
  if (isSymbol(name)) {
    draw(symbols[name], 0);
    return;
  }
  draw(digits[name.charAt(0)] ?? [], -0.6);
  draw(digits[name.charAt(1)] ?? [], 0.6);
}

function isSymbol(name: GlyphName): name is SymbolName {
  return name in symbols;
}
