import { Bin } from "../gst/bin.ts";
import type { Element } from "../gst/element.ts";
import { ValueError } from "../gst/errors.ts";
import { type OptionNames, requireInstance, requireOptions } from "../gst/given.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import type { Box } from "../meta/geometry.ts";
import { came } from "../native/errors.ts";

export interface TilerOptions {
  /** How many sources are to be seen. */
  readonly sources: number;
  /** Of the whole picture, pixels. */
  readonly width: number;
  readonly height: number;
  /** Tiles beside each other. Default: as many as there are rows, or one more. */
  readonly columns?: number;
}

export interface Tiler {
  /** The nvmultistreamtiler: what links to it, and what it links to. */
  readonly element: Element;
  readonly rows: number;
  readonly columns: number;
  /** Where the source of that number, from 0, is seen, in pixels of the whole picture. */
  tile(source: number): Box;
}

const names: OptionNames<TilerOptions> = { sources: true, width: true, height: true, columns: true };

/**
 * Adds what puts the pictures of a batch's sources beside each other into one: row by row, in the order of their numbers.
 * Throws ValueError for numbers of sources and columns that are none.
 */
export function addTiler(pipeline: Pipeline, options: TilerOptions): Tiler {
  requireInstance("addTiler()", "a pipeline", pipeline, Bin);
  requireOptions("addTiler()", options, names);
  const { sources, width, height, columns } = options;
  requireCount("sources", sources);
  requireCount("width", width);
  requireCount("height", height);
  if (columns !== undefined) requireCount("columns", columns);
  const across = columns ?? Math.ceil(Math.sqrt(sources));
  const rows = Math.ceil(sources / across);
  const size = { width: width / across, height: height / rows };
  return {
    element: pipeline.add("nvmultistreamtiler", { rows, columns: across, width, height }),
    rows,
    columns: across,
    tile: (source) => ({
      left: (source % across) * size.width,
      top: Math.floor(source / across) * size.height,
      ...size,
    }),
  };
}

function requireCount(option: string, value: number): void {
  if (!Number.isInteger(value) || value < 1)
    throw new ValueError(`${option} is ${came(value)}; a whole number of at least 1 is expected`);
}
