import { existsSync } from "node:fs";
import type { Element } from "../gst/element.ts";
import { StateError } from "../gst/errors.ts";
import type { Pad } from "../gst/pad.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import {
  type Camera,
  type CameraFormat,
  camerasText,
  capsOf,
  formatFor,
  listCameras,
} from "./camera_modes.ts";
import { type Input, InputError } from "./input.ts";
import { addSource, type Source } from "./source.ts";

export {
  type Camera,
  type CameraFormat,
  type CameraMode,
  camerasText,
  listCameras,
  modesOf,
} from "./camera_modes.ts";

export interface CameraOptions {
  /** As in `/dev/video0`. */
  readonly device: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Frames a second. */
  readonly rate: number;
  /** How the camera sends its pictures. Default: raw if it has that size so, else as JPEGs. */
  readonly format?: CameraFormat | undefined;
}

/**
 * Adds what reads a Video4Linux camera and decodes its pictures, and links it to `sink`, a pad of the muxer. Throws
 * InputError where there is no such camera, with those that there are and what they can send.
 */
export function addCamera(pipeline: Pipeline, options: CameraOptions, sink: Pad): Source {
  const { device } = options;
  if (!existsSync(device))
    throw new InputError(`There is no camera ${device}.\n${indented(camerasText(listCameras()))}`);
  const format = options.format ?? formatFor(cameraAt(device), options);
  const source = pipeline.add("v4l2src", { device });
  const decoded = addDecoding(pipeline, { ...options, format }, sink);
  source.link(decoded.entry);
  return {
    name: device,
    owns: ownerOf([source, ...decoded.elements]),
    get opened() {
      return sink.caps !== undefined;
    },
    get started() {
      return source.state === "paused" || source.state === "playing";
    },
    explain: (error) => `${error.message}\n${indented(camerasText(listCameras()))}`,
    output: sink,
    record: () =>
      Promise.reject(new StateError(`${device} cannot be recorded: that is for cameras of the network`)),
  };
}

/** A video that plays a camera's part, over and over, as large and in the format that is asked of the camera. */
export function addSyntheticCamera(
  pipeline: Pipeline,
  video: Input,
  options: Omit<CameraOptions, "device">,
  sink: Pad,
): Source {
  const { width, height, rate, format = "raw" } = options;
  const decoded = addDecoding(pipeline, { width, height, rate, format }, sink);
  const converter = pipeline.add("nvvideoconvert");
  const size = `video/x-raw, format=I420, width=${width}, height=${height}`;
  const made = [
    pipeline.add("capsfilter", { caps: size }),
    pipeline.add("videorate"),
    pipeline.add("capsfilter", { caps: `video/x-raw, framerate=${rate}/1` }),
    // Cameras send their pictures when it is time for them.
    pipeline.add("identity", { sync: true }),
    ...(format === "mjpeg" ? [pipeline.add("jpegenc")] : []),
  ];
  converter.link(...made, decoded.entry);
  const source = addSource(pipeline, video, converter.pad("sink"), { loop: true });
  const owns = ownerOf([converter, ...made, ...decoded.elements]);
  return {
    name: "the synthetic camera",
    owns: (path) => source.owns(path) || owns(path),
    get opened() {
      return source.opened;
    },
    get started() {
      return source.started;
    },
    explain: (error) => source.explain(error),
    output: sink,
    record: (options) => source.record(options),
  };
}

/** Whether a path leads to one of the elements. */
function ownerOf(elements: readonly Element[]): (path: string) => boolean {
  const names = new Set(elements.map((element) => element.name));
  return (path) => path.split(/[/:.]/).some((part) => names.has(part));
}

interface Decoding {
  readonly elements: readonly Element[];
  readonly entry: Element;
}

/** From what a camera sends to pictures that the muxer takes. */
function addDecoding(
  pipeline: Pipeline,
  { width, height, rate, format }: Omit<CameraOptions, "device"> & { readonly format: CameraFormat },
  sink: Pad,
): Decoding {
  const entry = pipeline.add("capsfilter", { caps: capsOf(format, { width, height, rate }) });
  const elements = [
    ...(format === "mjpeg" ? [pipeline.add("jpegdec")] : []),
    // Cameras' own formats are more than nvvideoconvert takes.
    pipeline.add("videoconvert"),
    pipeline.add("nvvideoconvert"),
    pipeline.add("capsfilter", { caps: "video/x-raw(memory:NVMM), format=NV12" }),
  ];
  entry.link(...elements, sink);
  return { elements: [entry, ...elements], entry };
}

function cameraAt(device: string): Camera | undefined {
  return listCameras().find((each) => each.device === device);
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}
