import type { EmitContext, Imports } from "../emit.ts";
import type { Record } from "../ir.ts";
import type { nativeNames } from "../native-names.ts";
import type { ElementShape } from "../plan.ts";
import { accessorName, layoutSymbol } from "./accessors.ts";
import type { CxxShape } from "./shape.ts";

/** TypeScript's type of what a shape reads, and the expression that makes its reader. */
interface ReaderText {
  readonly type: string;
  readonly reader: string;
}

export interface CxxFieldText {
  readonly type: string;
  /** The constant that reads the field. */
  readonly reader: string;
  readonly isText: boolean;
}

/** A field of one of C++'s classes: its reader goes behind the module's classes, which it may refer to. */
export function cxxField(
  record: Record,
  owner: string,
  field: string,
  shape: CxxShape,
  context: EmitContext,
  imports: Imports,
): CxxFieldText {
  if (shape.kind === "text") {
    return { type: "string", reader: imports.native("cxx", "cxxText"), isText: true };
  }
  const name = accessorName(owner, field);
  const native = imports.constant(owner, `${owner}_native`);
  const constant = imports.constant(`${owner}.${field}`, name);
  const text = readerOf(shape, name, { native, imports });
  if (text.reader.includes(`${native}(`)) {
    const symbol = layoutSymbol(record, owner, context.layout, context.names);
    imports.behind(`const ${native} = ${imports.native("cxx", "cxxAccessors")}(${JSON.stringify(symbol)});`);
  }
  imports.behind(`const ${constant} = ${text.reader};`);
  return { type: text.type, reader: constant, isText: false };
}

interface ReaderContext {
  readonly native: string;
  readonly imports: Imports;
}

function readerOf(shape: CxxShape, name: string, around: ReaderContext): ReaderText {
  const { imports, native } = around;
  const call = (make: (typeof nativeNames)["cxx"][number], ...rest: (string | number)[]): string =>
    `${imports.native("cxx", make)}(${rest.join(", ")})`;
  const accessor = `${native}(${JSON.stringify(name)})`;
  switch (shape.kind) {
    case "text":
      return { type: "string", reader: imports.native("cxx", "cxxText") };
    case "flags":
      return { type: "readonly boolean[]", reader: call("cxxFlags", accessor) };
    case "span": {
      const of = readerOf(shape.of, `${name}_item`, around);
      return { type: arrayOf(of.type), reader: call("cxxSpan", accessor, of.reader, shape.stride) };
    }
    case "nodes": {
      const of = readerOf(shape.of, `${name}_item`, around);
      if (!shape.set) return { type: arrayOf(of.type), reader: call("cxxNodes", accessor, of.reader) };
      return { type: `ReadonlySet<${of.type}>`, reader: call("cxxSet", accessor, of.reader) };
    }
    case "map": {
      const key = readerOf(shape.key, `${name}_key`, around);
      const value = readerOf(shape.value, `${name}_value`, around);
      if (shape.multiple) {
        const pair = call("cxxPair", key.reader, value.reader, shape.valueAt);
        const type = arrayOf(`readonly [${key.type}, ${value.type}]`);
        return { type, reader: call("cxxNodes", accessor, pair) };
      }
      const type = `ReadonlyMap<${key.type}, ${value.type}>`;
      return { type, reader: call("cxxMap", accessor, key.reader, value.reader, shape.valueAt) };
    }
    case "pair": {
      const first = readerOf(shape.first, `${name}_first`, around);
      const second = readerOf(shape.second, `${name}_second`, around);
      const type = `readonly [${first.type}, ${second.type}]`;
      return { type, reader: call("cxxPair", first.reader, second.reader, shape.secondAt) };
    }
    case "held": {
      if (shape.of === null) return { type: "number", reader: call("cxxAddress", accessor) };
      const of = readerOf(shape.of, `${name}_held`, around);
      return { type: `${of.type} | null`, reader: call("cxxHeld", accessor, of.reader) };
    }
    case "optional": {
      const of = readerOf(shape.of, `${name}_held`, around);
      return { type: `${of.type} | null`, reader: call("cxxHeld", accessor, of.reader) };
    }
    case "reference": {
      const of = readerOf(shape.of, name, around);
      return { type: of.type, reader: call("cxxReference", of.reader) };
    }
    case "fixed": {
      const of = readerOf(shape.of, `${name}_item`, around);
      return { type: arrayOf(of.type), reader: call("cxxFixed", of.reader, shape.length, shape.stride) };
    }
    case "plain":
      return plainReader(shape.of, around);
  }
}

function plainReader(shape: ElementShape, { imports }: ReaderContext): ReaderText {
  switch (shape.kind) {
    case "struct": {
      const name = imports.struct(shape.record);
      return { type: name, reader: `${imports.native("cxx", "cxxStruct")}(() => ${name})` };
    }
    case "string":
      return { type: "string", reader: `${imports.native("cxx", "cxxChars")}(${shape.size})` };
    case "pointer":
      return { type: "number", reader: imports.native("cxx", "cxxPointer") };
    case "scalar": {
      if (shape.of === "bool") return { type: "boolean", reader: imports.native("cxx", "cxxBoolean") };
      const big = shape.of === "i64" || shape.of === "u64";
      const make = imports.native("cxx", big ? "cxxBigInt" : "cxxNumber");
      return { type: big ? "bigint" : "number", reader: `${make}("${shape.of}")` };
    }
  }
}

function arrayOf(type: string): string {
  return `readonly ${/[ |]/.test(type) ? `(${type})` : type}[]`;
}
