import type {
  Expression,
  LayoutAttributes,
  SourceUnit,
  SyntaxProblem,
  WrittenDeclaration,
  WrittenEnum,
  WrittenField,
  WrittenMacro,
  WrittenType,
} from "../written.ts";
import { strangeAttribute } from "./attributes.ts";
import { basicType } from "./basic-types.ts";
import { lowerAttributes, strangeEnum } from "./lower-attributes.ts";
import { type Declarator, lowerDeclarator } from "./lower-declarator.ts";
import { lowerExpression } from "./lower-expression.ts";
import { type CParser, field, fields, type SyntaxNode } from "./parse.ts";
import type { SourceFile } from "./preprocess.ts";
import { SourceText } from "./source-text.ts";
import { type LayoutNote, type TidyText, tidy, unnamedBitField } from "./tidy.ts";

/** One header's text to declarations: types still by name, sizes still expressions. */
export function lower(parser: CParser, file: SourceFile): SourceUnit {
  return new Lowerer(parser, file, tidy(file)).run();
}

/** A header's macros, with the expressions of those that may be constants. */
export function lowerMacros(parser: CParser, file: SourceFile): WrittenMacro[] {
  return file.macros.map(({ name, body, expansion, line }) => {
    const value =
      expansion === null || isPlaceDependent(body) ? null : lowerConstant(parser, file, expansion);
    return { name, body, value, position: { file: file.path, line } };
  });
}

/** What says where it is used has no value of its own. */
function isPlaceDependent(body: string | null): boolean {
  return body !== null && /\b__(FILE|LINE|DATE|TIME|COUNTER|func|FUNCTION|PRETTY_FUNCTION)__/.test(body);
}

/** The expression that a piece of text is, or null if it is none. */
function lowerConstant(parser: CParser, file: SourceFile, expansion: string): Expression | null {
  if (expansion === "" || /[;{}]/.test(expansion)) return null;
  const text = `int x = ${expansion.replace(/\n/g, " ")};`;
  const [node, extra] = parser.parse(text);
  if (node === undefined || extra !== undefined || node.broken !== null) return null;
  const declarator = field(node, "declarator");
  const value = declarator === undefined ? undefined : field(declarator, "value");
  if (value === undefined || declarator?.end !== text.length - 1) return null;
  return new Lowerer(parser, file, { text, notes: [] }).expression(value);
}

class Lowerer {
  readonly #declarations: WrittenDeclaration[] = [];
  readonly #parser: CParser;
  readonly #file: SourceFile;
  readonly #source: SourceText;
  readonly #problems: SyntaxProblem[] = [];
  readonly #unnamed = new Map<number, number>();

  constructor(parser: CParser, file: SourceFile, tidied: TidyText) {
    this.#parser = parser;
    this.#file = file;
    this.#source = new SourceText(file, tidied);
  }

  run(): SourceUnit {
    let before = -1;
    for (const node of this.#parser.parse(this.#source.text)) {
      this.#topLevel(node, before);
      before = this.#source.behind(node);
    }
    return { file: this.#file.path, declarations: this.#declarations, problems: this.#problems };
  }

  /** `before` is where what stands in front of the node begins: attributes may stand there. */
  #topLevel(node: SyntaxNode, before: number): void {
    if (node.broken !== null) {
      this.#problem(node.broken);
      return;
    }
    switch (node.type) {
      case "declaration":
        this.#declaration(node, before);
        break;
      case "type_definition":
        this.#typedef(node, before);
        break;
      case "struct_specifier":
      case "union_specifier":
      case "enum_specifier":
        this.#type(node);
        break;
      default:
        this.#problem(node);
    }
  }

  #problem(node: SyntaxNode): void {
    const excerpt = this.#source.slice(node).trim().split("\n")[0] ?? "";
    this.#problems.push({ excerpt, position: this.#source.position(node) });
  }

  #declaration(node: SyntaxNode, before: number): void {
    const specifier = field(node, "type");
    if (specifier === undefined) return;
    const type = this.#type(specifier);
    const isStatic = node.children.some(
      (child) => child.type === "storage_class_specifier" && /static|inline/.test(this.#source.slice(child)),
    );
    const reason = strangeAttribute(this.#source.notesOn(node, specifier, before));
    for (const child of fields(node, "declarator")) {
      const { name, type: declared } = this.#declarator(child, type);
      if (name === null) continue;
      const position = this.#source.position(child);
      const notes = this.#source.notesBetween(child.start, node.end);
      const renamed = notes.some((note) => note.kind === "label" && note.name !== name);
      if (reason !== null) {
        const what = declared.kind === "function" ? "function" : "variable";
        this.#declarations.push({ kind: "refused", what, name, reason, position });
      } else if (declared.kind === "function") {
        const inline = notes.some((note) => note.kind === "body");
        const linkage = inline ? "inline" : isStatic ? "static" : renamed ? "renamed" : "extern";
        this.#declarations.push({ kind: "function", name, type: declared, linkage, position });
      } else {
        const linkage = isStatic ? "static" : renamed ? "renamed" : "extern";
        this.#declarations.push({ kind: "variable", name, type: declared, linkage, position });
      }
    }
  }

  #typedef(node: SyntaxNode, before: number): void {
    const specifier = field(node, "type");
    if (specifier === undefined) return;
    const type = this.#type(specifier);
    const own = this.#source.notesOn(node, specifier, before);
    const reason = strangeAttribute(own);
    for (const child of fields(node, "declarator")) {
      const { name, type: declared } = this.#declarator(child, type);
      if (name === null) continue;
      const final: WrittenType = reason === null ? declared : { kind: "unsupported", reason };
      const { aligned } = this.#attributes(own, node.end);
      this.#declarations.push({
        kind: "typedef",
        name,
        type: final,
        aligned,
        position: this.#source.position(child),
      });
    }
  }

  #type(node: SyntaxNode): WrittenType {
    switch (node.type) {
      case "struct_specifier":
        return this.#record(node, "struct");
      case "union_specifier":
        return this.#record(node, "union");
      case "enum_specifier":
        return this.#enum(node);
      case "primitive_type":
      case "sized_type_specifier":
      case "type_identifier": {
        const spelling = this.#source.slice(node);
        const basic = basicType(spelling);
        if (basic !== null) return basic;
        if (/^\w+$/.test(spelling)) return { kind: "typedef", name: spelling };
      }
    }
    return { kind: "unsupported", reason: `the type \`${this.#source.slice(node)}\` is not understood` };
  }

  #record(node: SyntaxNode, keyword: "struct" | "union"): WrittenType {
    const body = field(node, "body");
    const { tag, unnamed } = this.#tag(node);
    if (body !== undefined) {
      const members: WrittenField[] = [];
      let before = body.start;
      for (const member of body.children) {
        if (member.type === "field_declaration") members.push(...this.#members(member, before));
        before = member.end - 1;
      }
      const attributes = this.#attributes(
        [
          ...this.#source.notesBetween(node.start, body.start),
          ...this.#source.notesBetween(body.end, this.#source.afterSpace(node)),
        ],
        body.end,
      );
      const position = this.#source.position(node);
      this.#declarations.push({
        kind: "record",
        keyword,
        tag,
        unnamed,
        fields: members,
        attributes,
        position,
      });
    }
    return { kind: "tagged", keyword, tag };
  }

  /** `before` is where what stands in front of the declaration begins: attributes may stand there. */
  #members(node: SyntaxNode, before: number): WrittenField[] {
    const specifier = field(node, "type");
    if (specifier === undefined) return [];
    const type = this.#type(specifier);
    const position = this.#source.position(node);
    const declarators = fields(node, "declarator");
    const [first] = declarators;
    const { leading, typeEnd } = this.#source.aroundType(specifier, before, first);
    if (declarators.length === 0) {
      const attributes = this.#attributes(
        [...leading, ...this.#source.notesBetween(typeEnd, node.end)],
        node.end,
      );
      return [{ name: null, type, bits: null, attributes, position }];
    }
    return declarators.map((child, index) => {
      const next = declarators[index + 1]?.start ?? node.end;
      const from = index === 0 ? typeEnd : child.start;
      const notes = [...leading, ...this.#source.notesBetween(from, next)];
      const width = notes.find((note) => note.kind === "bits");
      const { name, type: declared } = this.#declarator(child, type);
      return {
        name: name === unnamedBitField ? null : name,
        type: declared,
        bits: width?.kind === "bits" ? this.#constant(width.width) : null,
        attributes: this.#attributes(notes, next),
        position: this.#source.position(child),
      };
    });
  }

  #enum(node: SyntaxNode): WrittenType {
    const body = field(node, "body");
    const { tag, unnamed } = this.#tag(node);
    if (body !== undefined) {
      const enumerators: WrittenEnum["enumerators"][number][] = [];
      for (const child of body.children) {
        const name = field(child, "name");
        if (child.type !== "enumerator" || name === undefined) continue;
        const value = field(child, "value");
        enumerators.push({
          name: this.#source.slice(name),
          value: value === undefined ? null : this.expression(value),
          position: this.#source.position(child),
        });
      }
      const notes = [
        ...this.#source.notesBetween(node.start, body.start),
        ...this.#source.notesBetween(body.end, this.#source.afterSpace(node)),
      ];
      const packed = notes.some((note) => note.kind === "packed");
      const refused = strangeEnum(notes);
      this.#declarations.push({
        kind: "enum",
        tag,
        unnamed,
        packed,
        refused,
        enumerators,
        position: this.#source.position(node),
      });
    }
    return { kind: "tagged", keyword: "enum", tag };
  }

  #tag(node: SyntaxNode): { tag: string; unnamed: boolean } {
    const name = field(node, "name");
    if (name !== undefined) return { tag: this.#source.slice(name), unnamed: false };
    // After its place, so that it is one struct for whoever reads the header, as C or as C++.
    const { line } = this.#source.position(node);
    const before = this.#unnamed.get(line) ?? 0;
    this.#unnamed.set(line, before + 1);
    return { tag: `${this.#file.path}:${line}:${before}`, unnamed: true };
  }

  #declarator(node: SyntaxNode | undefined, base: WrittenType): Declarator {
    return lowerDeclarator(node, base, {
      slice: (child) => this.#source.slice(child),
      type: (child) => this.#type(child),
      expression: (child) => this.expression(child),
    });
  }

  expression(node: SyntaxNode): Expression {
    return lowerExpression(node, {
      slice: (child) => this.#source.slice(child),
      typeName: (child) => this.#typeName(child),
    });
  }

  /** The type in a cast or a sizeof. */
  #typeName(node: SyntaxNode): WrittenType {
    const specifier = field(node, "type");
    if (specifier === undefined) return { kind: "unsupported", reason: "a type without a specifier" };
    return this.#declarator(field(node, "declarator"), this.#type(specifier)).type;
  }

  #attributes(notes: readonly LayoutNote[], end: number): LayoutAttributes {
    const constant = (text: string) => lowerConstant(this.#parser, this.#file, text);
    return lowerAttributes(notes, this.#source.pragmasAt(end), constant);
  }

  #constant(text: string): Expression {
    return lowerConstant(this.#parser, this.#file, text) ?? { kind: "unknown", text };
  }
}
