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
import { type ListField, type Member, type MemberKind, memberIn } from "./members.ts";
import { constants, NvDsDisplayMeta, NvDsFrameMeta } from "./structs.ts";
import { readText } from "./text.ts";

const capacity = constants.MAX_ELEMENTS_IN_DISPLAY_META;

type Count = "num_labels" | "num_rects" | "num_lines" | "num_arrows" | "num_circles";

/** Something to be drawn: which count tells how many of its kind a display has, and how it is written to a place. */
export interface Drawing {
  readonly count: Count;
  readonly write: (display: Display, place: number) => void;
}

export function textDrawing(text: string, options: TextOptions): Drawing {
  return {
    count: "num_labels",
    write: ({ text_params }, place) => writeText(text_params.get(place), text, options),
  };
}

export function rectangleDrawing(box: Box, options: RectangleOptions): Drawing {
  return {
    count: "num_rects",
    write: ({ rect_params }, place) => writeRectangle(rect_params.get(place), box, options),
  };
}

export function lineDrawing(from: Point, to: Point, options: StrokeOptions): Drawing {
  return {
    count: "num_lines",
    write: ({ line_params }, place) => writeLine(line_params.get(place), from, to, options),
  };
}

export function arrowDrawing(from: Point, to: Point, options: ArrowOptions): Drawing {
  return {
    count: "num_arrows",
    write: ({ arrow_params }, place) => writeArrow(arrow_params.get(place), from, to, options),
  };
}

export function circleDrawing(centre: Point, radius: number, options: CircleOptions): Drawing {
  return {
    count: "num_circles",
    write: ({ circle_params }, place) => writeCircle(circle_params.get(place), centre, radius, options),
  };
}

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
    this.#add(textDrawing(text, options));
  }

  addRectangle(box: Box, options: RectangleOptions = {}): void {
    this.#add(rectangleDrawing(box, options));
  }

  addLine(from: Point, to: Point, options: StrokeOptions = {}): void {
    this.#add(lineDrawing(from, to, options));
  }

  addArrow(from: Point, to: Point, options: ArrowOptions = {}): void {
    this.#add(arrowDrawing(from, to, options));
  }

  addCircle(centre: Point, radius: number, options: CircleOptions = {}): void {
    this.#add(circleDrawing(centre, radius, options));
  }

  /** For lib/meta, under the lock: false once it was removed. */
  get present(): boolean {
    return this.$memory.live && this.#member("present").present();
  }

  #add(drawing: Drawing): void {
    const { count } = drawing;
    this.#member(count).guarded(count, () => {
      if (!this.hasRoomFor(count)) {
        throw atProgram(
          new RangeError(`a display has room for ${capacity} of each kind (${count}): take another one`),
        );
      }
      this.put(drawing);
    });
  }

  /** For lib/meta, under the lock and where there is room: one more, behind those that there are. */
  put({ count, write }: Drawing): void {
    const place = this[count];
    write(this, place);
    this[count] = place + 1;
  }

  #member(field: string): Member {
    return memberIn(this.$live(field));
  }
}

const displayKind: MemberKind<Display> = {
  ...{ name: "Display", plural: "displays", type: Display },
  wrap: (memory, at) => new Display(new WindowMemory(memory, at, NvDsDisplayMeta.size), 0),
};

/** What is drawn onto one frame besides its objects. */
export class FrameDisplays {
  readonly #frame: Member;
  readonly #list: ListField;
  /** That a script draws into: each is filled before the next is taken from the batch's pool. */
  #current: Display | undefined;

  constructor(frame: Member) {
    this.#frame = frame;
    this.#list = frame.address + NvDsFrameMeta.fields.display_meta_list.offset;
  }

  get all(): readonly Display[] {
    return this.#frame.listed(displayKind, this.#list);
  }

  draw(drawing: Drawing): void {
    this.#frame.guarded("displays", () => {
      if (!this.#current?.present || !this.#current.hasRoomFor(drawing.count)) this.#current = this.add();
      this.#current.put(drawing);
    });
  }

  /** One from the batch's pool, which belongs to the frame from the begin. */
  add(): Display {
    return this.#frame.guarded("addDisplay", () => {
      const batch = this.#frame.members.batch.address;
      const address = acquired(nvds.nvds_acquire_display_meta_from_pool(batch), "display");
      nvds.nvds_add_display_meta_to_frame(this.#frame.address, address);
      return this.#frame.added(displayKind, this.#list, address);
    });
  }

  remove(display: Display): void {
    this.#frame.remove(display, "display", (address) =>
      nvds.nvds_remove_display_meta_from_frame(this.#frame.address, address),
    );
  }

  clear(): void {
    this.#frame.clear(this.#list, (first) => nvds.nvds_clear_display_meta_list(this.#frame.address, first));
  }
}
