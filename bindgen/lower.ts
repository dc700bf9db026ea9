import { basicType } from "./basic-types.ts";
import type {
  Expression,
  LayoutAttributes,
  Position,
  SourceUnit,
  SyntaxProblem,
  WrittenDeclaration,
  WrittenEnum,
  WrittenField,
  WrittenMacro,
  WrittenParameter,
  WrittenType,
} from "./ir.ts";
import { lowerExpression } from "./lower-expression.ts";
import type { CParser, SyntaxNode } from "./parse.ts";
import type { SourceFile } from "./preprocess.ts";
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

interface Declarator {
  readonly name: string | null;
  readonly type: WrittenType;
}

class Lowerer {
  readonly #declarations: WrittenDeclaration[] = [];
  readonly #lineStarts: readonly number[];
  readonly #parser: CParser;
  readonly #file: SourceFile;
  readonly #text: string;
  readonly #notes: readonly LayoutNote[];
  readonly #problems: SyntaxProblem[] = [];
  #unnamed = 0;

  constructor(parser: CParser, file: SourceFile, { text, notes }: TidyText) {
    this.#parser = parser;
    this.#file = file;
    this.#text = text;
    this.#notes = notes;
    this.#lineStarts = lineStarts(text);
  }

  run(): SourceUnit {
    for (const node of this.#parser.parse(this.#text)) this.#topLevel(node);
    return { file: this.#file.path, declarations: this.#declarations, problems: this.#problems };
  }

  #topLevel(node: SyntaxNode): void {
    if (node.broken !== null) {
      const excerpt = this.#slice(node.broken).trim().split("\n")[0] ?? "";
      this.#problems.push({ excerpt, position: this.#position(node.broken) });
      return;
    }
    switch (node.type) {
      case "declaration":
        this.#declaration(node);
        break;
      case "type_definition":
        this.#typedef(node);
        break;
      case "struct_specifier":
      case "union_specifier":
      case "enum_specifier":
        this.#type(node);
    }
  }

  #declaration(node: SyntaxNode): void {
    const specifier = field(node, "type");
    if (specifier === undefined) return;
    const type = this.#type(specifier);
    const isStatic = node.children.some(
      (child) => child.type === "storage_class_specifier" && /static|inline/.test(this.#slice(child)),
    );
    for (const child of fields(node, "declarator")) {
      const { name, type: declared } = this.#declarator(child, type);
      if (name === null) continue;
      const position = this.#position(child);
      if (declared.kind === "function") {
        const renamed = this.#notesBetween(child.start, node.end).some((note) => note.kind === "label");
        const linkage = isStatic ? "static" : renamed ? "renamed" : "extern";
        this.#declarations.push({ kind: "function", name, type: declared, linkage, position });
      } else {
        this.#declarations.push({ kind: "variable", name, type: declared, position });
      }
    }
  }

  #typedef(node: SyntaxNode): void {
    const specifier = field(node, "type");
    if (specifier === undefined) return;
    const type = this.#type(specifier);
    const own = this.#notesBetween(this.#recordEnd(specifier), node.end);
    const strange = own.find((note) => note.kind === "unsupported");
    for (const child of fields(node, "declarator")) {
      const { name, type: declared } = this.#declarator(child, type);
      if (name === null) continue;
      const final: WrittenType =
        strange?.kind === "unsupported"
          ? { kind: "unsupported", reason: `its type has the attribute ${strange.attribute}` }
          : declared;
      const { aligned } = this.#attributes(own, node.end);
      this.#declarations.push({
        kind: "typedef",
        name,
        type: final,
        aligned,
        position: this.#position(child),
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
        const spelling = this.#slice(node);
        const basic = basicType(spelling);
        if (basic !== null) return basic;
        if (/^\w+$/.test(spelling)) return { kind: "typedef", name: spelling };
      }
    }
    return { kind: "unsupported", reason: `the type \`${this.#slice(node)}\` is not understood` };
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
          ...this.#notesBetween(node.start, body.start),
          ...this.#notesBetween(body.end, this.#recordEnd(node)),
        ],
        body.end,
      );
      const position = this.#position(node);
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
    const position = this.#position(node);
    const typeEnd = this.#recordEnd(specifier);
    const declarators = fields(node, "declarator");
    const leading = this.#notesBetween(before, specifier.start);
    if (declarators.length === 0) {
      const attributes = this.#attributes([...leading, ...this.#notesBetween(typeEnd, node.end)], node.end);
      return [{ name: null, type, bits: null, attributes, position }];
    }
    return declarators.map((child, index) => {
      const next = declarators[index + 1]?.start ?? node.end;
      const from = index === 0 ? typeEnd : child.start;
      const notes = [...leading, ...this.#notesBetween(from, next)];
      const width = notes.find((note) => note.kind === "bits");
      const { name, type: declared } = this.#declarator(child, type);
      return {
        name: name === unnamedBitField ? null : name,
        type: declared,
        bits: width?.kind === "bits" ? this.#constant(width.width) : null,
        attributes: this.#attributes(notes, next),
        position: this.#position(child),
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
          name: this.#slice(name),
          value: value === undefined ? null : this.expression(value),
          position: this.#position(child),
        });
      }
      const notes = [
        ...this.#notesBetween(node.start, body.start),
        ...this.#notesBetween(body.end, this.#recordEnd(node)),
      ];
      const packed = notes.some((note) => note.kind === "packed");
      this.#declarations.push({
        kind: "enum",
        tag,
        unnamed,
        packed,
        enumerators,
        position: this.#position(node),
      });
    }
    return { kind: "tagged", keyword: "enum", tag };
  }

  #tag(node: SyntaxNode): { tag: string; unnamed: boolean } {
    const name = field(node, "name");
    if (name !== undefined) return { tag: this.#slice(name), unnamed: false };
    return { tag: `${this.#file.path}:${this.#unnamed++}`, unnamed: true };
  }

  #declarator(node: SyntaxNode, base: WrittenType): Declarator {
    const inner =
      field(node, "declarator") ?? node.children.find((child) => /declarator$|identifier$/.test(child.type));
    switch (node.type) {
      case "identifier":
      case "field_identifier":
      case "type_identifier":
      case "primitive_type":
        return { name: this.#slice(node), type: base };
      case "pointer_declarator":
      case "abstract_pointer_declarator":
        return this.#inner(inner, { kind: "pointer", to: base });
      case "array_declarator":
      case "abstract_array_declarator": {
        const size = field(node, "size");
        const length = size === undefined ? null : this.expression(size);
        return this.#inner(inner, { kind: "array", of: base, length });
      }
      case "function_declarator":
      case "abstract_function_declarator": {
        const list = field(node, "parameters");
        const { parameters, variadic } = this.#parameters(list);
        return this.#inner(inner, { kind: "function", returns: base, parameters, variadic });
      }
      case "parenthesized_declarator":
      case "abstract_parenthesized_declarator":
      case "init_declarator":
      case "attributed_declarator":
        return this.#inner(inner, base);
    }
    return {
      name: null,
      type: { kind: "unsupported", reason: `the declarator \`${this.#slice(node)}\` is not understood` },
    };
  }

  #inner(node: SyntaxNode | undefined, type: WrittenType): Declarator {
    return node === undefined ? { name: null, type } : this.#declarator(node, type);
  }

  #parameters(list: SyntaxNode | undefined): { parameters: WrittenParameter[]; variadic: boolean } {
    const parameters: WrittenParameter[] = [];
    let variadic = false;
    for (const child of list?.children ?? []) {
      if (child.type === "variadic_parameter") variadic = true;
      if (child.type === "identifier") {
        parameters.push({ name: null, type: { kind: "typedef", name: this.#slice(child) } });
      }
      if (child.type !== "parameter_declaration") continue;
      const specifier = field(child, "type");
      if (specifier === undefined) continue;
      const declarator = field(child, "declarator");
      const { name, type } = this.#inner(declarator, this.#type(specifier));
      const isVoid = type.kind === "basic" && type.name === "void";
      if (!isVoid) parameters.push({ name, type });
    }
    return { parameters, variadic };
  }

  expression(node: SyntaxNode): Expression {
    return lowerExpression(node, {
      slice: (child) => this.#slice(child),
      typeName: (child) => this.#typeName(child),
    });
  }

  /** The type in a cast or a sizeof. */
  #typeName(node: SyntaxNode): WrittenType {
    const specifier = field(node, "type");
    if (specifier === undefined) return { kind: "unsupported", reason: "a type without a specifier" };
    return this.#inner(field(node, "declarator"), this.#type(specifier)).type;
  }

  /** Where the text after a struct's or enum's specifier goes on: attributes in between belong to it. */
  #recordEnd(node: SyntaxNode): number {
    let end = node.end;
    while (end < this.#text.length && /\s/.test(this.#text[end] ?? "")) end++;
    return end;
  }

  #notesBetween(from: number, to: number): LayoutNote[] {
    return this.#notes.filter((note) => note.at > from && note.at <= to && note.kind !== "pack");
  }

  #attributes(notes: readonly LayoutNote[], end: number): LayoutAttributes {
    const aligned: LayoutAttributes["aligned"][number][] = [];
    for (const note of notes) {
      if (note.kind !== "aligned") continue;
      if (note.alignment === "") aligned.push("largest");
      else
        aligned.push(
          lowerConstant(this.#parser, this.#file, note.alignment) ?? {
            kind: "unknown",
            text: note.alignment,
          },
        );
    }
    let pack: number | null = null;
    for (const note of this.#notes) if (note.kind === "pack" && note.at <= end) pack = note.limit;
    return { packed: notes.some((note) => note.kind === "packed"), aligned, pack };
  }

  #constant(text: string): Expression {
    return lowerConstant(this.#parser, this.#file, text) ?? { kind: "unknown", text };
  }

  #slice(node: SyntaxNode): string {
    return this.#text.slice(node.start, node.end);
  }

  #position(node: SyntaxNode): Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= node.start) low = middle;
      else high = middle - 1;
    }
    return { file: this.#file.path, line: this.#file.lines[low] ?? 0 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function field(node: SyntaxNode, name: string): SyntaxNode | undefined {
  return node.children.find((child) => child.field === name);
}

function fields(node: SyntaxNode, name: string): SyntaxNode[] {
  return node.children.filter((child) => child.field === name);
}
