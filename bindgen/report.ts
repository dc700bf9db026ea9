import { relative } from "node:path";
import type { Generated } from "./pipeline.ts";
import type { SelectedModule } from "./select.ts";

interface Row {
  headers: number;
  structs: number;
  enums: number;
  functions: number;
  constants: number;
  refused: number;
}

/** What was bound, package by package, and what was not and why: for people. */
export function summary(generated: Generated): string {
  const packages = new Map<string, Row>();
  for (const module of generated.modules) add(packages, module);
  const lines = table(packages);
  const reasons = new Map<string, number>();
  for (const { what, reason } of generated.modules.flatMap((module) => module.refusals)) {
    const general = reason.replace(/^(struct|union) \S+/, "a $1").replace(/the type \S+/, "a type");
    const key = `${what}: ${general}`;
    reasons.set(key, (reasons.get(key) ?? 0) + 1);
  }
  lines.push("", "not bound:");
  for (const [reason, count] of [...reasons].sort(([, a], [, b]) => b - a)) {
    lines.push(`${String(count).padStart(7)}  ${reason}`);
  }
  const { seen, bound, refused, typedefs, repeated, lost } = totals(generated.modules);
  lines.push(
    "",
    `${seen} declarations and macros: ${bound} bound, ${refused} not, ${typedefs} typedefs, ${repeated} repeated, ${lost} lost`,
  );
  if (generated.skipped.length > 0) lines.push("", "headers left out:");
  for (const { name, reason } of generated.skipped) lines.push(`  ${name}: ${reason}`);
  return lines.join("\n");
}

/** Every refusal, with its header and line: for programs. */
export function fullReport(generated: Generated, root: string): string {
  const refusals = [...generated.skipped, ...generated.modules.flatMap((module) => module.refusals)];
  const rows = refusals.map(({ what, name, reason, position }) => {
    const below = position.file.startsWith(`${root}/`);
    return {
      what,
      name,
      reason,
      header: below ? relative(root, position.file) : position.file,
      line: position.line,
    };
  });
  const { versions } = generated;
  return `${JSON.stringify({ versions, totals: totals(generated.modules), refused: rows }, null, 1)}\n`;
}

/** Everything seen is bound, refused, a typedef, or a repetition: `lost` is what is none of these. */
export interface Totals {
  seen: number;
  bound: number;
  refused: number;
  typedefs: number;
  repeated: number;
  lost: number;
}

export function totals(modules: readonly SelectedModule[]): Totals {
  const sum: Totals = { seen: 0, bound: 0, refused: 0, typedefs: 0, repeated: 0, lost: 0 };
  for (const { tally, records, enums, functions, constants, refusals } of modules) {
    sum.seen += tally.seen;
    sum.typedefs += tally.typedefs;
    sum.repeated += tally.repeated;
    sum.bound += records.length + enums.length + functions.length + constants.length;
    sum.refused += refusals.length;
  }
  sum.lost = sum.seen - sum.bound - sum.refused - sum.typedefs - sum.repeated;
  return sum;
}

function add(packages: Map<string, Row>, module: SelectedModule): void {
  const name = module.path.split("/")[0] ?? "";
  const row = packages.get(name) ?? {
    headers: 0,
    structs: 0,
    enums: 0,
    functions: 0,
    constants: 0,
    refused: 0,
  };
  row.headers++;
  row.structs += module.records.length;
  row.enums += module.enums.length;
  row.functions += module.functions.length;
  row.constants += module.constants.length;
  row.refused += module.refusals.length;
  packages.set(name, row);
}

function table(packages: ReadonlyMap<string, Row>): string[] {
  const width = Math.max(...[...packages.keys()].map((name) => name.length));
  const columns = ["headers", "structs", "enums", "functions", "constants", "refused"] as const;
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
