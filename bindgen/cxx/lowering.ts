import type { Declarator } from "../c/lower-declarator.ts";
import type { SyntaxNode } from "../c/parse.ts";
import type { SourceText } from "../c/source-text.ts";
import type { LayoutNote } from "../c/tidy.ts";
import type { Expression, LayoutAttributes, WrittenDeclaration, WrittenType } from "../written.ts";
import type { Scopes } from "./scopes.ts";

/** What the lowering of a header offers to the lowering of a class, an enum or a type in it. */
export interface CxxLowering {
  readonly scopes: Scopes;
  readonly source: SourceText;
  readonly declarations: WrittenDeclaration[];
  /** What `extern "C"` says of the declarations that are being read. */
  readonly linkage: "c" | "c++";
  /** Inside the part of a class that nobody else may name. */
  hidden: boolean;
  /** `before` is where what stands in front of it begins: attributes may stand there. */
  typedef(node: SyntaxNode, before: number): void;
  alias(node: SyntaxNode): void;
  template(node: SyntaxNode): void;
  unreadable(node: SyntaxNode): void;
  type(node: SyntaxNode): WrittenType;
  /** Unnamed ones are called after their place, as in C: the same struct is one, whoever reads it. */
  tag(node: SyntaxNode): { tag: string; unnamed: boolean };
  declarator(node: SyntaxNode | undefined, base: WrittenType): Declarator;
  /** The type of a cast, of a template's argument, of an alias. */
  described(node: SyntaxNode): WrittenType;
  expression(node: SyntaxNode): Expression;
  before(node: SyntaxNode, child: SyntaxNode): string;
  notesAround(node: SyntaxNode, body: SyntaxNode | undefined): LayoutNote[];
  attributes(notes: readonly LayoutNote[], end: number): LayoutAttributes;
  refuse(
    what: Extract<WrittenDeclaration, { kind: "refused" }>["what"],
    name: string,
    reason: string,
    node: SyntaxNode,
  ): void;
}
