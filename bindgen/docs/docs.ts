import type { Output } from "../emit.ts";
import type { Record } from "../ir.ts";
import type { LayoutPass } from "../layout.ts";
import { identifier, type Names } from "../names.ts";
import { planFields } from "../plan.ts";
import type { SelectedModule } from "../select.ts";
import { toTsDoc } from "./markdown.ts";
import { type HeaderDocs, readDocs } from "./read.ts";

/** What a line of a generated module declares, as far as headers document it: TSDoc for it, or null. */
type Describe = (name: string) => string | null;

/**
 * A generated module with its header's own documentation on what is declared there. It works on the module's
 * lines, each of which declares one thing, so that the passes before it know nothing of comments.
 */
export function documented(
  output: Output,
  module: SelectedModule,
  { names, layout }: { readonly names: Names; readonly layout: LayoutPass },
): Output {
  const docs = readDocs(module.file);
  const tables = tableDocs(module, names, docs);
  const classes = new Map(
    module.records.flatMap((record) => {
      const name = names.record(record)?.name;
      return name === undefined ? [] : [[name, record] as const];
    }),
  );
  let rows: Describe = nothing;
  let members: Describe = nothing;
  const lines: string[] = [];
  for (const line of output.text.split("\n")) {
    const opened = /^export (class|const) (\w+)/.exec(line);
    const row = /^ {2}"?([\w.]+)"?: /.exec(line);
    const getter = /^ {2}get (\w+)\(/.exec(line);
    let text: string | null = null;
    if (opened !== null) {
      const [, kind, name = ""] = opened;
      const record = kind === "class" ? classes.get(name) : undefined;
      rows = nothing;
      members = nothing;
      if (record !== undefined) {
        text = declared(docs, [name, record.tag], record.position.line);
        members = memberDocs(record, name, names, layout, docs);
      } else if (kind === "const") {
        const table = tables.get(name);
        text = table?.text ?? null;
        rows = table?.rows ?? nothing;
      }
    } else if (row !== null) text = rows(row[1] ?? "");
    else if (getter !== null) text = members(getter[1] ?? "");
    if (text !== null && text !== "") lines.push(...tsDoc(text, /^ */.exec(line)?.[0] ?? ""));
    lines.push(line);
  }
  return { path: output.path, text: lines.join("\n") };
}

const nothing: Describe = () => null;

function tsDoc(text: string, indent: string): string[] {
  const lines = text.split("\n");
  if (lines.length === 1) return [`${indent}/** ${text} */`];
  return [
    `${indent}/**`,
    ...lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`),
    `${indent} */`,
  ];
}

interface Table {
  readonly text: string | null;
  readonly rows: Describe;
}

/** The tables of a module (functions, constants, …) and its enums. */
function tableDocs(module: SelectedModule, names: Names, docs: HeaderDocs): Map<string, Table> {
  const lineOf = new Map<string, number>();
  for (const { name, position } of module.prototypes) lineOf.set(name, position.line);
  for (const { name, position } of module.constants) lineOf.set(identifier(name), position.line);
  const byName: Describe = (name) =>
    name.includes(".") ? null : declared(docs, [name], lineOf.get(name) ?? docs.lineOf(name, 1) ?? 0);
  const tables = new Map<string, Table>();
  for (const name of ["functions", "wrappers", "callbacks", "constants", "variables"]) {
    tables.set(name, { text: null, rows: byName });
  }
  for (const found of module.enums) {
    const name = names.enum(found)?.name;
    if (name === undefined) continue;
    const { line } = found.position;
    const rows: Describe = (value) =>
      partOf(docs, [name, found.tag], value) ?? declared(docs, [value], docs.lineOf(value, line) ?? 0);
    tables.set(name, { text: declared(docs, [name, found.tag], line), rows });
  }
  return tables;
}

function memberDocs(
  record: Record,
  name: string,
  names: Names,
  layout: LayoutPass,
  docs: HeaderDocs,
): Describe {
  const lines = new Map(
    planFields(record, layout, names)
      // A base class may be another header's.
      .filter(({ source }) => source.position.file === record.position.file)
      .map((field) => [names.field(field.name), field.source.position.line]),
  );
  return (member) => partOf(docs, [name, record.tag], member) ?? declared(docs, [], lines.get(member) ?? 0);
}

/** What the header says of a thing: GTK-Doc by its name, anything else by its place. */
function declared(docs: HeaderDocs, called: readonly string[], line: number): string | null {
  for (const name of called) {
    const block = docs.named(name);
    if (block === null) continue;
    const parameters = [...block.parts].map(([part, text]) => `@param ${part} ${text}`);
    const isFunction = /@returns|^[a-z]/.test(block.text.includes("@returns") ? "@returns" : name);
    return toTsDoc([block.text, ...(isFunction ? parameters : [])].join("\n\n"));
  }
  const text = docs.at(line);
  return text === null ? null : toTsDoc(text);
}

function partOf(docs: HeaderDocs, called: readonly string[], part: string): string | null {
  for (const name of called) {
    const text = docs.named(name)?.parts.get(part);
    if (text !== undefined) return toTsDoc(text);
  }
  return null;
}
