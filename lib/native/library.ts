import { dlopen, type FFIFunction, FFIType } from "bun:ffi";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { nativeLibraryFile } from "../sdk/cache.ts";
import { selectSdk, shimBuild } from "../sdk/select.ts";
import { DeepscriptError } from "./errors.ts";
import type { FunctionTable, Kind, Linked, Signature } from "./kinds.ts";
import { versionHint } from "./version-hint.ts";

/** Thrown when a shared library, or a function in it, is not on this machine. */
export class LibraryError extends DeepscriptError {
  override readonly name = "LibraryError";
}

let sdkLibraries: string | undefined;

/** Where the chosen SDK keeps its libraries; to be called before anything of the SDK is used. */
export function useSdkLibraries(folder: string): void {
  sdkLibraries = folder;
}

/** The folder named with useSdkLibraries; where nothing has started yet, that of the SDK that would be chosen. */
export function chosenSdkLibraries(): string {
  sdkLibraries ??= selectSdk().libraries;
  return sdkLibraries;
}

/** Libraries that the system's loader finds by their soname, whatever folder the distribution uses. */
const system = /^(glib|gobject|gio|gmodule|gst[a-z]*|gstreamer)(-[a-z]+)*-(1|2)\.0$/;

/**
 * The file of a logical library: GLib's and GStreamer's by soname ("gstreamer-1.0", "gobject-2.0",
 * "gstrtspserver-1.0"), "deepscript", "deepscript_rtsp" and "deepscript_gst" from the shim's build, "deepscript_sdk"
 * as it was compiled against the chosen SDK's headers, all others ("nvds_meta") from the SDK.
 */
export function libraryFile(library: string): string {
  if (library === "deepscript_sdk") return nativeLibraryFile(selectSdk());
  if (library.startsWith("deepscript")) return join(shimBuild(), `lib${library}.so`);
  if (system.test(library)) return `lib${library}.so.0`;
  return join(chosenSdkLibraries(), `lib${library}.so`);
}

/**
 * What a function is called in its library. Those of "deepscript_gst" and "deepscript_sdk", which stand in for C's
 * inline functions and macros (the generated tables `wrappers`), have `ds_` before the name that C knows.
 */
export function symbolName(library: string, name: string): string {
  const wraps = library === "deepscript_gst" || library === "deepscript_sdk";
  return wraps ? `ds_${name}` : name;
}

/**
 * Throws LibraryError if a function of "deepscript_sdk" has to call one that no loaded library has: an SDK's
 * headers do not say which of its libraries has what they declare.
 */
export function requireFound(library: string, name: string): void {
  if (library !== "deepscript_sdk") return;
  const symbol = `deepscript_found_${name}`;
  if (find(libraryFile(library), symbol)?.() !== 0) return;
  throw new LibraryError(
    `${name} cannot be called: what it stands for is in no library that is loaded. ` +
      "Call a function of the SDK's library that has it first: link() loads a library with the first one.",
  );
}

/** Only what calls another library's function has something to find. */
function find(file: string, symbol: string): (() => unknown) | undefined {
  try {
    return dlopen(file, { [symbol]: { args: [], returns: FFIType.i64_fast } }).symbols[symbol];
  } catch {
    return undefined;
  }
}

const origins = new WeakMap<object, { readonly library: string; readonly table: FunctionTable }>();

/** Which library and table an object made by link() stands for. */
export function originOf(functions: object): { readonly library: string; readonly table: FunctionTable } {
  const origin = origins.get(functions);
  if (origin === undefined) throw new TypeError("These functions were not made by link().");
  return origin;
}

/**
 * The functions of `table` in `library`, as an object. A function is bound when it is first touched (about
 * 20 microseconds each; a table of hundreds costs nothing until then), and so is the library: linking
 * against one that is absent throws LibraryError only when one of its functions is used.
 */
export function link<const T extends FunctionTable>(library: string, table: T): Linked<T> {
  const functions = Object.create(lazily(library, table));
  origins.set(functions, { library, table });
  return functions;
}

/**
 * A prototype that binds a function when it is asked for it, and leaves it on the object as its own property.
 * A Proxy, since defining a getter for each name of each table took 12 ms of a program's start.
 */
function lazily(library: string, table: FunctionTable): object {
  return new Proxy(Object.create(null), {
    get(_target, name, functions): unknown {
      const signature = typeof name === "string" && Object.hasOwn(table, name) ? table[name] : undefined;
      if (signature === undefined) return undefined;
      const value = bind(library, String(name), signature);
      Object.defineProperty(functions, name, { value, enumerable: true });
      return value;
    },
  });
}

function bind(library: string, name: string, { args, returns }: Signature): unknown {
  const file = libraryFile(library);
  const symbol = symbolName(library, name);
  requireFound(library, name);
  try {
    const declaration: FFIFunction = { args: args.map(argumentType), returns: resultType(returns) };
    return dlopen(file, { [symbol]: declaration }).symbols[symbol];
  } catch (cause) {
    // What wraps GStreamer has what the installed release has; the rest of the build is older than these sources.
    const stale = library === "deepscript_gst" ? !existsSync(file) : library.startsWith("deepscript");
    const hint = stale ? ". Make it again with: npm run setup" : versionHint(library);
    throw new LibraryError(`${name} cannot be linked from ${file}: ${reason(cause)}${hint}`, { cause });
  }
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Bun's "cstring" argument takes what its "ptr" takes, and strings. */
function argumentType(kind: Kind): Exclude<Kind, "ptr"> | "cstring" {
  return kind === "ptr" ? "cstring" : kind;
}

/** Bun's "ptr" result would be null for NULL; an address always fits into the numbers of i64_fast. */
function resultType(kind: Kind): Exclude<Kind, "ptr"> | FFIType.i64_fast {
  return kind === "ptr" ? FFIType.i64_fast : kind;
}
