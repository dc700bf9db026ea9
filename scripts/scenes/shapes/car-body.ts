import { blend, brighten, grey, type Rgb } from "../colour.ts";
import { mix, ring, type Vec3 } from "../geometry.ts";
import type { Painter } from "../painter.ts";
import { type CarStyle, shutLine } from "./car.ts";

const headlamp: Rgb = [236, 238, 240];
const tailLamp: Rgb = [150, 16, 20];
const brakeLamp: Rgb = [255, 46, 38];

/** Cross-sections along the car: share of the half length. */
const stations = [-1, -0.97, -0.9, -0.74, -0.5, -0.2, 0.1, 0.4, 0.62, 0.8, 0.91, 0.97, 1];

function halfWidth(style: CarStyle, share: number): number {
  return (style.width / 2) * (1 - (Math.abs(share) * 0.972) ** style.squareness) ** 0.5;
}

/** Height of the body without cabin: bonnet, belt line, boot. */
export function deckHeight(style: CarStyle, x: number): number {
  const half = style.length / 2;
  if (x > style.screenBase) {
    const t = Math.min(1, (x - style.screenBase) / (half - style.screenBase));
    return style.belt + (style.nose - style.belt) * t ** 1.6 - Math.max(0, t - 0.88) * 1.1;
  }
  if (x < style.rearBase) {
    const t = Math.min(1, (style.rearBase - x) / (half + style.rearBase || 1));
    return style.belt + (style.tail - style.belt) * t - Math.max(0, t - 0.8) * 0.5;
  }
  return style.belt;
}

/** Seven points of a cross-section, from the right sill over the top to the left sill. */
function section(style: CarStyle, share: number): Vec3[] {
  const x = (share * style.length) / 2;
  const w = halfWidth(style, share);
  const top = deckHeight(style, x);
  const sill = 0.24;
  const waist = sill + (top - sill) * 0.55;
  const crown = top + 0.045;
  return [
    [x, -w * 0.95, sill],
    [x, -w, waist],
    [x, -w * 0.93, top - 0.03],
    [x, -w * 0.45, crown],
    [x, w * 0.45, crown],
    [x, w * 0.93, top - 0.03],
    [x, w, waist],
    [x, w * 0.95, sill],
  ];
}

type Quad = readonly [Vec3, Vec3, Vec3, Vec3];

/** A smaller quadrangle inside a face: shares along its first and second direction. */
export function inset(quad: Quad, u0: number, u1: number, v0: number, v1: number): Quad {
  const at = (u: number, v: number): Vec3 => mix(mix(quad[0], quad[1], u), mix(quad[3], quad[2], u), v);
  return [at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)];
}

export function drawBody(
  painter: Painter,
  style: CarStyle,
  detailed: boolean,
  travelled: number,
  braking: boolean,
): void {
  const sections = (detailed ? stations : stations.filter((_, i) => i % 2 === 0)).map((s) =>
    section(style, s),
  );
  drawUnderside(painter, style);
  drawEnds(painter, style, sections, braking);
  for (let i = 0; i + 1 < sections.length; i++) {
    const [rear, front] = [sections[i] ?? [], sections[i + 1] ?? []];
    for (let k = 0; k + 1 < rear.length; k++) {
      const quad = quadOf(rear[k], front[k], front[k + 1], rear[k + 1]);
      const lower = k === 0 || k === rear.length - 2;
      painter.face(quad, lower ? brighten(style.paint, 0.82) : style.paint, style.gloss);
    }
  }
  if (style.kind === "pickup") drawBed(painter, style);
  drawWheels(painter, style, travelled);
  drawLamps(painter, style, sections, braking);
  if (detailed) drawLines(painter, style);
}

function quadOf(a?: Vec3, b?: Vec3, c?: Vec3, d?: Vec3): Quad {
  const origin: Vec3 = [0, 0, 0];
  return [a ?? origin, b ?? origin, c ?? origin, d ?? origin];
}

function drawUnderside(painter: Painter, style: CarStyle): void {
  const [l, w] = [(style.length / 2) * 0.93, (style.width / 2) * 0.9];
  for (const side of [-1, 1]) {
    const points: Vec3[] = [
      [-l * side, -w * side, 0.08],
      [l * side, -w * side, 0.08],
      [l * side, -w * side, 0.3],
      [-l * side, -w * side, 0.3],
    ];
    painter.face(points, grey(16));
    const end: Vec3[] = [
      [l * side, -w * side, 0.12],
      [l * side, w * side, 0.12],
      [l * side, w * side, 0.3],
      [l * side, -w * side, 0.3],
    ];
    painter.face(end, grey(22));
  }
}

function drawEnds(painter: Painter, style: CarStyle, sections: readonly Vec3[][], braking: boolean): void {
  const front = [...(sections.at(-1) ?? [])];
  const rear = [...(sections[0] ?? [])].reverse();
  for (const [points, isFront] of [
    [front, true],
    [rear, false],
  ] as const) {
    const seen = painter.face(points, style.paint, style.gloss * 0.6);
    if (!seen) continue;
    const x = (isFront ? 1 : -1) * (style.length / 2 + 0.01);
    const w = halfWidth(style, 1);
    const top = deckHeight(style, x);
    const across = (y0: number, y1: number, z0: number, z1: number): Vec3[] => {
      const side = isFront ? 1 : -1;
      return [
        [x, y0 * w * side, z0 * top],
        [x, y1 * w * side, z0 * top],
        [x, y1 * w * side, z1 * top],
        [x, y0 * w * side, z1 * top],
      ];
    };
    if (isFront) painter.face(across(-0.8, 0.8, 0.4, 0.66), style.trim);
    painter.face(across(-0.32, 0.32, isFront ? 0.42 : 0.5, isFront ? 0.56 : 0.66), grey(225));
    painter.face(across(-0.95, 0.95, 0.24, 0.36), style.trim);
    if (!isFront) {
      const colour = braking ? brakeLamp : tailLamp;
      painter.face(across(-1.05, -0.62, 0.66, 0.86), colour);
      painter.face(across(0.62, 1.05, 0.66, 0.86), colour);
    }
  }
}

function drawLamps(painter: Painter, style: CarStyle, sections: readonly Vec3[][], braking: boolean): void {
  const last = sections.length - 1;
  const corners = [
    { from: last - (sections.length > 10 ? 3 : 2), to: last, front: true },
    { from: 0, to: sections.length > 10 ? 2 : 1, front: false },
  ];
  for (const { from, to, front } of corners) {
    const [a, b] = [sections[from] ?? [], sections[to] ?? []];
    const lit = front ? style.lampsOn : style.lampsOn || braking;
    const base = front ? headlamp : braking ? brakeLamp : tailLamp;
    for (const k of [1, 2, 4, 5]) {
      const quad = quadOf(a[k], b[k], b[k + 1], a[k + 1]);
      const outer = k === 1 || k === 5;
      // the lamp wraps from the side over the shoulder: above the waist, and the outer edge of the deck
      const lamp = outer
        ? inset(quad, front ? 0.35 : 0, front ? 1 : 0.75, k === 1 ? 0.3 : 0, k === 1 ? 1 : 0.7)
        : inset(quad, front ? 0.4 : 0, front ? 1 : 0.4, k === 2 ? 0 : 0.55, k === 2 ? 0.45 : 1);
      if (lit && painter.scale > 4) painter.face(lamp, brighten(base, front ? 1.5 : 1.25), 0.1);
      else painter.face(lamp, front ? blend(base, style.glass, 0.25) : base, 0.5);
    }
  }
}

function drawBed(painter: Painter, style: CarStyle): void {
  const [x0, x1] = [-style.length * 0.47, style.rearBase - 0.05];
  const w = style.width * 0.4;
  const z = style.belt + 0.04;
  const floor: Vec3[] = [
    [x0, -w, z],
    [x1, -w, z],
    [x1, w, z],
    [x0, w, z],
  ];
  painter.face(floor, blend(style.trim, style.paint, 0.12));
  for (const share of [-0.5, 0, 0.5]) {
    painter.line(
      [
        [x0 + 0.1, w * share, z],
        [x1 - 0.1, w * share, z],
      ],
      0.04,
      brighten(style.trim, 1.5),
      0.6,
    );
  }
}

function drawWheels(painter: Painter, style: CarStyle, travelled: number): void {
  const radius = style.kind === "suv" || style.kind === "pickup" ? 0.38 : 0.33;
  for (const x of [-0.29 * style.length, 0.305 * style.length]) {
    for (const side of [-1, 1]) {
      const y = side * (style.width / 2 + 0.005);
      const disc = (r: number, corners: number, turn: number): Vec3[] => {
        const [c, s] = [r * Math.cos(turn), r * Math.sin(turn)];
        return ring([x, y, radius], [c * side, 0, -s], [s * side, 0, c], corners).map(
          (p): Vec3 => [2 * x - p[0], p[1], p[2]],
        );
      };
      if (!painter.face(disc(radius * 1.12, 14, 0), grey(14))) continue;
      painter.face(disc(radius * 0.66, 10, 0), grey(128));
      painter.face(disc(radius * 0.6, 5, travelled / radius), grey(70));
    }
  }
}

function drawLines(painter: Painter, style: CarStyle): void {
  const dark = painter.light.onGround(shutLine(style.paint));
  const half = style.length / 2;
  const onDeck = (x: number, share: number): Vec3 => [
    x,
    halfWidth(style, x / half) * share,
    deckHeight(style, x) + 0.04,
  ];
  const noseX = half * 0.9;
  for (const side of [-0.8, 0.8]) {
    const line = [0, 0.35, 0.7, 1].map((t) =>
      onDeck(style.screenBase + 0.05 + (noseX - style.screenBase) * t, side * (1 - 0.12 * t)),
    );
    painter.line(line, 0.025, dark, 0.55);
  }
  painter.line([onDeck(noseX, -0.7), onDeck(noseX + 0.04, 0), onDeck(noseX, 0.7)], 0.03, dark, 0.6);
  if (style.kind === "sedan") {
    painter.line([onDeck(-half * 0.92, -0.8), onDeck(-half * 0.92, 0.8)], 0.025, dark, 0.5);
  }
}
