/** Which part of a picture is meant, and where its planes lie. */
import type { Rows } from "../native/image.ts";
import type { PixelFormat } from "./formats.ts";

/** A part of a picture in whole pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One plane of a surface or of a part of it. */
export interface Plane {
  /** Samples a row; a sample of a chroma plane stands for several pixels. */
  readonly width: number;
  /** Rows. */
  readonly height: number;
  /** Bytes from row to row. */
  readonly pitch: number;
  /** Bytes from the surface's data to the plane's first sample. */
  readonly offset: number;
  /** Of a sample: 4 for RGBA, 2 for the chroma of NV12, 2.5 for the pairs of UYVP. */
  readonly bytesPerPixel: number;
  /** Of a row, without what pads it to the pitch. */
  readonly rowBytes: number;
}

/**
 * The part of `picture` that a rectangle covers, with whole pixels (corners may be fractions, as boxes of objects
 * are) and whole groups of pixels that share their chroma. Undefined where it covers nothing of the picture.
 */
export function clippedArea(picture: Area, wanted: Area, format: PixelFormat): Area | undefined {
  const column = Math.max(...format.planes.map(({ step }) => step));
  const row = Math.max(...format.planes.map(({ rows }) => rows));
  const [left, right] = span(wanted.left, wanted.width, picture.left, picture.width, column);
  const [top, bottom] = span(wanted.top, wanted.height, picture.top, picture.height, row);
  if (!(right > left && bottom > top)) return undefined;
  return { left, top, width: right - left, height: bottom - top };
}

/** From and to, exclusive; `start` counts from `within`, the result from the surface's own begin. */
function span(start: number, size: number, within: number, limit: number, group: number): [number, number] {
  const end = within + limit;
  const from = Math.min(Math.max(within + Math.floor(start), within), end);
  const to = Math.min(within + Math.ceil(start + size), end);
  if (!(size > 0) || to <= from) return [0, 0];
  return [Math.floor(from / group) * group, Math.min(Math.ceil(to / group) * group, end)];
}

/** What a part of the picture has of each plane; `whole` is what the picture has. */
export function rowsOf(format: PixelFormat, whole: readonly Rows[], area: Area): Rows[] {
  return whole.map((all) => {
    const { bytes = 0, step = 1, rows = 1 } = format.planes[all.plane] ?? {};
    return {
      ...all,
      start: (area.top / rows) * all.pitch + (area.left / step) * bytes,
      bytes: Math.ceil(area.width / step) * bytes,
      rows: Math.ceil(area.height / rows),
    };
  });
}

export function planesOf(format: PixelFormat, rows: readonly Rows[], area: Area): Plane[] {
  return rows.map(({ plane, offset, start, pitch, bytes, rows: height }) => {
    const { bytes: group = 0, step = 1 } = format.planes[plane] ?? {};
    // Of pairs in one plane each pixel counts, as NVIDIA's planeParams do.
    const paired = format.planes.length === 1 && step > 1;
    return {
      width: paired ? area.width : bytes / group,
      height,
      pitch,
      offset: offset + start,
      bytesPerPixel: paired ? group / step : group,
      rowBytes: bytes,
    };
  });
}
