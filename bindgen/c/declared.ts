import { enumeratorNames } from "../cxx/constants.ts";
import type {
  SourceUnit,
  WrittenConstant,
  WrittenDeclaration,
  WrittenEnum,
  WrittenRecord,
} from "../written.ts";

type Typedef = Extract<WrittenDeclaration, { kind: "typedef" }>;

/** What a translation unit declares, by name; of what is declared again the first counts. */
export class Declared {
  readonly typedefs: Map<string, Typedef> = new Map<string, Typedef>();
  readonly records: Map<string, WrittenRecord> = new Map<string, WrittenRecord>();
  readonly enums: Map<string, WrittenEnum> = new Map<string, WrittenEnum>();
  /** The enum that has an enumerator, by all names that it goes by. */
  readonly enumOf: Map<string, WrittenEnum> = new Map<string, WrittenEnum>();
  readonly constants: Map<string, WrittenConstant> = new Map<string, WrittenConstant>();
  /** Classes of C++'s that nothing can be said of, with the reason. */
  readonly refusedClasses: Map<string, string> = new Map<string, string>();
  /** The typedefs that name a struct or an enum directly, by its kind and its tag. */
  readonly typedefNames: Map<string, string[]> = new Map<string, string[]>();

  constructor(units: readonly SourceUnit[]) {
    for (const source of units) for (const declaration of source.declarations) this.#enter(declaration);
  }

  #enter(declaration: WrittenDeclaration): void {
    switch (declaration.kind) {
      case "typedef": {
        if (!this.typedefs.has(declaration.name)) this.typedefs.set(declaration.name, declaration);
        if (declaration.type.kind !== "tagged") return;
        const { keyword, tag } = declaration.type;
        const key = `${keyword === "enum" ? "enum" : "record"} ${tag}`;
        const names = this.typedefNames.get(key) ?? [];
        if (!names.includes(declaration.name)) names.push(declaration.name);
        this.typedefNames.set(key, names);
        return;
      }
      case "record":
        if (!this.records.has(declaration.tag)) this.records.set(declaration.tag, declaration);
        return;
      case "enum":
        if (this.enums.has(declaration.tag)) return;
        this.enums.set(declaration.tag, declaration);
        for (const { name } of declaration.enumerators)
          for (const spelling of enumeratorNames(declaration, name)) this.enumOf.set(spelling, declaration);
        return;
      case "constant":
        this.constants.set(declaration.name, declaration);
        return;
      case "refused":
        if (declaration.what === "class") this.refusedClasses.set(declaration.name, declaration.reason);
    }
  }
}
