/**
 * How generated TypeScript is laid out, with ts-morph's own writer. ts-morph's structures are not used: it parses
 * what it has printed, and took 2.3 s for the five hundred modules that take this 0.2 s.
 */
import CodeBlockWriter from "code-block-writer";

/** What every generated file begins with. */
export const banner: string = "// Generated from C headers by `bun run bindgen`. Do not edit.";

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
  const writer = newWriter().write(`export const ${name} = `);
  return { text: literal(writer, rows).write(";").toString(), blank: "before" };
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
  const writer = newWriter();
  writer.write(`export class ${name} extends ${base} `).inlineBlock(() => {
    for (const { name, value } of properties) {
      writer.write(`static readonly ${name} = `);
      (typeof value === "string" ? writer.write(value) : literal(writer, value)).write(";").newLine();
    }
    for (const { name, type, get, set } of accessors) {
      writer.blankLine().write(`get ${name}(): ${type} `);
      writer.inlineBlock(() => writer.writeLine(`return ${get};`)).newLine();
      if (set === null) continue;
      const value = set.type === "never" ? "_value" : "value";
      writer.blankLine().write(`set ${name}(${value}: ${set.type}) `);
      writer.inlineBlock(() => writer.writeLine(`${set.statement};`)).newLine();
    }
  });
  return { text: writer.toString(), blank: "around" };
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

function newWriter(): CodeBlockWriter {
  return new CodeBlockWriter({ indentNumberOfSpaces: 2, newLine: "\n" });
}

function literal(writer: CodeBlockWriter, rows: readonly string[]): CodeBlockWriter {
  return writer
    .inlineBlock(() => {
      for (const row of rows) writer.writeLine(`${row},`);
    })
    .write(" as const");
}
