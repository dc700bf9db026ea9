import type { Weather } from "./light.ts";
import { Random } from "./random.ts";

/** What the camera makes of the light: exposure, colour cast, contrast, haze, blur, grain. */
export interface Sensor {
  readonly gain: readonly [number, number, number];
  readonly gamma: number;
  readonly lift: number;
  /** Standard deviation of the grain, in grey levels. */
  readonly noise: number;
  /** The picture is drawn through one of this share of its size: 1 is sharp. */
  readonly sharpness: number;
}

export function drawSensor(random: Random, weather: Weather): Sensor {
  const exposure = random.between(0.82, 1.22);
  const warmth = random.normal(0, 0.05);
  const dark = weather === "night" || weather === "dusk";
  return {
    gain: [exposure * (1 + warmth), exposure * random.between(0.97, 1.03), exposure * (1 - warmth)],
    gamma: random.between(0.85, 1.18),
    lift: random.chance(0.3) ? random.between(0, 34) : 0,
    noise: random.chance(0.25) ? 0 : random.between(1, dark ? 7 : 5),
    sharpness: random.chance(0.55) ? 1 : random.between(0.6, 0.95),
  };
}

const grainSize = 1 << 16;
let grain: Int8Array | undefined;

/** A table of normal noise, scaled by 32. */
function grainTable(): Int8Array {
  if (grain === undefined) {
    const random = new Random(7);
    grain = new Int8Array(grainSize);
    for (let i = 0; i < grainSize; i++) {
      grain[i] = Math.max(-127, Math.min(127, Math.round(32 * random.normal(0, 1))));
    }
  }
  return grain;
}

/** Applies exposure and grain to RGBA pixels in place. */
export function expose(pixels: Uint8ClampedArray, sensor: Sensor, frameSeed: number): void {
  const curves = sensor.gain.map((gain) => {
    const curve = new Float32Array(256);
    for (let i = 0; i < 256; i++) {
      const value = sensor.lift + (255 - sensor.lift) * (i / 255) ** sensor.gamma;
      curve[i] = value * gain;
    }
    return curve;
  });
  const [red, green, blue] = curves;
  if (red === undefined || green === undefined || blue === undefined) return;
  const table = grainTable();
  const random = new Random(frameSeed);
  const strength = sensor.noise / 32;
  let at = 0;
  while (at < pixels.length) {
    // a stretch of the table from a random start; luminance noise with a little colour noise
    let index = random.integer(0, grainSize - 1);
    const end = Math.min(pixels.length, at + 4 * 2048);
    for (; at < end; at += 4, index += 3) {
      const shared = (table[index & 0xffff] ?? 0) * strength;
      const tint = (table[(index + 1) & 0xffff] ?? 0) * strength * 0.5;
      pixels[at] = (red[pixels[at] ?? 0] ?? 0) + shared + tint;
      pixels[at + 1] = (green[pixels[at + 1] ?? 0] ?? 0) + shared;
      pixels[at + 2] = (blue[pixels[at + 2] ?? 0] ?? 0) + shared - tint;
    }
  }
}
