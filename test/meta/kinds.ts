import {
  defineStructMeta,
  defineUserMeta,
  type StructKind,
  type UserKind,
} from "../../lib/meta/user_kinds.ts";

export interface Count {
  cars: number;
}
export interface Mark {
  cars: number;
  main: boolean;
}
export const Counts: UserKind<Count> = defineUserMeta("test.counts");
export const Seen: UserKind<Mark> = defineUserMeta("test.seen");
export const Anything: UserKind<unknown> = defineUserMeta("test.anything");

const position = {
  flag: "bool",
  x: "f32",
  small: "u8",
  y: "f64",
  id: "u64",
  name: "char[32]",
  corners: "i16[3]",
  inner: { a: "u8", b: "u32" },
  last: "i8",
} as const;
export const Position: StructKind<typeof position> = defineStructMeta("TEST.META.POSITION", position);
