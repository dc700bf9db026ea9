/** One type-only module of TypeScript: a plugin's elements, or the types that plugins share. */
import { type Block, shareProperties } from "./blocks.ts";
import { docText } from "./doc-text.ts";
import type { FactoryFacts, PropertyFacts, SignalFacts, TypeFacts, ValueFacts } from "./facts.ts";
import { type Names, propertyType, signalType } from "./value-type.ts";

export interface ModuleFacts {
  /** What stands below the banner, as in `gst-plugins-good 1.22.0: flv`. */
  readonly title: string;
  readonly factories: readonly FactoryFacts[];
  /** Those that the module declares. */
  readonly types: readonly TypeFacts[];
  /** All that the declared ones descend from, declared here or not. */
  readonly known: ReadonlyMap<string, TypeFacts>;
  /** What only some environments have, by `type property`. */
  readonly where: ReadonlyMap<string, string>;
}

export interface EmitOptions {
  /** The modules that the kinds of properties and the shared types are imported from. */
  readonly kinds: string;
  readonly shared: string;
  readonly docs: boolean;
}

export const banner = "// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.";

export function emitModule(facts: ModuleFacts, options: EmitOptions): string {
  return new ModuleWriter(facts, options).text();
}

class ModuleWriter implements Names {
  readonly #facts: ModuleFacts;
  readonly #options: EmitOptions;
  readonly #own: ReadonlyMap<string, TypeFacts>;
  readonly #blocksOf: ReadonlyMap<string, readonly string[]>;
  readonly #blocks: readonly Block[];
  readonly #kinds = new Set<string>();
  readonly #shared = new Set<string>();
  readonly #nicks = new Map<string, string>();

  constructor(facts: ModuleFacts, options: EmitOptions) {
    this.#facts = facts;
    this.#options = options;
    const news = facts.types.map((type) => withoutRepeated(type, facts.known));
    // A shared type reads the same whichever others there are.
    const { blocks, types, shared } = shareProperties(facts.factories.length === 0 ? [] : news);
    this.#blocks = blocks;
    this.#blocksOf = shared;
    this.#own = new Map((facts.factories.length === 0 ? news : types).map((type) => [type.name, type]));
  }

  text(): string {
    const body = [
      ...this.#map(),
      ...this.#blocks.flatMap((block) => this.#block(block)),
      ...[...this.#own.values()].flatMap((type) => this.#type(type)),
    ];
    const nicks = [...this.#nicks]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, union]) => `type ${name} = ${union};`);
    const imports = [
      importLine(this.#kinds, this.#options.kinds),
      importLine(this.#shared, this.#options.shared),
    ].filter((line) => line !== null);
    return `${[banner, `// ${this.#facts.title}`, ...imports, "", ...body, ...nicks].join("\n")}\n`;
  }

  kind(name: string): string {
    this.#kinds.add(name);
    return name;
  }

  wrapper(name: string): string {
    return this.kind(name);
  }

  nicks(value: ValueFacts): string {
    const union = value.nicks.map((nick) => JSON.stringify(nick)).join(" | ") || "never";
    const name = identifier(value.type);
    for (let count = 1; ; count++) {
      const candidate = count === 1 ? name : `${name}${count}`;
      const known = this.#nicks.get(candidate);
      if (known !== undefined && known !== union) continue;
      this.#nicks.set(candidate, union);
      return candidate;
    }
  }

  #map(): string[] {
    const { factories } = this.#facts;
    if (factories.length === 0) return [];
    const rows = factories.map(({ name }) => `  ${key(name)}: ${identifier(name)};`);
    return [
      "export interface Elements {",
      ...rows,
      "}",
      "",
      ...factories.flatMap((each) => this.#factory(each)),
    ];
  }

  #factory(factory: FactoryFacts): string[] {
    const pads = factory.pads.map((pad) => `${key(pad.name)}: "${pad.presence} ${pad.direction}"`);
    return [
      `export interface ${identifier(factory.name)} {`,
      `  properties: ${this.#part(factory.type, "Properties")};`,
      `  pads: ${pads.length === 0 ? "{}" : `{ ${pads.join("; ")} }`};`,
      `  signals: ${this.#part(factory.type, "Signals")};`,
      `  actions: ${this.#part(factory.type, "Actions")};`,
      ...(factory.isBin ? ["  bin: true;"] : []),
      "}",
      "",
    ];
  }

  #type(type: TypeFacts): string[] {
    const rows: Record<Part, string[]> = {
      Properties: type.properties.flatMap((each) => this.#property(each, type.name)),
      Signals: signalsFor(type, "Signals").map((each) => this.#signal(each)),
      Actions: signalsFor(type, "Actions").map((each) => this.#signal(each)),
    };
    return parts
      .filter((part) => this.#interfaces(type.name, part)[0] === partName(type.name, part))
      .flatMap((part) => [
        `export interface ${partName(type.name, part)}${this.#extending(type, part)} {`,
        ...rows[part],
        "}",
        "",
      ]);
  }

  #block({ name, properties }: Block): string[] {
    return [`interface ${name} {`, ...properties.flatMap((each) => this.#property(each, "")), "}", ""];
  }

  #property(property: PropertyFacts, type: string): string[] {
    const where = this.#facts.where.get(`${type} ${property.name}`) ?? null;
    const doc = docText(property, where, this.#options.docs);
    return [
      ...(doc === null ? [] : [`  /** ${doc} */`]),
      `  ${key(property.name)}: ${propertyType(property, this)};`,
    ];
  }

  #signal(signal: SignalFacts): string {
    return `  ${key(signal.name)}: ${signalType(signal, this)};`;
  }

  /** What a factory's entry says for one part. */
  #part(type: string, part: Part): string {
    const [found] = this.#interfaces(type, part);
    return found === undefined ? "{}" : this.#name(found);
  }

  /** The interfaces that hold one part of a type: its own where it has one, else those of its bases. */
  #interfaces(name: string, part: Part): readonly string[] {
    const type = this.#own.get(name) ?? this.#facts.known.get(name);
    if (type === undefined) return [];
    const bases = [...new Set(type.bases.flatMap((base) => this.#interfaces(base, part)))];
    const rows = part === "Properties" ? type.properties : signalsFor(type, part);
    const blocks = part === "Properties" ? (this.#blocksOf.get(name) ?? []) : [];
    return rows.length > 0 || blocks.length > 0 || bases.length > 1 ? [partName(name, part)] : bases;
  }

  #extending(type: TypeFacts, part: Part): string {
    const blocks = part === "Properties" ? (this.#blocksOf.get(type.name) ?? []) : [];
    const changed = part === "Properties" ? this.#changed(type, blocks) : [];
    const bases = [...new Set(type.bases.flatMap((base) => this.#interfaces(base, part)))].map((base) =>
      changed.length === 0
        ? this.#name(base)
        : `Omit<${this.#name(base)}, ${changed.map(quoted).join(" | ")}>`,
    );
    const all = [...bases, ...blocks];
    return all.length === 0 ? "" : ` extends ${all.join(", ")}`;
  }

  /** Properties that a type declares anew as something else than it inherits. */
  #changed(type: TypeFacts, blocks: readonly string[]): string[] {
    const shared = this.#blocks.filter(({ name }) => blocks.includes(name));
    const inherited = inheritedProperties(type, this.#facts.known);
    return [...type.properties, ...shared.flatMap(({ properties }) => properties)]
      .filter((own) => {
        const base = inherited.get(own.name);
        return base !== undefined && shape(base) !== shape(own);
      })
      .map(({ name }) => name)
      .sort();
  }

  /** An interface's name, imported where it is declared elsewhere. */
  #name(name: string): string {
    const type = name.replace(/(Properties|Signals|Actions)$/, "");
    if (![...this.#own.keys()].some((own) => identifier(own) === type)) this.#shared.add(name);
    return name;
  }
}

const parts = ["Properties", "Signals", "Actions"] as const;
type Part = (typeof parts)[number];

function partName(type: string, part: Part): string {
  return `${identifier(type)}${part}`;
}

function signalsFor(type: TypeFacts, part: Part): readonly SignalFacts[] {
  return type.signals.filter((signal) => signal.isAction === (part === "Actions"));
}

/** Without the properties that it declares again just as it inherits them. */
function withoutRepeated(type: TypeFacts, known: ReadonlyMap<string, TypeFacts>): TypeFacts {
  const inherited = inheritedProperties(type, known);
  const properties = type.properties.filter(
    (own) => JSON.stringify(own) !== JSON.stringify(inherited.get(own.name)),
  );
  return { ...type, properties };
}

function inheritedProperties(
  type: TypeFacts,
  known: ReadonlyMap<string, TypeFacts>,
): ReadonlyMap<string, PropertyFacts> {
  const found = new Map<string, PropertyFacts>();
  for (const name of type.bases) {
    const base = known.get(name);
    if (base === undefined) continue;
    for (const [property, facts] of inheritedProperties(base, known)) found.set(property, facts);
    for (const facts of base.properties) found.set(facts.name, facts);
  }
  return found;
}

/** What decides a property's type. */
function shape({ value, readable, writable, constructOnly }: PropertyFacts): string {
  return JSON.stringify([value, readable, writable, constructOnly]);
}

function importLine(names: ReadonlySet<string>, from: string): string | null {
  if (names.size === 0) return null;
  return `import type { ${[...names].sort().join(", ")} } from ${quoted(from)};`;
}

const notAllowed: ReadonlySet<string> = new Set(
  "any bigint boolean never null number object string symbol undefined unknown void Elements".split(" "),
);

function identifier(name: string): string {
  const plain = name.replace(/\W+/g, "_").replace(/^(?=\d)/, "_");
  return notAllowed.has(plain) ? `${plain}_` : plain;
}

function key(name: string): string {
  return /^[a-z_]\w*$/i.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
