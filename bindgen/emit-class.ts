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
  /** What stores `value`, the text of an expression. Null: the value is a view; write through it. */
  readonly write: ((memory: string, at: string, value: string) => string) | null;
  /** The text of what checks `value` first. */
  readonly check: ((field: string) => string) | null;
}

/** The class of a struct, with those of its fields that are named in `only`, where that is given. */
export function emitClass(
  record: Record,
  context: EmitContext,
  imports: Imports,
  only?: readonly string[],
): EmittedClass[] {
  const named = context.names.record(record);
  const layout = context.layout.record(record);
  if (named === null || layout === null) return [];
  const fields = planFields(record, context.layout, context.names).filter(
    (field) => only === undefined || only.includes(field.name),
  );
  const accessors = fields.flatMap((field): Accessor[] => {
    const access = accessOf(record, named.name, field, context, imports);
    if (access === null) return [];
    const memory = `this.$live(${JSON.stringify(field.name)})`;
    const at = field.offset === 0 ? "this.$at" : `this.$at + ${field.offset}`;
    const get = access.read(memory, at);
    const set = refusing(field, named, context) ?? writing(access, field.name, memory, at);
    return [{ name: context.names.field(field.name), type: access.type, get, set }];
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

function writing({ type, write, check }: Access, field: string, memory: string, at: string): Accessor["set"] {
  if (write === null) return null;
  return { type, statement: write(memory, at, check === null ? "value" : check(JSON.stringify(field))) };
}

/** What refuses to write a pointer, where those of its package are only read. */
function refusing(
  { name: field, shape }: PlannedField,
  { name, module }: { readonly name: string; readonly module: string },
  { readOnlyPointers }: EmitContext,
): Accessor["set"] {
  if (shape.kind !== "pointer" || !pointersAreRead(module, readOnlyPointers)) return null;
  const instead = readOnlyPointers?.instead.get(`${name}.${field}`);
  const given = [field, ...(instead === undefined ? [] : [instead])].map((part) => JSON.stringify(part));
  return { type: "never", statement: `this.$refusePointer(${given.join(", ")})` };
}

function pointersAreRead(module: string, readOnly: EmitContext["readOnlyPointers"]): boolean {
  return readOnly !== null && module.startsWith(`${readOnly.package}/`);
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
      if (!isText) return { type, read, write: null, check: null };
      const set = imports.native("cxx", "cxxSetText");
      const write: Access["write"] = (memory, at, value) => `${set}(${memory}, ${at}, ${value})`;
      return { type, read, write, check: fit("string") };
    }
    case "bits":
      return bitsAccess(field, shape, imports);
    case "array":
      return arrayAccess(shape, imports, pointersAreRead(imports.module, context.readOnlyPointers));
    default:
      return elementAccess(shape, imports);
  }
}

function elementAccess(shape: ElementShape, imports: Imports): Access {
  switch (shape.kind) {
    case "struct": {
      const name = imports.struct(shape.record);
      return { type: name, read: (memory, at) => `new ${name}(${memory}, ${at})`, write: null, check: null };
    }
    case "string":
      return {
        type: "string",
        read: (memory, at) => `${memory}.string(${at}, ${shape.size})`,
        write: (memory, at, value) => `${memory}.setString(${at}, ${shape.size}, ${value})`,
        check: fit("string"),
      };
    case "pointer":
      return access("number", "pointer", "ptr");
    case "scalar":
      if (shape.of === "bool") {
        return {
          type: "boolean",
          read: (memory, at) => `${memory}.u8(${at}) !== 0`,
          write: (memory, at, value) => `${memory}.setU8(${at}, ${value} ? 1 : 0)`,
          check: fit("bool"),
        };
      }
      return access(shape.of === "i64" || shape.of === "u64" ? "bigint" : "number", shape.of, shape.of);
  }
}

/** Whether the field's type holds the value, asked of lib/native's Struct. */
function fit(kind: string): (field: string) => string {
  return (field) => `this.$fit("${kind}", ${field}, value)`;
}

function access(type: string, method: string, kind: string): Access {
  const setter = `set${method[0]?.toUpperCase()}${method.slice(1)}`;
  return {
    type,
    read: (memory, at) => `${memory}.${method}(${at})`,
    write: (memory, at, value) => `${memory}.${setter}(${at}, ${value})`,
    check: fit(kind),
  };
}

function arrayAccess(
  shape: Extract<Shape, { kind: "array" }>,
  imports: Imports,
  pointersAreRead: boolean,
): Access {
  const { of, length } = shape;
  const view = (name: (typeof nativeNames)["array"][number], type: string, rest: string): Access => {
    imports.native("array", name);
    const read = (memory: string, at: string) => `new ${name}(${memory}, ${at}, ${length}${rest})`;
    return { type, read, write: null, check: null };
  };
  switch (of.kind) {
    case "struct": {
      const name = imports.struct(of.record);
      return view("StructArray", `StructArray<${name}>`, `, ${name}`);
    }
    case "string":
      return view("StringArray", "StringArray", `, ${of.size}`);
    case "pointer":
      if (pointersAreRead) return view("PointerArray", "PointerArray", "");
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
    write: (memory, at, value) => `${write}(${memory}, ${at}, ${place}, ${value})`,
    check: (field) => `this.$fitBits(${shape.width}, ${shape.signed}, ${field}, value)`,
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
