import { dirname, join } from "node:path";
import { Language, Parser, type TreeCursor } from "web-tree-sitter";

/** A node of the syntax tree as plain data, so that the passes after this one know no parser. */
export interface SyntaxNode {
  readonly type: string;
  readonly field: string | null;
  readonly start: number;
  readonly end: number;
  /** Named children, and unnamed ones that have a field (operators). */
  readonly children: readonly SyntaxNode[];
  /** The nearest ERROR or MISSING node in or under this one, or null. */
  readonly broken: SyntaxNode | null;
}

export function field(node: SyntaxNode, name: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === name);
}

export function fields(node: SyntaxNode, name: string): SyntaxNode[] {
  return node.children.filter((child) => child.field === name);
}

type Grammar = "tree-sitter-c" | "tree-sitter-cpp";

/** For good: a web-tree-sitter parser that is collected may trap in its finalizer, which nothing can catch. */
const loaded = new Map<Grammar, Promise<CParser>>();

export class CParser {
  readonly #parser: Parser;

  private constructor(parser: Parser) {
    this.#parser = parser;
  }

  /** The process's own parser of a language; it keeps nothing from one text to the next. */
  static load(grammar: Grammar = "tree-sitter-c"): Promise<CParser> {
    let parser = loaded.get(grammar);
    if (parser === undefined) {
      parser = CParser.#create(grammar);
      loaded.set(grammar, parser);
    }
    return parser;
  }

  static async #create(grammar: Grammar): Promise<CParser> {
    await Parser.init();
    const folder = dirname(require.resolve(`${grammar}/package.json`));
    const language = await Language.load(join(folder, `${grammar}.wasm`));
    const parser = new Parser();
    parser.setLanguage(language);
    return new CParser(parser);
  }

  /** The top-level nodes of a piece of C, in order. */
  parse(text: string): readonly SyntaxNode[] {
    const tree = this.#parser.parse(text);
    if (tree === null) return [];
    const cursor = tree.walk();
    try {
      return copy(cursor).children;
    } finally {
      cursor.delete();
      tree.delete();
    }
  }
}

function copy(cursor: TreeCursor): SyntaxNode {
  const type = cursor.nodeType;
  const field = cursor.currentFieldName;
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  const children: SyntaxNode[] = [];
  let broken: SyntaxNode | null = null;
  if (cursor.gotoFirstChild()) {
    do {
      const needed = cursor.nodeIsNamed || cursor.nodeIsMissing || cursor.currentFieldName !== null;
      if (!needed) continue;
      const child = copy(cursor);
      broken ??= child.broken;
      children.push(child);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  const node = { type, field, start, end, children, broken };
  if (type === "ERROR" || cursor.nodeIsMissing) node.broken = node;
  return node;
}
