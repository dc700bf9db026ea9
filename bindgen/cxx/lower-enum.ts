import { strangeEnum } from "../c/lower-attributes.ts";
import { field, type SyntaxNode } from "../c/parse.ts";
import type { WrittenType } from "../written.ts";
import type { CxxLowering } from "./lowering.ts";

const int: WrittenType = { kind: "basic", name: "int" };

/** An enum's definition, scoped or not, or the mention of one. */
export function lowerEnum(lowerer: CxxLowering, node: SyntaxNode): WrittenType {
  const body = field(node, "body");
  const base = field(node, "base");
  const { tag, unnamed } = lowerer.tag(node);
  const head = lowerer.source.text.slice(node.start, body?.start ?? node.end);
  const scoped = /^enum\s+(class|struct)\b/.test(head);
  if (body === undefined && base === undefined && !scoped)
    return { kind: "tagged", keyword: "enum", tag: lowerer.scopes.find(tag) };
  const enumerators = (body?.children ?? []).flatMap((child) => {
    const name = field(child, "name");
    if (child.type !== "enumerator" || name === undefined) return [];
    const value = field(child, "value");
    const position = lowerer.source.position(child);
    return [
      {
        name: lowerer.source.slice(name),
        value: value === undefined ? null : lowerer.expression(value),
        position,
      },
    ];
  });
  const underlying = base === undefined ? (scoped ? int : null) : lowerer.type(base);
  const opaque = body === undefined;
  const cxx = { scoped, scope: scoped ? tag : lowerer.scopes.path, opaque, underlying };
  const notes = lowerer.notesAround(node, body);
  const packed = notes.some((note) => note.kind === "packed");
  const refused = strangeEnum(notes);
  const position = lowerer.source.position(node);
  lowerer.declarations.push({ kind: "enum", tag, unnamed, packed, refused, cxx, enumerators, position });
  return { kind: "tagged", keyword: "enum", tag };
}
