/** Where sources are seen in a picture of many. */
import { expect, test } from "bun:test";
import { addTiler, Pipeline, ValueError } from "../../lib/index.ts";

test.each([
  [1, 1, 1],
  [2, 1, 2],
  [3, 2, 2],
  [4, 2, 2],
  [5, 2, 3],
  [30, 5, 6],
])("%d sources: %d rows of %d", (sources, rows, columns) => {
  using pipeline = new Pipeline();
  const tiler = addTiler(pipeline, { sources, width: 1200, height: 600 });
  expect(tiler).toMatchObject({ rows, columns });
  const { element } = tiler;
  expect(element.factory).toBe("nvmultistreamtiler");
  const set = [element.get("rows"), element.get("columns"), element.get("width"), element.get("height")];
  expect(set).toEqual([rows, columns, 1200, 600]);
});

test("tiles stand row by row, and as many beside each other as is asked for", () => {
  using pipeline = new Pipeline();
  const tiler = addTiler(pipeline, { sources: 5, columns: 4, width: 1200, height: 600 });
  expect(tiler.rows).toBe(2);
  expect(tiler.tile(0)).toEqual({ left: 0, top: 0, width: 300, height: 300 });
  expect(tiler.tile(3)).toEqual({ left: 900, top: 0, width: 300, height: 300 });
  expect(tiler.tile(4)).toEqual({ left: 0, top: 300, width: 300, height: 300 });
});

test.each([
  [{ sources: 0 }, "sources is 0; a whole number of at least 1 is expected"],
  [{ sources: 2.5 }, "sources is 2.5; a whole number of at least 1 is expected"],
  [{ sources: Number.NaN }, "sources is NaN; a whole number of at least 1 is expected"],
  [{ sources: 4, columns: 0 }, "columns is 0; a whole number of at least 1 is expected"],
])("%o is refused", (options, why) => {
  using pipeline = new Pipeline();
  const make = (): unknown => addTiler(pipeline, { ...options, width: 1200, height: 600 });
  expect(make).toThrow(new ValueError(why));
  expect(pipeline.elements).toEqual([]);
});
