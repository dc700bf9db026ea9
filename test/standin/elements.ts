/** The stand-in's converter and codecs, compiled with AddressSanitizer into test programs. */
import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { shimBuild } from "../../lib/sdk/select.ts";
import {
  compile,
  filesIn,
  native,
  pkgConfig,
  root,
  run,
  sanitizerEnvironment,
  scratch,
} from "./toolchain.ts";

const standin: string = join(root, "shim/standin");
const surface: string = join(standin, "surface");
const plugin: string = join(standin, "plugin");
const packages = [
  ...["gstreamer-video-1.0", "gstreamer-base-1.0", "libavcodec", "libavutil", "x264", "x265"],
  ...["pangocairo", "libjpeg"],
];
const libraries = ["nvds_meta", "nvdsgst_meta"];

/** Objects are kept here from one test file to the next. */
const folder: string = join(root, "shim/build/test-elements");

async function flags(): Promise<string[]> {
  const includes = [
    surface,
    join(standin, "include"),
    join(plugin, "common"),
    join(plugin, "osd"),
    folder,
  ].map((path) => `-I${path}`);
  const warnings = ["-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter"];
  const asan = [
    "-g",
    "-O1",
    "-fPIC",
    "-fno-strict-aliasing",
    "-fsanitize=address",
    "-fno-omit-frame-pointer",
  ];
  return [...asan, ...warnings, ...includes, ...(await pkgConfig("--cflags", ...packages))];
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Compiles what is older than its source or than any header. Files of one name may come from several folders. */
async function objectsOf(sources: readonly string[]): Promise<string[]> {
  const folders = [...new Set(sources.map(dirname))];
  const newest = Math.max(...folders.flatMap((path) => filesIn(path, ".h")).map(changed));
  const into = (path: string): string => join(folder, basename(path));
  const object = (source: string): string => join(into(dirname(source)), `${basename(source)}.o`);
  const old = sources.filter((source) => changed(object(source)) < Math.max(newest, changed(source)));
  for (const path of folders) {
    mkdirSync(into(path), { recursive: true });
    const here = old.filter((source) => dirname(source) === path);
    await compile({ sources: here, into: into(path), flags: await flags() });
  }
  return sources.map(object);
}

export interface ProgramParts {
  /** The converter and the codecs. */
  readonly elements?: boolean;
  /** Libraries of the stand-in, by their folders. */
  readonly parts?: readonly ("transform" | "jpegenc" | "osdlib")[];
}

/** What draws is the OSD element's too. */
const drawing = ["canvas", "masks", "shapes", "text"].map((name) => join(plugin, "osd", `${name}.c`));

/** A program of test/native with the surface library, and with what else it asks for. */
export async function buildProgram(
  name: string,
  { elements = false, parts = [] }: ProgramParts,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const list = join(folder, "elements.inc");
  const names = ["nvvideoconvert", "nvv4l2decoder", "nvv4l2h264enc", "nvv4l2h265enc"];
  if (changed(list) === 0) writeFileSync(list, names.map((element) => `ELEMENT (${element})\n`).join(""));
  const sources = [join(native, `${name}.c`), ...filesIn(surface, ".c")];
  if (elements) {
    sources.push(join(plugin, "plugin.c"));
    for (const part of ["common", "codec", "convert"]) sources.push(...filesIn(join(plugin, part), ".c"));
  }
  for (const part of parts) sources.push(...filesIn(join(standin, part), ".c"));
  if (parts.includes("osdlib")) sources.push(...drawing);
  const objects = await objectsOf(sources);
  const program = join(folder, name);
  const path = join(shimBuild(), "standin/lib");
  await run([
    ...["gcc", "-fsanitize=address", "-o", program, ...objects],
    ...(elements || parts.includes("jpegenc")
      ? [`-L${path}`, `-Wl,-rpath,${path}`, ...libraries.map((library) => `-l${library}`)]
      : []),
    ...(await pkgConfig("--libs", ...packages)),
    ...["-lpthread", "-lm"],
  ]);
  return program;
}

/** What the tests' pipelines use of GStreamer's own: a fifth of the start-up of a process that knows every plugin. */
const plugins =
  /^libgst(core\w+|typefind\w+|videotestsrc|videoconvert\w*|videoscale|videofilter|videocrop|videobox|videofiltersbad|videoparsersbad|libav|x264|x265|jpeg|jpegformat)\.so$/;

async function pluginFolder(): Promise<string> {
  const links = join(folder, "gst-plugins");
  mkdirSync(links, { recursive: true });
  const [from = ""] = (await run(["pkg-config", "--variable=pluginsdir", "gstreamer-1.0"])).split("\n");
  for (const name of readdirSync(from).filter((file) => plugins.test(file))) {
    if (changed(join(links, name)) === 0) symlinkSync(join(from, name), join(links, name));
  }
  return links;
}

/** One buffer as it arrives at the element called "out". */
export interface Arrived {
  readonly frame: number;
  readonly pts: number;
  readonly key: boolean;
  readonly size: number;
  readonly md5: string;
  readonly surfaces: number;
  readonly colorFormat: number;
  readonly memType: number;
  readonly objects: number;
  readonly caps: string;
}

export interface Outcome {
  readonly exit: number;
  readonly frames: readonly Arrived[];
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  readonly likeness: { readonly compared: number; readonly least: number } | undefined;
  /** What GStreamer's leaks tracer found still alive, or what a sanitizer said. */
  readonly complaints: string;
}

export interface RunOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a launch description in pipeline_run, watched for leaked objects. */
export async function runPipeline(
  program: string,
  description: string,
  { args = [], env = {} }: RunOptions = {},
): Promise<Outcome> {
  const child = Bun.spawn([program, ...args, description], {
    env: {
      ...process.env,
      ...sanitizerEnvironment,
      GST_TRACERS: "leaks",
      GST_DEBUG: "GST_TRACER:7",
      GST_DEBUG_NO_COLOR: "1",
      GST_PLUGIN_SYSTEM_PATH_1_0: await pluginFolder(),
      GST_REGISTRY: join(folder, "registry.bin"),
      ...env,
    },
    stdout: "pipe",
    stderr: "pipe",
    timeout: 90_000,
  });
  const [out, said, exit] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  const frames: Arrived[] = [];
  const warnings: string[] = [];
  const errors: string[] = [];
  let likeness: Outcome["likeness"];
  for (const line of out.split("\n").filter((text) => text.startsWith("{"))) {
    const value: unknown = JSON.parse(line);
    if (isLine(value, "frame")) frames.push(value as unknown as Arrived);
    else if (isLine(value, "compared")) likeness = value as unknown as NonNullable<Outcome["likeness"]>;
    else if (isLine(value, "warning")) warnings.push(String(value.warning));
    else if (isLine(value, "error")) errors.push(String(value.error));
  }
  const complaints = said
    .split("\n")
    .filter((line) => /object-alive, type-name=\(string\)[^%]|Sanitizer|CRITICAL|WARNING \*\*/.test(line))
    .join("\n");
  return { exit, frames, warnings, errors, likeness, complaints };
}

function isLine<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === "object" && value !== null && key in value;
}

/** A field of a caps string, as text. */
export function capsField(caps: string, field: string): string | undefined {
  return new RegExp(`\\b${field}=(?:\\([^)]*\\))?"?([^,;"]+)`).exec(caps)?.[1];
}

export { scratch };
