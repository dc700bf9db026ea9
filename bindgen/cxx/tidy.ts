import type { SourceFile } from "../c/preprocess.ts";
import type { LayoutNote, TidyText } from "../c/tidy.ts";

const token =
  /[ \t\r\n\f\v]+|#[^\n]*|[A-Za-z_$][\w$]*|\.?\d(?:[eEpP][+-]|[\w.'])*|R"([^\s()\\]*)\([\s\S]*?\)\1"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|::|[\s\S]/g;

/** Words that change no layout and that the grammar may stumble over. */
const dropped = new Set(["__extension__", "__restrict", "__restrict__", "__thread", "thread_local"]);

/**
 * Preprocessed C++, line for line, without what the grammar cannot take everywhere: attributes, asm labels
 * and pragmas. Those that matter to layouts are kept beside the text, by offset.
 */
export function tidyCxx(file: SourceFile): TidyText {
  const tokens = file.text.match(token) ?? [];
  const out: string[] = [];
  const notes: LayoutNote[] = [];
  const packs: (number | null)[] = [];
  let pack: number | null = null;
  let length = 0;
  const emit = (text: string): void => {
    out.push(text);
    length += text.length;
  };
  /** Takes `( … )` from `from` on: what is inside, and the index behind it. Line breaks stay. */
  const group = (from: number): { inside: string; next: number } => {
    let index = from;
    while (/^\s/.test(tokens[index] ?? "")) index++;
    if (tokens[index] !== "(") return { inside: "", next: from };
    const begin = index;
    for (let depth = 0; index < tokens.length; index++) {
      if (tokens[index] === "(") depth++;
      if (tokens[index] === ")" && --depth === 0) break;
    }
    const inside = tokens.slice(begin + 1, index).join("");
    emit(
      tokens
        .slice(from, index)
        .join("")
        .replace(/[^\n]+/g, " "),
    );
    return { inside, next: index + 1 };
  };
  for (let index = 0; index < tokens.length; ) {
    const word = tokens[index++] ?? "";
    if (word.startsWith("#")) {
      if (!word.startsWith("#pragma pack")) continue;
      for (const part of (/\(([^)]*)\)/.exec(word)?.[1] ?? "").split(",").map((text) => text.trim())) {
        if (part === "push") packs.push(pack);
        else if (part === "pop") pack = packs.pop() ?? null;
        else if (/^\d+$/.test(part)) pack = Number(part) === 0 ? null : Number(part);
        else if (part === "") pack = null;
      }
      notes.push({ at: length, kind: "pack", limit: pack });
    } else if (word === "__attribute__" || word === "__attribute") {
      const { inside, next } = group(index);
      index = next;
      notes.push(...attributes(inside.replace(/^\s*\(|\)\s*$/g, ""), length));
    } else if (word === "alignas") {
      const { inside, next } = group(index);
      index = next;
      notes.push({ at: length, kind: "aligned", alignment: inside.trim() });
    } else if (word === "__asm__" || word === "asm" || word === "__asm") {
      const { inside, next } = group(index);
      index = next;
      notes.push({ at: length, kind: "label", name: inside.replace(/"\s*"|^\s*"|"\s*$/g, "") });
    } else if (!dropped.has(word)) emit(word);
  }
  return { text: out.join(""), notes };
}

function attributes(inside: string, at: number): LayoutNote[] {
  const pattern = /(?:^|,)\s*_*(packed|aligned|vector_size|mode|ms_struct)_*\s*(\(([\s\S]*?)\)\s*(?=,|$))?/g;
  return [...inside.matchAll(pattern)].map((match): LayoutNote => {
    const attribute = match[1] ?? "";
    if (attribute === "packed") return { at, kind: "packed" };
    if (attribute === "aligned") return { at, kind: "aligned", alignment: (match[3] ?? "").trim() };
    return { at, kind: "unsupported", attribute };
  });
}
