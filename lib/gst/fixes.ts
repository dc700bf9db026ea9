/** What a person can do about an error of an element. */

import { GstCoreError, GstResourceError, GstStreamError } from "../generated/gstreamer/gsterror.ts";
import { fixForFile } from "./file_fix.ts";
import { misreadFiles } from "./later.ts";
import type { ErrorMessage, WarningMessage } from "./messages.ts";
import { packageOf } from "./packages.ts";
import { schemeMeant } from "./schemes.ts";

const byCode: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  "gst-resource-error-quark": {
    [GstResourceError.GST_RESOURCE_ERROR_NOT_FOUND]:
      "Check that its name is right and that it can be reached from here.",
    [GstResourceError.GST_RESOURCE_ERROR_OPEN_READ]:
      "Check that it exists, is no folder, and may be read by you.",
    [GstResourceError.GST_RESOURCE_ERROR_OPEN_WRITE]:
      "Check that its folder exists and may be written by you.",
    [GstResourceError.GST_RESOURCE_ERROR_OPEN_READ_WRITE]:
      "Check the address, and that the camera or server answers.",
    [GstResourceError.GST_RESOURCE_ERROR_BUSY]:
      "Something else is using it: close that, or choose another device or port.",
    [GstResourceError.GST_RESOURCE_ERROR_NO_SPACE_LEFT]: "Free some space on the disk.",
    [GstResourceError.GST_RESOURCE_ERROR_NOT_AUTHORIZED]:
      "It wants a user and password: put them into the address, or set user-id and user-pw.",
    [GstResourceError.GST_RESOURCE_ERROR_READ]:
      "The source was cut off: check the network, the cable or the file.",
  },
  "gst-stream-error-quark": {
    [GstStreamError.GST_STREAM_ERROR_WRONG_TYPE]:
      "What arrives is of another kind than this element handles: check the file, and which demuxer and parser stand before it.",
    [GstStreamError.GST_STREAM_ERROR_TYPE_NOT_FOUND]:
      "This is no media file that GStreamer knows, or it is empty.",
    [GstStreamError.GST_STREAM_ERROR_DECRYPT]: "The stream is encrypted and there is no key for it.",
  },
  "gst-core-error-quark": {
    [GstCoreError.GST_CORE_ERROR_NEGOTIATION]:
      "Two neighbours found no common format: put a converter (videoconvert, nvvideoconvert) or a capsfilter between them.",
  },
};

/**
 * An error or a warning in one line. Many elements give GStreamer's general sentence ("Resource not found.") as the
 * message and the fact in the debug text, behind the line that says where in the source it was raised.
 */
export function causeOf(message: ErrorMessage | WarningMessage): string {
  const general = message.error.message.replace(/\.$/, "");
  const fact = message.debug?.split("\n").slice(1).join(" ").trim() ?? "";
  if (fact === "" || message.error.message.includes(fact)) return `${general}.`;
  return `${general}: ${fact}`;
}

/**
 * What can be done about an error in the pipeline at an address, of which that is `missing`; undefined where nothing
 * better than the error itself can be said.
 */
export function fixFor(
  message: ErrorMessage,
  missing: readonly string[],
  pipeline: number,
): string | undefined {
  if (missing.length > 0) return `Missing: ${missing.join("; ")}.`;
  const misread = fixForMisread(message, pipeline);
  if (misread !== undefined) return misread;
  if (/not-negotiated/.test(message.debug ?? "")) {
    return "Elements after it found no common format: put a converter (videoconvert, nvvideoconvert) or a capsfilter between them.";
  }
  if (/not-linked/.test(message.debug ?? "")) {
    return "A pad that carries data leads nowhere: link it, or end it in a fakesink.";
  }
  if (message.error.message.startsWith("conn-str: ")) return brokerFix(message.error.message);
  return fixForFile(message) ?? byCode[message.error.domain]?.[message.error.code];
}

/** Where elements are handed another kind of file than they are for. */
export function fixForMisread(message: ErrorMessage | WarningMessage, pipeline: number): string | undefined {
  const { domain, code } = message.error;
  const isNegotiation = code === GstCoreError.GST_CORE_ERROR_NEGOTIATION;
  if (domain !== "gst-stream-error-quark" && !(domain === "gst-core-error-quark" && isNegotiation))
    return undefined;
  return misreadFiles().misreadFile(pipeline);
}

/** Of nvmsgbroker's errors; what its adaptor says of a configuration says what to do, too. */
function brokerFix(text: string): string | undefined {
  if (/connect(ed)? to/.test(text)) return "Check the address, and that the broker answers there.";
  if (!/connection string|is no port/.test(text)) return undefined;
  return 'It is written as in "localhost;6379" or, with a topic, "localhost;6379;events".';
}

/** What a `missing-plugin` message asks for, with the package where that is known; undefined for other messages. */
export function missingPlugin(structure: {
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}): string | undefined {
  if (structure.name !== "missing-plugin") return undefined;
  const { name, type, detail } = structure.fields;
  if (type === "urisource" && typeof detail === "string") {
    const hint = schemeMeant(detail);
    if (hint !== "") return `what reads ${detail}:// (${hint.charAt(0).toLowerCase()}${hint.slice(1)})`;
  }
  const from =
    type === "element" && typeof detail === "string"
      ? packageOf(detail)
      : "gstreamer1.0-libav, gstreamer1.0-plugins-bad or gstreamer1.0-plugins-ugly may have it";
  return `${String(name)}${from === undefined ? "" : ` (${from})`}`;
}
