/** The tables that a script's fields make. */
import {
  NvDsBaseMeta,
  NvDsBatchMeta,
  NvDsClassifierMeta,
  NvDsFrameMeta,
  NvDsLabelInfo,
  NvDsMetaType,
  NvDsObjectMeta,
  NvDsUserMeta,
} from "../meta/structs.ts";
import { knownKind, userMetaType } from "../meta/user_kinds.ts";
import { symbolAddress } from "../native/lane.ts";
import type { RecordPlan, RecordRoute, RecordTable } from "../native/records.ts";
import { sdkModule } from "../sdk/modules.ts";
import type { ArrayFields, Arrays } from "./arrays.ts";
import { requireMembers, requireOffset, requireStruct, requireTexts, requireType } from "./checked.ts";
import { RecordError } from "./errors.ts";
import { countAt, placeOf, pointerAt, type StructTable } from "./places.ts";
import { type PlannedTable, planTable } from "./plan.ts";
import type { RecordFields, UserFields, UserOwner } from "./spec.ts";
import { rowNames } from "./table_classes.ts";

/** A table, and how scripts get to it. */
export interface Planned {
  /** Of a batch (`frames`), of its `user`, or of the table that it hangs on. */
  readonly of: "batch" | "user" | "table";
  /** Its property there; undefined for the batch's own table. */
  readonly name: string | undefined;
  /** The column of its rows' owners, and a row's own; undefined for those of the batch. */
  readonly owner: string | undefined;
  readonly table: PlannedTable;
}

const known: readonly (keyof RecordFields)[] = [
  "batch",
  "frame",
  "object",
  "classifier",
  "label",
  "sound",
  "user",
];

/** Throws RecordError where the fields are not the structs'. The first table is of the batch itself. */
export function planTables(fields: RecordFields): readonly Planned[] {
  requireMembers("records()", fields, 'the fields to record, { frame: ["frame_num"] }');
  const stranger = Object.keys(fields).find((key) => !known.some((name) => name === key));
  if (stranger !== undefined)
    throw new RecordError(`records of "${stranger}" cannot be had: of ${known.join(", ")}`);
  const tables = new Tables(fields.batch ?? []);
  requireMembers("user", fields.user ?? {}, "{ events: userFields(...) }");
  const users = Object.entries(fields.user ?? {});
  for (const [name, user] of users) requireMembers(`user.${name}`, user, "what userFields() gives");
  const on = (owner: UserOwner): boolean => users.some(([, user]) => user.on === owner);
  const classifiers = fields.classifier !== undefined || fields.label !== undefined;
  tables.addFrames(fields.frame ?? []);
  if (fields.object !== undefined || classifiers || on("object")) tables.addObjects(fields.object ?? []);
  if (classifiers) tables.addClassifiers(fields.classifier ?? []);
  if (fields.label !== undefined) tables.addLabels(fields.label);
  if (fields.sound !== undefined || on("sound")) tables.addSounds(fields.sound ?? []);
  for (const [name, user] of users) tables.addUser(name, user);
  return tables.all;
}

export function nativePlan(planned: readonly Planned[]): RecordPlan {
  const hasCxxTexts = planned.some(({ table }) => table.columns.some(({ kind }) => kind === "cxxText"));
  return {
    getBatchMeta: symbolAddress("nvdsgst_meta", "gst_buffer_get_nvds_batch_meta"),
    acquireLock: symbolAddress("nvds_meta", "nvds_acquire_meta_lock"),
    releaseLock: symbolAddress("nvds_meta", "nvds_release_meta_lock"),
    cxxText: hasCxxTexts ? symbolAddress("deepscript_sdk", "sdk_text") : 0,
    batchType: NvDsBatchMeta.fields.base_meta.offset + NvDsBaseMeta.fields.meta_type.offset,
    audioType: NvDsMetaType.NVDS_AUDIO_BATCH_META,
    tables: planned.map(({ table }) => table.native),
  };
}

/** Names that tables and rows have for themselves. */
const taken = new Set(["column", "count", "index", "of", "owner", "row", "table", "tables", "toObject"]);

class Tables {
  readonly all: Planned[] = [];
  readonly #owners = new Map<UserOwner | "classifier", { readonly table: number; readonly list: number }>();

  constructor(paths: readonly string[]) {
    this.#add("batch", undefined, undefined, {
      ...{ struct: NvDsBatchMeta, paths, parent: 0, route: { kind: "root" } },
    });
    this.#owns("batch", NvDsBatchMeta, "batch_user_meta_list");
  }

  addFrames(paths: readonly string[]): void {
    const route = listRoute(NvDsBatchMeta, "frame_meta_list");
    const table = { struct: NvDsFrameMeta, paths, parent: 0, route, audience: "pictures" as const };
    this.#add("batch", "frames", undefined, table);
    this.#owns("frame", NvDsFrameMeta, "frame_user_meta_list");
  }

  addObjects(paths: readonly string[]): void {
    const route = listRoute(NvDsFrameMeta, "obj_meta_list");
    const parent = this.#owner("frame").table;
    this.#add("batch", "objects", "frame", { struct: NvDsObjectMeta, paths, parent, route });
    this.#owns("object", NvDsObjectMeta, "obj_user_meta_list");
  }

  addClassifiers(paths: readonly string[]): void {
    const route = listRoute(NvDsObjectMeta, "classifier_meta_list");
    const parent = this.#owner("object").table;
    this.#add("batch", "classifiers", "object", { struct: NvDsClassifierMeta, paths, parent, route });
    this.#owns("classifier", NvDsClassifierMeta, "label_info_list");
  }

  addLabels(paths: readonly string[]): void {
    const route = listRoute(NvDsClassifierMeta, "label_info_list");
    const parent = this.#owner("classifier").table;
    const at = this.#add("batch", "labels", "classifier", {
      ...{ struct: NvDsLabelInfo, paths: withLabelTexts(paths), parent, route },
    });
    const planned = this.all[at];
    if (planned !== undefined && paths.includes(labelText))
      this.all[at] = { ...planned, table: withEither(planned.table, paths) };
  }

  addSounds(paths: readonly string[]): void {
    const { NvDsAudioFrameMeta } = sdkModule("nvds_audio_meta");
    const route = listRoute(NvDsBatchMeta, "frame_meta_list");
    const table = { struct: NvDsAudioFrameMeta, paths, parent: 0, route, audience: "sounds" as const };
    this.#add("batch", "sounds", undefined, table);
    this.#owns("sound", NvDsAudioFrameMeta, "frame_user_meta_list");
  }

  addUser(name: string, user: UserFields): void {
    const { struct, texts, fields: paths, on, arrays = {} } = user;
    requireStruct(`user.${name}`, struct);
    requireType(`user.${name}`, user.type);
    const { table: parent, list } = this.#owner(on, name);
    const route = {
      ...({ kind: "user", list } as const),
      typeAt: placeOf(NvDsUserMeta, "base_meta.meta_type").offset,
      type: typeOf(user, name),
      dataAt: NvDsUserMeta.fields.user_meta_data.offset,
    };
    const owner = on === "batch" ? undefined : on;
    const table = this.#add("user", name, owner, { struct, paths, texts, parent, route }, arrays);
    this.#addArrays(table, struct, arrays);
  }

  #addArrays(parent: number, owner: StructTable, arrays: Arrays): void {
    for (const [name, array] of Object.entries(arrays)) {
      requireMembers(`arrays.${name}`, array, "what arrayFields() gives");
      requireStruct(`arrays.${name}`, array.struct);
      if (taken.has(name))
        throw new RecordError(`an array cannot be called "${name}": tables and rows have that themselves`);
      const { struct, fields: paths, texts, arrays: below = {} } = array;
      const table = { struct, paths, texts, parent, route: arrayRoute(owner, array) };
      this.#addArrays(this.#add("table", name, "owner", table, below), struct, below);
    }
  }

  #add(
    of: Planned["of"],
    name: string | undefined,
    owner: string | undefined,
    wish: Parameters<typeof planTable>[0],
    arrays: Arrays = {},
  ): number {
    requireTexts(`fields of ${wish.struct.name}`, wish.paths);
    requireMembers(`arrays of ${wish.struct.name}`, arrays, "{ elements: arrayFields(...) }");
    if (wish.texts !== undefined) requireTexts(`texts of ${wish.struct.name}`, wish.texts);
    const clash = wish.paths.find((path) => rowNames.has(path) || path === owner || path in arrays);
    if (clash !== undefined) {
      throw new RecordError(
        `${wish.struct.name}.${clash} cannot be recorded: a row's own "${clash}" is something else. Give the field ` +
          "another name in the struct's definition, or read it with extract()",
      );
    }
    return this.all.push({ of, name, owner, table: planTable(wish) }) - 1;
  }

  /** The table that was added last is what `owner` means from now on. */
  #owns(owner: UserOwner | "classifier", struct: StructTable, list: string): void {
    this.#owners.set(owner, { table: this.all.length - 1, list: pointerAt(struct, list) });
  }

  #owner(owner: UserOwner | "classifier", name = ""): { readonly table: number; readonly list: number } {
    const found = this.#owners.get(owner);
    if (found !== undefined) return found;
    throw new RecordError(
      `user.${name}: user metadata is on a batch, frame, object or sound, not on "${owner}"`,
    );
  }
}

/** What labels have besides their fields, as Label.text in a handler: the text, wherever it is. */
export const labelText = "text";

/** Longer texts are behind a pointer, which is NULL where the text is in the array. */
const textPlaces = ["pResult_label", "result_label"] as const;

/** The fields that are asked for, and behind them those that `text` is made of. */
function withLabelTexts(paths: readonly string[]): readonly string[] {
  if (!Array.isArray(paths) || !paths.includes(labelText)) return paths;
  const asked: readonly string[] = paths.filter((path) => path !== labelText);
  return [...asked, ...textPlaces.filter((place) => !asked.includes(place))];
}

function withEither(table: PlannedTable, paths: readonly string[]): PlannedTable {
  const [first = 0, second = 0] = textPlaces.map((place) =>
    table.columns.findIndex(({ path }) => path === place),
  );
  const asked = paths.filter((path) => path !== labelText).length;
  return { ...table, either: { path: labelText, first, second }, asked };
}

function listRoute(struct: StructTable, field: string): RecordRoute {
  return { kind: "list", list: pointerAt(struct, field) };
}

function arrayRoute(owner: StructTable, array: ArrayFields): RecordTable["route"] {
  const stride = array.struct.size;
  if ("container" in array) {
    const { kind, symbol } = array.container;
    requireOffset(`arrays of ${owner.name}`, array.offset);
    const place = { list: array.offset, container: symbolAddress("deepscript_sdk", symbol) };
    return kind === "span" ? { kind, stride, ...place } : { kind, ...place };
  }
  const counts = typeof array.count === "string" ? [array.count] : array.count;
  requireTexts(`count of ${owner.name}.${array.at}`, counts);
  requireTexts(`at of an array of ${owner.name}`, [array.at]);
  if (counts.length < 1 || counts.length > 3) {
    throw new RecordError(
      `${owner.name}.${array.at} is counted by one to three numbers, not ${counts.length}`,
    );
  }
  const factors = counts.map((path) => countAt(owner, path));
  return { kind: "array", list: pointerAt(owner, array.at), stride, factors };
}

/** Kinds that this program has defined are known: what is shorter than the struct would be read beyond its end. */
function typeOf({ type, struct }: UserFields, name: string): number {
  if (typeof type === "number") return type;
  const kind = knownKind(type);
  if (kind !== undefined && kind.size === undefined) {
    throw new RecordError(`user.${name}: "${type}" is of JavaScript's values, not of structs: use extract()`);
  }
  if (kind?.size !== undefined && kind.size < struct.size) {
    throw new RecordError(
      `user.${name}: "${type}" is a struct of ${kind.size} bytes, and ${struct.name} of ${struct.size}`,
    );
  }
  return userMetaType(type);
}
