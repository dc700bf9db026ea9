import type { CParser, SyntaxNode } from "./parse.ts";
import { closing, tokenize } from "./tokens.ts";

/** A declaration, as a part of the text: it ends with a semicolon outside of all brackets. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The declarations that the parser can take, and the pieces of text that it cannot. */
export interface Salvaged {
  readonly nodes: readonly SyntaxNode[];
  /** Not in the nodes at all. */
  readonly unread: readonly Piece[];
  /** In the nodes with nothing between the outermost braces. */
  readonly gutted: readonly Piece[];
  /** In the nodes, but for parts that bind nothing. */
  readonly mended: readonly Piece[];
}

/**
 * Parses a header so that what the grammar does not know costs one declaration: an error makes the parser skip as
 * much as it takes to get back into step, so the pieces around it are tried one by one, and those that cannot be
 * read by themselves are blanked out.
 */
export function parseAround(parser: CParser, text: string): Salvaged {
  const unread: Piece[] = [];
  const gutted: Piece[] = [];
  const mended: Piece[] = [];
  let nodes = parser.parse(text);
  let pieces: readonly Piece[] | null = null;
  let left = text;
  for (let broken = nodes.filter(isUnreadable); broken.length > 0; broken = nodes.filter(isUnreadable)) {
    pieces ??= piecesOf(text);
    const near = pieces.filter(
      (piece) => !unread.includes(piece) && broken.some((node) => meet(piece, node)),
    );
    // Each round takes something out, so there is an end.
    if (near.length === 0) break;
    const alone = near.filter((piece) => !isReadable(parser, left, piece));
    for (const piece of alone.length > 0 ? alone : near) {
      const bare = withoutStorage(withoutValues(left, piece), piece);
      const empty = withoutBodies(bare, piece);
      if (alone.length > 0 && isReadable(parser, bare, piece)) {
        left = bare;
        mended.push(piece);
      } else if (alone.length > 0 && isReadable(parser, empty, piece)) {
        left = empty;
        gutted.push(piece);
      } else {
        left = blanked(left, piece);
        unread.push(piece);
      }
    }
    nodes = parser.parse(left);
  }
  return { nodes, unread, gutted, mended };
}

const known = new Set([
  "declaration",
  "type_definition",
  "struct_specifier",
  "union_specifier",
  "enum_specifier",
]);

function isReadable(parser: CParser, text: string, { start, end }: Piece): boolean {
  return !parser.parse(text.slice(start, end)).some(isUnreadable);
}

/** `typedef struct A { … };` names nothing: compilers warn, and the parser misses the name. */
function withoutStorage(text: string, { start, end }: Piece): string {
  const piece = text.slice(start, end);
  if (!/\}\s*;$/.test(piece)) return text;
  const bare = piece.replace(/^((typedef|static|extern|const|volatile)\s+)+/, blank);
  return text.slice(0, start) + bare + text.slice(end);
}

/** No value of a variable's is asked for, and what it may be made of is more than the parser knows. */
function withoutValues(text: string, { start, end }: Piece): string {
  const words = tokenize(text.slice(start, end));
  const kept: string[] = [];
  for (let index = 0; index < words.length; ) {
    const next = words[index] === "=" ? endOfValue(words, index) : closing(words, index) + 1;
    const part = words.slice(index, next).join("");
    kept.push(words[index] === "=" ? blank(part) : part);
    index = next;
  }
  return text.slice(0, start) + kept.join("") + text.slice(end);
}

function endOfValue(words: readonly string[], at: number): number {
  let end = at + 1;
  while (end < words.length && words[end] !== "," && words[end] !== ";") end = closing(words, end) + 1;
  return end;
}

/** A struct or an enum that is declared, whatever is in it. */
function withoutBodies(text: string, { start, end }: Piece): string {
  const piece = text.slice(start, end);
  const inside = piece.replace(/\{[\s\S]*\}/, (body) => `{${blank(body.slice(1, -1))}}`);
  return text.slice(0, start) + inside + text.slice(end);
}

function isUnreadable(node: SyntaxNode): boolean {
  if (node.broken === null && (known.has(node.type) || isEmpty(node))) return false;
  return true;
}

/** A semicolon by itself. */
export function isEmpty(node: SyntaxNode): boolean {
  return node.type === "expression_statement" && node.children.length === 0;
}

function meet(piece: Piece, node: SyntaxNode): boolean {
  return piece.start < Math.max(node.end, node.start + 1) && node.start < piece.end;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let at = 0;
  let depth = 0;
  for (const word of tokenize(text)) {
    at += word.length;
    if (word === "{" || word === "(" || word === "[") depth++;
    else if (word === "}" || word === ")" || word === "]") depth--;
    else if (word === ";" && depth === 0) {
      pieces.push({ start, end: at });
      start = at;
    }
  }
  if (text.slice(start).trim() !== "") pieces.push({ start, end: text.length });
  return pieces.map((piece) => ({ ...piece, start: piece.start + leadingSpace(text, piece) }));
}

function leadingSpace(text: string, { start, end }: Piece): number {
  return /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
}

function blanked(text: string, { start, end }: Piece): string {
  return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
}

/** Lines stay lines. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
