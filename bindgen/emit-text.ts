/**
 * How generated TypeScript is laid out. Plain text, since there are three forms to print, in five hundred modules:
 * ts-morph, which parses what it has printed, took 2.3 s for what takes this 0.2 s.
 */

/** A statement, and whether a blank line sets it apart from its neighbours. */
export interface Statement {
  readonly text: string;
  readonly blank: "before" | "around" | "none";
}

/** Statements that stand close to each other, as the author wants them. */
export function plain(text: string): Statement {
  return { text, blank: "none" };
}

/** `export const name = { rows } as const;` */
export function constant(name: string, rows: readonly string[]): Statement {
  return { text: `export const ${name} = ${literal(rows, "")};`, blank: "before" };
}

export interface ClassText {
  readonly name: string;
  readonly extends: string;
  /** Static properties with their initializers, of which the rows of a literal stand apart. */
  readonly properties: readonly { readonly name: string; readonly value: string | readonly string[] }[];
  readonly accessors: readonly Accessor[];
}

export interface Accessor {
  readonly name: string;
  readonly type: string;
  /** The expression that is returned. */
  readonly get: string;
  /** What sets it, and the type of `value` there; null for what is only read. */
  readonly set: { readonly type: string; readonly statement: string } | null;
}

export function classStatement({ name, extends: base, properties, accessors }: ClassText): Statement {
  const members = accessors.flatMap(({ name, type, get, set }) => [
    `  get ${name}(): ${type} {\n    return ${get};\n  }`,
    ...(set === null ? [] : [`  set ${name}(value: ${set.type}) {\n    ${set.statement};\n  }`]),
  ]);
  const statics = properties.map(({ name, value }) => {
    const text = typeof value === "string" ? value : literal(value, "  ");
    return `  static readonly ${name} = ${text};`;
  });
  const body = [statics.join("\n"), ...members].join("\n\n");
  return { text: `export class ${name} extends ${base} {\n${body}\n}`, blank: "around" };
}

/** A name as an object literal's key: `__proto__: …` would set the object's prototype. */
export function keyText(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return name.includes(".") ? JSON.stringify(name) : name;
}

/** A file of statements, the first of which may follow a heading at once. */
export function fileText(heading: string, statements: readonly Statement[]): string {
  const lines = [heading];
  let after = false;
  for (const { text, blank } of statements) {
    if (after || blank !== "none") lines.push("");
    lines.push(text);
    after = blank === "around";
  }
  return `${lines.join("\n")}\n`;
}

function literal(rows: readonly string[], indent: string): string {
  return `{\n${rows.map((row) => `${indent}  ${row},\n`).join("")}${indent}} as const`;
}
