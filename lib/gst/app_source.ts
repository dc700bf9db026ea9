/** appsrc: data of the program's own as a stream. */
import type { RunningFeed } from "./app_feed.ts";
import type { Feed, FeedItem } from "./app_types.ts";
import { Caps } from "./caps.ts";
import { Element } from "./element.ts";
import { StateError, ValueError } from "./errors.ts";
import { notTaken, type OptionNames, requireOptions } from "./given.ts";
import { nvmm } from "./nvmm.ts";
import { addressOf } from "./object.ts";
import { isStarted } from "./state.ts";
import { wrapsType } from "./wrap.ts";

export interface FeedOptions {
  /** What the data is, as in `video/x-raw, format=RGB, width=320, height=240, framerate=25/1`. */
  readonly caps?: Caps | string;
  /** What positions count: `time` (the default) for frames and packets, `bytes` for pieces of a file. */
  readonly format?: "time" | "bytes";
}

const names: OptionNames<FeedOptions> = { caps: true, format: true };

/** The `appsrc` element (GStreamer's gstappsrc.h). */
export class AppSource extends Element {
  #feed: RunningFeed | undefined;

  /**
   * Streams what `items` yields, and end-of-stream after it:
   *
   *     const source = pipeline.add("appsrc");
   *     source.feed(frames(), { caps: "video/x-raw, format=RGB, width=320, height=240, framerate=25/1" });
   *
   * Before play(), or while it plays already. Nothing is taken from `items` until the pipeline asks, and no more while
   * the element's queue is full (its properties `max-bytes`, `max-buffers` and `max-time`; 200,000 bytes unless they
   * say otherwise): the next item is asked for when the queue has run empty, or has sunk to `min-percent`.
   * What `items` throws becomes the pipeline's error. When the pipeline stops, the iterator's return() is called.
   * Throws StateError where a feed is under way already, ValueError for NVIDIA's memory. After its end-of-stream an
   * element takes nothing until the pipeline has been stopped: a feed then fails the pipeline.
   */
  feed(items: AsyncIterable<FeedItem> | Iterable<FeedItem>, options: FeedOptions = {}): Feed {
    if (this.#feed?.active) throw new StateError(`${this.name} is being fed already`);
    requireOptions("feed()", options, names);
    requireItems(items);
    const { caps, format = "time" } = options;
    if (isNvmm(caps ?? super.get("caps"))) {
      throw new ValueError(
        `${this.name} cannot be fed ${nvmm}: a feed gives bytes. Feed "video/x-raw", and put nvvideoconvert and a ` +
          `capsfilter of "video/x-raw(${nvmm})" behind it`,
      );
    }
    const address = addressOf(this);
    const counts = (): void => {
      super.set({ format });
    };
    // What positions count is settled as the element starts.
    const restarts = isStarted(address) && super.get("format") !== format;
    if (!restarts) counts();
    if (caps !== undefined) super.set({ caps: String(caps) });
    const { startFeed }: typeof import("./app_feed.ts") = require("./app_feed.ts");
    const feed = startFeed(address, this.name, items, restarts ? counts : undefined);
    this.#feed = feed;
    return feed;
  }
}

function requireItems(items: unknown): void {
  const isObject = typeof items === "object" && items !== null && !ArrayBuffer.isView(items);
  if (!isObject || !(Symbol.asyncIterator in items || Symbol.iterator in items))
    throw notTaken("feed()", "an iterable of Uint8Arrays or of { data, pts, duration }", items);
}

function isNvmm(given: unknown): boolean {
  const caps = typeof given === "string" ? Caps.parse(given) : given;
  return caps instanceof Caps && caps.structures.some(({ features }) => features.includes(nvmm));
}

wrapsType("GstAppSrc", (handle) => new AppSource(handle));
