import { refusedBase, tailOf } from "../cxx/bases.ts";
import { constantValue, enumeratorNames } from "../cxx/constants.ts";
import type { Enum, Field, Record, Type } from "../ir.ts";
import { strip } from "../kinds.ts";
import { enumNumber, LayoutPass } from "../layout.ts";
import type { Target } from "../target.ts";
import type {
  Expression,
  LayoutAttributes,
  SourceUnit,
  WrittenEnum,
  WrittenField,
  WrittenType,
} from "../written.ts";
import { arithmeticType, type ConstantScope, evaluate } from "./constexpr.ts";
import { Declared } from "./declared.ts";
import type { IntegerType, NumberType, Value } from "./literals.ts";
import { enumeratorsOf, enumeratorValue } from "./resolve-enum.ts";

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
  readonly #declared: Declared;
  readonly #resolvedTypedefs = new Map<string, Type>();
  readonly #resolvedRecords = new Map<string, Record>();
  readonly #resolvedEnums = new Map<string, Enum>();
  readonly #values = new Map<string, Value>();

  constructor(units: readonly SourceUnit[], base: Scope | null, target: Target, language: "c" | "c++" = "c") {
    this.#tagsAreTypes = language === "c++";
    this.#base = base;
    this.#layout = base === null ? new LayoutPass(target) : base.#layout;
    this.charIsSigned = target.charIsSigned;
    this.#declared = new Declared(units);
  }

  get layout(): LayoutPass {
    return this.#layout;
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

  /** For macros: one may name what is nowhere, as long as nobody uses it. */
  leniently(work: () => void): void {
    const before = new Set(this.undeclared);
    work();
    for (const name of this.undeclared.difference(before)) this.undeclared.delete(name);
  }

  function(written: Extract<WrittenType, { kind: "function" }>): Extract<Type, { kind: "function" }> {
    const parameters = written.parameters.map(({ name, type }) => ({ name, type: this.type(type) }));
    return { kind: "function", returns: this.type(written.returns), parameters, variadic: written.variadic };
  }

  #typedef(name: string): Type {
    const known = this.#resolvedTypedefs.get(name);
    if (known !== undefined) return known;
    const typedef = this.#declared.typedefs.get(name);
    if (typedef === undefined && this.#tagsAreTypes) {
      if (this.#declared.records.has(name)) return { kind: "record", record: this.record(name, "struct") };
      if (this.#declared.enums.has(name)) return { kind: "enum", enum: this.enum(name) };
      const refused = this.#declared.refusedClasses.get(name);
      if (refused !== undefined)
        return { kind: "unsupported", reason: `the class ${name} is not bound, since ${refused}` };
    }
    if (typedef === undefined) {
      if (this.#base?.knowsTypedef(name) === true) return this.#base.#typedef(name);
      this.undeclared.add(name);
      return { kind: "unsupported", reason: `the type ${name} is not declared in any header seen` };
    }
    const aligned = this.#alignment(typedef.aligned);
    const written = aligned === null ? unknownAlignment : this.type(typedef.type);
    const of: Type = written.kind === "unsupported" ? notBound("type", name, written.reason) : written;
    const type: Type = { kind: "alias", name, of, aligned: aligned ?? 0 };
    this.#resolvedTypedefs.set(name, type);
    return type;
  }

  record(tag: string, keyword: "struct" | "union"): Record {
    const known = this.#resolvedRecords.get(tag);
    if (known !== undefined) return known;
    const written = this.#declared.records.get(tag);
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
    return this.#declared.typedefs.has(name) || (this.#base?.knowsTypedef(name) ?? false);
  }

  knowsRecord(tag: string): boolean {
    return this.#declared.records.has(tag) || (this.#base?.knowsRecord(tag) ?? false);
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
    const { name, attributes, position } = written;
    const bits = written.bits === null ? null : this.#integer(written.bits);
    if (written.bits !== null && bits === null) {
      return [{ name, type: unknownWidth, bits, packed: false, aligned: 0, position }];
    }
    const { packed, refused } = attributes;
    const aligned = this.#alignment(attributes.aligned);
    const reason = refused ?? (aligned === null ? unknownAlignment.reason : null);
    const known: Type = reason === null ? type : { kind: "unsupported", reason };
    const width = bits === null ? null : Number(bits);
    return [{ name, type: known, bits: width, packed, aligned: aligned ?? 0, position }];
  }

  enum(tag: string): Enum {
    const known = this.#resolvedEnums.get(tag);
    if (known !== undefined) return known;
    const written = this.#declared.enums.get(tag);
    if (written === undefined && this.#base !== null) return this.#base.enum(tag);
    const { enumerators, refused } = enumeratorsOf(written, this);
    const resolved: Enum = {
      tag,
      unnamed: written?.unnamed ?? false,
      typedefs: this.#namesOf(`enum ${tag}`),
      enumerators: written === undefined || written.cxx?.opaque === true ? null : enumerators,
      packed: written?.packed ?? false,
      refused,
      ...(written?.cxx === undefined
        ? {}
        : { cxx: { ...written.cxx, underlying: this.#underlying(written) } }),
      position: written?.position ?? { file: "", line: 0 },
    };
    this.#resolvedEnums.set(tag, resolved);
    for (const { name, value } of enumerators) {
      const known = enumeratorValue(value, resolved);
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
        ...(this.#declared.typedefNames.get(key) ?? []),
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
      this.knowsTypedef(name) ||
      (this.#tagsAreTypes && (this.#declared.records.has(name) || this.#declared.enums.has(name)))
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
    const owner = this.#declared.enumOf.get(name);
    if (owner === undefined && this.#declared.constants.has(name)) return this.constant(name);
    if (owner === undefined) return this.#base?.name(name) ?? null;
    if (!this.#resolvedEnums.has(owner.tag)) this.enum(owner.tag);
    return this.#values.get(name) ?? null;
  }

  /** The value of a constant of C++'s; null if it is no number and no text. */
  constant(name: string): Value | null {
    const constant = this.#declared.constants.get(name);
    if (constant === undefined) return null;
    // One that is made from itself is none.
    this.#declared.constants.delete(name);
    const value = constantValue(constant, this);
    this.#declared.constants.set(name, constant);
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

/** What is said of whatever uses a name that nothing could be made of. */
function notBound(what: string, name: string, reason: string): Extract<Type, { kind: "unsupported" }> {
  return { kind: "unsupported", reason: `the ${what} ${name} is not bound, since ${reason}` };
}

const unknownWidth = { kind: "unsupported", reason: "its width is not constant" } as const;
const unknownAlignment = { kind: "unsupported", reason: "its alignment is not constant" } as const;
