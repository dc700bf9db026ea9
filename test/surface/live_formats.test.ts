/** The formats of NVMM caps, from the stand-in's converter: the bytes that go on, and GStreamer's own colours. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { addressOf } from "../../lib/gst/object.ts";
import { Pipeline } from "../../lib/index.ts";
import { addProbe } from "../../lib/native/probe.ts";
import { BufferSurfaces } from "../../lib/surface/buffer_surfaces.ts";

setDefaultTimeout(60_000);

const empty = new Uint8Array();

function difference(a: Uint8Array, b: Uint8Array): number {
  expect(a.length).toBe(b.length);
  return a.reduce((sum, byte, index) => sum + Math.abs(byte - (b[index] ?? 0)), 0) / a.length;
}

describe("each format of NVMM caps", () => {
  // Those that nvvideoconvert makes both of NVMM and of system memory, but for what toRGB() refuses.
  const formats = [
    "I420",
    "NV12",
    "P010_10LE",
    "BGRx",
    "RGBA",
    "GRAY8",
    "RGB",
    "BGR",
    "GRAY16_LE",
    "BGRA64_LE",
    "Y444",
  ];
  for (const format of formats) {
    test(`${format}: the bytes that go on, and their colours`, async () => {
      const seen: { bytes?: Uint8Array; rgb?: Uint8Array } = {};
      const after: { bytes?: Uint8Array; rgb?: Uint8Array } = {};
      const running = Pipeline.launch(
        `videotestsrc num-buffers=1 pattern=smpte75 ! video/x-raw,format=RGBA,width=320,height=240 ` +
          `! nvvideoconvert ! video/x-raw(memory:NVMM),format=${format} ! identity name=nvmm ` +
          `! nvvideoconvert ! video/x-raw,format=${format} ! identity name=plain ` +
          "! videoconvert ! video/x-raw,format=RGB ! fakesink name=sink",
      );
      const call = running.element("nvmm").pad("src");
      addProbe(
        addressOf(call),
        (arrival) => {
          const surface = new BufferSurfaces(arrival).at(0);
          seen.bytes = surface.copy();
          seen.rgb = surface.toRGB();
          return 1;
        },
        { mask: 16, onError: (error) => reportError(error) },
      );
      running
        .element("plain")
        .pad("src")
        .probe("buffer", ({ buffer }) => {
          after.bytes = buffer?.bytes() ?? new Uint8Array();
        });
      running
        .element("sink")
        .pad("sink")
        .probe("buffer", ({ buffer }) => {
          after.rgb = buffer?.bytes() ?? new Uint8Array();
        });
      await running.run();
      expect(Buffer.compare(seen.bytes ?? empty, after.bytes ?? empty)).toBe(0);
      // GStreamer's converter is coarse, and interpolates chroma at the edges between bars.
      expect(difference(seen.rgb ?? empty, after.rgb ?? empty)).toBeLessThan(4);
    });
  }
});
