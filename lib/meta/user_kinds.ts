/** Kinds of user metadata that scripts define. */

import { requireText } from "../gst/given.ts";
import type {
  DeclaredFields,
  DeclaredStruct,
  StructDeclaration,
  StructValue,
} from "../native/declared-struct.ts";
import { atProgram } from "../native/errors.ts";
import { lazily } from "../native/lazy.ts";

// Programs that define no kind start without what encodes them, and without DeepStream's bindings.
const c: () => typeof import("./c.ts") = lazily(() => require("./c.ts"));
const structs: () => typeof import("../native/declared-struct.ts") = lazily(() =>
  require("../native/declared-struct.ts"),
);
const values: () => typeof import("../native/value-bytes.ts") = lazily(() =>
  require("../native/value-bytes.ts"),
);

/** The number of a kind of metadata that programs call `VENDOR.COMPONENT.KIND`; the same in a whole process. */
export function userMetaType(descriptor: string): number {
  requireText("userMetaType()", "a name", descriptor);
  return c().nvds.nvds_get_user_meta_type(descriptor);
}

/** A kind of user metadata, by its name: made with defineUserMeta or defineStructMeta. */
export interface UserKind<Value> {
  readonly name: string;
  /** What nvds_get_user_meta_type gives for the name: the same in a whole process, and another in the next. */
  readonly type: number;
  /** Bytes, where the data is a C struct; undefined where only scripts can read it. */
  readonly size: number | undefined;
  /** The bytes that C is to keep. Throws TypeError or RangeError for what the kind cannot hold. */
  encode(value: Value): Uint8Array;
  decode(bytes: Uint8Array): Value;
}

/** A kind that is a C struct. */
export interface StructKind<Declaration extends StructDeclaration>
  extends UserKind<StructValue<Declaration>> {
  readonly size: number;
  /** Where its members are, by path (`corners.0`, `inner.a`): what records() are told with userFields(). */
  readonly fields: DeclaredFields<Declaration>;
  /** The struct as C source, for the C code that reads or attaches it: `typedef struct { ... } NAME;`. */
  cSource(name: string): string;
}

const kinds = new Map<string, UserKind<unknown>>();

abstract class NamedKind {
  readonly name: string;
  #type: number | undefined;

  constructor(name: string) {
    requireText("user metadata", "a name", name);
    if (name === "") throw atProgram(new TypeError('"" is no name for user metadata'));
    this.name = name;
  }

  get type(): number {
    this.#type ??= userMetaType(this.name);
    return this.#type;
  }
}

class ValueKind<Value> extends NamedKind implements UserKind<Value> {
  readonly size = undefined;

  encode(value: Value): Uint8Array {
    return values().encodeValue(value);
  }

  decode(bytes: Uint8Array): Value {
    return values().decodeValue(bytes);
  }
}

class DeclaredKind<Declaration extends StructDeclaration>
  extends NamedKind
  implements StructKind<Declaration>
{
  readonly size: number;
  readonly fields: DeclaredFields<Declaration>;
  readonly #struct: DeclaredStruct;

  constructor(name: string, declaration: Declaration) {
    super(name);
    this.#struct = new (structs().DeclaredStruct)(declaration, name);
    this.size = this.#struct.size;
    this.fields = structs().declaredFields(this.#struct);
  }

  encode(value: StructValue<Declaration>): Uint8Array {
    return this.#struct.encode(value, this.name);
  }

  decode(bytes: Uint8Array): StructValue<Declaration> {
    return structs().decodeStruct(this.#struct, bytes);
  }

  cSource(name: string): string {
    const headers = "#include <stdbool.h>\n#include <stdint.h>\n";
    return `${headers}\ntypedef struct {\n${this.#struct.body("  ")}} ${name};\n`;
  }
}

/**
 * Names a kind of user metadata whose data are JavaScript values. Bun's structured clone is what can be
 * attached: plain data, typed arrays, Map, Set, Date, bigint; not functions, and of a class's instance the fields only.
 *
 *     export const Counts = defineUserMeta<{ cars: number }>("myapp.counts");
 *     frame.addUser(Counts, { cars: 3 });        // in one handler
 *     frame.user(Counts)?.cars                   // in another, of any thread of this process
 *
 * The value is copied when it is attached and each time it is read. Define a kind once, in a module that all who use
 * it import, Workers too: names are the process's, and the type parameter is believed.
 */
export function defineUserMeta<Value>(name: string): UserKind<Value> {
  return register(new ValueKind<Value>(name));
}

/**
 * Names a kind of user metadata whose data are a C struct, which elements in C find behind user_meta_data under
 * nvds_get_user_meta_type(name), and may attach too.
 *
 *     const Position = defineStructMeta("MYAPP.TRACKER.POSITION", { x: "f32", y: "f32", id: "u64", name: "char[32]" });
 *     object.addUser(Position, { x: 1, y: 2, id: 7n, name: "gate" });
 *     await Bun.write("position.h", Position.cSource("Position"));
 */
export function defineStructMeta<const Declaration extends StructDeclaration>(
  name: string,
  declaration: Declaration,
): StructKind<Declaration> {
  return register(new DeclaredKind(name, declaration));
}

/** For lib/records: the kind that has been defined under a name. */
export function knownKind(name: string): UserKind<unknown> | undefined {
  return kinds.get(name);
}

/** The kind that has been defined under a name, or else that of any value. */
export function kindNamed(name: string): UserKind<unknown> {
  return kinds.get(name) ?? defineUserMeta<unknown>(name);
}

/** Refuses a second definition that says something else: one of the two would read the other's data wrongly. */
function register<Kind extends UserKind<unknown>>(kind: Kind): Kind {
  const before = kinds.get(kind.name);
  if (before !== undefined && source(before) !== source(kind)) {
    throw atProgram(new TypeError(`user metadata "${kind.name}" is defined already, as something else`));
  }
  kinds.set(kind.name, kind);
  return kind;
}

function source(kind: object): string {
  return kind instanceof DeclaredKind ? kind.cSource("") : "";
}
