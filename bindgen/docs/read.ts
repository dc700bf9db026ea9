import { readFileSync } from "node:fs";

/** The documentation comments of one header, found by what they stand beside. */
export interface HeaderDocs {
  /** The comment that documents what begins on a line: right above it, or at its end (`///<`). */
  at(line: number): string | null;
  /** GTK-Doc's block for a name, and what it says of its parts (parameters, fields, values) with `@name:`. */
  named(name: string): GtkDoc | null;
  /** The line within some lines after `from` on which a name is declared. */
  lineOf(name: string, from: number): number | null;
}

export interface GtkDoc {
  readonly text: string;
  readonly parts: ReadonlyMap<string, string>;
}

const comment = /\/\*[*!](?!\/)([\s\S]*?)\*\/|(?:^[ \t]*\/\/[/!](?!<)[^\n]*\n)+|\/\/[/!]<[^\n]*/gm;

export function readDocs(file: string): HeaderDocs {
  const text = source(file);
  const lines = text.split("\n");
  const above = new Map<number, string>();
  const beside = new Map<number, string>();
  const named = new Map<string, GtkDoc>();
  for (const { line, found } of comments(text)) {
    const body = bodyOf(found);
    const last = line + found.trimEnd().split("\n").length - 1;
    if (/^\/(\*[*!]|\/[/!])</.test(found.trimStart())) beside.set(line, body.replace(/^\s*<\s*/, ""));
    else {
      const gtk = gtkDoc(body);
      if (gtk !== null) named.set(gtk.name, gtk);
      else above.set(nextCode(lines, last), body);
    }
  }
  return {
    at: (line) => above.get(line) ?? beside.get(line) ?? null,
    named: (name) => named.get(name) ?? null,
    lineOf: (name, from) => {
      const word = new RegExp(`(^|[^\\w])${name}\\b`);
      for (let line = from; line < Math.min(from + 1000, lines.length + 1); line++) {
        if (word.test(lines[line - 1] ?? "")) return line;
      }
      return null;
    },
  };
}

function source(file: string): string {
  try {
    return readFileSync(file, "utf8").replaceAll("\r\n", "\n");
  } catch {
    return "";
  }
}

function comments(text: string): { line: number; found: string }[] {
  let line = 1;
  let from = 0;
  return [...text.matchAll(comment)].map((match) => {
    line += text.slice(from, match.index).split("\n").length - 1;
    from = match.index;
    return { line, found: match[0] };
  });
}

/** Only blank lines may stand between a comment and what it is about. */
function nextCode(lines: readonly string[], last: number): number {
  let line = last + 1;
  while (line <= lines.length && (lines[line - 1] ?? "").trim() === "") line++;
  return line;
}

/** The text without the signs that make it a comment. */
function bodyOf(found: string): string {
  return found
    .replace(/^\s*\/\*[*!]|\*+\/\s*$/g, "")
    .split("\n")
    .map((line) => line.replace(/^\s*(?:\/\/[/!]|\*(?!\*))? ?/, "").trimEnd())
    .join("\n")
    .trim();
}

/** `Name:` on the first line, then `@part: text`, then the text. */
function gtkDoc(body: string): (GtkDoc & { name: string }) | null {
  const [first = "", ...rest] = body.split("\n");
  const name = /^([A-Za-z_]\w*):(?:\s*\(.*\))?\s*$/.exec(first)?.[1];
  if (name === undefined) return null;
  const parts = new Map<string, string>();
  const text: string[] = [];
  let part: string | null = null;
  for (const line of rest) {
    const begins = /^@([\w.]+):\s*(.*)$/.exec(line);
    const returns = /^(?:Returns?|Return value):\s*(.*)$/i.exec(line);
    if (begins !== null) {
      part = begins[1] ?? "";
      parts.set(part, withoutAnnotations(begins[2] ?? ""));
    } else if (returns !== null) {
      part = null;
      text.push(`@returns ${withoutAnnotations(returns[1] ?? "")}`);
    } else if (line === "") {
      part = null;
      text.push("");
    } else if (part === null) text.push(line);
    else parts.set(part, `${parts.get(part)} ${line.trim()}`);
  }
  return { name, parts, text: text.join("\n").trim() };
}

/** `(transfer full) (nullable): text`: notes for other bindings' generators. */
function withoutAnnotations(text: string): string {
  return text.replace(/^(?:\([^)]*\)\s*)+:?\s*/, "");
}
