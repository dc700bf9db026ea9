import { atProgram } from "../native/errors.ts";
import type { Memory } from "../native/memory.ts";
import { WindowMemory } from "../native/window-memory.ts";
import { locked, nvds } from "./c.ts";
import {
  type ArrowOptions,
  type CircleOptions,
  type RectangleOptions,
  type StrokeOptions,
  type TextOptions,
  writeArrow,
  writeCircle,
  writeLine,
  writeRectangle,
  writeText,
} from "./drawing.ts";
import { acquired } from "./errors.ts";
import type { Box, Point } from "./geometry.ts";
import { constants, NvDsDisplayMeta } from "./structs.ts";
import { readText } from "./text.ts";

const capacity = constants.MAX_ELEMENTS_IN_DISPLAY_META;

type Count = "num_labels" | "num_rects" | "num_lines" | "num_arrows" | "num_circles";

/** Texts and shapes to be drawn onto a frame: up to 16 of each. (nvdsmeta.h, NvDsDisplayMeta) */
export class Display extends NvDsDisplayMeta {
  /** The texts, in the order in which they are drawn. */
  get texts(): string[] {
    return Array.from(
      { length: Math.min(this.num_labels, capacity) },
      (_, index) => readText(this.text_params.get(index).display_text) ?? "",
    );
  }

  /** True if another text or shape of this kind fits. */
  hasRoomFor(count: Count): boolean {
    return this[count] < capacity;
  }

  addText(text: string, options: TextOptions): void {
    const place = free("num_labels", this.num_labels);
    writeText(this.text_params.get(place), text, options);
    this.num_labels = place + 1;
  }

  addRectangle(box: Box, options: RectangleOptions = {}): void {
    const place = free("num_rects", this.num_rects);
    writeRectangle(this.rect_params.get(place), box, options);
    this.num_rects = place + 1;
  }

  addLine(from: Point, to: Point, options: StrokeOptions = {}): void {
    const place = free("num_lines", this.num_lines);
    writeLine(this.line_params.get(place), from, to, options);
    this.num_lines = place + 1;
  }

  addArrow(from: Point, to: Point, options: ArrowOptions = {}): void {
    const place = free("num_arrows", this.num_arrows);
    writeArrow(this.arrow_params.get(place), from, to, options);
    this.num_arrows = place + 1;
  }

  addCircle(centre: Point, radius: number, options: CircleOptions = {}): void {
    const place = free("num_circles", this.num_circles);
    writeCircle(this.circle_params.get(place), centre, radius, options);
    this.num_circles = place + 1;
  }
}

/** Where the next one of a kind stands, after those that there are. */
function free(kind: Count, count: number): number {
  if (count < capacity) return count;
  throw atProgram(
    new RangeError(`a display has room for ${capacity} of each kind (${kind}): take another one`),
  );
}

/** A display from the batch's pool, which belongs to the frame from the begin. */
export function addDisplay(memory: Memory, batch: number, frame: number): Display {
  return locked(batch, () => {
    const address = acquired(nvds.nvds_acquire_display_meta_from_pool(batch), "display");
    nvds.nvds_add_display_meta_to_frame(frame, address);
    return new Display(new WindowMemory(memory, address, NvDsDisplayMeta.size), 0);
  });
}

/**
 * The displays of one frame that a script draws into: each is filled before the next is taken from the
 * batch's pool, and belongs to the frame from the begin.
 */
export class Canvas {
  readonly #memory: Memory;
  readonly #batch: number;
  readonly #frame: number;
  #current: Display | undefined;

  constructor(memory: Memory, batch: number, frame: number) {
    this.#memory = memory;
    this.#batch = batch;
    this.#frame = frame;
  }

  /** A display with room for one more of this kind. */
  displayFor(count: Count): Display {
    if (!this.#current?.hasRoomFor(count)) {
      this.#current = addDisplay(this.#memory, this.#batch, this.#frame);
    }
    return this.#current;
  }

  /** To be called when a display was taken from the frame. */
  forget(display: Display): void {
    if (this.#current?.$address === display.$address) this.#current = undefined;
  }
}
