import { accessSync, constants, existsSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import { requireText } from "../gst/given.ts";
import { lazily } from "../native/lazy.ts";
import { InputError } from "./errors.ts";

export { InputError };

/** What a file's extension says about it: its demuxer, or the parser of a bare elementary stream. */
export type Container =
  | { readonly demuxer: "qtdemux" | "matroskademux" }
  | { readonly parser: "h264parse" | "h265parse" };

/** `live`: frames come at a camera's pace, whether they are waited for or not. */
export type Input =
  | { readonly kind: "file"; readonly path: string; readonly container: Container; readonly live: false }
  | { readonly kind: "uri"; readonly uri: string; readonly live: boolean };

const containers: Readonly<Record<string, Container>> = {
  ".h264": { parser: "h264parse" },
  ".264": { parser: "h264parse" },
  ".h265": { parser: "h265parse" },
  ".265": { parser: "h265parse" },
  ".hevc": { parser: "h265parse" },
  ".mp4": { demuxer: "qtdemux" },
  ".mov": { demuxer: "qtdemux" },
  ".mkv": { demuxer: "matroskademux" },
};

const fileProblems: () => typeof import("../gst/file_problem.ts") = lazily(() =>
  require("../gst/file_problem.ts"),
);

const liveSchemes: readonly string[] = ["rtsp:", "rtsps:", "rtspt:", "rtspu:"];

/**
 * Understands what a user names as a video: a path (.h264, .h265, .mp4, .mov, .mkv) or a URI. Files are looked
 * at, so that a missing one, a folder or an empty one is an InputError here rather than a failure of some
 * element later.
 */
export function parseInput(text: string): Input {
  requireText("parseInput()", "a path or a URI", text);
  if (text === "") throw new InputError("No input was given: it takes a path or a URI.");
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
    const path = resolve(text);
    requireReadable(path, text);
    return { kind: "file", path, container: containerOf(path), live: false };
  }
  const uri = uriFrom(text);
  requireKnownScheme(uri.protocol, text);
  const live = liveSchemes.includes(uri.protocol);
  if (live && uri.host === "") throw new InputError(`${text} names no host: as in rtsp://camera/1.`);
  if (uri.protocol === "file:") requireReadable(pathOf(uri, text), text);
  return { kind: "uri", uri: uri.href, live };
}

/** One that is like no other is left to GStreamer's plugins. */
function requireKnownScheme(protocol: string, asked: string): void {
  if (liveSchemes.includes(protocol) || protocol === "file:") return;
  const { schemeMeant }: typeof import("../gst/schemes.ts") = require("../gst/schemes.ts");
  const scheme = protocol.slice(0, -1);
  const hint = schemeMeant(scheme);
  if (hint !== "") throw new InputError(`${asked}: ${scheme}:// is no kind of address. ${hint}`);
}

/** The URI of an input, for elements that take nothing else. */
export function uriOf(input: Input): string {
  return input.kind === "uri" ? input.uri : Bun.pathToFileURL(input.path).href;
}

function containerOf(path: string): Container {
  const extension = extname(path).toLowerCase();
  const container = containers[extension];
  if (container === undefined) {
    throw new InputError(
      `${path}: what is in a file is told by its extension, one of ${Object.keys(containers).join(" ")}; ` +
        `${extension === "" ? "this one has none" : `${extension} is not known`}.`,
    );
  }
  return container;
}

function pathOf(uri: URL, asked: string): string {
  try {
    return Bun.fileURLToPath(uri);
  } catch (cause) {
    throw new InputError(`${asked} names no file of this machine: as in file:///folder/video.mp4.`, {
      cause,
    });
  }
}

function requireReadable(path: string, asked: string): void {
  const found = existsSync(path) ? statSync(path) : undefined;
  if (found === undefined) {
    const shown = hidden(asked);
    // What might hold a password is not shown in another place either.
    const more = shown === asked ? fileProblems().nearAbsent(path) : "";
    throw new InputError(`${shown}: no such file. ${more}`.trim());
  }
  if (found.isDirectory()) throw new InputError(`${asked} is a folder, not a video file.`);
  if (found.isFile() && found.size === 0) throw new InputError(`${asked} is empty.`);
  try {
    accessSync(path, constants.R_OK);
  } catch (cause) {
    throw new InputError(`${asked} may not be read by this user.`, { cause });
  }
}

/**
 * URIs are typed with spaces and quotes as often as with %20: both come to the same. A file's has no query
 * and no fragment, so there # and ? belong to the name.
 */
function uriFrom(text: string): URL {
  const strays = /^file:/i.test(text)
    ? /%(?![0-9a-f]{2})|[^!-~]|["<>\\^`{|}#?]/giu
    : /%(?![0-9a-f]{2})|[^!-~]|["<>\\^`{|}]/giu;
  try {
    return new URL(text.replace(strays, encodeURIComponent));
  } catch {
    // The cause would show the text.
    throw new InputError(`${hidden(text)} is not a valid URI.`);
  }
}

/** Without what might be meant for a password in a URI that is none: `rtsp:/me:pass word@camera`, `me:password@camera`. */
function hidden(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/+)?([^:@]*):.*@/is, "$1$2:***@");
}
