import type { Memory } from "../native/memory.ts";
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
    writeText(this.text_params.get(this.#place("num_labels")), text, options);
    this.num_labels++;
  }

  addRectangle(box: Box, options: RectangleOptions = {}): void {
    writeRectangle(this.rect_params.get(this.#place("num_rects")), box, options);
    this.num_rects++;
  }

  addLine(from: Point, to: Point, options: StrokeOptions = {}): void {
    writeLine(this.line_params.get(this.#place("num_lines")), from, to, options);
    this.num_lines++;
  }

  addArrow(from: Point, to: Point, options: ArrowOptions = {}): void {
    writeArrow(this.arrow_params.get(this.#place("num_arrows")), from, to, options);
    this.num_arrows++;
  }

  addCircle(centre: Point, radius: number, options: CircleOptions = {}): void {
    writeCircle(this.circle_params.get(this.#place("num_circles")), centre, radius, options);
    this.num_circles++;
  }

  /** Where the next one of a kind stands. */
  #place(count: Count): number {
    if (this.hasRoomFor(count)) return this[count];
    throw new RangeError(`a display has room for ${capacity} of each kind (${count}): take another one`);
  }
}

/** A display from the batch's pool, which belongs to the frame from the begin. */
export function addDisplay(memory: Memory, batch: number, frame: number): Display {
  return locked(batch, () => {
    const address = acquired(nvds.nvds_acquire_display_meta_from_pool(batch), "display");
    nvds.nvds_add_display_meta_to_frame(frame, address);
    return new Display(memory, address);
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
