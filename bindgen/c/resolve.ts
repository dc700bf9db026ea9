import { refusedBase, tailOf } from "../cxx/bases.ts";
import { constantValue, enumeratorNames } from "../cxx/constants.ts";
import { BindgenError } from "../diagnostics.ts";
import type { Enum, Field, Record, Type } from "../ir.ts";
import { strip } from "../kinds.ts";
import { enumNumber, LayoutPass } from "../layout.ts";
import type { Target } from "../target.ts";
import type {
  Expression,
  LayoutAttributes,
  SourceUnit,
  WrittenConstant,
  WrittenDeclaration,
  WrittenEnum,
  WrittenField,
  WrittenRecord,
  WrittenType,
} from "../written.ts";
import { arithmeticType, type ConstantScope, evaluate } from "./constexpr.ts";
import { type IntegerType, int, integer, type NumberType, type Value, wrap } from "./literals.ts";

type Typedef = Extract<WrittenDeclaration, { kind: "typedef" }>;
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * Names to what they stand for, in one translation unit. A unit on top of a base sees the base's names
 * and what the base already resolved, so that a struct of GStreamer's is one object for all headers.
 */
export class Scope implements ConstantScope {
  readonly charIsSigned: boolean;
  /** What was asked for and no header seen declares: types, and what an array's length depends on. */
  readonly undeclared: Set<string> = new Set<string>();
  readonly #base: Scope | null;
  /** In C++ a tag is a name of its own. */
  readonly #tagsAreTypes: boolean;
  readonly #layout: LayoutPass;
  readonly #typedefs = new Map<string, Typedef>();
  readonly #records = new Map<string, WrittenRecord>();
  readonly #enums = new Map<string, WrittenEnum>();
  readonly #enumOf = new Map<string, WrittenEnum>();
  readonly #constants = new Map<string, WrittenConstant>();
  /** Classes of C++'s that nothing can be said of, with the reason. */
  readonly #refusedClasses = new Map<string, string>();
  readonly #typedefNames = new Map<string, string[]>();
  readonly #resolvedTypedefs = new Map<string, Type>();
  readonly #resolvedRecords = new Map<string, Record>();
  readonly #resolvedEnums = new Map<string, Enum>();
  readonly #values = new Map<string, Value>();

  constructor(units: readonly SourceUnit[], base: Scope | null, target: Target, language: "c" | "c++" = "c") {
    this.#tagsAreTypes = language === "c++";
    this.#base = base;
    this.#layout = base === null ? new LayoutPass(target) : base.#layout;
    this.charIsSigned = target.charIsSigned;
    for (const source of units) for (const declaration of source.declarations) this.#enter(declaration);
  }

  get layout(): LayoutPass {
    return this.#layout;
  }

  #enter(declaration: WrittenDeclaration): void {
    switch (declaration.kind) {
      case "typedef": {
        if (!this.#typedefs.has(declaration.name)) this.#typedefs.set(declaration.name, declaration);
        if (declaration.type.kind !== "tagged") return;
        const { keyword, tag } = declaration.type;
        const key = `${keyword === "enum" ? "enum" : "record"} ${tag}`;
        const names = this.#typedefNames.get(key) ?? [];
        if (!names.includes(declaration.name)) names.push(declaration.name);
        this.#typedefNames.set(key, names);
        return;
      }
      case "record":
        if (!this.#records.has(declaration.tag)) this.#records.set(declaration.tag, declaration);
        return;
      case "enum":
        if (this.#enums.has(declaration.tag)) return;
        this.#enums.set(declaration.tag, declaration);
        for (const { name } of declaration.enumerators)
          for (const spelling of enumeratorNames(declaration, name)) this.#enumOf.set(spelling, declaration);
        return;
      case "constant":
        this.#constants.set(declaration.name, declaration);
        return;
      case "refused":
        if (declaration.what === "class") this.#refusedClasses.set(declaration.name, declaration.reason);
    }
  }

  // --- types ---

  type(written: WrittenType): Type {
    switch (written.kind) {
      case "basic":
      case "unsupported":
        return written;
      case "pointer":
        return { kind: "pointer", to: this.type(written.to) };
      case "typedef":
        return this.#typedef(written.name);
      case "tagged":
        if (written.keyword === "enum") return { kind: "enum", enum: this.enum(written.tag) };
        return { kind: "record", record: this.record(written.tag, written.keyword) };
      case "array": {
        const of = this.type(written.of);
        if (written.length === null) return { kind: "array", of, length: null };
        const length = this.#integer(written.length);
        if (length === null) {
          // Of a macro that no header defines, perhaps: then the compiler refuses it as well.
          this.undeclared.add("an array's length");
          return { kind: "unsupported", reason: "its array length is not constant" };
        }
        const standard = written.standard === undefined ? {} : { standard: written.standard };
        return { kind: "array", of, length: Number(length), ...standard };
      }
      case "function":
        return this.function(written);
      case "cxx":
        return { ...written, arguments: written.arguments.map((argument) => this.type(argument)) };
    }
  }

  function(written: Extract<WrittenType, { kind: "function" }>): Extract<Type, { kind: "function" }> {
    const parameters = written.parameters.map(({ name, type }) => ({ name, type: this.type(type) }));
    return { kind: "function", returns: this.type(written.returns), parameters, variadic: written.variadic };
  }

  #typedef(name: string): Type {
    const known = this.#resolvedTypedefs.get(name);
    if (known !== undefined) return known;
    const typedef = this.#typedefs.get(name);
    if (typedef === undefined && this.#tagsAreTypes) {
      if (this.#records.has(name)) return { kind: "record", record: this.record(name, "struct") };
      if (this.#enums.has(name)) return { kind: "enum", enum: this.enum(name) };
      const refused = this.#refusedClasses.get(name);
      if (refused !== undefined)
        return { kind: "unsupported", reason: `the class ${name} is not bound, since ${refused}` };
    }
    if (typedef === undefined) {
      if (this.#base?.knowsTypedef(name) === true) return this.#base.#typedef(name);
      this.undeclared.add(name);
      return { kind: "unsupported", reason: `the type ${name} is not declared in any header seen` };
    }
    const aligned = this.#alignment(typedef.aligned);
    const of = aligned === null ? unknownAlignment : this.type(typedef.type);
    const type: Type = { kind: "alias", name, of, aligned: aligned ?? 0 };
    this.#resolvedTypedefs.set(name, type);
    return type;
  }

  record(tag: string, keyword: "struct" | "union"): Record {
    const known = this.#resolvedRecords.get(tag);
    if (known !== undefined) return known;
    const written = this.#records.get(tag);
    if (written === undefined && this.#base?.knowsRecord(tag) === true)
      return this.#base.record(tag, keyword);
    const aligned = written === undefined ? 0 : this.#alignment(written.attributes.aligned);
    const record: Mutable<Record> = {
      keyword: written?.keyword ?? keyword,
      tag,
      unnamed: written?.unnamed ?? false,
      typedefs: this.#namesOf(`record ${tag}`),
      fields: null,
      packed: written?.attributes.packed ?? false,
      pack: written?.attributes.pack ?? null,
      aligned: aligned ?? 0,
      refused: written?.attributes.refused ?? (aligned === null ? unknownAlignment.reason : null),
      ...(written?.language === undefined ? {} : { language: written.language }),
      position: written?.position ?? { file: "", line: 0 },
    };
    // Entered before its fields are: a list's node points to itself.
    this.#resolvedRecords.set(tag, record);
    if (written === undefined) return record;
    record.fields = written.fields.flatMap((field) => this.#field(field));
    if (written.language !== undefined) record.tail = tailOf(written.tail ?? "kept", record.fields);
    record.refused ??= refusedBase(record, this.#layout);
    return record;
  }

  knowsTypedef(name: string): boolean {
    return this.#typedefs.has(name) || (this.#base?.knowsTypedef(name) ?? false);
  }

  knowsRecord(tag: string): boolean {
    return this.#records.has(tag) || (this.#base?.knowsRecord(tag) ?? false);
  }

  /** A member that declares only a type (a tagged struct, an enum) is no field; an unnamed struct is one. */
  #field(written: WrittenField): Field[] {
    const type = this.type(written.type);
    const { base } = written;
    if (base !== undefined) {
      const { position } = written;
      return [{ name: null, type: strip(type), bits: null, packed: false, aligned: 0, base, position }];
    }
    if (written.name === null && written.bits === null) {
      if (type.kind !== "record" || !type.record.unnamed) return [];
    }
    const bits = written.bits === null ? null : Number(this.#integer(written.bits) ?? -1n);
    if (bits === -1) {
      throw new BindgenError(
        "badHeader",
        `the width of the bit-field ${written.name ?? "here"} is not constant`,
        "report this header: the width refers to something that bindgen does not evaluate",
        written.position,
      );
    }
    const { name, attributes, position } = written;
    const { packed, refused } = attributes;
    const aligned = this.#alignment(attributes.aligned);
    const reason = refused ?? (aligned === null ? unknownAlignment.reason : null);
    const known: Type = reason === null ? type : { kind: "unsupported", reason };
    return [{ name, type: known, bits, packed, aligned: aligned ?? 0, position }];
  }

  enum(tag: string): Enum {
    const known = this.#resolvedEnums.get(tag);
    if (known !== undefined) return known;
    const written = this.#enums.get(tag);
    if (written === undefined && this.#base !== null) return this.#base.enum(tag);
    const enumerators: { name: string; value: bigint }[] = [];
    const values = new Map<string, Value>();
    const inside: ConstantScope = {
      charIsSigned: this.charIsSigned,
      name: (name) => values.get(name) ?? this.name(name),
      numberType: (type) => this.numberType(type),
      sizeOf: (type) => this.sizeOf(type),
    };
    let previous: Extract<Value, { kind: "integer" }> = { kind: "integer", value: -1n, type: int };
    for (const { name, value, position } of written?.enumerators ?? []) {
      const next = value === null ? following(previous) : evaluate(value, inside);
      if (next?.kind !== "integer") {
        throw new BindgenError(
          "badHeader",
          `the value of the enumerator ${name} cannot be computed`,
          "report this header: the value refers to something that bindgen does not evaluate",
          position,
        );
      }
      enumerators.push({ name, value: next.value });
      values.set(name, fitsInt(next.value) ? integer(next.value) : next);
      previous = next;
    }
    const resolved: Enum = {
      tag,
      unnamed: written?.unnamed ?? false,
      typedefs: this.#namesOf(`enum ${tag}`),
      enumerators: written === undefined || written.cxx?.opaque === true ? null : enumerators,
      packed: written?.packed ?? false,
      refused: written?.refused ?? null,
      ...(written?.cxx === undefined
        ? {}
        : { cxx: { ...written.cxx, underlying: this.#underlying(written) } }),
      position: written?.position ?? { file: "", line: 0 },
    };
    this.#resolvedEnums.set(tag, resolved);
    // Behind the closing brace, those that are no int have the type of the whole enum.
    for (const { name, value } of enumerators) {
      const known = fitsInt(value) ? integer(value) : integer(value, enumNumber(resolved));
      for (const spelling of written === undefined ? [] : enumeratorNames(written, name))
        this.#values.set(spelling, known);
    }
    return resolved;
  }

  #underlying({ cxx }: WrittenEnum): IntegerType | null {
    const type = cxx?.underlying == null ? null : this.numberType(cxx.underlying);
    return typeof type === "string" ? null : type;
  }

  #namesOf(key: string): string[] {
    return [
      ...new Set([
        ...(this.#typedefNames.get(key) ?? []),
        ...(this.#base === null ? [] : this.#base.#namesOf(key)),
      ]),
    ];
  }

  /** The strictest of the alignments asked for, 0 if none; null if one of them cannot be computed. */
  #alignment(aligned: LayoutAttributes["aligned"]): number | null {
    let strictest = 0;
    for (const expression of aligned) {
      const wanted =
        expression === "largest" ? this.#layout.target.largestAlignment : this.#aligns(expression);
      if (wanted === null) return null;
      strictest = Math.max(strictest, wanted);
    }
    return strictest;
  }

  #aligns(expression: Expression): number | null {
    const value = this.#integer(expression);
    if (value !== null) return Number(value);
    // `_Alignas (Type)`
    if (expression.kind !== "name" || !this.#knowsType(expression.name)) return null;
    return this.sizeOf({ kind: "typedef", name: expression.name })?.align ?? null;
  }

  #knowsType(name: string): boolean {
    return (
      this.knowsTypedef(name) || (this.#tagsAreTypes && (this.#records.has(name) || this.#enums.has(name)))
    );
  }

  // --- constants ---

  #integer(expression: Expression): bigint | null {
    const value = evaluate(expression, this);
    return value?.kind === "integer" ? value.value : null;
  }

  name(name: string): Value | null {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    const owner = this.#enumOf.get(name);
    if (owner === undefined && this.#constants.has(name)) return this.constant(name);
    if (owner === undefined) return this.#base?.name(name) ?? null;
    if (!this.#resolvedEnums.has(owner.tag)) this.enum(owner.tag);
    return this.#values.get(name) ?? null;
  }

  /** The value of a constant of C++'s; null if it is no number and no text. */
  constant(name: string): Value | null {
    const constant = this.#constants.get(name);
    if (constant === undefined) return null;
    // One that is made from itself is none.
    this.#constants.delete(name);
    const value = constantValue(constant, this);
    this.#constants.set(name, constant);
    return value;
  }

  numberType(written: WrittenType): NumberType | null {
    let type = this.type(written);
    while (type.kind === "alias") type = type.of;
    if (type.kind === "enum") return enumNumber(type.enum);
    return type.kind === "basic" ? arithmeticType(type.name, this.#layout.target) : null;
  }

  sizeOf(written: WrittenType): { size: number; align: number } | null {
    return this.#layout.of(this.type(written));
  }
}

const unknownAlignment = { kind: "unsupported", reason: "its alignment is not constant" } as const;

function fitsInt(value: bigint): boolean {
  return wrap(value, int) === value;
}

/** The value of an enumerator without one: one more than the last, in the first type that holds it. */
function following({ value, type }: { value: bigint; type: IntegerType }): Value {
  const next = value + 1n;
  const types = [
    ...(type.bits < 32 ? [] : [type]),
    ...[32, 64].flatMap((bits) => [true, false].map((signed) => ({ bits, signed }))),
  ];
  return integer(next, types.find((candidate) => wrap(next, candidate) === next) ?? type);
}
