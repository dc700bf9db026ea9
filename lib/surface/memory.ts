/** The kinds of memory that surfaces are in, and how their pixels are reached (nvbufsurface.h, NvBufSurfaceMemType). */
import { atProgram, SurfaceError } from "../native/errors.ts";
import { NvBufSurfaceMemType } from "./structs.ts";

/** `default` is a GPU's memory, as `device` is. */
export type MemoryType =
  | "default"
  | "pinned"
  | "device"
  | "unified"
  | "surface-array"
  | "handle"
  | "system"
  | "cuda-array";

const types: ReadonlyMap<number, MemoryType> = new Map([
  [NvBufSurfaceMemType.NVBUF_MEM_DEFAULT, "default"],
  [NvBufSurfaceMemType.NVBUF_MEM_CUDA_PINNED, "pinned"],
  [NvBufSurfaceMemType.NVBUF_MEM_CUDA_DEVICE, "device"],
  [NvBufSurfaceMemType.NVBUF_MEM_CUDA_UNIFIED, "unified"],
  [NvBufSurfaceMemType.NVBUF_MEM_SURFACE_ARRAY, "surface-array"],
  [NvBufSurfaceMemType.NVBUF_MEM_HANDLE, "handle"],
  [NvBufSurfaceMemType.NVBUF_MEM_SYSTEM, "system"],
  [NvBufSurfaceMemType.NVBUF_MEM_CUDA_ARRAY, "cuda-array"],
]);

/** `described`: the surface has a bufferDesc; of memory by default only Jetson's surface arrays have one. */
export function memoryType(value: number, described: boolean): MemoryType {
  const type = types.get(value);
  if (type === undefined) throw new SurfaceError(`memory type ${value} is newer than this library`);
  return type === "default" && described ? "surface-array" : type;
}

/** The number of a memory type. */
export function memoryValue(wanted: MemoryType): number {
  for (const [value, type] of types) if (type === wanted) return value;
  throw atProgram(
    new RangeError(
      `there is no memory type ${JSON.stringify(wanted)}; there are ${[...types.values()].join(", ")}`,
    ),
  );
}

/** What brings pixels to the CPU: nothing (it reads them), NvBufSurfaceMap, or a copy by NVIDIA's driver. */
export type Way = "direct" | "map" | "gpu";

/** `onCpu`: all memory is the CPU's, whatever its type says; so on the stand-in. */
export function wayTo(use: "copy" | "view", type: MemoryType, onCpu: boolean): Way {
  switch (type) {
    case "system":
    case "pinned":
      return "direct";
    case "surface-array":
    case "handle":
      return "map";
    case "unified":
      // Both sides see it; the driver copies it without a fault for each page.
      return use === "view" || onCpu ? "direct" : "gpu";
    case "cuda-array":
      if (onCpu) return "direct";
      throw new SurfaceError("this surface is a CUDA array: its pixels do not stand in rows");
    default:
      if (!onCpu) return "gpu";
      // The stand-in's NvBufSurfaceMap says, once, what a GPU would have said to a view.
      return use === "view" ? "map" : "direct";
  }
}
