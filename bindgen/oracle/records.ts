import type { Field, Record } from "../ir.ts";
import { strip } from "../kinds.ts";
import type { LayoutPass } from "../layout.ts";
import { cName } from "../names.ts";
import { recordKey, type SelectedModule } from "../select.ts";
import { type Entry, tags } from "./dwarf.ts";
import type { QuestionList } from "./questions.ts";
import { bareEntry, ourShape, type Shape, theirShape } from "./shapes.ts";

/** Size, alignment, every field's place, and the list of fields with the type of each. */
export function askRecord(
  record: Record,
  layout: LayoutPass,
  spellings: Spellings,
  questions: QuestionList,
): void {
  const type = spellings.get(recordKey(record));
  const placed = layout.record(record);
  if (type === undefined || placed === null) {
    questions.unasked.push(`${record.keyword} at ${record.position.file}:${record.position.line}`);
    return;
  }
  // The cast leaves behind what a typedef asks for on top of the struct's own alignment.
  const own = `__typeof__ ((${type}) *(${type} *) 0)`;
  questions.numbers.push(
    { about: `size of ${type}`, expression: `sizeof (${type})`, expected: BigInt(placed.size) },
    { about: `alignment of ${type}`, expression: `_Alignof (${own})`, expected: BigInt(placed.align) },
  );
  askPlaces(record, 0, type, layout, questions);
  const compare = (said: Entry): string[] =>
    differences(type, ourMembers(record, layout), theirMembers(said, record.language === "c++"));
  questions.records.push({ about: `fields of ${type}`, type: `__typeof__ (${type})`, compare });
}

function askPlaces(
  record: Record,
  base: number,
  type: string,
  layout: LayoutPass,
  questions: QuestionList,
): void {
  for (const { field, offset, width } of layout.record(record)?.fields ?? []) {
    const bare = strip(field.type);
    if (field.name === null) {
      if (field.bits === null && bare.kind === "record")
        askPlaces(bare.record, base + offset, type, layout, questions);
      continue;
    }
    const about = `${type}.${field.name}`;
    if (field.bits !== null) {
      // C++ has no initializer for any class's fields: there the list of fields has their places.
      if (record.language === "c++") continue;
      questions.bits.push({ about, type, field: field.name, offset: base + offset, width });
      continue;
    }
    questions.numbers.push({
      about: `offset of ${about}`,
      expression: `__builtin_offsetof (${type}, ${field.name})`,
      expected: BigInt((base + offset) / 8),
    });
    if (bare.kind === "array" && bare.length === null) continue;
    questions.numbers.push({
      about: `size of ${about}`,
      expression: `sizeof (((${type} *) 0)->${field.name})`,
      expected: BigInt(width / 8),
    });
  }
}

/** One line of a struct's list of fields; an unnamed member's own fields follow it, then a line that ends it. */
interface Member {
  readonly name: string;
  /** Null where bindgen does not claim to know the type. */
  readonly shape: Shape | null;
}

function ourMembers(record: Record, layout: LayoutPass): Member[] {
  return (layout.record(record)?.fields ?? []).flatMap(({ field, offset }) => {
    const { name, bits, base } = field;
    const place = record.language === "c++" ? ` at bit ${offset}` : "";
    if (base === true) return [{ name: ":", shape: `base${place}` }];
    const bare = strip(field.type);
    if (name === null && bits !== null) return [];
    if (name === null && bare.kind === "record")
      return unnamed(bare.record.keyword, ourMembers(bare.record, layout));
    const shape = ourShape(field.type, layout.target);
    return [{ name: name ?? "", shape: shape === null ? null : shape + width(shape, bits) + place }];
  });
}

function theirMembers(said: Entry, isCxx: boolean): Member[] {
  const members = (bareEntry(said)?.children ?? []).filter(
    ({ tag, isStatic }) => tag === tags.inheritance || (tag === tags.member && !isStatic),
  );
  return members.flatMap(({ tag, name, type, bits, place: bit }) => {
    const bare = bareEntry(type);
    const place = isCxx ? ` at bit ${bit}` : "";
    if (tag === tags.inheritance) return [{ name: ":", shape: `base${place}` }];
    if (name === null && bare !== null) return unnamed(theirShape(bare), theirMembers(bare, isCxx));
    const shape = theirShape(type);
    return [{ name: name ?? "", shape: shape + width(shape, bits) + place }];
  });
}

function unnamed(keyword: string, members: readonly Member[]): Member[] {
  return [{ name: `${keyword} {`, shape: keyword }, ...members, { name: "}", shape: keyword }];
}

/** clang does not tell a bit-field as wide as its type from another field. */
function width(shape: Shape, bits: number | null): string {
  return bits === null || Number(/\d+$/.exec(shape)?.[0]) === bits ? "" : `:${bits}`;
}

function differences(type: string, ours: readonly Member[], theirs: readonly Member[]): string[] {
  const list = (members: readonly Member[]) => members.map(({ name }) => name).join(" ");
  if (list(ours) !== list(theirs))
    return [`fields of ${type}: bindgen says ${list(ours)}, the compiler ${list(theirs)}`];
  return ours.flatMap(({ name, shape }, index) => {
    const said = theirs[index]?.shape;
    if (shape === null || shape === said) return [];
    return [`type of ${type}.${name}: bindgen says ${shape}, the compiler ${said}`];
  });
}

/** How C names each record: by typedef, by tag, or, if it has neither, by the field that holds it. */
export type Spellings = ReadonlyMap<string, string>;

export function spell(modules: readonly SelectedModule[]): Spellings {
  const spellings = new Map<string, string>();
  const visit = (record: Record, type: string): void => {
    if (spellings.has(recordKey(record))) return;
    spellings.set(recordKey(record), type);
    for (const field of record.fields ?? []) visitField(field, type);
  };
  const visitField = (field: Field, owner: string): void => {
    let bare = strip(field.type);
    let value = `((${owner} *) 0)->${field.name}`;
    while (bare.kind === "array") {
      bare = strip(bare.of);
      value = `${value}[0]`;
    }
    if (bare.kind !== "record" || !bare.record.unnamed || bare.record.typedefs.length > 0) return;
    if (field.name !== null) visit(bare.record, `__typeof__ (${value})`);
    // C cannot name an unnamed member's type; its fields are asked for through its owner.
    else for (const inner of bare.record.fields ?? []) visitField(inner, owner);
  };
  for (const record of modules.flatMap((module) => module.records)) {
    const name = cName(record);
    if (name === null) continue;
    visit(record, record.typedefs.includes(name) ? name : `${record.keyword} ${name}`);
  }
  return spellings;
}
