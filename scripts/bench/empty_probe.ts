import { join } from "node:path";
import { gstPython, type Measure, median, output, pairs } from "./row.ts";

const ours = ["bun", join(import.meta.dir, "empty_probe_ours.ts")];
const theirs = join(import.meta.dir, "empty_probe.py");

/** A probe that does nothing, on `fakesrc ! fakesink` as fast as they go: microseconds per buffer. */
export const emptyProbe: Measure = async (quick) => {
  const buffers = quick ? "100000" : "300000";
  const python = [gstPython(), theirs];
  const measured = await pairs(
    quick ? 5 : 9,
    () => microseconds([...ours, buffers]),
    () => microseconds([...python, buffers]),
  );
  return { work: "empty synchronous probe", peer: "gst-python", unit: "µs per buffer", ...measured };
};

/** The same at 30 buffers a second, when JavaScript has to be woken for each. */
export const emptyProbePaced: Measure = async (quick) => {
  const buffers = quick ? "45" : "150";
  const python = [gstPython(), theirs];
  const measured = await pairs(
    quick ? 2 : 3,
    () => traced([...ours, buffers, "30"]),
    () => traced([...python, buffers, "30"]),
  );
  return {
    work: "empty synchronous probe at 30 buffers/s",
    peer: "gst-python",
    unit: "µs per buffer",
    ...measured,
  };
};

async function microseconds(argv: readonly string[]): Promise<number> {
  const { stdout } = await output(argv);
  return Number(stdout.trim()) / 1000;
}

/** The median time that a buffer takes through the probed element, as GStreamer's own latency tracer sees it. */
async function traced(argv: readonly string[]): Promise<number> {
  const { stderr } = await output(argv, {
    GST_TRACERS: "latency(flags=element)",
    GST_DEBUG: "GST_TRACER:7",
    GST_DEBUG_NO_COLOR: "1",
  });
  const times = [...stderr.matchAll(/element-latency,.*element=\(string\)probed,.*time=\(guint64\)(\d+)/g)];
  return median(times.map((match) => Number(match[1]))) / 1000;
}
