import { blend, brighten, grey, type Rgb } from "../colour.ts";
import { mix, type Vec3 } from "../geometry.ts";
import type { Painter } from "../painter.ts";
import type { CarStyle } from "./car.ts";
import { inset } from "./car-body.ts";

interface Outline {
  readonly front: number;
  readonly rear: number;
  readonly halfWidth: number;
  readonly z: number;
  /** How far the middle of the windscreen bulges forward, and the rear window backward. */
  readonly bulge: number;
}

/** Ten corners anticlockwise seen from above: four along the front, one a side, four along the rear. */
function corners(o: Outline): Vec3[] {
  const w = o.halfWidth;
  const middle = (o.front + o.rear) / 2;
  return [
    [o.front - o.bulge, -w, o.z],
    [o.front, -w * 0.5, o.z],
    [o.front, w * 0.5, o.z],
    [o.front - o.bulge, w, o.z],
    [middle, w * 1.03, o.z],
    [o.rear + o.bulge * 0.6, w, o.z],
    [o.rear, w * 0.5, o.z],
    [o.rear, -w * 0.5, o.z],
    [o.rear + o.bulge * 0.6, -w, o.z],
    [middle, -w * 1.03, o.z],
  ];
}

export function drawCabin(painter: Painter, style: CarStyle, detailed: boolean): void {
  const w = style.width / 2;
  const base = corners({
    front: style.screenBase,
    rear: style.rearBase,
    halfWidth: w * 0.9,
    z: style.belt + 0.03,
    bulge: 0.16,
  });
  const shoulder = corners({
    front: style.screenTop + 0.02,
    rear: style.rearTop - 0.02,
    halfWidth: w * (style.kind === "van" ? 0.84 : 0.73),
    z: style.height - 0.09,
    bulge: 0.1,
  });
  const roof = corners({
    front: style.screenTop - 0.14,
    rear: style.rearTop + 0.16,
    halfWidth: w * (style.kind === "van" ? 0.7 : 0.58),
    z: style.height,
    bulge: 0.06,
  });
  const count = base.length;
  const at = (points: readonly Vec3[], i: number): Vec3 => points[i % count] ?? [0, 0, 0];
  for (let i = 0; i < count; i++) {
    painter.face(
      [at(base, i), at(base, i + 1), at(shoulder, i + 1), at(shoulder, i)],
      style.paint,
      style.gloss,
    );
  }
  drawGlass(painter, style, base, shoulder, detailed);
  for (let i = 0; i < count; i++) {
    painter.face(
      [at(shoulder, i), at(shoulder, i + 1), at(roof, i + 1), at(roof, i)],
      style.roof,
      style.gloss,
    );
  }
  painter.face(roof, style.roof, style.gloss * 0.8);
  drawMirrors(painter, style);
  if (detailed) drawRoof(painter, style, roof);
}

/** A pane between the lower and the upper outline, over corners `from` to `to`, framed by the body. */
function pane(lower: readonly Vec3[], upper: readonly Vec3[], v0: number, v1: number, u: number): Vec3[] {
  const last = lower.length - 1;
  const edge = (v: number): Vec3[] =>
    lower.map((p, i) => {
      const q = mix(p, upper[i] ?? p, v);
      const inner = i === 0 ? lower[1] : i === last ? lower[last - 1] : undefined;
      const innerUpper = i === 0 ? upper[1] : upper[last - 1];
      return inner === undefined || innerUpper === undefined ? q : mix(q, mix(inner, innerUpper, v), u);
    });
  return [...edge(v0), ...edge(v1).reverse()];
}

function drawGlass(
  painter: Painter,
  style: CarStyle,
  base: readonly Vec3[],
  shoulder: readonly Vec3[],
  detailed: boolean,
): void {
  const range = (points: readonly Vec3[], from: number, to: number): Vec3[] => points.slice(from, to + 1);
  const reflective = 0.35 + 0.5 * style.reflection;
  const seenFront = painter.face(
    pane(range(base, 0, 3), range(shoulder, 0, 3), 0.04, 0.97, 0.1),
    style.glass,
    reflective,
  );
  if (seenFront && detailed) drawScreenInterior(painter, style, base, shoulder);
  if (!style.windowless) {
    painter.face(
      pane(range(base, 5, 8), range(shoulder, 5, 8), 0.12, 0.94, 0.12),
      style.glass,
      reflective * 0.7,
    );
  }
  const sides: [number, number, boolean][] = [
    [3, 4, true],
    [4, 5, false],
    [8, 9, false],
    [9, 10, true],
  ];
  for (const [from, to, frontDoor] of sides) {
    if (style.windowless && !frontDoor) continue;
    const corner = (points: readonly Vec3[], i: number): Vec3 => points[i % points.length] ?? [0, 0, 0];
    const quad = [
      corner(base, from),
      corner(base, to),
      corner(shoulder, to),
      corner(shoulder, from),
    ] as const;
    const glass = inset(quad, 0.05, 0.95, 0.12, 0.9);
    painter.face(glass, brighten(style.glass, 0.8), 0.45);
  }
}

/** The dashboard's dark band, pale seats, and a streak of sky on the windscreen. */
function drawScreenInterior(
  painter: Painter,
  style: CarStyle,
  base: readonly Vec3[],
  shoulder: readonly Vec3[],
): void {
  const at = (points: readonly Vec3[], i: number): Vec3 => points[i] ?? [0, 0, 0];
  const quad = [at(base, 0), at(base, 3), at(shoulder, 3), at(shoulder, 0)] as const;
  const sky: Rgb = painter.light.onGround([190, 204, 212]);
  const lifted = (q: readonly Vec3[]): Vec3[] => q.map((p): Vec3 => [p[0] + 0.06, p[1], p[2] + 0.02]);
  painter.flat(lifted(inset(quad, 0.14, 0.86, 0.34, 0.8)), sky, 0.12 + 0.5 * style.reflection);
  painter.flat(lifted(inset(quad, 0.2, 0.42, 0.5, 0.78)), grey(40), 0.25);
  painter.flat(lifted(inset(quad, 0.58, 0.8, 0.5, 0.78)), grey(40), 0.25);
}

function drawMirrors(painter: Painter, style: CarStyle): void {
  const x = style.screenBase - 0.28;
  const w = style.width / 2;
  for (const side of [-1, 1]) {
    const colour = style.windowless ? style.trim : style.paint;
    painter.capsule(
      [x, side * w * 0.95, style.belt + 0.06],
      [x - 0.03, side * (w + 0.14), style.belt + 0.1],
      0.06,
      0.09,
      colour,
    );
  }
}

function drawRoof(painter: Painter, style: CarStyle, roof: readonly Vec3[]): void {
  const at = (i: number): Vec3 => roof[i] ?? [0, 0, 0];
  const quad = [at(8), at(0), at(3), at(5)] as const;
  if (style.sunroof) painter.face(inset(quad, 0.5, 0.88, 0.14, 0.86), style.glass, 0.5);
  if (style.rails) {
    const rail = painter.light.onGround(blend(style.trim, grey(150), 0.4));
    for (const v of [-0.06, 1.06]) {
      painter.line([mix(mix(at(8), at(5), v), mix(at(0), at(3), v), 0.05), mix(at(0), at(3), v)], 0.06, rail);
    }
  }
  if (!style.sunroof && !style.windowless) {
    const foot = mix(at(6), at(7), 0.5);
    painter.line(
      [
        [foot[0] + 0.12, 0, foot[2]],
        [foot[0] + 0.02, 0, foot[2] + 0.1],
      ],
      0.05,
      grey(25),
    );
  }
}
