/** Smart record: files cut from what a camera sends, beginning before the moment that asks for them. */

import { functions as memFunctions } from "../generated/glib/gmem.ts";
import { functions as valueFunctions } from "../generated/gobject/gvaluetypes.ts";
import { memory, requiredText } from "../gst/c.ts";
import { Element } from "../gst/element.ts";
import { StateError, ValueError } from "../gst/errors.ts";
import { type OptionNames, requireInstance, requireOptions, requireText } from "../gst/given.ts";
import { elementSignals } from "../gst/later.ts";
import { addressOf } from "../gst/object.ts";
import { failureOf, ownerOf } from "../gst/owners.ts";
import { came } from "../native/errors.ts";
import { link } from "../native/library.ts";
import { sdkModule } from "../sdk/modules.ts";

const glib = link("glib-2.0", memFunctions);
const gobject = link("gobject-2.0", valueFunctions);

/** Where a source's recordings go, and how much it keeps for them. */
export interface RecordingSettings {
  /** The folder; it must be there. */
  readonly folder: string;
  /** How files' names begin; NVIDIA's elements add the source's number, a counter, the time and the process. */
  readonly prefix?: string;
  /** Default: `mp4`. */
  readonly container?: "mp4" | "mkv";
  /** Seconds that are kept, encoded, from before a recording. Default: 20. */
  readonly cache?: number;
}

export interface RecordingOptions {
  /**
   * Whole seconds before now with which the file begins, as far as they are kept; it begins at a key frame, so with up
   * to one interval of key frames more. Default: 0.
   */
  readonly before?: number;
  /** Whole seconds from now on, 1 to 299. Default: what the element's smart-rec-default-duration says, 20. */
  readonly duration?: number;
}

/** A recording that is finished. */
export interface RecordedFile {
  readonly path: string;
  readonly container: "mp4" | "mkv";
  /** Milliseconds. */
  readonly duration: number;
  /** Pixels. */
  readonly video: { readonly width: number; readonly height: number } | undefined;
  /** `rate`: samples per second. */
  readonly audio: { readonly channels: number; readonly rate: number } | undefined;
}

/** A recording under way. */
export interface SourceRecording {
  /**
   * The file, when it is finished: after the duration, by stop(), or when its source stops. Rejects with a StateError
   * where nothing came of it.
   */
  readonly done: Promise<RecordedFile>;
  /** Ends the recording now. */
  stop(): Promise<RecordedFile>;
}

const settingNames: OptionNames<RecordingSettings> = {
  folder: true,
  prefix: true,
  container: true,
  cache: true,
};
const optionNames: OptionNames<RecordingOptions> = { before: true, duration: true };

/** How long a recording that is stopped, or whose pipeline has stopped, may take to be written, in milliseconds. */
const writePatience = 10_000;

/** No session of NVIDIA's, which count from 0. */
const noSession = 0xffffffff;

/** The properties of nvurisrcbin for it. */
export function recordingProperties(settings: RecordingSettings): Record<string, string | number> {
  requireOptions("recordings", settings, settingNames);
  const { folder, prefix, container = "mp4", cache } = settings;
  requireText("recordings.folder", "a path", folder);
  return {
    type: "rtsp",
    "smart-record": "smart-rec-multi",
    "smart-rec-dir-path": folder,
    "smart-rec-container": `smart-rec-${container}`,
    ...(prefix !== undefined && { "smart-rec-file-prefix": prefix }),
    ...(cache !== undefined && { "smart-rec-cache": cache }),
  };
}

/**
 * Starts a recording of an nvurisrcbin whose smart-record is on. One recording of an element at a time: StateError
 * where one is under way, where smart-record is off, or where the element has not started.
 */
export async function startRecording(
  source: Element,
  options: RecordingOptions = {},
): Promise<SourceRecording> {
  requireInstance("startRecording()", "an element", source, Element);
  requireOptions("a recording", options, optionNames);
  const { before = 0, duration = 0 } = options;
  if (!Number.isInteger(before) || before < 0)
    throw new ValueError(`before is ${came(before)}; whole seconds are expected`);
  if (!Number.isInteger(duration) || duration < 0 || duration >= 300)
    throw new ValueError(`duration is ${came(duration)}; 1 to 299 whole seconds are expected`);
  const address = addressOf(source);
  const name = source.name;
  const file = Promise.withResolvers<RecordedFile>();
  // Whoever does not ask for the file need not hear that there is none.
  file.promise.catch(() => {});
  const { connectSignal }: typeof import("../native/signal.ts") = require("../native/signal.ts");
  const done = connectSignal(
    address,
    "sr-done",
    ({ values }) => file.resolve(readInfo(gobject.g_value_get_pointer(values))),
    { wait: true, place: name, onError: failureOf(address) },
  );
  const session = await begin(address, name, before, duration);
  if (session === noSession) {
    done[Symbol.dispose]();
    throw new StateError(
      `${name} records nothing: its smart-record is off, it has not started, or a recording is under way`,
    );
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expect = (): void => {
    timer ??= setTimeout(
      () => file.reject(new StateError(`${name} finished no recording: no key frame had come`)),
      writePatience,
    );
  };
  const recordings = ownerOf(address)?.recordings;
  const recording = { end: expect };
  recordings?.add(recording);
  const over = (): void => {
    clearTimeout(timer);
    recordings?.delete(recording);
    done[Symbol.dispose]();
  };
  file.promise.then(over, over);
  return {
    done: file.promise,
    async stop() {
      expect();
      await elementSignals().emit(address, name, "stop-sr", [session]);
      return await file.promise;
    },
  };
}

async function begin(address: number, name: string, before: number, duration: number): Promise<number> {
  const { emit, SignalPointer } = elementSignals();
  const room = glib.g_malloc0(8);
  try {
    memory.setU32(room, noSession);
    await emit(address, name, "start-sr", [new SignalPointer(room), before, duration, new SignalPointer(0)]);
    return memory.u32(room);
  } finally {
    glib.g_free(room);
  }
}

function readInfo(address: number): RecordedFile {
  const { NvDsSRContainerType, NvDsSRRecordingInfo } = sdkModule("gst-nvdssr");
  const info = new NvDsSRRecordingInfo(memory, address);
  const folder = info.dirpath === 0 ? "." : requiredText(info.dirpath);
  return {
    path: `${folder}/${requiredText(info.filename)}`,
    container: info.containerType === NvDsSRContainerType.NVDSSR_CONTAINER_MKV ? "mkv" : "mp4",
    duration: Number(info.duration),
    video: info.containsVideo === 0 ? undefined : { width: info.width, height: info.height },
    audio: info.containsAudio === 0 ? undefined : { channels: info.channels, rate: info.samplingRate },
  };
}
