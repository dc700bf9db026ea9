import type { Field, Record, Type } from "../ir.ts";
import { strip } from "../kinds.ts";
import { isEmpty, type LayoutPass } from "../layout.ts";
import type { Tail } from "../written.ts";

/** What a class's own text says of the padding at its end, and what the types of its fields add to that. */
export function tailOf(written: Tail, fields: readonly Field[]): Tail {
  const tails = [written, ...fields.map(({ type }) => tailOfMember(type))];
  return tails.find((tail) => tail === "reused") ?? tails.find((tail) => tail === "unsure") ?? "kept";
}

/** C++98 has no name for a struct that holds a reference or a class with constructors: it is no C struct either. */
function tailOfMember(type: Type): Tail {
  const bare = strip(type);
  if (bare.kind === "array") return tailOfMember(bare.of);
  if (bare.kind === "cxx") return "reused";
  return bare.kind === "record" ? (bare.record.tail ?? "kept") : "kept";
}

/** Why nothing can be said of a class because of what it derives from; null if something can. */
export function refusedBase(record: Record, layout: LayoutPass): string | null {
  const bases = (record.fields ?? []).filter(({ base }) => base === true);
  for (const { type } of bases) {
    if (type.kind === "unsupported") return `its base class: ${type.reason}`;
    if (type.kind !== "record") return "its base class is no struct whose members have names";
    const { record: base } = type;
    const placed = layout.record(base);
    if (placed === null)
      return `its base class ${base.tag}: ${base.refused ?? "a field's type has no known size"}`;
    if (base.tail === "unsure" && placed.content < placed.size && !isEmpty(base))
      return `compilers disagree on whether its members may stand in the padding at the end of ${base.tag}`;
  }
  if (bases.length === 0) return null;
  const twice = repeated(subobjects(record).filter(isEmpty));
  if (twice !== undefined)
    return `it has the empty class ${twice.tag} in it twice, and C++ keeps those apart`;
  const hidden = repeated(memberNames(record));
  return hidden === undefined ? null : `its member ${hidden} has the name of a member of its base class`;
}

/** The records that stand in a record by value, itself left out. */
function subobjects(record: Record): Record[] {
  return (record.fields ?? []).flatMap(({ type }) => {
    let bare = strip(type);
    while (bare.kind === "array") bare = strip(bare.of);
    return bare.kind === "record" ? [bare.record, ...subobjects(bare.record)] : [];
  });
}

/** Members by which the class's own are told apart: those of bases and of unnamed structs and unions too. */
function memberNames(record: Record): string[] {
  return (record.fields ?? []).flatMap(({ name, type }) => {
    const bare = strip(type);
    if (name !== null) return [name];
    return bare.kind === "record" ? memberNames(bare.record) : [];
  });
}

function repeated<Item>(list: readonly Item[]): Item | undefined {
  return list.find((item, index) => list.indexOf(item) < index);
}
