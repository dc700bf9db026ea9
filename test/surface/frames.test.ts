/** Pixels of frames in handlers, on live pipelines of the stand-in. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { NvBufSurface, NvBufSurfaceParams } from "../../lib/generated/deepstream/nvbufsurface.ts";
import { functions as bufferFunctions } from "../../lib/generated/gstreamer/gstbuffer.ts";
import { GstMapFlags, GstMapInfo } from "../../lib/generated/gstreamer/gstmemory.ts";
import { functions as miniObjectFunctions } from "../../lib/generated/gstreamer/gstminiobject.ts";
import { GstPadProbeReturn } from "../../lib/generated/gstreamer/gstpad.ts";
import { addressOf } from "../../lib/gst/object.ts";
import {
  type Batch,
  Pipeline,
  StaleMetadataError,
  type Surface,
  SurfaceError,
  type SurfaceView,
} from "../../lib/index.ts";
import type { BatchFunction } from "../../lib/meta/probe.ts";
import { link } from "../../lib/native/library.ts";
import { addProbe } from "../../lib/native/probe.ts";
import type { ProbeCall } from "../../lib/native/probe-call.ts";
import { ProcessMemory } from "../../lib/native/process-memory.ts";
import { Scope } from "../../lib/native/scope.ts";
import { once } from "../meta/stream.ts";
import { printed, run } from "../native/support.ts";

setDefaultTimeout(60_000);

const gst = link("gstreamer-1.0", { ...bufferFunctions, ...miniObjectFunctions });

interface Source {
  readonly format?: string;
  readonly width?: number;
  readonly height?: number;
  readonly pattern?: string;
}

/** A source of the muxer: NVMM frames made of a test picture. */
function source(
  index: number,
  { format = "NV12", width = 322, height = 242, pattern = "smpte" }: Source,
): string {
  return (
    `videotestsrc num-buffers=2 pattern=${pattern} ! video/x-raw,format=RGBA,width=${width},height=${height} ` +
    `! nvvideoconvert ! video/x-raw(memory:NVMM),format=${format} ! mux.sink_${index}`
  );
}

function pipeline(sources: readonly Source[], rest: string): Pipeline {
  const [{ width = 322, height = 242 } = {}] = sources;
  const mux = `nvstreammux name=mux batch-size=${sources.length} width=${width} height=${height}`;
  return Pipeline.launch(
    `${[...sources.map((each, index) => source(index, each)), mux].join(" ")} ! ${rest}`,
  );
}

/** Runs two frames through, and a handler on the element called `here`. */
async function each(sources: readonly Source[], handler: BatchFunction, rest?: string): Promise<void> {
  const running = pipeline(sources, rest ?? "identity name=here ! fakesink");
  running.element("here").pad("src").onBatch(handler);
  await running.run();
}

function only(batch: Batch): Surface {
  const [frame] = batch.frames;
  if (frame === undefined) throw new Error("no frame");
  return frame.surface();
}

/** The NvBufSurface of a buffer of NVMM memory. */
function surfaceAddress(buffer: number): number {
  const info = new BigUint64Array(GstMapInfo.size / 8);
  gst.gst_buffer_map(buffer, info, GstMapFlags.GST_MAP_READ);
  gst.gst_buffer_unmap(buffer, info);
  return Number(info[GstMapInfo.fields.data.offset / 8]);
}

/** Whether the library has a batch's first surface mapped. */
function isMapped(batch: number): boolean {
  const memory = new ProcessMemory(new Scope());
  const { surfaceList } = new NvBufSurface(memory, batch);
  return new NvBufSurfaceParams(memory, surfaceList).mappedAddr.addr.get(0) !== 0;
}

test("frames are told apart by their place in the batch", async () => {
  const colours: number[][] = [];
  const sources = ["red", "blue", "green"].map((pattern) => ({ pattern, format: "RGBA" }));
  await each(sources, (batch) => {
    for (const frame of batch.frames) colours[frame.pad_index] = [...frame.surface().copy().subarray(0, 4)];
  });
  expect(colours).toEqual([
    [255, 0, 0, 255],
    [0, 0, 255, 255],
    [0, 255, 0, 255],
  ]);
});

describe("views", () => {
  test("what is written is seen downstream", async () => {
    const tops: number[] = [];
    const running = pipeline(
      [{ format: "RGBA", pattern: "black" }],
      "identity name=here ! nvdsosd name=osd ! fakesink name=sink",
    );
    running
      .element("here")
      .pad("src")
      .onBatch((batch) => {
        using view = only(batch).crop({ left: 0, top: 0, width: 4, height: 2 }).view();
        view.row(1).fill(99);
      });
    running
      .element("sink")
      .pad("sink")
      .onBatch((batch) => {
        const pixels = only(batch).copy();
        tops.push(pixels[0] ?? -1, pixels[322 * 4] ?? -1);
      });
    await running.run();
    expect(tops).toEqual([0, 99, 0, 99]);
  });

  test("end with the handler, also where it throws", async () => {
    const kept: {
      view?: SurfaceView;
      data?: Uint8Array;
      surface?: Surface;
      buffer?: number;
      batch?: number;
    } = {};
    const running = pipeline([{}], "identity name=here ! fakesink");
    // Sees where the surface is, and keeps the buffer, one alone, from going back to its pool.
    addProbe(
      addressOf(running.element("here").pad("sink")),
      (call: ProbeCall) => {
        if (kept.buffer !== undefined) return GstPadProbeReturn.GST_PAD_PROBE_DROP;
        kept.buffer = gst.gst_mini_object_ref(call.data);
        kept.batch = surfaceAddress(call.data);
        return GstPadProbeReturn.GST_PAD_PROBE_OK;
      },
      { mask: 16, onError: (error) => reportError(error) },
    );
    running
      .element("here")
      .pad("src")
      .onBatch((batch) => {
        kept.surface = only(batch);
        // The reference above makes the buffer a shared one.
        kept.view = kept.surface.view({ write: false });
        kept.data = kept.view.data;
        expect(isMapped(kept.batch ?? 0)).toBe(true);
        throw new RangeError("a handler's own mistake");
      });
    await expect(running.run()).rejects.toThrow("a handler's own mistake");
    expect(isMapped(kept.batch ?? 0)).toBe(false);
    gst.gst_mini_object_unref(kept.buffer ?? 0);
    expect(kept.data?.length).toBe(0);
    expect(() => kept.view?.data).toThrow(StaleMetadataError);
    expect(() => kept.surface?.copy()).toThrow(StaleMetadataError);
  });

  test("are refused for writing where branches of a tee share the buffer", async () => {
    const errors: unknown[] = [];
    const reads: number[] = [];
    const running = pipeline(
      [{}],
      "tee name=t ! queue ! identity name=here ! fakesink async=false t. ! queue ! identity name=there ! fakesink async=false",
    );
    for (const name of ["here", "there"]) {
      running
        .element(name)
        .pad("src")
        .onBatch((batch) => {
          const surface = only(batch);
          try {
            surface.view();
          } catch (error) {
            errors.push(error);
          }
          using view = surface.view({ write: false });
          reads.push(view.row(0)[0] ?? -1);
        });
    }
    await running.run();
    expect(reads.length).toBe(4);
    // Whichever branch comes first meets a buffer that the other one still has.
    expect(errors.length).toBeGreaterThanOrEqual(2);
    for (const error of errors)
      expect(String(error)).toContain("others share this buffer (after a tee, say)");
  });
});

test("a handler in a Worker sees and writes pixels as well", async () => {
  const seen: number[] = [];
  const running = pipeline(
    [{ format: "RGBA", pattern: "black" }],
    "identity name=here ! identity name=there ! fakesink",
  );
  running
    .element("here")
    .pad("src")
    .onBatch(new URL("./programs/worker_handler.ts", import.meta.url));
  running
    .element("there")
    .pad("src")
    .onBatch((batch) => {
      seen.push(only(batch).copy()[322 * 4] ?? -1);
    });
  await running.run();
  expect(seen).toEqual([77, 77]);
});

test("on a Jetson, surface arrays are mapped for each look, and unmapped", async () => {
  const outcome = await run(join(import.meta.dir, "programs/pixels"), {
    args: ["NV12", "RGBA"],
    env: { DEEPSCRIPT_STANDIN_PROFILE: "jetson" },
  });
  expect(printed(outcome)).toEqual({ frames: 10, files: 30, stale: 10, memory: ["surface-array"] });
});

describe("where there are no pixels", () => {
  test("the tiler has put the frames into one picture, which the batch still has", async () => {
    const messages: string[] = [];
    const sizes: number[] = [];
    await each(
      [{}, {}],
      (batch) => {
        for (const frame of batch.frames) {
          try {
            frame.surface();
          } catch (error) {
            expect(error).toBeInstanceOf(SurfaceError);
            messages.push(String(error));
          }
        }
        sizes.push(batch.surface().width, batch.surface().height);
        expect(() => batch.surface(1)).toThrow("no surface 1");
      },
      "nvmultistreamtiler width=640 height=240 rows=1 columns=2 ! identity name=here ! fakesink",
    );
    expect(messages.length).toBeGreaterThan(0);
    expect(messages[0]).toContain("nvmultistreamtiler has put them into one");
    expect(sizes.slice(0, 2)).toEqual([640, 240]);
  });

  test("memory that is not NVMM is told apart from it", async () => {
    let message = "";
    await once(
      (builder) => builder.frame(),
      (batch) => {
        try {
          only(batch);
        } catch (error) {
          message = String(error);
        }
      },
    );
    expect(message).toContain("without memory:NVMM");
  });
});
