/** What cameras there are, and what each can send, told to people. */
import type { Caps } from "../gst/caps.ts";
import type { Device } from "../gst/devices.ts";
import type { Fraction, Value } from "../gst/values.ts";

/** How a camera sends its pictures: each as a JPEG, or as bare pixels. */
export type CameraFormat = "mjpeg" | "raw";

export interface CameraMode {
  readonly format: CameraFormat;
  /** Of pixels, as in `YUY2`; empty for JPEG. */
  readonly pixels: string;
  /** As in `1280x720`, or `160x120 to 1920x1080`. */
  readonly size: string;
  /** Frames a second, as in `30, 15`; empty where it does not say. */
  readonly rates: string;
}

export interface Camera {
  /** As in `/dev/video0`. */
  readonly device: string;
  readonly name: string;
  readonly caps: Caps;
}

/** The cameras of Video4Linux on this machine, by their device. */
export function listCameras(): Camera[] {
  // Loaded here: most programs look for none.
  const { listDevices }: typeof import("../gst/devices.ts") = require("../gst/devices.ts");
  return listDevices("Video/Source")
    .flatMap((device) => {
      const path = pathOf(device);
      return path === undefined ? [] : [{ device: path, name: device.name, caps: device.caps }];
    })
    .sort((a, b) => a.device.localeCompare(b.device, "en", { numeric: true }));
}

/** v4l2's provider says it one way, PipeWire's the other. */
function pathOf({ properties }: Device): string | undefined {
  const path = properties["device.path"] ?? properties["api.v4l2.path"];
  return typeof path === "string" && path.startsWith("/dev/") ? path : undefined;
}

/** Formats that this can be read in; others, as H.264, are left out. */
export function modesOf({ caps }: Camera): CameraMode[] {
  return caps.structures.flatMap(({ name, fields }) => {
    if (name !== "image/jpeg" && name !== "video/x-raw") return [];
    const format = name === "image/jpeg" ? "mjpeg" : "raw";
    return [
      {
        format,
        pixels: format === "raw" ? choices(fields["format"]) : "",
        size: sizeOf(fields["width"], fields["height"]),
        rates: choices(fields["framerate"]),
      },
    ];
  });
}

/** What a camera is asked for: pixels, and frames a second. */
export interface AskedMode {
  readonly width: number;
  readonly height: number;
  readonly rate: number;
}

/** Raw, but where the camera has that size at that rate as JPEGs only. */
export function formatFor(camera: Camera | undefined, asked: AskedMode): CameraFormat {
  const has = (format: CameraFormat): boolean => camera?.caps.intersects(capsOf(format, asked)) ?? false;
  return !has("raw") && has("mjpeg") ? "mjpeg" : "raw";
}

/** As a caps filter has it. */
export function capsOf(format: CameraFormat, { width, height, rate }: AskedMode): string {
  const media = format === "mjpeg" ? "image/jpeg" : "video/x-raw";
  return `${media}, width=${width}, height=${height}, framerate=${rate}/1`;
}

/** All of them, with their modes, in lines. */
export function camerasText(cameras: readonly Camera[]): string {
  if (cameras.length === 0) return "No camera is connected to this machine, or this user may not open it.";
  return cameras
    .flatMap((camera) => [`${camera.device}  ${camera.name}`, ...modesOf(camera).map(modeText)])
    .join("\n");
}

function modeText({ format, pixels, size, rates }: CameraMode): string {
  const rate = rates === "" ? "" : ` at ${rates}`;
  return `  ${format.padEnd(5)}  ${size}${rate}${pixels === "" ? "" : ` (${pixels})`}`;
}

function sizeOf(width: Value | undefined, height: Value | undefined): string {
  const [least, most] = [bound(width, "min"), bound(width, "max")];
  const [low, high] = [bound(height, "min"), bound(height, "max")];
  return least === most && low === high ? `${least}x${low}` : `${least}x${low} to ${most}x${high}`;
}

function bound(value: Value | undefined, end: "min" | "max"): string {
  return isRange(value) ? one(value[end]) : one(value);
}

function choices(value: Value | undefined): string {
  if (value === undefined || value === null) return "";
  if (isRange(value)) return `${one(value.min)} to ${one(value.max)}`;
  if (typeof value === "object" && "anyOf" in value) return value.anyOf.map(one).join(", ");
  return one(value);
}

/** 30000/1001 as 29.97. */
function one(value: Value | undefined): string {
  if (isFraction(value)) return String(Math.round((value.numerator / value.denominator) * 100) / 100);
  return value === undefined ? "?" : String(value);
}

function isFraction(value: Value | undefined): value is Fraction {
  return typeof value === "object" && value !== null && "denominator" in value;
}

function isRange(value: Value | undefined): value is Extract<Value, { readonly min: unknown }> {
  return typeof value === "object" && value !== null && "min" in value;
}
