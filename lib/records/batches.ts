/** The tables that a script's fields make, and batches of them. */
import {
  NvDsBatchMeta,
  NvDsClassifierMeta,
  NvDsFrameMeta,
  NvDsLabelInfo,
  NvDsObjectMeta,
  NvDsUserMeta,
} from "../meta/structs.ts";
import { userMetaType } from "../meta/user.ts";
import { symbolAddress } from "../native/lane.ts";
import type { RawRecord, RecordPlan } from "../native/records.ts";
import { RecordError } from "./errors.ts";
import { placeOf, type StructClass } from "./places.ts";
import { type PlannedTable, planTable } from "./plan.ts";
import type { RecordBatch, RecordFields, UserFields, UserOwner } from "./spec.ts";
import {
  directoryOf,
  directoryWords,
  type RecordTable,
  type TableMaker,
  type Tables,
  tableMaker,
} from "./table.ts";

/** GST_CLOCK_TIME_NONE */
const noTime = 2n ** 64n - 1n;

interface Planned {
  /** Its property in a batch; undefined for the batch's own table. */
  readonly name: string | undefined;
  readonly owner: string | undefined;
  readonly table: PlannedTable;
  readonly isUser: boolean;
}

export interface BatchPlan<Batch> {
  readonly native: RecordPlan;
  make(record: RawRecord): Batch;
}

/** Throws RecordError where the fields are not the structs'. */
export function planBatches<const S extends RecordFields>(fields: S): BatchPlan<RecordBatch<S>>;
export function planBatches(fields: RecordFields): BatchPlan<object> {
  const planned = planTables(fields);
  const Batch = batchClass(planned);
  return { native: nativePlan(planned), make: (record) => new Batch(record) };
}

function planTables(fields: RecordFields): Planned[] {
  const known = new Set(["frame", "object", "classifier", "label", "user"]);
  for (const key of Object.keys(fields)) {
    if (!known.has(key))
      throw new RecordError(`records of "${key}" cannot be had: of ${[...known].join(", ")}`);
  }
  const users = Object.entries(fields.user ?? {});
  const classifiers = fields.classifier !== undefined || fields.label !== undefined;
  const objects = fields.object !== undefined || classifiers || users.some(([, { on }]) => on === "object");
  const all: Planned[] = [];
  const add = (
    name: string | undefined,
    owner: string | undefined,
    table: Parameters<typeof planTable>[0],
    isUser = false,
  ): number => all.push({ name, owner, table: planTable(table), isUser }) - 1;
  const list = (struct: StructClass, field: string): { kind: "list"; list: number } => ({
    kind: "list",
    list: struct.fields[field]?.offset ?? missing(struct, field),
  });

  const at = {
    batch: add(undefined, undefined, {
      struct: NvDsBatchMeta,
      paths: [],
      parent: 0,
      route: { kind: "root" },
    }),
    frame: 0,
    object: 0,
  };
  at.frame = add("frames", undefined, {
    struct: NvDsFrameMeta,
    paths: fields.frame ?? [],
    parent: at.batch,
    route: list(NvDsBatchMeta, "frame_meta_list"),
  });
  if (objects) {
    at.object = add("objects", "frame", {
      struct: NvDsObjectMeta,
      paths: fields.object ?? [],
      parent: at.frame,
      route: list(NvDsFrameMeta, "obj_meta_list"),
    });
  }
  if (classifiers) {
    const classifier = add("classifiers", "object", {
      struct: NvDsClassifierMeta,
      paths: fields.classifier ?? [],
      parent: at.object,
      route: list(NvDsObjectMeta, "classifier_meta_list"),
    });
    if (fields.label !== undefined) {
      add("labels", "classifier", {
        struct: NvDsLabelInfo,
        paths: fields.label,
        parent: classifier,
        route: list(NvDsClassifierMeta, "label_info_list"),
      });
    }
  }
  for (const [name, user] of users) {
    const { struct, texts, fields: paths, on } = user;
    const route = userRoute(user, name);
    add(name, on === "batch" ? undefined : on, { struct, paths, texts, parent: at[on], route }, true);
  }
  return all;
}

const userLists: Readonly<Record<UserOwner, { struct: StructClass; list: string }>> = {
  batch: { struct: NvDsBatchMeta, list: "batch_user_meta_list" },
  frame: { struct: NvDsFrameMeta, list: "frame_user_meta_list" },
  object: { struct: NvDsObjectMeta, list: "obj_user_meta_list" },
};

function userRoute({ on, type }: UserFields, name: string): PlannedTable["native"]["route"] {
  const owner = userLists[on];
  if (owner === undefined) {
    throw new RecordError(`user.${name}: user metadata is on a batch, frame or object, not on "${on}"`);
  }
  return {
    kind: "user",
    list: owner.struct.fields[owner.list]?.offset ?? missing(owner.struct, owner.list),
    typeAt: placeOf(NvDsUserMeta, "base_meta.meta_type").offset,
    type: typeof type === "string" ? userMetaType(type) : type,
    dataAt: NvDsUserMeta.fields.user_meta_data.offset,
  };
}

function missing(struct: StructClass, field: string): never {
  throw new RecordError(`${struct.name} of this DeepStream has no ${field}`);
}

function nativePlan(planned: readonly Planned[]): RecordPlan {
  return {
    getBatchMeta: symbolAddress("nvdsgst_meta", "gst_buffer_get_nvds_batch_meta"),
    acquireLock: symbolAddress("nvds_meta", "nvds_acquire_meta_lock"),
    releaseLock: symbolAddress("nvds_meta", "nvds_release_meta_lock"),
    tables: planned.map(({ table }) => table.native),
  };
}

/** A batch without the properties that its plan gives it. */
class AnyBatch implements Tables {
  readonly sequence: number;
  readonly pts: bigint | undefined;
  readonly bytes: ArrayBuffer;
  readonly directory: Uint32Array;
  readonly #makers: readonly TableMaker[];
  readonly #tables: RecordTable[] = [];

  constructor(record: RawRecord, words: number, makers: readonly TableMaker[]) {
    this.sequence = record.sequence;
    this.pts = record.pts === noTime ? undefined : record.pts;
    this.bytes = record.bytes;
    this.directory = directoryOf(record, words);
    this.#makers = makers;
  }

  table(index: number): RecordTable {
    const known = this.#tables[index];
    if (known !== undefined) return known;
    const make = this.#makers[index];
    if (make === undefined) throw new RangeError(`there is no table ${index}`);
    const made = make(this);
    this.#tables[index] = made;
    return made;
  }
}

function batchClass(planned: readonly Planned[]): new (record: RawRecord) => AnyBatch {
  let words = 0;
  const makers = planned.map(({ table, owner }, index) => {
    const children = planned.flatMap((other, at) => {
      const { name, isUser } = other;
      const hangsHere = at > 0 && other.table.native.parent === index && index > 0;
      return hangsHere && name !== undefined && !isUser ? [{ name, table: at }] : [];
    });
    const maker = tableMaker({ planned: table, owner, children }, words);
    words += directoryWords(table);
    return maker;
  });
  const Batch = class extends AnyBatch {
    constructor(record: RawRecord) {
      super(record, words, makers);
    }
  };
  planned.forEach(({ name, isUser }, index) => {
    if (name === undefined || isUser) return;
    define(Batch, name, (batch) => batch.table(index));
  });
  const users = planned.flatMap(({ name, isUser }, index) =>
    isUser && name !== undefined ? [{ name, index }] : [],
  );
  if (users.length > 0) {
    define(Batch, "user", (batch) =>
      Object.fromEntries(users.map(({ name, index }) => [name, batch.table(index)])),
    );
  }
  return Batch;
}

function define(
  Batch: { readonly prototype: AnyBatch },
  name: string,
  get: (batch: AnyBatch) => unknown,
): void {
  Object.defineProperty(Batch.prototype, name, {
    get(this: AnyBatch) {
      return get(this);
    },
    enumerable: true,
  });
}
