import type { Expression, LayoutAttributes } from "../written.ts";
import { strangeAttribute, strangeReason } from "./attributes.ts";
import { basicType } from "./basic-types.ts";
import type { PragmaState } from "./pragmas.ts";
import type { LayoutNote } from "./tidy.ts";

/** What attributes and the pragmas in force say about a layout; `constant` reads the text of an expression. */
export function lowerAttributes(
  notes: readonly LayoutNote[],
  { limit, strange }: PragmaState,
  constant: (text: string) => Expression | null,
): LayoutAttributes {
  const aligned = notes.flatMap((note): LayoutAttributes["aligned"] => {
    if (note.kind !== "aligned") return [];
    const { alignment: text } = note;
    if (text === "") return ["largest"];
    const type = basicType(text);
    if (type !== null) return [{ kind: "alignof", type }];
    // `_Alignas` takes a type as well: one that is a lone name looks like a constant, which `resolve` sorts out.
    return [constant(text) ?? constant(`_Alignof (${text})`) ?? { kind: "unknown", text }];
  });
  const refused = strangeAttribute(notes) ?? (strange === null ? null : strangeReason(strange));
  return { packed: notes.some(({ kind }) => kind === "packed"), aligned, pack: limit, refused };
}

/** Why an enum with these attributes is none that bindgen knows the size and alignment of, or null. */
export function strangeEnum(notes: readonly LayoutNote[]): string | null {
  const aligned = notes.some(({ kind }) => kind === "aligned");
  if (notes.some(({ kind }) => kind === "underlying")) return "its type is written behind its name";
  return strangeAttribute(notes) ?? (aligned ? strangeReason("aligned") : null);
}
