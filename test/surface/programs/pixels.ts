/** Copies, crops, converts, views and transforms the pixels of a live pipeline's frames; prints what it counted. Arguments: formats. */
import { type Batch, Pipeline, type Surface } from "../../../lib/index.ts";
import { ObjectEncoder, OwnSurface } from "../../../lib/surface/index.ts";

const formats = process.argv.slice(2);

/** Five frames of a format, before the muxer. */
const source = (format: string): string =>
  `videotestsrc num-buffers=5 ! video/x-raw,format=RGBA,width=321,height=243 ! nvvideoconvert ` +
  `! video/x-raw(memory:NVMM),format=${format} ! mux.sink_0 nvstreammux name=mux batch-size=1 width=321 height=243 ` +
  "! identity name=here ! fakesink";

using own = new OwnSurface({ format: "RGBA", width: 101, height: 77 });
using encoder = new ObjectEncoder();
const counts = { frames: 0, files: 0, stale: 0 };
const files: Promise<Uint8Array>[] = [];
const kept: Surface[] = [];
const memory = new Set<string>();

function look(batch: Batch): void {
  for (const frame of batch.frames) {
    const surface = frame.surface();
    memory.add(surface.memoryType);
    const crop = surface.crop({ left: 300.5, top: 230, width: 100, height: 100 });
    for (const part of [surface, crop]) {
      part.copy();
      part.toRGB();
      part.toRGBA();
      files.push(part.toImage("jpeg"));
    }
    const left = surface.view();
    {
      using view = crop.view();
      view.row(0).fill(1);
    }
    left.data[0] = 2;
    own.drawFrom(surface, { flip: "rotate180", filter: "bilinear" });
    own.surface.copy();
    counts.files += encoder.encode([frame]).filter((file) => file !== undefined).length;
    kept.push(surface);
    counts.frames++;
  }
}

for (const format of formats) {
  const pipeline = Pipeline.launch(source(format));
  pipeline.element("here").pad("src").onBatch(look);
  await pipeline.run();
}
counts.files += (await Promise.all(files)).filter((file) => file.length > 100).length;
for (const surface of kept) {
  try {
    surface.copy();
  } catch {
    counts.stale++;
  }
}
console.log(JSON.stringify({ ...counts, memory: [...memory] }));
