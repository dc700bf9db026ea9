import type { Point } from "./geometry.ts";

/** What of an object is seen: its tight box, and the share of its pixels nothing covers. */
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Pixels of the object in the picture that are seen. */
  visible: number;
  /** Pixels the object would have in the picture if nothing stood before it. */
  drawn: number;
}

/**
 * One owner per pixel, filled in drawing order beside the picture: what was drawn last is what is
 * seen. Boxes and occlusion are read from here, so they are exact to the pixel.
 */
export class VisibilityMap {
  readonly width: number;
  readonly height: number;
  readonly #owner: Uint16Array;
  readonly #stamp: Uint16Array;
  readonly #drawn: Uint32Array;
  readonly #crossings: number[] = [];

  /** Owners are numbered from 1 to `owners`; 0 is scenery. */
  constructor(width: number, height: number, owners: number) {
    this.width = width;
    this.height = height;
    this.#owner = new Uint16Array(width * height);
    this.#stamp = new Uint16Array(width * height);
    this.#drawn = new Uint32Array(owners + 1);
  }

  /** Gives the pixels whose centres lie in the polygon (even-odd) to an owner. */
  fill(polygon: readonly Point[], owner: number): void {
    let top = Number.POSITIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    for (const [, y] of polygon) {
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    const first = Math.max(0, Math.ceil(top - 0.5));
    const last = Math.min(this.height - 1, Math.floor(bottom - 0.5));
    for (let row = first; row <= last; row++) {
      const crossings = this.#rowCrossings(polygon, row + 0.5);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const from = Math.max(0, Math.ceil((crossings[i] ?? 0) - 0.5));
        const to = Math.min(this.width - 1, Math.floor((crossings[i + 1] ?? 0) - 0.5));
        if (from <= to) this.#span(row * this.width + from, row * this.width + to + 1, owner);
      }
    }
  }

  #rowCrossings(polygon: readonly Point[], y: number): number[] {
    const crossings = this.#crossings;
    crossings.length = 0;
    let previous = polygon[polygon.length - 1];
    for (const p of polygon) {
      if (previous !== undefined && p[1] <= y !== previous[1] <= y) {
        crossings.push(previous[0] + ((y - previous[1]) / (p[1] - previous[1])) * (p[0] - previous[0]));
      }
      previous = p;
    }
    return crossings.length === 2 && (crossings[0] ?? 0) > (crossings[1] ?? 0)
      ? crossings.reverse()
      : crossings.sort((a, b) => a - b);
  }

  #span(from: number, to: number, owner: number): void {
    this.#owner.fill(owner, from, to);
    if (owner === 0) return;
    let fresh = 0;
    for (let i = from; i < to; i++) {
      if (this.#stamp[i] !== owner) {
        this.#stamp[i] = owner;
        fresh++;
      }
    }
    this.#drawn[owner] = (this.#drawn[owner] ?? 0) + fresh;
  }

  /** The extents by owner number; index 0 is unused. Objects are drawn whole, one after the other. */
  extents(): Extent[] {
    const extents = Array.from(this.#drawn, (drawn): Extent => {
      return { left: this.width, top: this.height, right: 0, bottom: 0, visible: 0, drawn };
    });
    for (let y = 0, i = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++, i++) {
        const owner = this.#owner[i] ?? 0;
        if (owner === 0) continue;
        const extent = extents[owner];
        if (extent === undefined) continue;
        extent.visible++;
        if (x < extent.left) extent.left = x;
        if (x >= extent.right) extent.right = x + 1;
        if (y < extent.top) extent.top = y;
        extent.bottom = y + 1;
      }
    }
    return extents;
  }
}
