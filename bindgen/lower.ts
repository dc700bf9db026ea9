import { BindgenError } from "./diagnostics.ts";
import type {
  BasicName,
  Expression,
  LayoutAttributes,
  Position,
  SourceUnit,
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
import { type LayoutNote, tidy, unnamedBitField } from "./tidy.ts";

export interface LowerOptions {
  /** Broken declarations are fatal in headers that bindings are made for, and passed over elsewhere. */
  readonly strict: boolean;
}

/** One header's text to declarations: types still by name, sizes still expressions. */
export function lower(parser: CParser, file: SourceFile, options: LowerOptions): SourceUnit {
  const { text, notes } = tidy(file);
  return new Lowerer(parser, file, text, notes, options).run();
}

interface Declarator {
  readonly name: string | null;
  readonly type: WrittenType;
}

const basicTypes: { readonly [words: string]: BasicName } = {
  void: "void",
  _Bool: "bool",
  char: "char",
  "char signed": "signed char",
  "char unsigned": "unsigned char",
  short: "short",
  "short unsigned": "unsigned short",
  int: "int",
  signed: "int",
  unsigned: "unsigned int",
  long: "long",
  "long unsigned": "unsigned long",
  "long long": "long long",
  "long long unsigned": "unsigned long long",
  float: "float",
  double: "double",
  "double long": "long double",
  __builtin_va_list: "__builtin_va_list",
  __int128: "__int128",
  __int128_t: "__int128",
  "__int128 unsigned": "unsigned __int128",
  __uint128_t: "unsigned __int128",
};

/** Types a compiler has beyond C's, for which neither bun:ffi nor the layout pass has a name. */
const unknownBasics = /^(_Float\d+x?|__float\d+|_Decimal\d+|_Complex)$/;

/** The words of a basic type in any order and length (`long unsigned int`) to its name. */
export function basicType(spelling: string): WrittenType | null {
  const words = spelling
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "const" && word !== "volatile");
  const strange = words.find((word) => unknownBasics.test(word));
  if (strange !== undefined) return { kind: "unsupported", reason: `${strange} is no type of bun:ffi` };
  const key = words.length === 1 ? words : words.filter((word) => word !== "int");
  const bare = key.filter((word) => word !== "signed" || key.includes("char") || key.length === 1).sort();
  const name = basicTypes[bare.join(" ")] ?? basicTypes[words.join(" ")];
  return name === undefined ? null : { kind: "basic", name };
}

class Lowerer {
  readonly #declarations: WrittenDeclaration[] = [];
  readonly #lineStarts: readonly number[];
  readonly #parser: CParser;
  readonly #file: SourceFile;
  readonly #text: string;
  readonly #notes: readonly LayoutNote[];
  readonly #options: LowerOptions;
  #unnamed = 0;

  constructor(
    parser: CParser,
    file: SourceFile,
    text: string,
    notes: readonly LayoutNote[],
    options: LowerOptions,
  ) {
    this.#parser = parser;
    this.#file = file;
    this.#text = text;
    this.#notes = notes;
    this.#options = options;
    this.#lineStarts = lineStarts(text);
  }

  run(): SourceUnit {
    for (const node of this.#parser.parse(this.#text)) this.#topLevel(node);
    const macros = this.#file.macros.map((macro): WrittenMacro => {
      const value = macro.expansion === null ? null : this.#macroValue(macro.expansion);
      return {
        name: macro.name,
        body: macro.body,
        value,
        position: { file: this.#file.path, line: macro.line },
      };
    });
    return { file: this.#file.path, declarations: this.#declarations, macros };
  }

  #topLevel(node: SyntaxNode): void {
    if (node.broken !== null) {
      if (this.#options.strict) throw this.#syntaxError(node.broken);
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

  #syntaxError(node: SyntaxNode): BindgenError {
    const excerpt = this.#slice(node).trim().split("\n")[0] ?? "";
    const message =
      excerpt === "" ? "something is missing here" : `cannot read this as C: ${excerpt.slice(0, 80)}`;
    return new BindgenError(
      "badHeader",
      message,
      "if the header is C++, list it as such; if it is C, it needs a prelude include or has an error",
      this.#position(node),
    );
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
        const linkage = isStatic ? "static" : "extern";
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
      for (const member of body.children) {
        if (member.type === "field_declaration") members.push(...this.#members(member));
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

  #members(node: SyntaxNode): WrittenField[] {
    const specifier = field(node, "type");
    if (specifier === undefined) return [];
    const type = this.#type(specifier);
    const position = this.#position(node);
    const typeEnd = this.#recordEnd(specifier);
    const declarators = fields(node, "declarator");
    const leading = this.#notesBetween(node.start - 1, specifier.start);
    if (declarators.length === 0) {
      const attributes = this.#attributes([...leading, ...this.#notesBetween(typeEnd, node.end)], node.end);
      return [{ name: null, type, bits: null, attributes, position }];
    }
    const bits = node.children.filter((child) => child.type === "bitfield_clause");
    return declarators.map((child, index) => {
      const next = declarators[index + 1]?.start ?? node.end;
      const from = index === 0 ? typeEnd : child.start;
      const notes = [...leading, ...this.#notesBetween(from, next)];
      const clause = bits.find((candidate) => candidate.start >= child.end && candidate.end <= next);
      const width = clause?.children[0];
      const { name, type: declared } = this.#declarator(child, type);
      return {
        name: name === unnamedBitField ? null : name,
        type: declared,
        bits: width === undefined ? null : this.#expression(width),
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
          value: value === undefined ? null : this.#expression(value),
          position: this.#position(child),
        });
      }
      const after = this.#notesBetween(body.end, this.#recordEnd(node));
      const packed = after.some((note) => note.kind === "packed");
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
        const length = size === undefined ? null : this.#expression(size);
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

  #expression(node: SyntaxNode): Expression {
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

  #macroValue(expansion: string): Expression | null {
    if (expansion === "" || /[;{}]/.test(expansion)) return null;
    const prefix = "int x = ";
    const text = `${prefix}${expansion.replace(/\n/g, " ")};`;
    const [node, extra] = this.#parser.parse(text);
    if (node === undefined || extra !== undefined || node.broken !== null) return null;
    const declarator = field(node, "declarator");
    const value = declarator === undefined ? undefined : field(declarator, "value");
    if (value === undefined || declarator?.end !== text.length - 1) return null;
    return new Lowerer(this.#parser, this.#file, text, [], this.#options).#expression(value);
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
      else aligned.push(this.#macroValue(note.alignment) ?? { kind: "unknown", text: note.alignment });
    }
    let pack: number | null = null;
    for (const note of this.#notes) if (note.kind === "pack" && note.at <= end) pack = note.limit;
    return { packed: notes.some((note) => note.kind === "packed"), aligned, pack };
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
