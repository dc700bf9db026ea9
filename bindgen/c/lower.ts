import type { Linkage, SourceUnit, SyntaxProblem, WrittenDeclaration, WrittenType } from "../written.ts";
import { ofBaseType, strangeAttribute } from "./attributes.ts";
import { TypeLowerer } from "./lower-type.ts";
import { type CParser, field, fields, type SyntaxNode } from "./parse.ts";
import type { SourceFile } from "./preprocess.ts";
import { isEmpty, type Piece, parseAround, type Salvaged } from "./salvage.ts";
import { sightingsOf } from "./sightings.ts";
import type { LayoutNote, TidyText } from "./tidy.ts";
import { tidy } from "./tidy.ts";
import { unreadDeclarations, unreadReason, unreadTags } from "./unread.ts";

/** One header's text to declarations: types still by name, sizes still expressions. */
export function lower(parser: CParser, file: SourceFile): SourceUnit {
  const tidied = tidy(file);
  const unit = new Lowerer(parser, file, tidied, parseAround(parser, tidied.text)).run();
  return { ...unit, seen: sightingsOf(file) };
}

class Lowerer {
  readonly #file: SourceFile;
  readonly #salvaged: Salvaged;
  readonly #types: TypeLowerer;
  readonly #problems: SyntaxProblem[] = [];

  constructor(parser: CParser, file: SourceFile, tidied: TidyText, salvaged: Salvaged) {
    this.#file = file;
    this.#salvaged = salvaged;
    this.#types = new TypeLowerer(parser, file, tidied, (offset) => this.#refused(offset));
  }

  run(): SourceUnit {
    const { nodes, unread, gutted, mended } = this.#salvaged;
    const pieces = [...unread];
    let before = -1;
    for (const node of nodes) {
      for (let [piece] = pieces; piece !== undefined && piece.start < node.start; [piece] = pieces) {
        pieces.shift();
        this.#unread(piece);
        before = piece.end - 1;
      }
      this.#topLevel(node, before);
      before = this.#types.source.behind(node);
    }
    for (const piece of pieces) this.#unread(piece);
    for (const piece of gutted) this.#gutted(piece);
    for (const piece of mended) this.#problem(piece);
    return { file: this.#file.path, declarations: this.#types.declarations, problems: this.#problems };
  }

  /** `before` is where what stands in front of the node begins: attributes may stand there. */
  #topLevel(node: SyntaxNode, before: number): void {
    if (isEmpty(node)) return;
    switch (node.type) {
      case "declaration":
        this.#declaration(node, before);
        break;
      case "type_definition":
        this.#typedef(node, before);
        break;
      default:
        this.#types.type(node);
    }
  }

  #unread(piece: Piece): void {
    const text = this.#text(piece);
    this.#problem(piece);
    this.#types.declarations.push(
      ...unreadDeclarations(text, (offset) => this.#position(piece.start + offset)),
    );
  }

  /** What is left of it was lowered; the structs that were in the one that it defines are lost with its body. */
  #gutted(piece: Piece): void {
    const text = this.#text(piece);
    const open = text.indexOf("{") + 1;
    const at = (offset: number) => this.#position(piece.start + open + offset);
    this.#problem(piece);
    this.#types.declarations.push(...unreadTags(text.slice(open), unreadReason(text), at));
  }

  #refused(offset: number): string | null {
    const piece = this.#salvaged.gutted.find(({ start, end }) => start <= offset && offset < end);
    return piece === undefined ? null : unreadReason(this.#text(piece));
  }

  #problem(piece: Piece): void {
    const excerpt = this.#text(piece).split("\n")[0] ?? "";
    this.#problems.push({ excerpt, position: this.#position(piece.start) });
  }

  #text({ start, end }: Piece): string {
    return this.#types.source.text.slice(start, end);
  }

  #position(offset: number) {
    return this.#types.source.positionAt(offset);
  }

  #declaration(node: SyntaxNode, before: number): void {
    const { source } = this.#types;
    const isStatic = node.children.some(
      (child) => child.type === "storage_class_specifier" && /static|inline/.test(source.slice(child)),
    );
    for (const { name, type, notes, others, position } of this.#declared(node, before)) {
      const reason = oldStyle(notes) ?? strangeAttribute(others);
      const renamed = notes.some((note) => note.kind === "label" && note.name !== name);
      if (reason !== null) {
        const what = type.kind === "function" ? "function" : "variable";
        this.#push({ kind: "refused", what, name, reason, position });
      } else if (type.kind === "function") {
        const inline = notes.some((note) => note.kind === "body");
        const linkage: Linkage = inline ? "inline" : isStatic ? "static" : renamed ? "renamed" : "extern";
        this.#push({ kind: "function", name, type, linkage, position });
      } else {
        const linkage = isStatic ? "static" : renamed ? "renamed" : "extern";
        this.#push({ kind: "variable", name, type, linkage, position });
      }
    }
  }

  #typedef(node: SyntaxNode, before: number): void {
    for (const { name, type: declared, others, position } of this.#declared(node, before)) {
      const reason = strangeAttribute(others);
      const type: WrittenType = reason === null ? declared : { kind: "unsupported", reason };
      const { aligned } = this.#types.attributes(others, node.end);
      this.#push({ kind: "typedef", name, type, aligned, position });
    }
  }

  #push(declaration: WrittenDeclaration): void {
    this.#types.declarations.push(declaration);
  }

  /** What each declarator declares, with the attributes on all of them and on it alone. */
  #declared(node: SyntaxNode, before: number) {
    const { source } = this.#types;
    const specifier = field(node, "type");
    if (specifier === undefined) return [];
    const type = this.#types.type(specifier);
    const declarators = fields(node, "declarator");
    const [first] = declarators;
    const { leading, typeEnd } = source.aroundType(specifier, before, first);
    return declarators.flatMap((child, index) => {
      const { from, to } = source.boundsOf(declarators, index, typeEnd, node.end - 1);
      const notes: LayoutNote[] = [...leading, ...source.notesBetween(from, to)];
      const outside = notes.filter(({ at }) => !isInParameters(child, at));
      const { base } = ofBaseType(outside);
      const { others } = ofBaseType(notes);
      const { name, type: declared } = this.#types.declarator(child, base ?? type);
      return name === null ? [] : [{ name, type: declared, notes, others, position: source.position(child) }];
    });
  }
}

function oldStyle(notes: readonly LayoutNote[]): string | null {
  if (!notes.some(({ kind }) => kind === "old style")) return null;
  return "it is defined as before C89, without a prototype";
}

function isInParameters(node: SyntaxNode, at: number): boolean {
  if (at <= node.start || at > node.end) return false;
  return node.field === "parameters" || node.children.some((child) => isInParameters(child, at));
}
