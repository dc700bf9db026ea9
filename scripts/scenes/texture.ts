import type { Camera } from "./camera.ts";
import type { Random } from "./random.ts";

const tile = 256;

/** Grain and stains lying on the ground, in perspective: fine gravel near, broad patches everywhere. */
export class GroundTexture {
  readonly #noise: Float32Array;
  readonly #strength: { grain: number; mottle: number; stain: number };

  constructor(random: Random) {
    this.#noise = new Float32Array(tile * tile);
    for (let i = 0; i < this.#noise.length; i++) this.#noise[i] = random.between(-1, 1);
    this.#strength = {
      grain: random.between(0.03, 0.16),
      mottle: random.between(0.02, 0.09),
      stain: random.between(0.04, 0.16),
    };
  }

  #smooth(x: number, y: number): number {
    const [fx, fy] = [Math.floor(x), Math.floor(y)];
    const [tx, ty] = [x - fx, y - fy];
    const row0 = (fy & (tile - 1)) * tile;
    const row1 = ((fy + 1) & (tile - 1)) * tile;
    const c0 = fx & (tile - 1);
    const c1 = (fx + 1) & (tile - 1);
    const n = this.#noise;
    const top = (n[row0 + c0] ?? 0) * (1 - tx) + (n[row0 + c1] ?? 0) * tx;
    const low = (n[row1 + c0] ?? 0) * (1 - tx) + (n[row1 + c1] ?? 0) * tx;
    return top * (1 - ty) + low * ty;
  }

  #stains(x: number, y: number): number {
    const large = this.#smooth(x * 0.23 + 40, y * 0.23);
    return this.#strength.stain * (large + 0.6 * this.#smooth(x * 0.7, y * 0.7 + 90));
  }

  /** Multiplies the ground's pixels (RGBA) with the texture. */
  apply(pixels: Uint8ClampedArray, camera: Camera): void {
    const { width, height } = camera;
    const step = 8;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x += step) {
        const a = camera.groundAt(x, y);
        const b = camera.groundAt(x + step, y);
        if (a === undefined || b === undefined) continue;
        const [dx, dy] = [(b[0] - a[0]) / step, (b[1] - a[1]) / step];
        const pixelsPerMetre = 1 / Math.max(Math.hypot(dx, dy), 1e-4);
        if (pixelsPerMetre < 2) continue;
        this.#run(pixels, (y * width + x) * 4, Math.min(step, width - x), a[0], a[1], dx, dy, pixelsPerMetre);
      }
    }
  }

  #run(
    pixels: Uint8ClampedArray,
    from: number,
    count: number,
    x: number,
    y: number,
    dx: number,
    dy: number,
    pixelsPerMetre: number,
  ): void {
    const { grain, mottle } = this.#strength;
    const fine = grain * Math.min(1, pixelsPerMetre / 40);
    // stains are broad: they change evenly over the few pixels of a run
    let broad = 1 + this.#stains(x, y);
    const slope = (1 + this.#stains(x + dx * count, y + dy * count) - broad) / count;
    for (let i = 0, at = from; i < count; i++, at += 4, x += dx, y += dy, broad += slope) {
      const speck = this.#noise[((Math.floor(y * 29) & 255) << 8) + (Math.floor(x * 29) & 255)] ?? 0;
      const factor = broad + fine * speck + mottle * this.#smooth(x * 3.1, y * 3.1);
      pixels[at] = (pixels[at] ?? 0) * factor;
      pixels[at + 1] = (pixels[at + 1] ?? 0) * factor;
      pixels[at + 2] = (pixels[at + 2] ?? 0) * factor;
    }
  }
}
