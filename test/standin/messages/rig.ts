/** Frames with event messages or objects through nvmsgconv and nvmsgbroker, and what comes of them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pipeline } from "../../../lib/gst/pipeline.ts";
import type { EventInput } from "../../../lib/meta/events.ts";
import type { Frame } from "../../../lib/meta/frame.ts";
import { shimBuild } from "../../../lib/sdk/select.ts";
import { attachBatches, type Builder } from "../../meta/stream.ts";

export type Settings = Readonly<Record<string, string | number | boolean>>;

/** "name=value ..." for a launch description. */
export function settings(values: Settings): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${typeof value === "string" ? JSON.stringify(value) : value}`)
    .join(" ");
}

/** A folder for configurations and what the tests write. */
export class Folder implements Disposable {
  readonly path: string = mkdtempSync(join(tmpdir(), "deepscript-messages-"));

  write(name: string, text: string): string {
    const path = join(this.path, name);
    writeFileSync(path, text);
    return path;
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true });
  }
}

/** The stand-in's library folder. */
export const libraries: string = join(shimBuild(), "standin/lib");

export interface Frames {
  /** Makes the batch of each buffer. Default: one frame of source 0, numbered like the buffer. */
  readonly build?: (builder: Builder, buffer: number) => void;
  /** The event messages of a frame. */
  readonly events?: (frame: Frame) => readonly EventInput[];
  readonly prepare?: (frame: Frame) => void;
  readonly buffers?: number;
}

function oneFrame(builder: Builder, buffer: number): void {
  builder.frame({ source_id: 0, frame_num: buffer });
}

/** A pipeline whose frames come to `rest` with what `frames` gives them. */
export function messaging(rest: string, frames: Frames = {}): Pipeline {
  const { build = oneFrame, events = () => [], prepare, buffers = 1 } = frames;
  const pipeline = Pipeline.launch(
    `fakesrc name=source num-buffers=${buffers} ! identity name=given ! ${rest}`,
  );
  attachBatches(pipeline.element("source").pad("src"), build);
  pipeline
    .element("given")
    .pad("src")
    .onBatch((batch) => {
      for (const frame of batch.frames) {
        prepare?.(frame);
        for (const event of events(frame)) frame.addEvent(event);
      }
    });
  return pipeline;
}

/** The payloads that nvmsgconv attaches, as bytes, in the order of the frames. */
export async function payloads(values: Settings, frames: Frames = {}): Promise<Uint8Array[]> {
  using pipeline = messaging(`nvmsgconv name=conv ${settings(values)} ! fakesink name=sink`, frames);
  const found: Uint8Array[] = [];
  await pipeline
    .element("sink")
    .pad("sink")
    .onBatch((batch) => {
      for (const frame of batch.frames) for (const { bytes } of frame.payloads) found.push(bytes);
    }).ready;
  await pipeline.run();
  return found;
}

/** The same where they are text. */
export async function texts(values: Settings, frames: Frames = {}): Promise<string[]> {
  return (await payloads(values, frames)).map((bytes) => new TextDecoder().decode(bytes));
}

/** The same where they are JSON. */
export async function messages(values: Settings, frames: Frames = {}): Promise<unknown[]> {
  return (await texts(values, frames)).map((text): unknown => JSON.parse(text));
}

/** What the recording adaptor wrote: messages, and the ends of connections. */
export interface Recorded {
  readonly topic?: string;
  readonly payload?: string;
  readonly ended?: true;
  readonly works?: number;
}

export function recorded(path: string): Recorded[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line): Recorded => {
      const { payload, ...rest }: Recorded = JSON.parse(line);
      return payload === undefined ? rest : { ...rest, payload: atob(payload) };
    });
}
