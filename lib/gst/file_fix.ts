/** What can be done where an element could not read or write a file: elements name it, and not what is wrong with it. */
import { accessSync, constants, existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { GstResourceError } from "../generated/gstreamer/gsterror.ts";
import { isFolder, nearAbsent, whyUnread, whyUnwritten } from "./file_problem.ts";
import type { ErrorMessage } from "./messages.ts";

const reading: readonly number[] = [
  GstResourceError.GST_RESOURCE_ERROR_NOT_FOUND,
  GstResourceError.GST_RESOURCE_ERROR_OPEN_READ,
  GstResourceError.GST_RESOURCE_ERROR_READ,
];
const writing: readonly number[] = [
  GstResourceError.GST_RESOURCE_ERROR_OPEN_WRITE,
  GstResourceError.GST_RESOURCE_ERROR_WRITE,
];

/** A sentence or two; undefined where no file is named, or nothing is wrong with it that can be seen from here. */
export function fixForFile({ error, debug = "" }: ErrorMessage): string | undefined {
  if (error.domain !== "gst-resource-error-quark") return undefined;
  const text = `${error.message}\n${debug.split("\n").slice(1).join("\n")}`;
  if (/^No file name specified/.test(text)) return 'Set its property "location".';
  const uri = /^Invalid URI "([^"]+)"/.exec(text)?.[1];
  if (uri !== undefined && !uri.includes(":"))
    return `The URI of a file is written so: ${Bun.pathToFileURL(resolve(uri)).href}`;
  const file = fileIn(text);
  if (file === undefined) return undefined;
  if (reading.includes(error.code)) return unread(file);
  return writing.includes(error.code) ? unwritten(file) : undefined;
}

/** What stands in quotes, where it is a path, or is said to be a file. */
function fileIn(text: string): string | undefined {
  for (const [, before = "", name = ""] of text.matchAll(/(\w*)\s*["'“]([^"'“”\n]+)["'”]/g)) {
    // An address, or what somebody took for one, with a password perhaps.
    if (/^[a-z][\w+.-]*:\/\/|:.*@/i.test(name)) continue;
    if (name.includes("/") || before === "file") return resolve(name);
  }
  return undefined;
}

function unread(file: string): string | undefined {
  if (!existsSync(file)) {
    const near = nearAbsent(file);
    return existsSync(dirname(file)) ? `There is no ${file}. ${near}`.trim() : near;
  }
  if (isFolder(file)) return "It is a folder: name a file in it.";
  try {
    accessSync(file, constants.R_OK);
    return undefined;
  } catch (error) {
    return sentence(whyUnread(error));
  }
}

function unwritten(file: string): string | undefined {
  if (isFolder(file)) return "It is a folder: name a file in it.";
  try {
    accessSync(existsSync(file) ? file : `${dirname(file)}/.`, constants.W_OK);
    return undefined;
  } catch (error) {
    return sentence(whyUnwritten(error, file));
  }
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
