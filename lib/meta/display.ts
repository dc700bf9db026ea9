import { atProgram } from "../native/errors.ts";
import { WindowMemory } from "../native/window-memory.ts";
import { nvds } from "./c.ts";
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
import { type Head, type Member, type MemberKind, memberIn } from "./members.ts";
import { constants, NvDsDisplayMeta } from "./structs.ts";
import { readText } from "./text.ts";

const capacity = constants.MAX_ELEMENTS_IN_DISPLAY_META;

type Count = "num_labels" | "num_rects" | "num_lines" | "num_arrows" | "num_circles";

/** Texts and shapes to be drawn onto a frame: up to 16 of each. (nvdsmeta.h, NvDsDisplayMeta) */
export class Display extends NvDsDisplayMeta {
  /** The texts, in the order in which they are drawn. */
  get texts(): string[] {
    return this.#member("texts").guarded("texts", () =>
      Array.from(
        { length: Math.min(this.num_labels, capacity) },
        (_, index) => readText(this.text_params.get(index).display_text) ?? "",
      ),
    );
  }

  /** True if another text or shape of this kind fits. */
  hasRoomFor(count: Count): boolean {
    return this[count] < capacity;
  }

  addText(text: string, options: TextOptions): void {
    this.#add("num_labels", (place) => writeText(this.text_params.get(place), text, options));
  }

  addRectangle(box: Box, options: RectangleOptions = {}): void {
    this.#add("num_rects", (place) => writeRectangle(this.rect_params.get(place), box, options));
  }

  addLine(from: Point, to: Point, options: StrokeOptions = {}): void {
    this.#add("num_lines", (place) => writeLine(this.line_params.get(place), from, to, options));
  }

  addArrow(from: Point, to: Point, options: ArrowOptions = {}): void {
    this.#add("num_arrows", (place) => writeArrow(this.arrow_params.get(place), from, to, options));
  }

  addCircle(centre: Point, radius: number, options: CircleOptions = {}): void {
    this.#add("num_circles", (place) => writeCircle(this.circle_params.get(place), centre, radius, options));
  }

  /** For lib/meta, under the lock: false once it was removed. */
  get present(): boolean {
    return this.$memory.live && this.#member("present").present();
  }

  /** Writes one more of a kind, behind those that there are. */
  #add(kind: Count, write: (place: number) => void): void {
    this.#member(kind).guarded(kind, () => {
      const place = this[kind];
      if (place >= capacity) {
        throw atProgram(
          new RangeError(`a display has room for ${capacity} of each kind (${kind}): take another one`),
        );
      }
      write(place);
      this[kind] = place + 1;
    });
  }

  #member(field: string): Member {
    return memberIn(this.$live(field));
  }
}

const displayKind: MemberKind<Display> = {
  ...{ name: "Display", list: "displays", type: Display },
  wrap: (memory, at) => new Display(new WindowMemory(memory, at, NvDsDisplayMeta.size), 0),
};

/** What is drawn onto a frame besides its objects. */
export function displayList(frame: Member, head: Head): readonly Display[] {
  return frame.list(displayKind, head);
}

/** A display from the batch's pool, which belongs to the frame from the begin. */
export function addDisplay(frame: Member, head: Head): Display {
  return frame.guarded("addDisplay", () => {
    const batch = frame.members.batch.address;
    const address = acquired(nvds.nvds_acquire_display_meta_from_pool(batch), "display");
    nvds.nvds_add_display_meta_to_frame(frame.address, address);
    return frame.added(displayKind, head, address);
  });
}

/**
 * The displays of one frame that a script draws into: each is filled before the next is taken from the
 * batch's pool, and belongs to the frame from the begin.
 */
export class Canvas {
  readonly #frame: Member;
  readonly #head: Head;
  #current: Display | undefined;

  constructor(frame: Member, head: Head) {
    this.#frame = frame;
    this.#head = head;
  }

  /** A display with room for one more of this kind; to be asked under the lock. */
  displayFor(count: Count): Display {
    if (!this.#current?.present || !this.#current.hasRoomFor(count)) {
      this.#current = addDisplay(this.#frame, this.#head);
    }
    return this.#current;
  }
}
