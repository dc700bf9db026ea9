import type { Field, FunctionType, Record, Type } from "./ir.ts";
import type { LayoutPass } from "./layout.ts";
import { identifier, type Names } from "./names.ts";
import { planFields } from "./plan.ts";
import { recordKey, type SelectedModule } from "./select.ts";
import { type BoundCallback, bindCallback, functionOf, typedefOf } from "./signatures.ts";
import type { Refusal } from "./written.ts";

/** What every pointer to a function is called in the tables `callbacks`, decided for all modules together. */
export interface Callbacks {
  /** A module's rows: its typedefs, then members of its structs and parameters of its functions. */
  ofModule(path: string): readonly BoundCallback[];
  /** The row for a field of a record, or null where it is no pointer to a function, or to none we can be. */
  ofField(record: Record, field: Field): string | null;
  /** Members and parameters that JavaScript cannot stand behind. */
  readonly omissions: readonly Refusal[];
}

export function assignCallbacks(
  modules: readonly SelectedModule[],
  layout: LayoutPass,
  names: Names,
): Callbacks {
  const typedefs = new Set(modules.flatMap(({ callbacks }) => callbacks.map(({ name }) => name)));
  const rows = new Map<string, BoundCallback[]>();
  const fields = new Map<string, string>();
  const omissions: Refusal[] = [];
  /** The name of the row that a type has, made here if it is written in place. */
  const rowOf = (path: string, type: Type, place: string, position: Refusal["position"]): string | null => {
    const target = functionOf(type);
    if (target === null) return null;
    const typedef = typedefOf(type);
    if (typedef !== null && typedefs.has(typedef)) return identifier(typedef);
    return addRow(path, target, place, position);
  };
  const addRow = (
    path: string,
    type: FunctionType,
    name: string,
    position: Refusal["position"],
  ): string | null => {
    const bound = bindCallback(name, type, layout);
    if ("reason" in bound) {
      omissions.push({ what: "callback", name, reason: bound.reason, position });
      return null;
    }
    rows.set(path, [...(rows.get(path) ?? []), bound]);
    return name;
  };
  for (const module of modules) {
    for (const record of module.records) {
      const owner = names.record(record);
      if (owner === null) continue;
      for (const { name, source } of planFields(record, layout, names)) {
        const row = rowOf(module.path, source.type, `${owner.name}.${name}`, source.position);
        if (row !== null) fields.set(`${recordKey(record)}.${name}`, row);
      }
    }
    for (const { name, type, position } of module.prototypes) {
      for (const [index, parameter] of type.parameters.entries()) {
        rowOf(module.path, parameter.type, `${name}.${parameter.name ?? index + 1}`, position);
      }
    }
  }
  return {
    ofModule: (path) => {
      const module = modules.find((candidate) => candidate.path === path);
      const own = module?.callbacks ?? [];
      return [...own.map((row) => ({ ...row, name: identifier(row.name) })), ...(rows.get(path) ?? [])];
    },
    ofField: (record, { name }) => fields.get(`${recordKey(record)}.${name}`) ?? null,
    omissions,
  };
}
