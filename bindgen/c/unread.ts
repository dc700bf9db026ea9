import type { Position, WrittenDeclaration } from "../written.ts";
import { closing, isIdentifier, isSpace, tokenize } from "./tokens.ts";

/** Why nothing can be bound by the names that a piece of text gives. */
export function unreadReason(text: string): string {
  return `bindgen cannot read it: ${excerpt(text)}`;
}

/** Where in the header an offset of the text is. */
export type PositionAt = (offset: number) => Position;

/**
 * What a declaration declares that the parser could not take, told by its words: each name with the reason why
 * nothing can be bound by it, so that whatever uses the name can give that reason too.
 */
export function unreadDeclarations(text: string, positionAt: PositionAt): WrittenDeclaration[] {
  const words = tokenize(text);
  const reason = unreadReason(text);
  const declared = declarators(words).map(({ name, offset, isFunction }): WrittenDeclaration => {
    const position = positionAt(offset);
    if (words[0] === "typedef") {
      return { kind: "typedef", name, type: { kind: "unsupported", reason }, aligned: [], position };
    }
    return { kind: "refused", what: isFunction ? "function" : "variable", name, reason, position };
  });
  const all = [...unreadTags(text, reason, positionAt), ...declared];
  if (all.length > 0) return all;
  return [{ kind: "refused", what: "declaration", name: excerpt(text), reason, position: positionAt(0) }];
}

/** The structs and enums that are defined in a text, which nothing is known of. */
export function unreadTags(text: string, reason: string, positionAt: PositionAt): WrittenDeclaration[] {
  const definition = /\b(struct|union|enum)(?:\s+(\w+))?\s*\{/g;
  return [...text.matchAll(definition)].map(({ 1: keyword, 2: tag, index }): WrittenDeclaration => {
    const position = positionAt(index);
    const key = `${position.file}:${position.line}:unread ${index}`;
    const named = { tag: tag ?? key, unnamed: tag === undefined, position };
    if (keyword === "enum")
      return { kind: "enum", ...named, packed: false, refused: reason, enumerators: [] };
    const attributes = { packed: false, aligned: [], pack: null, refused: reason };
    return {
      kind: "record",
      keyword: keyword === "union" ? keyword : "struct",
      ...named,
      fields: [],
      attributes,
    };
  });
}

/** Enough to find the place by. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

interface Name {
  readonly name: string;
  readonly offset: number;
  /** What follows is the parameters' or the other brackets' of this name. */
  readonly isSettled: boolean;
  readonly isFunction: boolean;
}

/** The names that a declaration gives, one a declarator: of its words outside of brackets the last, or the one in `(*name)`. */
function declarators(words: readonly string[]): Name[] {
  const names: Name[] = [];
  let last: Name | null = null;
  let afterTag = false;
  let offset = 0;
  for (let index = 0; index < words.length; ) {
    const word = words[index] ?? "";
    const end = "([{".includes(word) ? closing(words, index) + 1 : index + 1;
    const text = words.slice(index, end).join("");
    if (word === "," || word === ";") {
      if (last !== null) names.push(last);
      last = null;
    } else if (word === "(") {
      const [, pointer] = /^\(\s*[*^][\s*^]*(?:const\s+|volatile\s+)*(\w+)/.exec(text) ?? [];
      const behind = words.slice(end).find((next) => !isSpace(next));
      if (pointer !== undefined && behind === "(")
        last = { name: pointer, offset, isSettled: true, isFunction: false };
      else if (last !== null && !last.isSettled) {
        const { name, offset: place }: Name = last;
        last = { name, offset: place, isSettled: true, isFunction: true };
      }
    } else if (word === "struct" || word === "union" || word === "enum") afterTag = true;
    else if (isIdentifier(word) && !keywords.has(word)) {
      if (!afterTag && last?.isSettled !== true)
        last = { name: word, offset, isSettled: false, isFunction: false };
      afterTag = false;
    } else if (word === "{") afterTag = false;
    offset += text.length;
    index = end;
  }
  return names;
}

const keywords = new Set(
  `auto char const double extern float int long register short signed static typedef unsigned void volatile inline
  typeof __typeof__ __typeof typeof_unqual _Bool`.split(/\s+/),
);
