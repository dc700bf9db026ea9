import { relative } from "node:path";
import { type Account, accountOf } from "./account.ts";
import type { Generated } from "./pipeline.ts";
import type { SelectedModule } from "./select.ts";
import type { Refusal } from "./written.ts";

const columns = [
  "headers",
  "structs",
  "enums",
  "functions",
  "wrappers",
  "variables",
  "callbacks",
  "constants",
  "refused",
] as const;

type Row = { [Column in (typeof columns)[number]]: number };

/** What was bound, package by package, and what was not and why: for people. */
export function summary(generated: Generated): string {
  const packages = new Map<string, Row>();
  for (const module of generated.modules) add(packages, module);
  const lines = table(packages);
  lines.push("", "not bound:", ...counted(generated.modules.flatMap((module) => module.refusals)));
  if (generated.omissions.length > 0) {
    lines.push("", "parts of what is bound that are not:", ...counted(generated.omissions));
  }
  const { seen, bound, refused, typedefs, repeated, lost } = totals(generated.modules);
  lines.push(
    "",
    `${seen} declarations and macros: ${bound} bound, ${refused} not, ${typedefs} typedefs, ${repeated} repeated, ${lost} lost`,
  );
  lines.push(...lostIn(generated.modules).map((place) => `  lost: ${place}`));
  if (generated.skipped.length > 0) lines.push("", "headers left out:");
  for (const { name, reason } of generated.skipped) lines.push(`  ${name}: ${reason}`);
  return lines.join("\n");
}

/** How often each reason is given, with what is particular to one name left away. */
function counted(refusals: readonly Refusal[]): string[] {
  const reasons = new Map<string, number>();
  for (const { what, reason } of refusals) {
    const general = reason
      .replace(/^(its parameter|as) [^:,]+/, "$1 ...")
      .replace(/^(it takes a .*?|it is a call): .*/, "$1")
      .replace(/(another name of the \w+) .*/, "$1")
      .replace(/(struct|union) \S+/, "a $1")
      .replace(/the type \S+/, "a type");
    const key = `${what}: ${general}`;
    reasons.set(key, (reasons.get(key) ?? 0) + 1);
  }
  return [...reasons]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${String(count).padStart(7)}  ${reason}`);
}

/** Every refusal, with its header and line: for programs. */
export function fullReport(generated: Generated, root: string): string {
  const rows = (refusals: readonly Refusal[]) =>
    refusals.map(({ what, name, reason, position }) => {
      const below = position.file.startsWith(`${root}/`);
      const header = below ? relative(root, position.file) : position.file;
      return { what, name, reason, header, line: position.line };
    });
  const { modules, omissions, skipped, versions } = generated;
  const refused = rows([...skipped, ...modules.flatMap((module) => module.refusals)]);
  const report = { versions, totals: totals(modules), refused, omitted: rows(omissions) };
  return `${JSON.stringify(report, null, 1)}\n`;
}

/** Everything seen is bound, refused, a typedef, or a repetition: `lost` is what is none of these. */
export interface Totals {
  readonly seen: number;
  readonly bound: number;
  readonly refused: number;
  readonly typedefs: number;
  readonly repeated: number;
  readonly lost: number;
}

export function totals(modules: readonly SelectedModule[]): Totals {
  const sum = (count: (module: SelectedModule, account: Account) => number) =>
    accounts.reduce((total, [module, account]) => total + count(module, account), 0);
  const accounts = modules.map((module) => [module, accountOf(module)] as const);
  return {
    seen: sum(({ tally }) => tally.seen.length),
    bound: sum((_, { bound }) => bound.length),
    refused: sum((_, { refused }) => refused.length),
    typedefs: sum(({ tally }) => tally.typedefs.length),
    repeated: sum(({ tally }) => tally.repeated.length),
    lost: sum((_, { lost }) => lost.length),
  };
}

/** What a pass has dropped, each with its place: a fault of bindgen's, wherever it occurs. */
export function lostIn(modules: readonly SelectedModule[]): string[] {
  return modules.flatMap((module) =>
    accountOf(module).lost.map(({ space, name, line }) => {
      const what = space === "macro" ? `macro ${name}` : name === "" ? "a struct or enum" : name;
      return `${module.file}:${line}: ${what}`;
    }),
  );
}

function add(packages: Map<string, Row>, module: SelectedModule): void {
  const name = module.path.split("/")[0] ?? "";
  const row = packages.get(name) ?? {
    headers: 0,
    structs: 0,
    enums: 0,
    functions: 0,
    wrappers: 0,
    variables: 0,
    callbacks: 0,
    constants: 0,
    refused: 0,
  };
  row.headers++;
  row.structs += module.records.length;
  row.enums += module.enums.length;
  row.functions += module.functions.length;
  row.wrappers += module.wrappers.length;
  row.variables += module.variables.length;
  row.callbacks += module.callbacks.length;
  row.constants += module.constants.length;
  row.refused += module.refusals.length;
  packages.set(name, row);
}

function table(packages: ReadonlyMap<string, Row>): string[] {
  const width = Math.max(...[...packages.keys()].map((name) => name.length));
  const line = (name: string, cells: readonly (string | number)[]) =>
    name.padEnd(width) + cells.map((cell) => String(cell).padStart(11)).join("");
  const rows = [...packages].map(([name, row]) =>
    line(
      name,
      columns.map((column) => row[column]),
    ),
  );
  return [line("", columns), ...rows];
}
