import { attributeFindings } from "../c/attributes.ts";
import { changesLayouts, Pragmas } from "../c/pragmas.ts";
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
  const pragmas = new Pragmas();
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
  const find = (list: string): void => {
    notes.push(...attributeFindings(list).map((finding) => ({ at: length, ...finding })));
  };
  for (let index = 0; index < tokens.length; ) {
    const word = tokens[index++] ?? "";
    if (word.startsWith("#")) {
      if (changesLayouts(word)) notes.push({ at: length, kind: "pragma", ...pragmas.read(word) });
    } else if (word === "__attribute__" || word === "__attribute") {
      const { inside, next } = group(index);
      index = next;
      find(inside.replace(/^\s*\(|\)\s*$/g, ""));
    } else if (word === "[" && tokens[index] === "[") {
      const end = closing(tokens, index + 1);
      const inside = tokens.slice(index + 1, end).join("");
      emit(inside.replace(/[^\n]+/g, " "));
      index = end + 2;
      find(inside);
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

/** Where the bracket closes that opened before `from`. */
function closing(tokens: readonly string[], from: number): number {
  let index = from;
  for (let depth = 1; index < tokens.length; index++) {
    if (tokens[index] === "[") depth++;
    if (tokens[index] === "]" && --depth === 0) break;
  }
  return index;
}
