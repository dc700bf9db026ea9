/** Enumerations and flags that GTypes describe. */
import { GEnumClass, GEnumValue, GFlagsClass, GFlagsValue } from "../generated/gobject/genums.ts";
import { memory, requiredText } from "./c.ts";
import { gtype } from "./gtype_functions.ts";

export interface EnumMember {
  readonly value: number;
  readonly nick: string;
  /** C's name for it; many plugins put a sentence of documentation here instead. */
  readonly name: string;
}

const enums = new Map<bigint, readonly EnumMember[]>();

/** The members of an enumeration, in the order they were registered. */
export function enumMembers(type: bigint): readonly EnumMember[] {
  return members(type, (address) => {
    const klass = new GEnumClass(memory, address);
    return { values: klass.values, count: klass.n_values, size: GEnumValue.size };
  });
}

/** The members of a flags type: single bits and names for combinations. */
export function flagMembers(type: bigint): readonly EnumMember[] {
  return members(type, (address) => {
    const klass = new GFlagsClass(memory, address);
    return { values: klass.values, count: klass.n_values, size: GFlagsValue.size };
  });
}

function members(
  type: bigint,
  table: (classAddress: number) => { values: number; count: number; size: number },
): readonly EnumMember[] {
  const known = enums.get(type);
  if (known !== undefined) return known;
  const classAddress = gtype.g_type_class_ref(type);
  const { values, count, size } = table(classAddress);
  const list: EnumMember[] = [];
  for (let index = 0; index < count; index++) {
    // GEnumValue and GFlagsValue differ in the sign of their value alone.
    const member = new GEnumValue(memory, values + index * size);
    list.push({
      value: member.value,
      nick: requiredText(member.value_nick),
      name: requiredText(member.value_name),
    });
  }
  gtype.g_type_class_unref(classAddress);
  enums.set(type, list);
  return list;
}

/** An enumeration's member as its nick; a number that has none stays a number. */
export function nickOf(type: bigint, value: number): string | number {
  return enumMembers(type).find((member) => member.value === value)?.nick ?? value;
}

/** A flags value as nicks of single bits; bits without a nick come last, as one hexadecimal text. */
export function flagNicks(type: bigint, value: number): string[] {
  let rest = value >>> 0;
  const nicks: string[] = [];
  for (const member of flagMembers(type)) {
    const bit = member.value >>> 0;
    const single = bit !== 0 && (bit & (bit - 1)) === 0;
    if (single && (rest & bit) >>> 0 === bit) {
      nicks.push(member.nick);
      rest = (rest & ~bit) >>> 0;
    }
  }
  if (rest !== 0) nicks.push(`0x${rest.toString(16)}`);
  return nicks;
}
