import { posix } from "node:path";
import type { Callbacks } from "./callbacks.ts";
import { emitClass } from "./emit-class.ts";
import { banner, constant, fileText, keyText, plain, type Statement } from "./emit-text.ts";
import type { Constant, Enum, Record } from "./ir.ts";
import { enumNumber, type LayoutPass } from "./layout.ts";
import { cName, identifier, type Names } from "./names.ts";
import type { NativeFile, nativeNames } from "./native-names.ts";
import type { BoundFunction, SelectedModule } from "./select.ts";
import type { BoundCallback } from "./signatures.ts";
import type { BoundVariable } from "./variables.ts";
import type { Wrapper } from "./wrap/wrappers.ts";

/** One generated file; `path` is relative to the output folder. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

export interface Versions {
  readonly [name: string]: string;
}

export interface EmitContext {
  readonly layout: LayoutPass;
  readonly names: Names;
  readonly callbacks: Callbacks;
  /** The package whose structs' pointers are only read, and what to do in place of writing one, by its field. */
  readonly readOnlyPointers: {
    readonly package: string;
    readonly instead: ReadonlyMap<string, string>;
  } | null;
  /** The folder of struct.ts and its neighbours, relative to the output folder, or absolute. */
  readonly native: string;
}

/** What scripts import of a header; null where there is nothing. */
export function emitModule(module: SelectedModule, context: EmitContext): Output | null {
  const imports = new Imports(module.path, context);
  const classes = module.records.flatMap((record) => emitClass(record, context, imports));
  const parts = [
    ...tables(module, context.callbacks.ofModule(module.path)),
    ...module.enums.flatMap((found) => enumParts(found, context.names)),
    ...classes.map((found) => found.class),
    ...classes.flatMap((found) => found.aliases.map(plain)),
    ...imports.statementsBehind.map(plain),
  ];
  if (parts.length === 0) return null;
  const statements = [...imports.declarations().map(plain), ...parts];
  return { path: `${module.path}.ts`, text: fileText(banner, statements) };
}

export function emitVersions(versions: Versions): Output {
  const statements = Object.entries(versions).map(([name, value]) =>
    plain(`export const ${name} = ${JSON.stringify(value)};`),
  );
  return { path: "versions.ts", text: fileText(banner, statements) };
}

/** Collects what a module takes from others while its classes are written. */
export class Imports {
  readonly #own: string;
  readonly #native: string;
  /** By module, then by the name that it has there: the name that it has here. */
  readonly #byModule = new Map<string, Map<string, string>>();
  readonly #behind = new Set<string>();
  readonly #constants = new Map<string, string>();
  readonly #names: Names;
  /** What already stands for something in the module. */
  readonly #used: Set<string>;

  constructor(own: string, context: EmitContext) {
    this.#own = own;
    const up = "../".repeat(own.split("/").length - 1);
    this.#native = posix.isAbsolute(context.native) ? context.native : `${up}${context.native}`;
    this.#names = context.names;
    this.#used = new Set(context.names.ofModule(own));
  }

  /** The module whose text this is. */
  get module(): string {
    return this.#own;
  }

  /** Something of lib/native: `from` is its file's name there. */
  native<File extends NativeFile>(from: File, name: (typeof nativeNames)[File][number]): string {
    return this.#add(`${this.#native}/${from}.ts`, name, name);
  }

  /** A statement that is to follow the module's classes, once. */
  behind(statement: string): void {
    this.#behind.add(statement);
  }

  get statementsBehind(): string[] {
    return [...this.#behind];
  }

  /** What a struct's class is called here: two headers may each have a struct of one name. */
  struct(record: Record): string {
    const { name, module: from } = this.#names.record(record) ?? { name: record.tag, module: "" };
    if (from === this.#own) return name;
    const path = posix.relative(posix.dirname(this.#own), from);
    return this.#add(`${path.startsWith(".") ? path : `./${path}`}.ts`, name, null);
  }

  /** The name of a constant of the module's own, the same whenever it is asked for by the same key. */
  constant(key: string, wanted: string): string {
    const name = this.#constants.get(key) ?? this.#free(wanted);
    this.#constants.set(key, name);
    return name;
  }

  declarations(): string[] {
    return [...this.#byModule]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, names]) => {
        const parts = [...names].map(([name, here]) => (name === here ? name : `${name} as ${here}`));
        return `import { ${parts.sort().join(", ")} } from ${JSON.stringify(from)};`;
      });
  }

  #add(from: string, name: string, here: string | null): string {
    const names = this.#byModule.get(from) ?? new Map<string, string>();
    this.#byModule.set(from, names);
    const known = names.get(name);
    if (known !== undefined) return known;
    const chosen = here ?? this.#free(name);
    names.set(name, chosen);
    return chosen;
  }

  /** A name that nothing else in the module has. */
  #free(wanted: string): string {
    let name = wanted;
    while (this.#used.has(name)) name = `${name}_`;
    this.#used.add(name);
    return name;
  }
}

function tables(module: SelectedModule, callbacks: readonly BoundCallback[]): Statement[] {
  const statements: Statement[] = [];
  const table = (name: string, rows: readonly string[]) => {
    if (rows.length > 0) statements.push(constant(name, rows));
  };
  table("functions", module.functions.map(signatureRow));
  table("wrappers", module.wrappers.map(signatureRow));
  table("variables", module.variables.map(variableRow));
  table("callbacks", callbacks.map(signatureRow));
  const loose = module.enums
    .filter((found) => cName(found) === null)
    .flatMap((found) => found.enumerators ?? []);
  const rows = [
    ...loose.map(({ name, value }) => `${keyText(name)}: ${integerText(value)}`),
    ...module.constants.map((found) => `${keyText(identifier(found.name))}: ${constantText(found)}`),
  ];
  table("constants", [...new Set(rows)]);
  return statements;
}

export function signatureRow({ name, args, returns }: BoundFunction | Wrapper | BoundCallback): string {
  const kinds = args.map((kind) => JSON.stringify(kind)).join(", ");
  return `${keyText(name)}: { args: [${kinds}], returns: ${JSON.stringify(returns)} }`;
}

function variableRow({ name, kind, type }: BoundVariable): string {
  const struct = type === null ? "" : `, ${kind === "ptr" ? "to" : "type"}: ${JSON.stringify(type)}`;
  return `${keyText(name)}: { kind: "${kind}"${struct} }`;
}

export function enumParts(found: Enum, names: Names): Statement[] {
  const named = names.enum(found);
  if (named === null || found.enumerators === null) return [];
  // The accessors of what has 64 bits take and give bigint, whatever its value.
  const valueText = enumNumber(found).bits === 64 ? (value: bigint) => `${value}n` : integerText;
  const rows = found.enumerators.map(({ name, value }) => `${keyText(name)}: ${valueText(value)}`);
  return [
    constant(named.name, rows),
    plain(`export type ${named.name} = (typeof ${named.name})[keyof typeof ${named.name}];`),
  ];
}

/** Integers that a double cannot hold exactly are bigint. */
function integerText(value: bigint): string {
  return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value)) ? String(value) : `${value}n`;
}

function constantText(found: Constant): string {
  switch (found.value.kind) {
    case "integer":
      return integerText(found.value.value);
    case "float":
      return floatText(found.value.value);
    case "string":
      return JSON.stringify(found.value.value);
  }
}

function floatText(value: number): string {
  // The type is written out because --isolatedDeclarations takes that of no property.
  if (Number.isNaN(value)) return "Number.NaN as number";
  if (Object.is(value, -0)) return "-0";
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? "Number.POSITIVE_INFINITY as number" : "Number.NEGATIVE_INFINITY as number";
}
