import { DeepscriptError } from "../native/errors.ts";
import { hidden, withoutPasswords } from "./secrets.ts";

/** Everything that lib/gst throws or rejects with on purpose. `message` is meant to be shown to a person. */
export class GstError extends DeepscriptError {
  override readonly name: string = "GstError";
}

/** No such element factory, or one that could not make an element. */
export class ElementError extends GstError {
  override readonly name = "ElementError";
  readonly factory: string;
  constructor(factory: string, message: string) {
    super(message);
    this.factory = factory;
  }
}

/** A property that does not exist, cannot be written (or read) now, or does not take the value. */
export class PropertyError extends GstError {
  override readonly name = "PropertyError";
  /** The element's name, as in `x264enc0`. */
  readonly element: string;
  readonly property: string;
  constructor(element: string, property: string, message: string) {
    super(`${element}.${property}: ${message}`);
    this.element = element;
    this.property = property;
  }
}

/** Two elements or pads that do not link. */
export class LinkError extends GstError {
  override readonly name = "LinkError";
}

/** Caps, a structure or another value whose text GStreamer does not take. */
export class ValueError extends GstError {
  override readonly name = "ValueError";
}

/** A launch string that does not parse; `message` shows it with the place marked, and without passwords. */
export class LaunchError extends GstError {
  override readonly name = "LaunchError";
  /** The launch string, passwords and all: so it is not enumerable, and not printed with the error. */
  declare readonly description: string;
  /** Characters from its begin to the place; undefined if GStreamer did not tell enough to find it. */
  declare readonly offset: number | undefined;
  constructor(cause: string, description: string, offset: number | undefined) {
    super(`${withoutPasswords(cause)}\n${marked(description, offset)}`);
    Object.defineProperty(this, "description", { value: description });
    if (offset !== undefined) this.offset = offset;
  }
}

/** What stopped a pipeline: the element that gave up, its cause, and what can be done. */
export class PipelineError extends GstError {
  override readonly name = "PipelineError";
  /** The element's name. */
  readonly element: string;
  /** Where it is: `/GstPipeline:main/GstFileSrc:filesrc0`. */
  readonly path: string;
  /** The GError's domain, as in `gst-resource-error-quark`, and code. */
  readonly domain: string;
  readonly code: number;
  /** What the element's programmer left for debugging. */
  declare readonly debug: string | undefined;
  /** What to do about it, where that is known. */
  declare readonly fix: string | undefined;
  constructor(about: {
    element: string;
    path: string;
    domain: string;
    code: number;
    text: string;
    debug?: string | undefined;
    fix?: string | undefined;
  }) {
    super(`${about.element}: ${about.text}${about.fix === undefined ? "" : `\n  ${about.fix}`}`);
    this.element = about.element;
    this.path = about.path;
    this.domain = about.domain;
    this.code = about.code;
    // What is not known is not there: fields that are undefined are printed with the error.
    if (about.debug !== undefined) this.debug = about.debug;
    if (about.fix !== undefined) this.fix = about.fix;
  }
}

/** An object that was used after its dispose(), or a call that the pipeline's state does not allow. */
export class StateError extends GstError {
  override readonly name = "StateError";
}

/** An RTSP server that cannot listen, or a mount that cannot be served. */
export class RtspServerError extends GstError {
  override readonly name = "RtspServerError";
}

function marked(description: string, offset: number | undefined): string {
  if (offset === undefined) return withoutPasswords(description).replace(/^/gm, "  ");
  const lineStart = description.lastIndexOf("\n", offset - 1) + 1;
  const lineEnd = description.indexOf("\n", offset);
  const line = description.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const shown = hidden(line, offset - lineStart);
  return `  ${shown.text}\n  ${" ".repeat(shown.offset)}^`;
}
