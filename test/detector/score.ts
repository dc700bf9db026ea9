/** Counts what a detector found against what was drawn. */
import { z } from "zod";
import { classNames } from "../../scripts/scenes/model.ts";

/** Frames of one scene, seconds apart. */
export const framesPerScene = 8;
/** The longer side, in pixels, from which an object must be found. */
const smallest = 16;
/** The share of an object that may be hidden (covered, or beyond the picture's edge). */
const mostHidden = 0.3;
const leastOverlap = 0.5;

const row = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
/** Per frame the rows that labelRow() makes. */
export const labels: z.ZodType<Row[][]> = z.array(z.array(row));
type Row = [number, number, number, number, number, number, number];

export interface Found {
  readonly class_id: number;
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Score {
  readonly name: string;
  /** Objects that had to be found, and those that were. */
  readonly objects: number;
  readonly hits: number;
  /** Detections where nothing of the class is. */
  readonly falseAlarms: number;
  readonly recall: number;
  readonly precision: number;
}

function overlap(a: Found, [, left, top, width, height]: Row): number {
  const w = Math.min(a.left + a.width, left + width) - Math.max(a.left, left);
  const h = Math.min(a.top + a.height, top + height) - Math.max(a.top, top);
  if (w <= 0 || h <= 0) return 0;
  return (w * h) / (a.width * a.height + width * height - w * h);
}

/**
 * The surest detections choose first. An object that is too small or too hidden need not be found, but
 * who finds it is not wrong.
 */
export class Scorer {
  readonly #counts = classNames.map(() => ({ objects: 0, hits: 0, falseAlarms: 0 }));

  add(found: readonly Found[], drawn: readonly Row[]): void {
    for (const [class_id, count] of this.#counts.entries()) {
      const free = new Set(drawn.filter((object) => object[0] === class_id));
      for (const object of free) if (isAskedFor(object)) count.objects++;
      const own = found.filter((detection) => detection.class_id === class_id);
      for (const detection of own.sort((a, b) => b.confidence - a.confidence)) {
        const best = [...free]
          .map((object) => ({ object, iou: overlap(detection, object) }))
          .reduce((a, b) => (b.iou > a.iou ? b : a), { object: undefined as Row | undefined, iou: 0 });
        if (best.object === undefined || best.iou < leastOverlap) count.falseAlarms++;
        else {
          free.delete(best.object);
          if (isAskedFor(best.object)) count.hits++;
        }
      }
    }
  }

  scores(): Score[] {
    return this.#counts.map(({ objects, hits, falseAlarms }, class_id) => ({
      name: classNames[class_id] ?? "",
      objects,
      hits,
      falseAlarms,
      recall: hits / objects,
      precision: hits / (hits + falseAlarms),
    }));
  }
}

function isAskedFor([, , , width, height, covered, outside]: Row): boolean {
  return Math.max(width, height) >= smallest && 1 - (1 - covered) * (1 - outside) <= mostHidden;
}
