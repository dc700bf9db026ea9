import { strangeAttribute } from "../c/attributes.ts";
import { lowerAttributes } from "../c/lower-attributes.ts";
import { type Declarator, lowerDeclarator } from "../c/lower-declarator.ts";
import { lowerExpression } from "../c/lower-expression.ts";
import { type CParser, field, fields, type SyntaxNode } from "../c/parse.ts";
import type { SourceFile } from "../c/preprocess.ts";
import { SourceText } from "../c/source-text.ts";
import type { LayoutNote } from "../c/tidy.ts";
import type {
  Expression,
  LayoutAttributes,
  SourceUnit,
  WrittenDeclaration,
  WrittenType,
} from "../written.ts";
import type { CxxLibrary } from "./library.ts";
import { lowerClass } from "./lower-class.ts";
import { lowerDeclaration } from "./lower-declaration.ts";
import { lowerEnum } from "./lower-enum.ts";
import type { CxxLowering } from "./lowering.ts";
import { namedType } from "./named-type.ts";
import { Scopes } from "./scopes.ts";
import { tidyCxx } from "./tidy.ts";

/** One C++ header's text to declarations; what C has no word for is refused here, with its place. */
export function lowerCxx(parser: CParser, library: CxxLibrary, file: SourceFile): SourceUnit {
  return new CxxLowerer(parser, library, file).run();
}

/** The reason of what the grammar has no rule for. */
export const unreadable = "bindgen cannot read this C++";

/** What is declared without any declaration of its own: nothing to bind and nothing to count. */
const silent = new Set([
  ";",
  "comment",
  "empty_declaration",
  "expression_statement",
  "static_assert_declaration",
  "friend_declaration",
  "preproc_call",
]);

class CxxLowerer implements CxxLowering {
  readonly scopes: Scopes;
  readonly source: SourceText;
  readonly declarations: WrittenDeclaration[] = [];
  hidden = false;
  readonly #parser: CParser;
  readonly #library: CxxLibrary;
  readonly #file: SourceFile;
  readonly #unnamed = new Map<number, number>();
  linkage: "c" | "c++" = "c++";

  constructor(parser: CParser, library: CxxLibrary, file: SourceFile, scopes: Scopes = new Scopes()) {
    this.scopes = scopes;
    this.#parser = parser;
    this.#library = library;
    this.#file = file;
    this.source = new SourceText(file, tidyCxx(file));
  }

  run(): SourceUnit {
    this.#list(this.#parser.parse(this.source.text), -1);
    return { file: this.#file.path, declarations: this.declarations, problems: [] };
  }

  /** `before` is where the list begins: attributes may stand in front of a declaration. */
  #list(nodes: readonly SyntaxNode[], before: number): void {
    let from = before;
    for (const node of nodes) {
      this.#topLevel(node, from);
      from = this.source.behind(node);
    }
  }

  #topLevel(node: SyntaxNode, before: number): void {
    switch (node.type) {
      case "linkage_specification":
        this.#linked(node, before);
        return;
      case "namespace_definition":
        this.#namespace(node);
        return;
      case "declaration_list":
        this.#list(node.children, node.start);
        return;
      case "using_declaration":
        this.scopes.use(this.source.slice(node));
        return;
    }
    if (silent.has(node.type)) return;
    if (node.broken !== null) {
      this.unreadable(node.broken);
      return;
    }
    switch (node.type) {
      case "declaration":
      case "function_definition":
        lowerDeclaration(this, node, before);
        return;
      case "type_definition":
        this.typedef(node, before);
        return;
      case "alias_declaration":
        this.alias(node);
        return;
      case "struct_specifier":
      case "class_specifier":
      case "union_specifier":
      case "enum_specifier":
        this.type(node);
        return;
      case "template_declaration":
      case "template_instantiation":
        this.template(node);
        return;
      default:
        this.unreadable(node);
    }
  }

  #linked(node: SyntaxNode, before: number): void {
    const outer = this.linkage;
    const value = field(node, "value");
    this.linkage = value !== undefined && this.source.slice(value) === '"C"' ? "c" : "c++";
    const body = field(node, "body");
    if (body !== undefined) this.#topLevel(body, before);
    this.linkage = outer;
  }

  #namespace(node: SyntaxNode): void {
    const name = field(node, "name");
    const body = field(node, "body");
    if (body === undefined) return;
    this.scopes.within(name === undefined ? "" : this.source.slice(name), () =>
      this.#topLevel(body, body.start),
    );
  }

  typedef(node: SyntaxNode, before: number): void {
    const specifier = field(node, "type");
    if (specifier === undefined) return;
    const type = this.type(specifier);
    const own = this.source.notesOn(node, specifier, before);
    const reason = strangeAttribute(own);
    for (const child of fields(node, "declarator")) {
      const { name, type: declared } = this.declarator(child, type);
      if (name === null) continue;
      const { aligned } = this.attributes(own, node.end);
      const position = this.source.position(child);
      const whole = this.scopes.declare(name);
      const final: WrittenType = reason === null ? declared : { kind: "unsupported", reason };
      this.declarations.push({ kind: "typedef", name: whole, type: final, aligned, position });
    }
  }

  alias(node: SyntaxNode): void {
    const name = field(node, "name");
    const type = field(node, "type");
    if (name === undefined || type === undefined) return;
    const whole = this.scopes.declare(this.source.slice(name));
    const position = this.source.position(node);
    const described = this.described(type);
    this.declarations.push({ kind: "typedef", name: whole, type: described, aligned: [], position });
  }

  template(node: SyntaxNode): void {
    const inner = node.children.find(({ type }) =>
      /_(specifier|definition|declaration)$|^declaration$/.test(type),
    );
    const named = inner === undefined ? undefined : this.#firstName(inner);
    const reason = "it is a template, and has no form before somebody uses it";
    this.refuse("template", named ?? "template", reason, node);
  }

  #firstName(node: SyntaxNode): string | undefined {
    const name = field(node, "name");
    if (name !== undefined) return this.source.slice(name);
    const inner = field(node, "declarator");
    if (inner === undefined) return undefined;
    return /identifier|_name$/.test(inner.type) ? this.source.slice(inner) : this.#firstName(inner);
  }

  refuse(
    what: Extract<WrittenDeclaration, { kind: "refused" }>["what"],
    name: string,
    reason: string,
    node: SyntaxNode,
  ): void {
    this.declarations.push({ kind: "refused", what, name, reason, position: this.source.position(node) });
  }

  unreadable(node: SyntaxNode): void {
    const excerpt = this.source.slice(node).trim().split("\n")[0] ?? "";
    this.refuse("class", excerpt.slice(0, 40), unreadable, node);
  }

  type(node: SyntaxNode): WrittenType {
    switch (node.type) {
      case "struct_specifier":
      case "class_specifier":
      case "union_specifier":
        return this.#tagged(node, node.type === "union_specifier" ? "union" : "struct");
      case "enum_specifier":
        return lowerEnum(this, node);
      case "type_identifier":
      case "primitive_type":
      case "sized_type_specifier":
      case "qualified_identifier":
      case "template_type":
        return namedType(this, this.#library, node);
    }
    return { kind: "unsupported", reason: `the type \`${this.source.slice(node)}\` is not understood` };
  }

  #tagged(node: SyntaxNode, keyword: "struct" | "union"): WrittenType {
    const body = field(node, "body");
    const { tag, unnamed } = this.tag(node);
    if (body !== undefined) lowerClass(this, { node, body, keyword, tag, unnamed });
    // A tag that is only mentioned may be one of an outer scope.
    else if (!unnamed) return { kind: "tagged", keyword, tag: this.scopes.find(tag) };
    return { kind: "tagged", keyword, tag };
  }

  tag(node: SyntaxNode): { tag: string; unnamed: boolean } {
    const name = field(node, "name");
    if (name === undefined) {
      const { file, line } = this.source.position(node);
      const before = this.#unnamed.get(line) ?? 0;
      this.#unnamed.set(line, before + 1);
      return { tag: `${file}:${line}:${before}`, unnamed: true };
    }
    const text = this.source.slice(name);
    const defines = field(node, "body") !== undefined || field(node, "base") !== undefined;
    return { tag: defines ? this.scopes.declare(text) : text, unnamed: false };
  }

  declarator(node: SyntaxNode | undefined, base: WrittenType): Declarator {
    return lowerDeclarator(node, base, {
      slice: (child) => this.source.slice(child),
      type: (child) => this.type(child),
      expression: (child) => this.expression(child),
    });
  }

  described(node: SyntaxNode): WrittenType {
    const specifier = field(node, "type");
    if (specifier === undefined)
      return { kind: "unsupported", reason: `\`${this.source.slice(node)}\` is no type` };
    return this.declarator(field(node, "declarator"), this.type(specifier)).type;
  }

  expression(node: SyntaxNode): Expression {
    return lowerExpression(node, {
      slice: (child) => this.source.slice(child),
      typeName: (child) => this.described(child),
      name: (text) => this.#named(text),
    });
  }

  /** A name in an expression, whole if something in reach declares it. */
  #named(text: string): Expression {
    if (text === "true" || text === "false") {
      const operand: Expression = { kind: "number", text: text === "true" ? "1" : "0" };
      return { kind: "cast", type: { kind: "basic", name: "bool" }, operand };
    }
    return { kind: "name", name: this.scopes.find(text.replace(/\s|^::/g, "")) };
  }

  before(node: SyntaxNode, child: SyntaxNode): string {
    return this.source.text.slice(node.start, child.start);
  }

  notesAround(node: SyntaxNode, body: SyntaxNode | undefined): LayoutNote[] {
    return [
      ...this.source.notesBetween(node.start, body?.start ?? node.end),
      ...this.source.notesBetween(body?.end ?? node.end, this.source.afterSpace(node)),
    ];
  }

  attributes(notes: readonly LayoutNote[], end: number): LayoutAttributes {
    return lowerAttributes(notes, this.source.pragmasAt(end), (text) => this.#constant(text));
  }

  /** The expression that a piece of text is, or null if it is none. */
  #constant(text: string): Expression | null {
    const whole = `int x = ${text.replace(/\n/g, " ")};`;
    const [node, extra] = this.#parser.parse(whole);
    const declarator = node === undefined || node.broken !== null ? undefined : field(node, "declarator");
    const value = declarator === undefined ? undefined : field(declarator, "value");
    if (extra !== undefined || value === undefined || declarator?.end !== whole.length - 1) return null;
    return new CxxLowerer(
      this.#parser,
      this.#library,
      { ...this.#file, text: whole },
      this.scopes,
    ).expression(value);
  }
}
