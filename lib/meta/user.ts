import { atProgram, came } from "../native/errors.ts";
import { arrayOf } from "../native/given-values.ts";
import { symbolAddress } from "../native/lane.ts";
import type { Memory } from "../native/memory.ts";
import { shim } from "../native/shim.ts";
import { type Struct, writePointer } from "../native/struct.ts";
import { nvds } from "./c.ts";
import { acquired, MetaPoolError } from "./errors.ts";
import { type ListField, type Member, type MemberKind, memberIn } from "./members.ts";
import { NvDsInferSegmentationMeta, NvDsInferTensorMeta, NvDsMetaType, NvDsUserMeta } from "./structs.ts";
import { kindNamed, type UserKind } from "./user_kinds.ts";

/** A generated struct class. */
export type StructClass<T extends Struct> = new (memory: Memory, at: number) => T;

const classes = new Map<number, StructClass<Struct>>([
  [NvDsMetaType.NVDSINFER_TENSOR_OUTPUT_META, NvDsInferTensorMeta],
  [NvDsMetaType.NVDSINFER_SEGMENTATION_META, NvDsInferSegmentationMeta],
]);

/** Something that an element or program attached to a batch, frame or object. (nvdsmeta.h, NvDsUserMeta) */
export class UserMeta extends NvDsUserMeta {
  /** An NvDsMetaType, or what userMetaType() gives for a program's own kind. */
  get type(): number {
    return this.base_meta.meta_type;
  }

  /**
   * The data as the struct that it is, valid until the handler returns. Throws TypeError where the type of
   * the metadata is known to be another struct; for types of programs' own nobody but the caller knows.
   */
  as<T extends Struct>(struct: StructClass<T>): T {
    const known = classes.get(this.type);
    if (known !== undefined && known !== struct && !(struct.prototype instanceof known)) {
      throw atProgram(
        new TypeError(`user metadata of type ${this.type} is ${known.name}, not ${struct.name}`),
      );
    }
    return this.read((memory, at) => new struct(memory, at));
  }

  /** For lib/meta: the data by a reader of its own. Throws TypeError where there is none. */
  read<Value>(reader: (memory: Memory, at: number) => Value): Value {
    const { beyond } = this.$live("read");
    return memberIn(beyond).guarded("read", () => {
      const { user_meta_data } = this;
      if (user_meta_data === 0)
        throw atProgram(new TypeError(`user metadata of type ${this.type} has no data`));
      return reader(beyond, user_meta_data);
    });
  }

  /**
   * What a script has attached, copied; undefined where this is of another kind. Throws TypeError where C code has
   * attached something under the kind's name that is no JavaScript value, or shorter than the struct.
   */
  value<Value>(kind: UserKind<Value>): Value | undefined {
    const { beyond } = this.$live("value");
    return memberIn(beyond).guarded("value", () => this.#decoded(kind, beyond));
  }

  #decoded<Value>(kind: UserKind<Value>, memory: Memory): Value | undefined {
    const data = this.user_meta_data;
    if (this.type !== kind.type || data === 0) return undefined;
    const made = this.base_meta.copy_func === symbolAddress("deepscript", "ds_user_copy");
    const size = made ? shim.ds_user_size(data) : (kind.size ?? 0);
    if (size < (kind.size ?? 1)) {
      throw atProgram(
        new TypeError(
          made
            ? `"${kind.name}" was attached as ${size} bytes, and is a struct of ${kind.size}`
            : `"${kind.name}" was attached by C code: give its struct with defineStructMeta, or use as()`,
        ),
      );
    }
    return kind.decode(memory.bytes(data, size));
  }
}

const userKind: MemberKind<UserMeta> = {
  ...{ name: "UserMeta", plural: "users", type: UserMeta },
  wrap: (memory, at) => new UserMeta(memory, at),
};

/** The user metadata of a list of what hangs there. */
export function userList(owner: Member, list: ListField): readonly UserMeta[] {
  return owner.listed(userKind, list);
}

/** What user metadata hangs on. */
export interface UserOwner {
  readonly list: ListField;
  /** Adds to the end of the owner's list. */
  readonly add: (user: number) => void;
}

/** Attaches a value; the owner has it, with the bytes in C, when this returns. */
export function attachUser(
  owner: UserOwner,
  memory: Memory,
  named: UserKind<unknown> | string,
  value: unknown,
): UserMeta {
  const kind = kindOf(named);
  const bytes = kind.encode(value);
  arrayOf("Uint8Array", `"${kind.name}", whose encode() makes what is attached,`, bytes);
  return attachData(owner, memory, kind.type, newData(bytes, kind.name));
}

/** Bytes in C for user metadata, to be attached with attachData or given up with shim.ds_user_free. */
export function newData(bytes: Uint8Array, what: string): number {
  // An empty array has no address.
  const data = shim.ds_user_new(bytes.length === 0 ? new Uint8Array(1) : bytes, bytes.length);
  if (data === 0) throw new MetaPoolError(`there is no memory for ${bytes.length} bytes of "${what}"`);
  return data;
}

/** Attaches what newData gave to what is in `memory`; it goes where that fails. */
export function attachData({ add, list }: UserOwner, memory: Memory, type: number, data: number): UserMeta {
  const { copy, release } = dataFunctions();
  const owner = memberIn(memory);
  try {
    return owner.guarded("addUser", () => {
      const batch = owner.members.batch.address;
      const address = acquired(nvds.nvds_acquire_user_meta_from_pool(batch), "user");
      const user = owner.added(userKind, list, address);
      const { base_meta } = user;
      base_meta.meta_type = type;
      writePointer(base_meta, "copy_func", copy);
      writePointer(base_meta, "release_func", release);
      writePointer(user, "user_meta_data", data);
      add(address);
      return user;
    });
  } catch (error) {
    shim.ds_user_free(data, 0);
    throw error;
  }
}

/** The last one of a kind. */
export function lastValue(users: readonly UserMeta[], named: UserKind<unknown> | string): unknown {
  const kind = kindOf(named);
  return users.findLast((user) => user.type === kind.type)?.value(kind);
}

/** For lib/meta: what a script means by a kind or its name. */
export function kindOf(kind: UserKind<unknown> | string): UserKind<unknown> {
  if (typeof kind === "string") return kindNamed(kind);
  const given: unknown = kind;
  if (typeof given === "object" && given !== null && "encode" in given) return kind;
  throw atProgram(
    new TypeError(
      `user metadata is of a name, or of what defineUserMeta() or defineStructMeta() gives, not of ${came(given)}`,
    ),
  );
}

let functions: { readonly copy: number; readonly release: number } | undefined;

/** The C functions that DeepStream calls for what scripts attach. */
export function dataFunctions(): { readonly copy: number; readonly release: number } {
  if (functions === undefined) {
    shim.ds_user_place(NvDsUserMeta.fields.user_meta_data.offset);
    const copy = symbolAddress("deepscript", "ds_user_copy");
    functions = { copy, release: symbolAddress("deepscript", "ds_user_release") };
  }
  return functions;
}
