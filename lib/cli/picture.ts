/** A pipeline as text, and as a picture in a file. */
import { rmSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { Element } from "../gst/element.ts";
import { whyUnwritten } from "../gst/file_problem.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { withoutPasswords } from "../gst/secrets.ts";
import { CliError } from "./errors.ts";

/** Its elements in the order of the launch string, and for each what its pads lead to. */
export function pipelineText(pipeline: Pipeline): string {
  const lines: string[] = [];
  for (const element of pipeline.elements.toReversed()) {
    const named = element.name === element.factory ? "" : ` (${element.factory})`;
    lines.push(`${element.name}${named}`, ...linksOf(element));
  }
  return withoutPasswords(lines.join("\n"));
}

function linksOf(element: Element): string[] {
  const { pads } = element;
  const links = pads.flatMap((pad) => {
    if (pad.direction === "src") return [`  ${pad.name} -> ${pad.peer ?? "nothing yet"}`];
    return pad.peer === undefined ? [`  nothing yet -> ${pad.name}`] : [];
  });
  const later = element.padTemplates.filter(({ presence }) => presence === "sometimes");
  return [...links, ...later.map(({ name }) => `  ${name}: appears while it plays`)];
}

/** Throws CliError where a picture cannot be written into this file: it is looked at before anything plays. */
export function requirePicture(file: string): void {
  const extension = extname(file);
  if (extension !== ".svg" && extension !== ".dot")
    throw new CliError("usage", `--graph ${file}: it writes .svg or .dot`);
  if (extension === ".svg" && Bun.which("dot", { PATH: process.env["PATH"] ?? "" }) === null) {
    throw new CliError(
      "notReady",
      `--graph ${file}: drawing needs Graphviz: sudo apt install graphviz. Without it, --graph takes a .dot file.`,
    );
  }
  // Made and taken away again: what runs into an error leaves nothing behind.
  writeFresh(file, "");
  rmSync(file);
}

export async function writePicture(pipeline: Pipeline, file: string): Promise<void> {
  writeFresh(file, extname(file) === ".svg" ? await pipeline.graphSvg() : await pipeline.graph());
}

/** As --sink does it: a file that is there belongs to somebody. */
function writeFresh(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (cause) {
    throw new CliError("usage", `--graph ${file}: ${whyUnwritten(cause, file)}`, { cause });
  }
}
