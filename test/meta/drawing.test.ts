/** Texts and shapes that scripts add to frames. */
import { describe, expect, test } from "bun:test";
import { colourParts } from "../../lib/meta/colour.ts";
import type { Frame } from "../../lib/meta/frame.ts";
import type { BatchFunction } from "../../lib/meta/probe.ts";
import { readText } from "../../lib/meta/text.ts";
import { once, stream } from "./stream.ts";

const inFirstFrame =
  (handler: (frame: Frame) => void): BatchFunction =>
  (batch) => {
    const [frame] = batch.frames;
    if (frame === undefined) throw new Error("no frame");
    handler(frame);
  };

describe("on a frame", () => {
  test("a text says where and how it is drawn", () =>
    stream(
      (builder) => void builder.frame(),
      [
        inFirstFrame((frame) => {
          frame.addText("Frame 1: 2 cars", { x: 10, y: 12.4 });
          frame.addText("big", {
            x: 1,
            y: 2,
            font: "Sans",
            size: 30,
            colour: "#00ff0080",
            background: "none",
          });
        }),
        inFirstFrame((frame) => {
          const [display] = frame.displays;
          expect(frame.displays.length).toBe(1);
          expect(display?.texts).toEqual(["Frame 1: 2 cars", "big"]);
          const [first, second] = [display?.text_params.get(0), display?.text_params.get(1)];
          expect([first?.x_offset, first?.y_offset]).toEqual([10, 12]);
          expect(readText(first?.font_params.font_name ?? 0)).toBe("Serif");
          expect(first?.font_params.font_color.blue).toBe(1);
          expect(first?.set_bg_clr).toBe(1);
          expect(first?.text_bg_clr.alpha).toBe(1);
          expect(readText(second?.font_params.font_name ?? 0)).toBe("Sans");
          expect(second?.font_params.font_size).toBe(30);
          expect(second?.font_params.font_color.alpha).toBeCloseTo(128 / 255);
          expect(second?.set_bg_clr).toBe(0);
        }),
      ],
    ));

  test("seventeen texts take two displays", () =>
    once(
      (builder) => void builder.frame(),
      inFirstFrame((frame) => {
        for (let index = 0; index < 17; index++) frame.addText(`${index}`, { x: index, y: 0 });
        expect(frame.displays.map((display) => display.num_labels)).toEqual([16, 1]);
        const [full, rest] = frame.displays;
        if (full === undefined || rest === undefined) throw new Error("no displays");
        frame.removeDisplay(rest);
        frame.addText("again", { x: 0, y: 0 });
        expect(frame.displays.map((display) => display.texts.at(-1))).toEqual(["15", "again"]);
      }),
    ));

  test("shapes of all kinds share a display", () =>
    stream(
      (builder) => void builder.frame(),
      [
        inFirstFrame((frame) => {
          frame.addRectangle({ left: 1, top: 2, width: 3, height: 4 }, { border: 5, background: "#0f0" });
          frame.addLine({ x: 1, y: 2 }, { x: 3, y: 4 }, { width: 6 });
          frame.addArrow({ x: 5, y: 6 }, { x: 7, y: 8 }, { head: "both" });
          frame.addCircle({ x: 9, y: 10 }, 11, { colour: { red: 0, green: 0.5, blue: 1 } });
        }),
        inFirstFrame((frame) => {
          const [display] = frame.displays;
          expect(frame.displays.length).toBe(1);
          const rectangle = display?.rect_params.get(0);
          expect([rectangle?.left, rectangle?.height, rectangle?.border_width]).toEqual([1, 4, 5]);
          expect([rectangle?.has_bg_color, rectangle?.bg_color.green, rectangle?.border_color.red]).toEqual([
            1, 1, 1,
          ]);
          const line = display?.line_params.get(0);
          expect([line?.x1, line?.y1, line?.x2, line?.y2, line?.line_width]).toEqual([1, 2, 3, 4, 6]);
          const arrow = display?.arrow_params.get(0);
          expect([arrow?.x1, arrow?.y2, arrow?.arrow_head]).toEqual([5, 8, 2]);
          const circle = display?.circle_params.get(0);
          expect([circle?.xc, circle?.yc, circle?.radius, circle?.circle_color.green]).toEqual([
            9, 10, 11, 0.5,
          ]);
          expect(circle?.has_bg_color).toBe(0);
        }),
      ],
    ));

  test("what cannot be drawn is refused, and nothing half drawn stays", () =>
    once(
      (builder) => void builder.frame(),
      inFirstFrame((frame) => {
        expect(() => frame.addText("outside", { x: -1, y: 0 })).toThrow("x is -1");
        expect(() => frame.addText("no colour", { x: 0, y: 0, colour: "blue" })).toThrow("no colour");
        expect(() => frame.addText("a\0b", { x: 0, y: 0 })).toThrow("NUL");
        expect(() => frame.addCircle({ x: 0, y: 0 }, Number.NaN)).toThrow("radius is NaN");
        expect(frame.displays.flatMap((display) => display.texts)).toEqual([]);
        expect(frame.displays[0]?.num_circles ?? 0).toBe(0);
      }),
    ));
});

describe("colours", () => {
  test("come as text of three to eight digits, or as parts", () => {
    expect(colourParts("#f00")).toEqual({ red: 1, green: 0, blue: 0, alpha: 1 });
    expect(colourParts("#0f08")).toEqual({ red: 0, green: 1, blue: 0, alpha: 8 / 15 });
    expect(colourParts("#0000FF")).toEqual({ red: 0, green: 0, blue: 1, alpha: 1 });
    expect(colourParts("#00000000").alpha).toBe(0);
    expect(colourParts({ red: 0.5, green: 0, blue: 0 })).toEqual({ red: 0.5, green: 0, blue: 0, alpha: 1 });
  });

  test("are refused otherwise", () => {
    for (const text of ["", "red", "#12", "#12345", "#1234567", "#ggg"]) {
      expect(() => colourParts(text)).toThrow(RangeError);
    }
    expect(() => colourParts({ red: 255, green: 0, blue: 0 })).toThrow("red of a colour is 255");
  });
});
