import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";
import { BindgenError } from "../diagnostics.ts";
import type { Output } from "../emit.ts";
import type {
  ArgumentFacts,
  ConstantFacts,
  EnumFacts,
  Facts,
  FieldFacts,
  FunctionFacts,
  Shape,
  StructFacts,
  VariableFacts,
} from "./facts.ts";
import { isTable, type Literal, literal, type Table } from "./literal.ts";

/** The file in which every generated tree says what it was made from. */
export const versionsFile = "versions.ts";

export function isTree(path: string): boolean {
  return existsSync(join(path, versionsFile));
}

/** The modules of a generated tree on disk. */
export function readTree(folder: string): Output[] {
  const paths = [...new Bun.Glob("**/*.ts").scanSync(folder)].sort();
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** What a generated tree says, read without running it: its tables are literals. */
export function factsOfTree(modules: readonly Output[], place: string): Facts {
  const all = new Map(
    modules.map(({ path, text }) => [
      path,
      ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS),
    ]),
  );
  const versions = all.get(versionsFile);
  const stated = new Map(versions === undefined ? [] : constants(versions));
  const version = textOf(stated.get("deepstream"));
  const gstreamer = textOf(stated.get("gstreamer"));
  const parts = [...all].filter(([path]) => path !== versionsFile).map(([, file]) => partsOf(file));
  return {
    label: version === null ? place : `DeepStream ${version} (${place})`,
    version,
    ...(gstreamer === null ? {} : { gstreamer }),
    target: textOf(stated.get("target")),
    headers: new Set(parts.map(({ header }) => header)),
    complete: true,
    leftOut: new Map(),
    structs: parts.flatMap(({ structs }) => structs),
    enums: parts.flatMap(({ enums }) => enums),
    functions: parts.flatMap(({ functions }) => functions),
    callbacks: parts.flatMap(({ callbacks }) => callbacks),
    variables: parts.flatMap(({ variables }) => variables),
    constants: parts.flatMap((part) => part.constants),
  };
}

interface Parts {
  readonly header: string;
  readonly structs: StructFacts[];
  readonly enums: EnumFacts[];
  readonly functions: FunctionFacts[];
  readonly callbacks: FunctionFacts[];
  readonly variables: VariableFacts[];
  readonly constants: ConstantFacts[];
}

function partsOf(file: ts.SourceFile): Parts {
  const header = file.fileName.replace(/\.ts$/, "");
  const parts: Parts = {
    header,
    structs: [],
    enums: [],
    functions: [],
    callbacks: [],
    variables: [],
    constants: [],
  };
  for (const [name, value] of constants(file)) {
    if (!isTable(value)) continue;
    const rows = Object.entries(value);
    if (name === "functions") parts.functions.push(...rows.map((row) => functionOf(header, row)));
    else if (name === "wrappers") parts.functions.push(...rows.map((row) => functionOf(header, row, true)));
    else if (name === "callbacks") parts.callbacks.push(...rows.map((row) => functionOf(header, row)));
    else if (name === "variables") parts.variables.push(...rows.map((row) => variableOf(header, row)));
    else if (name === "constants") parts.constants.push(...rows.map((row) => constantOf(header, row)));
    else parts.enums.push({ header, name, values: new Map(rows.flatMap(enumerator)) });
  }
  const aliases = aliasesOf(file);
  for (const statement of file.statements) {
    if (!ts.isClassDeclaration(statement) || statement.name === undefined) continue;
    const name = statement.name.text;
    const statics = new Map(statement.members.flatMap(staticOf));
    const fields = statics.get("fields");
    const size = statics.get("size");
    const align = statics.get("align");
    if (!isTable(fields) || typeof size !== "number" || typeof align !== "number") continue;
    const rows = Object.entries(fields).map((row) => fieldOf(row, `${header} ${name}`));
    parts.structs.push({ header, name, aliases: aliases.get(name) ?? [], size, align, fields: rows });
  }
  return parts;
}

/** A file's exported constants. */
function constants(file: ts.SourceFile): [string, Literal][] {
  return file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ name, initializer }): [string, Literal][] =>
          ts.isIdentifier(name) ? [[name.text, literal(initializer)]] : [],
        )
      : [],
  );
}

/** `export { NvDsFrameMeta as Other }`, by the first name. */
function aliasesOf(file: ts.SourceFile): Map<string, string[]> {
  const aliases = new Map<string, string[]>();
  for (const statement of file.statements) {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) continue;
    if (!ts.isNamedExports(statement.exportClause)) continue;
    for (const { propertyName, name } of statement.exportClause.elements) {
      const of = propertyName?.text ?? name.text;
      aliases.set(of, [...(aliases.get(of) ?? []), name.text]);
    }
  }
  return aliases;
}

function staticOf(member: ts.ClassElement): [string, Literal][] {
  return ts.isPropertyDeclaration(member) && ts.isIdentifier(member.name)
    ? [[member.name.text, literal(member.initializer)]]
    : [];
}

function fieldOf([name, row]: [string, Literal], owner: string): FieldFacts {
  if (isTable(row)) {
    const { offset, size } = row;
    if (typeof offset === "number" && typeof size === "number") {
      return { name, offset, size, shape: shapeOf(row), type: null };
    }
  }
  throw new BindgenError(
    "badFacts",
    `${owner}: the row of the field ${name} has no offset or size`,
    "generate the tree again with this version of bindgen",
  );
}

function shapeOf(row: Table): Shape {
  switch (row["kind"]) {
    case "struct":
      return { kind: "struct", name: textOf(row["type"]) ?? "" };
    case "string":
      return { kind: "string" };
    case "ptr":
      return { kind: "pointer", to: textOf(row["to"]) };
    case "bits":
      return {
        kind: "bits",
        shift: Number(row["shift"]),
        width: Number(row["width"]),
        signed: row["signed"] === true,
      };
    case "array": {
      const { of, type, length } = row;
      const element = shapeOf({ kind: of, type });
      // A row of an array says neither which enum its elements are of nor where its pointers lead.
      if (element.kind === "pointer")
        return { kind: "array", of: { kind: "pointer", to: undefined }, length: Number(length) };
      const told = element.kind === "scalar" ? { ...element, enum: undefined } : element;
      return { kind: "array", of: told, length: Number(length) };
    }
    case "opaque":
      return { kind: "opaque" };
    default:
      return { kind: "scalar", of: String(row["kind"]), enum: textOf(row["enum"]) };
  }
}

function functionOf(header: string, [name, row]: [string, Literal], isWrapper = false): FunctionFacts {
  const { args, returns }: Table = isTable(row) ? row : {};
  const list = Array.isArray(args) ? args.map(argument) : [];
  return { header, name, isWrapper, args: list, returns: argument(returns) };
}

function variableOf(header: string, [name, row]: [string, Literal]): VariableFacts {
  return { header, name, shape: isTable(row) ? shapeOf(row) : { kind: "unknown" } };
}

function argument(kind: Literal): ArgumentFacts {
  return { name: null, kind: textOf(kind), type: null };
}

function constantOf(header: string, [name, value]: [string, Literal]): ConstantFacts {
  return { header, name, value: plainNumber(value) };
}

/** Whole numbers as bigint, whichever way a literal was written. */
function plainNumber(value: Literal): ConstantFacts["value"] {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  return typeof value === "bigint" || typeof value === "string" ? value : null;
}

function enumerator([name, value]: [string, Literal]): [string, bigint][] {
  return typeof value === "number" || typeof value === "bigint" ? [[name, BigInt(value)]] : [];
}

function textOf(value: Literal): string | null {
  return typeof value === "string" ? value : null;
}
