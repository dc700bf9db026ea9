import type { Record, Type } from "../ir.ts";
import { strip } from "../kinds.ts";
import type { Generated } from "../pipeline.ts";
import type { BoundFunction } from "../select.ts";
import type { ArgumentFacts, Facts, FunctionFacts, StructFacts } from "./facts.ts";
import { factsOfTree } from "./from-tree.ts";
import { spellType } from "./spell.ts";

/**
 * What headers say: their generated tree's account, so that a tree and its headers never differ, and with it
 * what a tree does not keep: C's spelling of types, the names of parameters, and what was left out and why.
 */
export function factsOfHeaders(generated: Generated, place: string, sdkPackage: string): Facts {
  const tree = factsOfTree(generated.outputs, place);
  const fieldTypes = typesOfFields(generated);
  const functions = new Map(
    generated.modules.flatMap(({ functions }) => functions.map((bound) => [bound.name, bound] as const)),
  );
  return {
    ...tree,
    sdkPackage,
    leftOut: new Map([...emptyModules(generated, tree), ...skippedHeaders(generated, sdkPackage)]),
    structs: tree.structs.map((struct) => withTypes(struct, fieldTypes.get(struct.name))),
    functions: tree.functions.map((facts) => withSignature(facts, functions.get(facts.name))),
  };
}

function skippedHeaders({ skipped }: Generated, sdkPackage: string): [string, string][] {
  return skipped.map(({ name, reason }) => [moduleOf(name, sdkPackage), reason]);
}

/** Headers of which all was refused; of those that have macros alone there is nothing to tell. */
function emptyModules({ modules }: Generated, tree: Facts): [string, string][] {
  return modules.flatMap(({ path, refusals }): [string, string][] => {
    const first = refusals.find(({ what }) => what !== "macro");
    return tree.headers.has(path) || first === undefined ? [] : [[path, first.reason]];
  });
}

/** Packages' headers are called by their modules already. */
function moduleOf(header: string, sdkPackage: string): string {
  return header.includes("/") ? header : `${sdkPackage}/${header.replace(/\.h$/, "")}`;
}

function withTypes(struct: StructFacts, types: ReadonlyMap<string, string> | undefined): StructFacts {
  const fields = struct.fields.map((field) => ({ ...field, type: types?.get(field.name) ?? null }));
  return { ...struct, fields };
}

function withSignature(facts: FunctionFacts, bound: BoundFunction | undefined): FunctionFacts {
  if (bound === undefined) return facts;
  const { parameters, returns } = bound.source.type;
  const args = facts.args.map((argument, index): ArgumentFacts => {
    const parameter = parameters[index];
    if (parameter === undefined) return argument;
    return { ...argument, name: parameter.name, type: spellType(parameter.type) };
  });
  return { ...facts, args, returns: { ...facts.returns, type: spellType(returns) } };
}

/** By struct and field, as the generated classes are called. */
function typesOfFields({ modules, names }: Generated): Map<string, Map<string, string>> {
  const types = new Map<string, Map<string, string>>();
  for (const record of modules.flatMap(({ records }) => records)) {
    const name = names.record(record)?.name;
    if (name !== undefined) types.set(name, new Map(fieldsOf(record)));
  }
  return types;
}

/** Members of unnamed structs and unions stand in their parent. */
function fieldsOf(record: Record): [string, string][] {
  return (record.fields ?? []).flatMap(({ name, type }): [string, string][] => {
    if (name !== null) return [[name, spellType(type)]];
    const bare: Exclude<Type, { kind: "alias" }> = strip(type);
    return bare.kind === "record" ? fieldsOf(bare.record) : [];
  });
}
