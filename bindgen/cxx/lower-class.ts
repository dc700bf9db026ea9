import { field, fields, type SyntaxNode } from "../c/parse.ts";
import type { Tail, WrittenField, WrittenType } from "../written.ts";
import { lowerBases } from "./lower-bases.ts";
import { constantOf, isConstant } from "./lower-declaration.ts";
import type { CxxLowering } from "./lowering.ts";

interface ClassNode {
  readonly node: SyntaxNode;
  readonly body: SyntaxNode;
  readonly keyword: "struct" | "union";
  readonly tag: string;
  readonly unnamed: boolean;
}

/** A class's members to fields. A class that is more than its fields is refused, with what it is more. */
export function lowerClass(lowerer: CxxLowering, found: ClassNode): void {
  const { node, keyword, tag, unnamed } = found;
  const { hidden } = lowerer;
  const members = new Members(lowerer, found);
  const name = field(node, "name");
  if (name === undefined) members.read();
  else lowerer.scopes.within(lowerer.source.slice(name), () => members.read());
  lowerer.hidden = hidden;
  const bases = lowerBases(lowerer, node);
  const reason = hidden ? "it is private to the class around it" : (members.reason ?? bases.reason);
  if (reason !== null) {
    lowerer.refuse("class", unnamed ? `${keyword} without a name` : tag, reason, node);
    return;
  }
  lowerer.declarations.push({
    kind: "record",
    keyword,
    tag,
    unnamed,
    fields: [...bases.fields, ...members.fields],
    attributes: lowerer.attributes(lowerer.notesAround(node, found.body), found.body.end),
    language: "c++",
    tail: bases.fields.length > 0 ? "reused" : members.tail,
    position: lowerer.source.position(node),
  });
}

class Members {
  readonly fields: WrittenField[] = [];
  /** Why there can be no class of its fields; null if there can. */
  reason: string | null = null;
  tail: Tail = "kept";
  readonly #lowerer: CxxLowering;
  readonly #class: ClassNode;
  #isPublic: boolean;

  constructor(lowerer: CxxLowering, found: ClassNode) {
    this.#lowerer = lowerer;
    this.#class = found;
    this.#isPublic = found.node.type !== "class_specifier";
  }

  read(): void {
    let before = this.#class.body.start;
    for (const member of this.#class.body.children) {
      this.#lowerer.hidden = !this.#isPublic;
      this.#member(member, before);
      before = member.end - 1;
    }
  }

  #member(node: SyntaxNode, before: number): void {
    const { source } = this.#lowerer;
    switch (node.type) {
      case "access_specifier":
        this.#isPublic = source.slice(node).startsWith("public");
        return;
      case "field_declaration":
        this.#field(node, before);
        return;
      case "function_definition":
      case "declaration":
        for (const child of fields(node, "declarator")) this.#function(node, child);
        return;
      case "type_definition":
        this.#lowerer.typedef(node, before);
        return;
      case "alias_declaration":
        this.#lowerer.alias(node);
        return;
      case "template_declaration":
        this.#lowerer.template(node);
        return;
      case "friend_declaration":
      case "using_declaration":
      case "static_assert_declaration":
      case "preproc_call":
      case "comment":
      case ";":
        return;
      default:
        this.reason ??= `bindgen cannot read a member of it: ${source.slice(node).slice(0, 40)}`;
    }
  }

  #function(node: SyntaxNode, declarator: SyntaxNode): void {
    const { source } = this.#lowerer;
    if (
      /\bvirtual\b/.test(source.text.slice(node.start, declarator.start)) ||
      /\boverride\b/.test(source.slice(node))
    ) {
      this.reason ??= "it has virtual functions, which only C++ can call";
    }
    const name =
      /([~\w]+|operator\s*\S+)\s*\(/.exec(source.slice(declarator))?.[1] ?? source.slice(declarator);
    const owner = this.#class.unnamed ? "" : `${this.#class.tag}::`;
    this.#special(node, name);
    this.#lowerer.refuse("member", `${owner}${name}`, "it is a member function: only C++ can call it", node);
  }

  /** Constructors, destructors and assignments, of which C structs have none; what is defaulted may count as none. */
  #special(node: SyntaxNode, name: string): void {
    const own = this.#class.tag.split("::").at(-1);
    if (name.replace("~", "") !== own && !/^operator\s*=$/.test(name)) return;
    const trivial = node.children.some(({ type }) => /^(default|delete)_method_clause$/.test(type));
    if (!trivial) this.tail = "reused";
    else if (this.tail === "kept") this.tail = "unsure";
  }

  #static(node: SyntaxNode, declarator: SyntaxNode, name: string, type: WrittenType): void {
    const lowerer = this.#lowerer;
    const variable = { node, declarator, name, type };
    const value = node.children[node.children.indexOf(declarator) + 1];
    const otherwise = "it is a static member, which is a variable of C++'s";
    const hasValue = value?.field === "default_value" && isConstant(lowerer, variable);
    if (hasValue && this.#isPublic && !this.#class.unnamed) {
      lowerer.declarations.push(constantOf(lowerer, { ...variable, value, otherwise }));
    } else lowerer.refuse("variable", `${this.#class.tag}::${name}`, otherwise, declarator);
  }

  #field(node: SyntaxNode, before: number): void {
    const lowerer = this.#lowerer;
    const { source } = lowerer;
    const specifier = field(node, "type");
    if (specifier === undefined) return;
    const type = lowerer.type(specifier);
    const position = source.position(node);
    const declarators = fields(node, "declarator");
    const { leading, typeEnd } = source.aroundType(specifier, before, declarators[0]);
    if (declarators.length === 0) {
      const notes = [...leading, ...source.notesBetween(typeEnd, node.end)];
      const attributes = lowerer.attributes(notes, node.end);
      this.fields.push({ name: null, type, bits: null, attributes, position });
      return;
    }
    for (const [index, child] of declarators.entries()) {
      const { name, type: declared } = lowerer.declarator(child, type);
      if (declared.kind === "function") {
        this.#function(node, child);
        continue;
      }
      if (/\bstatic\b/.test(lowerer.before(node, specifier))) {
        this.#static(node, child, name ?? "", declared);
        continue;
      }
      const given = node.children[node.children.indexOf(child) + 1]?.field === "default_value";
      if (given && this.tail === "kept") this.tail = "unsure";
      if (!this.#isPublic) this.reason ??= "its data is private";
      const next = declarators[index + 1]?.start ?? node.end;
      const from = index === 0 ? typeEnd : child.start;
      const attributes = lowerer.attributes([...leading, ...source.notesBetween(from, next)], next);
      this.fields.push({
        name,
        type: declared,
        bits: this.#bits(node, child),
        attributes,
        position: source.position(child),
      });
    }
  }

  #bits(node: SyntaxNode, declarator: SyntaxNode): WrittenField["bits"] {
    const next = node.children[node.children.indexOf(declarator) + 1];
    const width = next?.type === "bitfield_clause" ? next.children[0] : undefined;
    return width === undefined ? null : this.#lowerer.expression(width);
  }
}
