/** Sources that a pause of a moment could stop for good. */
import type { Lane } from "../native/lane.ts";
import { shim } from "../native/shim.ts";

/** When it is looked after them, in milliseconds since the look before: their threads may be long in coming. */
const looks = [0, 20, 100, 500, 2500];

/** The looks that are under way after each pipeline's last change, by its lane. */
const underWay = new WeakMap<Lane, object>();

/**
 * To be called when a pipeline has been set playing again that was paused. Where that comes soon after, as when it chooses
 * another clock, the thread of a live source may get to its pause after its start, and would stay there
 * (shim/core/live_sources.c). It is looked after them for some seconds, as long as that is `wanted`, and until
 * this is called for the pipeline again.
 */
export async function resumeSources(pipeline: number, lane: Lane, wanted: () => boolean): Promise<void> {
  const own = {};
  underWay.set(lane, own);
  for (const wait of looks) {
    await passed(wait);
    if (underWay.get(lane) !== own || !wanted()) return;
    await lane.call(shim, "ds_sources_resume", pipeline);
  }
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
