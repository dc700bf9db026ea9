/** What test/native/batch_log.c says of a pipeline. */
import type { NativeProgram, RunOptions } from "./native.ts";

/** The program's sources. */
export const batchLog: readonly string[] = ["batch_log.c", "batch_print.c"];

export interface Frame {
  readonly source: number;
  readonly pad: number;
  readonly batch: number;
  readonly num: number;
  readonly pts: number;
  readonly ntp: number;
  readonly width: number;
  readonly height: number;
  readonly pipelineWidth: number;
  readonly pipelineHeight: number;
  readonly surfaces: number;
  readonly inferDone: number;
  readonly objects: readonly (readonly [number, number, number, number])[];
  /** Where the objects' labels are, if they have text. */
  readonly labels: readonly (readonly [number, number])[];
  readonly lines: readonly (readonly [number, number, number, number])[];
  readonly circles: readonly (readonly [number, number, number])[];
  readonly tags: readonly string[];
}

export interface Batch {
  readonly type: "batch";
  readonly pts: number;
  readonly max: number;
  readonly count: number;
  readonly filled: number;
  readonly size: number;
  readonly surfaces: readonly (readonly [number, number])[];
  readonly frames: readonly Frame[];
}

export type Line =
  | Batch
  | {
      readonly type:
        | "pad-added"
        | "pad-deleted"
        | "stream-eos"
        | "stream-start"
        | "stream-segment"
        | "message-stream-eos";
      readonly id: number;
    }
  | { readonly type: "caps"; readonly caps: string }
  | { readonly type: "error" | "warning"; readonly source: string; readonly text: string }
  | { readonly type: "eos" }
  | { readonly type: "note"; readonly text: string };

export interface Log {
  readonly lines: readonly Line[];
  readonly batches: readonly Batch[];
  /** "type id", or the type alone, of everything but batches. */
  readonly others: readonly string[];
}

function name(line: Line): string {
  return "id" in line ? `${line.type} ${line.id}` : line.type;
}

/** Runs the program; a crash is an error that shows what it wrote. */
export function play(program: NativeProgram, args: readonly string[], options?: RunOptions): Log {
  const { exitCode, signal, stdout, stderr } = program.run(args, options);
  if (exitCode !== 0) throw new Error(`the program ended with ${signal ?? exitCode}\n${stderr.slice(-4000)}`);
  const lines = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line): Line => JSON.parse(line));
  return {
    lines,
    batches: lines.filter((line) => line.type === "batch"),
    others: lines.filter((line) => line.type !== "batch").map(name),
  };
}

/** Has GStreamer report, on stderr, what is left at the end. */
export const leaksTracer: Readonly<Record<string, string>> = {
  GST_TRACERS: "leaks",
  GST_DEBUG: "GST_TRACER:7",
  GST_DEBUG_NO_COLOR: "1",
};

/** Whether a line of stderr names an object that is left. */
export function isLeak(line: string): boolean {
  return line.includes("object-alive, type-name=(string)Gst") || line.includes("refcount-changed");
}

export interface SourceOptions {
  readonly width?: number;
  readonly height?: number;
  readonly rate?: string;
  readonly format?: "NV12" | "RGBA";
  readonly pattern?: "black" | "white";
}

/** A test source of NVMM frames, as text for gst-launch. */
export function source(frames: number, options: SourceOptions = {}): string {
  const { width = 320, height = 240, rate = "30/1", format = "NV12", pattern = "black" } = options;
  return (
    `videotestsrc num-buffers=${frames} pattern=${pattern} ! ` +
    `video/x-raw,format=${format},width=${width},height=${height},framerate=${rate} ! ` +
    `nvvideoconvert ! video/x-raw(memory:NVMM),format=${format}`
  );
}
