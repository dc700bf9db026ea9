/** Copies a surface again and again, beside the thread that asked for it. */
import { SurfaceBatch } from "../../lib/surface/batch.ts";
import { SurfaceSource } from "../../lib/surface/source.ts";
import { Surface } from "../../lib/surface/surface.ts";
import { keeper, RawMemory } from "./raw_memory.ts";

declare const self: Worker;

self.onmessage = ({ data }: MessageEvent<{ address: number; pixels: Uint8Array }>): void => {
  const { address, pixels } = data;
  const source = new SurfaceSource(
    { memory: new RawMemory(), batch: new SurfaceBatch(address), onCpu: false, exclusive: true },
    0,
  );
  const surface = new Surface(source, keeper);
  let right = 0;
  for (let round = 0; round < 100; round++) if (Buffer.compare(surface.copy(), pixels) === 0) right++;
  self.postMessage(right);
};
self.postMessage("ready");
