import { cxxField } from "./cxx/readers.ts";
import type { EmitContext, Imports } from "./emit.ts";
import { type Accessor, classStatement, keyText, type Statement } from "./emit-text.ts";
import type { Record } from "./ir.ts";
import type { nativeNames } from "./native-names.ts";
import { type ElementShape, type PlannedField, planFields, type Shape } from "./plan.ts";

export interface EmittedClass {
  readonly class: Statement;
  /** Exports under the record's other typedef names. */
  readonly aliases: readonly string[];
}

/** What an accessor pair reads, writes and is typed as. */
interface Access {
  readonly type: string;
  readonly read: (memory: string, at: string) => string;
  /** Null: the value is a view; write through it. */
  readonly write: ((memory: string, at: string) => string) | null;
}

export function emitClass(record: Record, context: EmitContext, imports: Imports): EmittedClass[] {
  const named = context.names.record(record);
  const layout = context.layout.record(record);
  if (named === null || layout === null) return [];
  const fields = planFields(record, context.layout, context.names);
  const accessors = fields.flatMap((field): Accessor[] => {
    const access = accessOf(record, named.name, field, context, imports);
    if (access === null) return [];
    const memory = `this.$live(${JSON.stringify(field.name)})`;
    const at = field.offset === 0 ? "this.$at" : `this.$at + ${field.offset}`;
    const { type, read, write } = access;
    const set = write === null ? null : { type, statement: write(memory, at) };
    return [{ name: context.names.field(field.name), type, get: read(memory, at), set }];
  });
  const rows = fields.map((field) => {
    const callback = context.callbacks.ofField(record, field.source);
    return `${keyText(field.name)}: ${fieldRow(field, callback, context)}`;
  });
  const text = classStatement({
    name: named.name,
    extends: imports.native("struct", "Struct"),
    properties: [
      { name: "size", value: String(layout.size) },
      { name: "align", value: String(layout.align) },
      { name: "fields", value: rows },
    ],
    accessors,
  });
  const others = context.names.aliases(record);
  return [{ class: text, aliases: others.map((name) => `export { ${named.name} as ${name} };`) }];
}

function accessOf(
  record: Record,
  owner: string,
  field: PlannedField,
  context: EmitContext,
  imports: Imports,
): Access | null {
  const { shape } = field;
  switch (shape.kind) {
    case "opaque":
      return null;
    case "cxx": {
      const { type, reader, isText } = cxxField(record, owner, field.name, shape.of, context, imports);
      const read = (memory: string, at: string) => `${reader}(${memory}, ${at})`;
      if (!isText) return { type, read, write: null };
      const set = imports.native("cxx", "cxxSetText");
      return { type, read, write: (memory, at) => `${set}(${memory}, ${at}, value)` };
    }
    case "bits":
      return bitsAccess(field, shape, imports);
    case "array":
      return arrayAccess(shape, imports);
    default:
      return elementAccess(shape, imports);
  }
}

function elementAccess(shape: ElementShape, imports: Imports): Access {
  switch (shape.kind) {
    case "struct": {
      const name = imports.struct(shape.record);
      return { type: name, read: (memory, at) => `new ${name}(${memory}, ${at})`, write: null };
    }
    case "string":
      return {
        type: "string",
        read: (memory, at) => `${memory}.string(${at}, ${shape.size})`,
        write: (memory, at) => `${memory}.setString(${at}, ${shape.size}, value)`,
      };
    case "pointer":
      return access("number", "pointer");
    case "scalar":
      if (shape.of === "bool") {
        return {
          type: "boolean",
          read: (memory, at) => `${memory}.u8(${at}) !== 0`,
          write: (memory, at) => `${memory}.setU8(${at}, value ? 1 : 0)`,
        };
      }
      return access(shape.of === "i64" || shape.of === "u64" ? "bigint" : "number", shape.of);
  }
}

function access(type: string, method: string): Access {
  const setter = `set${method[0]?.toUpperCase()}${method.slice(1)}`;
  return {
    type,
    read: (memory, at) => `${memory}.${method}(${at})`,
    write: (memory, at) => `${memory}.${setter}(${at}, value)`,
  };
}

function arrayAccess(shape: Extract<Shape, { kind: "array" }>, imports: Imports): Access {
  const { of, length } = shape;
  const view = (name: (typeof nativeNames)["array"][number], type: string, rest: string): Access => {
    imports.native("array", name);
    return { type, read: (memory, at) => `new ${name}(${memory}, ${at}, ${length}${rest})`, write: null };
  };
  switch (of.kind) {
    case "struct": {
      const name = imports.struct(of.record);
      return view("StructArray", `StructArray<${name}>`, `, ${name}`);
    }
    case "string":
      return view("StringArray", "StringArray", `, ${of.size}`);
    case "pointer":
      return view("NumberArray", "NumberArray", ', "ptr"');
    case "scalar":
      if (of.of === "bool") return view("BooleanArray", "BooleanArray", "");
      if (of.of === "i64" || of.of === "u64") return view("BigIntArray", "BigIntArray", `, "${of.of}"`);
      return view("NumberArray", "NumberArray", `, "${of.of}"`);
  }
}

function bitsAccess(field: PlannedField, shape: Extract<Shape, { kind: "bits" }>, imports: Imports): Access {
  const read = imports.native("bits", shape.signed ? "readSignedBits" : "readBits");
  const write = imports.native("bits", "writeBits");
  const place = `${field.size}, ${shape.shift}, ${shape.width}`;
  const value = (memory: string, at: string) => `${read}(${memory}, ${at}, ${place})`;
  return {
    type: shape.big ? "bigint" : "number",
    read: (memory, at) => (shape.big ? value(memory, at) : `Number(${value(memory, at)})`),
    write: (memory, at) => `${write}(${memory}, ${at}, ${place}, value)`,
  };
}

function structName(record: Record, context: EmitContext): { name: string; module: string } {
  return context.names.record(record) ?? { name: record.tag, module: "" };
}

function fieldRow(
  { offset, size, shape }: PlannedField,
  callback: string | null,
  context: EmitContext,
): string {
  const place = `offset: ${offset}, size: ${size}`;
  const optional = (key: string, value: string | null) =>
    value === null ? "" : `, ${key}: ${JSON.stringify(value)}`;
  switch (shape.kind) {
    case "scalar":
      return `{ ${place}, kind: "${shape.of}"${optional("enum", shape.enum)} }`;
    case "pointer":
      return `{ ${place}, kind: "ptr"${optional("to", shape.to)}${optional("callback", callback)} }`;
    case "struct":
      return `{ ${place}, kind: "struct", type: "${structName(shape.record, context).name}" }`;
    case "string":
      return `{ ${place}, kind: "string" }`;
    case "bits":
      return `{ ${place}, kind: "bits", shift: ${shape.shift}, width: ${shape.width}, signed: ${shape.signed} }`;
    case "opaque":
    case "cxx":
      return `{ ${place}, kind: "opaque" }`;
    case "array": {
      const { of, length } = shape;
      const element = of.kind === "scalar" ? of.of : of.kind === "pointer" ? "ptr" : of.kind;
      const type = of.kind === "struct" ? structName(of.record, context).name : null;
      return `{ ${place}, kind: "array", of: "${element}", length: ${length}${optional("type", type)} }`;
    }
  }
}
