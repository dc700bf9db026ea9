/** What a batch of surfaces, and each surface in it, say of themselves (nvbufsurface.h). */
import { NumberReader } from "../native/number-reader.ts";
import { NvBufSurface, NvBufSurfaceParams, NvBufSurfacePlaneParams } from "./structs.ts";

const ofBatch = NvBufSurface.fields;
const batchNumbers = new NumberReader([
  ...[ofBatch.batchSize, ofBatch.numFilled, ofBatch.gpuId, ofBatch.memType, ofBatch.surfaceList],
]);

/** An NvBufSurface. */
export class SurfaceBatch {
  readonly address: number;
  /** How many surfaces there are, and how many of them hold a picture. */
  readonly size: number;
  readonly filled: number;
  readonly gpu: number;
  /** A number of NvBufSurfaceMemType. */
  readonly memType: number;
  /** Address of the first NvBufSurfaceParams. */
  readonly list: number;

  constructor(address: number) {
    const told = batchNumbers.read(address);
    this.address = address;
    this.size = told[0] ?? 0;
    this.filled = told[1] ?? 0;
    this.gpu = told[2] ?? 0;
    this.memType = told[3] ?? 0;
    this.list = told[4] ?? 0;
  }
}

const ofSurface = NvBufSurfaceParams.fields;
const ofPlanes = NvBufSurfacePlaneParams.fields;

/** Of the planes that a surface may have, the number that stands at `field` for each. */
function ofEachPlane(field: "pitch" | "offset"): { offset: number; size: number }[] {
  const { offset, size, length } = ofPlanes[field];
  const width = size / length;
  const first = ofSurface.planeParams.offset + offset;
  return Array.from({ length }, (_, plane) => ({ offset: first + plane * width, size: width }));
}

const mostPlanes = ofPlanes.pitch.length;
const surfaceNumbers = new NumberReader([
  ...[ofSurface.layout, ofSurface.colorFormat, ofSurface.width, ofSurface.height, ofSurface.pitch],
  ...[ofSurface.bufferDesc, ofSurface.dataSize, ofSurface.dataPtr],
  { offset: ofSurface.planeParams.offset + ofPlanes.num_planes.offset, size: ofPlanes.num_planes.size },
  ...ofEachPlane("pitch"),
  ...ofEachPlane("offset"),
]);
const firstPitch = 9;
const firstOffset = firstPitch + mostPlanes;

/** Bytes from row to row of a plane, and from the surface's data to it. */
export interface PlanePlace {
  readonly pitch: number;
  readonly offset: number;
}

/** An NvBufSurfaceParams. */
export class SurfaceParams {
  readonly address: number;
  /** Numbers of NvBufSurfaceLayout and NvBufSurfaceColorFormat. */
  readonly layout: number;
  readonly colorFormat: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the first plane, bytes from row to row. */
  readonly pitch: number;
  /** 0 where the surface is no DMA buffer. */
  readonly bufferDesc: number;
  /** Bytes in all; 0 where that is not told. */
  readonly dataSize: number;
  /** Address of the memory; 0 where it has none, or is to be mapped first. */
  readonly data: number;
  /** Those that it tells of. */
  readonly planes: readonly PlanePlace[];

  constructor(address: number) {
    const told = surfaceNumbers.read(address);
    this.address = address;
    this.layout = told[0] ?? 0;
    this.colorFormat = told[1] ?? 0;
    this.width = told[2] ?? 0;
    this.height = told[3] ?? 0;
    this.pitch = told[4] ?? 0;
    this.bufferDesc = told[5] ?? 0;
    this.dataSize = told[6] ?? 0;
    this.data = told[7] ?? 0;
    const planes: PlanePlace[] = [];
    const count = Math.min(told[8] ?? 0, mostPlanes);
    for (let plane = 0; plane < count; plane++) {
      planes.push({ pitch: told[firstPitch + plane] ?? 0, offset: told[firstOffset + plane] ?? 0 });
    }
    this.planes = planes;
  }
}
