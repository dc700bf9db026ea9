import type {
  Expression,
  LayoutAttributes,
  WrittenDeclaration,
  WrittenEnum,
  WrittenField,
  WrittenType,
} from "../written.ts";
import { ofBaseType } from "./attributes.ts";
import { basicType } from "./basic-types.ts";
import { lowerAttributes, strangeEnum } from "./lower-attributes.ts";
import { type Declarator, lowerDeclarator } from "./lower-declarator.ts";
import { lowerExpression } from "./lower-expression.ts";
import { type CParser, field, fields, type SyntaxNode } from "./parse.ts";
import type { SourceFile } from "./preprocess.ts";
import { SourceText } from "./source-text.ts";
import { type LayoutNote, type TidyText, unnamedBitField } from "./tidy.ts";

/** Types as a header writes them; structs and enums that are defined on the way become declarations. */
export class TypeLowerer {
  readonly declarations: WrittenDeclaration[] = [];
  readonly source: SourceText;
  readonly #parser: CParser;
  readonly #file: SourceFile;
  readonly #unnamed = new Map<number, number>();
  /** Why nothing can be said of what is defined at an offset, or null. */
  readonly #refused: (offset: number) => string | null;

  constructor(
    parser: CParser,
    file: SourceFile,
    tidied: TidyText,
    refused: (offset: number) => string | null = () => null,
  ) {
    this.#parser = parser;
    this.#file = file;
    this.source = new SourceText(file, tidied);
    this.#refused = refused;
  }

  type(node: SyntaxNode): WrittenType {
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
        const spelling = this.source.slice(node);
        const basic = basicType(spelling);
        if (basic !== null) return basic;
        if (/^\w+$/.test(spelling)) return { kind: "typedef", name: spelling };
      }
    }
    return { kind: "unsupported", reason: `the type \`${this.source.slice(node)}\` is not understood` };
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
      const said = this.attributes(this.#notesAround(node, body), body.end);
      const attributes = { ...said, refused: this.#refused(node.start) ?? said.refused };
      const position = this.source.position(node);
      this.declarations.push({
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
    const type = this.type(specifier);
    const position = this.source.position(node);
    const declarators = fields(node, "declarator");
    const [first] = declarators;
    const { leading, typeEnd } = this.source.aroundType(specifier, before, first);
    if (declarators.length === 0) {
      const attributes = this.attributes(
        [...leading, ...this.source.notesBetween(typeEnd, node.end)],
        node.end,
      );
      return [{ name: null, type, bits: null, attributes, position }];
    }
    return declarators.map((child, index) => {
      const { from, to } = this.source.boundsOf(declarators, index, typeEnd, node.end);
      const notes = [...leading, ...this.source.notesBetween(from, to)];
      const { base, others } = ofBaseType(notes);
      const width = notes.find((note) => note.kind === "bits");
      const { name, type: declared } = this.declarator(child, base ?? type);
      return {
        name: name === unnamedBitField ? null : name,
        type: declared,
        bits: width?.kind === "bits" ? this.#constant(width.width) : null,
        attributes: this.attributes(others, to),
        position: this.source.position(child),
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
          name: this.source.slice(name),
          value: value === undefined ? null : this.expression(value),
          position: this.source.position(child),
        });
      }
      const notes = this.#notesAround(node, body);
      const packed = notes.some((note) => note.kind === "packed");
      const refused = this.#refused(node.start) ?? strangeEnum(notes);
      const position = this.source.position(node);
      this.declarations.push({ kind: "enum", tag, unnamed, packed, refused, enumerators, position });
    }
    return { kind: "tagged", keyword: "enum", tag };
  }

  #notesAround(node: SyntaxNode, body: SyntaxNode): LayoutNote[] {
    return [
      ...this.source.notesBetween(node.start, body.start),
      ...this.source.notesBetween(body.end, this.source.afterSpace(node)),
    ];
  }

  #tag(node: SyntaxNode): { tag: string; unnamed: boolean } {
    const name = field(node, "name");
    if (name !== undefined) return { tag: this.source.slice(name), unnamed: false };
    // After its place, so that it is one struct for whoever reads the header, as C or as C++.
    const { line } = this.source.position(node);
    const before = this.#unnamed.get(line) ?? 0;
    this.#unnamed.set(line, before + 1);
    return { tag: `${this.#file.path}:${line}:${before}`, unnamed: true };
  }

  declarator(node: SyntaxNode | undefined, base: WrittenType): Declarator {
    return lowerDeclarator(node, base, {
      slice: (child) => this.source.slice(child),
      type: (child) => this.type(child),
      expression: (child) => this.expression(child),
      parameter: (child, type) => ofBaseType(this.source.notesAround(child)).base ?? type,
    });
  }

  expression(node: SyntaxNode): Expression {
    return lowerExpression(node, {
      slice: (child) => this.source.slice(child),
      typeName: (child) => this.#typeName(child),
    });
  }

  /** The type in a cast or a sizeof. */
  #typeName(node: SyntaxNode): WrittenType {
    const specifier = field(node, "type");
    if (specifier === undefined) return { kind: "unsupported", reason: "a type without a specifier" };
    return this.declarator(field(node, "declarator"), this.type(specifier)).type;
  }

  attributes(notes: readonly LayoutNote[], end: number): LayoutAttributes {
    const constant = (text: string) => lowerConstant(this.#parser, this.#file, text);
    return lowerAttributes(notes, this.source.pragmasAt(end), constant);
  }

  #constant(text: string): Expression {
    return lowerConstant(this.#parser, this.#file, text) ?? { kind: "unknown", text };
  }
}

/** The expression that a piece of text is, or null if it is none. */
export function lowerConstant(parser: CParser, file: SourceFile, expansion: string): Expression | null {
  if (expansion === "" || /[;{}]/.test(expansion)) return null;
  const text = `int x = ${expansion.replace(/\n/g, " ")};`;
  const [node, extra] = parser.parse(text);
  if (node === undefined || extra !== undefined || node.broken !== null) return null;
  const declarator = field(node, "declarator");
  const value = declarator === undefined ? undefined : field(declarator, "value");
  if (value === undefined || declarator?.end !== text.length - 1) return null;
  return new TypeLowerer(parser, file, { text, notes: [] }).expression(value);
}
