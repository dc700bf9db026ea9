import { BindgenError } from "../diagnostics.ts";
import type { Change, Side } from "./change.ts";
import { functionHow } from "./compare-functions.ts";
import { structChanges } from "./compare-structs.ts";
import {
  agree,
  type ConstantFacts,
  type EnumFacts,
  type Facts,
  type FunctionFacts,
  prototype,
  shapeText,
  type VariableFacts,
} from "./facts.ts";
import { type Pair, paired, whole } from "./pair.ts";

/** What changed from one release to another. */
export interface Difference {
  readonly old: Facts;
  readonly new: Facts;
  /** Packages that were compared: those that both have. */
  readonly packages: readonly string[];
  readonly headers: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    /** Bound in one release only although the other has them too; nothing of them was compared. */
    readonly leftOut: readonly { readonly header: string; readonly reason: string }[];
    /** Bound in neither, with the new release's reason. */
    readonly neither: readonly { readonly header: string; readonly reason: string }[];
  };
  /** In the order of their headers. */
  readonly changes: readonly Change[];
}

/** Refuses layouts of two machines: they differ for other reasons than the release. */
export function compare(old: Facts, now: Facts): Difference {
  if (old.target !== null && now.target !== null && old.target !== now.target) {
    throw new BindgenError(
      "usage",
      `${old.label} has the layouts of ${old.target}, ${now.label} those of ${now.target}`,
      "compare layouts of one machine: for headers, --cc chooses the compiler and with it the machine",
    );
  }
  const packages = [...packagesOf(old)].filter((name) => packagesOf(now).has(name)).sort();
  const alike = old.complete === now.complete;
  const a = within(old, packages, alike);
  const b = within(now, packages, alike);
  const leftOut = [...unbound(a, b), ...unbound(b, a)];
  const changes = [
    ...paired(a.structs, b.structs).flatMap(structChanges),
    ...paired(a.enums, b.enums).flatMap(enumChanges),
    ...paired(a.functions, b.functions).flatMap((pair) => functionChanges("function", pair)),
    ...paired(a.callbacks, b.callbacks).flatMap((pair) => functionChanges("callback", pair)),
    ...paired(a.variables, b.variables).flatMap(variableChanges),
    ...paired(a.constants, b.constants).flatMap(constantChanges),
  ];
  const uncompared = new Set(leftOut.map(({ header }) => header));
  const only = (from: Facts, other: Facts) =>
    [...from.headers].filter((header) => !other.headers.has(header) && !uncompared.has(header)).sort();
  return {
    old,
    new: now,
    packages,
    headers: { added: only(b, a), removed: only(a, b), leftOut, neither: inNeither(a, b) },
    changes: changes
      .filter((change) => !uncompared.has(headerOf(change)) && (alike || isTold(change)))
      .sort(byHeader),
  };
}

export function headerOf(change: Change): string {
  return (change.new ?? change.old)?.header ?? "";
}

function byHeader(a: Change, b: Change): number {
  const [x, y] = [headerOf(a), headerOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function packageOf(header: string): string {
  return header.slice(0, header.indexOf("/"));
}

function packagesOf({ headers }: Facts): Set<string> {
  return new Set([...headers].map(packageOf));
}

/**
 * What is of these packages; a constant of which no header is known may be of any. A file of facts, which is
 * not `alike` the rest, knows nothing of wrappers, callbacks and variables.
 */
function within(facts: Facts, packages: readonly string[], alike: boolean): Facts {
  const wanted = ({ header }: { readonly header: string }) =>
    header === "" || packages.includes(packageOf(header));
  return {
    ...facts,
    headers: new Set([...facts.headers].filter((header) => wanted({ header }))),
    leftOut: new Map([...facts.leftOut].filter(([header]) => wanted({ header }))),
    structs: facts.structs.filter(wanted),
    enums: facts.enums.filter(wanted),
    functions: facts.functions.filter((one) => wanted(one) && (alike || !one.isWrapper)),
    callbacks: facts.callbacks.filter((one) => wanted(one) && alike),
    variables: facts.variables.filter((one) => wanted(one) && alike),
    constants: facts.constants.filter(wanted),
  };
}

/**
 * Headers of one release that cannot be compared: the other has them too, but could not bind them, or one of
 * the two is a file of facts, in which what is absent need not be absent from the release.
 */
function unbound(bound: Facts, other: Facts): { header: string; reason: string }[] {
  return [...bound.headers].flatMap((header) => {
    if (other.headers.has(header)) return [];
    const reason = other.leftOut.get(header) ?? (bound.complete === other.complete ? null : "not in there");
    return reason === null ? [] : [{ header, reason: `${other.label}: ${reason}` }];
  });
}

/** The SDK's headers that both have and neither could bind. */
function inNeither(old: Facts, now: Facts): { header: string; reason: string }[] {
  return [...now.leftOut].flatMap(([header, reason]) =>
    packageOf(header) === now.sdkPackage &&
    old.leftOut.has(header) &&
    !old.headers.has(header) &&
    !now.headers.has(header)
      ? [{ header, reason }]
      : [],
  );
}

/** Files of facts have some of the constants, without their headers: an absent one means nothing. */
function isTold({ what, old, new: now }: Change): boolean {
  return what !== "constant" || (old !== null && now !== null);
}

function enumChanges(pair: Pair<EnumFacts>): Change[] {
  const [old, now] = pair;
  const changes = whole("enum", pair, ({ header }) => ({ header }));
  if (old === null || now === null) return changes;
  for (const name of new Set([...old.values.keys(), ...now.values.keys()])) {
    const before = old.values.get(name);
    const after = now.values.get(name);
    if (before === after) continue;
    changes.push({
      what: "enumerator",
      name: `${now.name}.${name}`,
      how: [before === undefined ? "added" : after === undefined ? "removed" : "renumbered"],
      old: before === undefined ? null : { header: old.header, value: String(before) },
      new: after === undefined ? null : { header: now.header, value: String(after) },
    });
  }
  return changes;
}

function constantChanges(pair: Pair<ConstantFacts>): Change[] {
  const [old, now] = pair;
  const sideOf = ({ header, value }: ConstantFacts): Side =>
    value === null ? { header } : { header, value: String(value) };
  if (old === null || now === null) return whole("constant", pair, sideOf);
  const differs = old.value !== null && now.value !== null && old.value !== now.value;
  if (!differs) return whole("constant", pair, sideOf);
  return [{ what: "constant", name: now.name, how: ["renumbered"], old: sideOf(old), new: sideOf(now) }];
}

function functionChanges(what: "function" | "callback", pair: Pair<FunctionFacts>): Change[] {
  const [old, now] = pair;
  const sideOf = (of: FunctionFacts): Side => ({ header: of.header, type: prototype(of) });
  const how = old === null || now === null ? [] : functionHow(old, now);
  if (old === null || now === null || how.length === 0) return whole(what, pair, sideOf);
  return [{ what, name: now.name, how, old: sideOf(old), new: sideOf(now) }];
}

function variableChanges(pair: Pair<VariableFacts>): Change[] {
  const [old, now] = pair;
  const sideOf = ({ header, shape }: VariableFacts): Side => ({ header, type: shapeText(shape, 0) });
  if (old === null || now === null || agree(old.shape, now.shape)) return whole("variable", pair, sideOf);
  return [{ what: "variable", name: now.name, how: ["retyped"], old: sideOf(old), new: sideOf(now) }];
}
