/** The properties of the converter and the codecs are NVIDIA's, per profile, and no others. */
import { expect, test } from "bun:test";
import { join } from "node:path";
import { shimBuild } from "../../lib/sdk/select.ts";
import { run, scratch } from "./toolchain.ts";

const device = ["device", "device-name", "device-fd", "output-io-mode", "capture-io-mode", "extra-controls"];
const decoder = [...device, "skip-frames", "drop-frame-interval", "num-extra-surfaces"];
const encoder = [...device, "control-rate", "bitrate", "iframeinterval", "idrinterval", "profile"];
const jetsonEncoder = [
  ...encoder,
  ...["peak-bitrate", "qp-range", "quant-i-frames", "quant-p-frames", "quant-b-frames", "preset-level"],
  ...["vbv-size", "MeasureEncoderLatency", "ratecontrol-enable", "maxperf-enable", "insert-vui"],
  ...["insert-sps-pps", "insert-aud", "num-B-Frames", "num-Ref-Frames", "enable-lossless"],
  ...["bit-packetization", "slice-header-spacing", "EnableMVBufferMeta", "SliceIntraRefreshInterval"],
  "EnableTwopassCBR",
];
const dgpuEncoder = [
  ...encoder,
  ...["gpu-id", "preset-id", "tuning-info-id", "force-idr", "force-intra", "copy-meta"],
  "extended-colorformat",
];
const converter = [
  ...["silent", "flip-method", "output-buffers", "interpolation-method", "compute-hw", "copy-hw", "gpu-id"],
  ...["nvbuf-memory-type", "src-crop", "dest-crop", "bl-output", "contiguous-buffers", "allow-odd-crop"],
  "disable-passthrough",
];

const expected: Record<string, Record<string, readonly string[]>> = {
  dgpu: {
    nvvideoconvert: converter,
    nvv4l2decoder: [...decoder, "cudadec-memtype", "gpu-id", "low-latency-mode", "extract-sei-type5-data"],
    nvv4l2h264enc: dgpuEncoder,
    nvv4l2h265enc: dgpuEncoder,
  },
  jetson: {
    nvvideoconvert: converter,
    nvv4l2decoder: [
      ...decoder,
      ...["disable-dpb", "enable-full-frame", "enable-frame-type-reporting", "mjpeg", "enable-error-check"],
      ...["enable-max-performance", "capture-buffer-dynamic-allocation"],
    ],
    nvv4l2h264enc: [...jetsonEncoder, "disable-cabac", "poc-type"],
    nvv4l2h265enc: jetsonEncoder,
  },
};

/** What the base classes of GStreamer bring. */
const inherited = new Set(["name", "parent", "qos", "min-force-key-unit-interval", "max-errors"]);

for (const [profile, elements] of Object.entries(expected)) {
  for (const [element, properties] of Object.entries(elements)) {
    test(`${element} in the ${profile} profile`, async () => {
      using folder = scratch();
      const said = await run(["gst-inspect-1.0", "--no-colors", element], {
        GST_PLUGIN_PATH: join(shimBuild(), "standin/lib/gst-plugins"),
        GST_PLUGIN_SYSTEM_PATH_1_0: "",
        GST_REGISTRY: join(folder.path, "registry.bin"),
        DEEPSCRIPT_STANDIN_PROFILE: profile,
      });
      const from = said.slice(said.indexOf("Element Properties:")).split("\nElement Signals:")[0] ?? "";
      const names = [...from.matchAll(/^ {2}([A-Za-z][\w-]*) *:/gm)].map((match) => match[1] ?? "");
      const own = names.filter(
        (name) => !inherited.has(name) && !/^(automatic-request|discard-corrupted)/.test(name),
      );
      expect(own.sort()).toEqual([...properties].sort());
      if (element.endsWith("enc")) expect(said).toContain('"force-IDR"');
    });
  }
}
