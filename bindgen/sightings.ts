import type { Record } from "./ir.ts";
import type { SelectedModule } from "./select.ts";
import type { Refusal, Sighting, SourceUnit, WrittenDeclaration } from "./written.ts";

/** How something of a kind is told from others. */
export function sighting(what: Refusal["what"], name: string, line: number): Sighting {
  if (what === "struct" || what === "enum") return { space: "tag", name, line };
  return { space: what === "macro" ? "macro" : "name", name, line };
}

export function sightingOfRecord({ tag, position }: Record): Sighting {
  return sighting("struct", tag, position.line);
}

export function sightingOf(declaration: WrittenDeclaration): Sighting {
  const { line } = declaration.position;
  switch (declaration.kind) {
    case "record":
    case "enum":
      return sighting("struct", declaration.tag, line);
    case "refused":
      return sighting(declaration.what, declaration.name, line);
    default:
      return sighting("function", declaration.name, line);
  }
}

/** What a header declares: as the preprocessor's text was seen to say, or, where nobody looked, as the parser found. */
export function seenIn(
  unit: SourceUnit,
  macros: readonly { name: string; position: { line: number } }[],
): Sighting[] {
  if (unit.seen !== undefined) return [...unit.seen];
  return [
    ...unit.declarations.map(sightingOf),
    ...macros.map(({ name, position }) => sighting("macro", name, position.line)),
  ];
}

/** What a module has for each thing that was seen. */
export interface Account {
  readonly bound: readonly Sighting[];
  readonly refused: readonly Sighting[];
  /** Seen, and neither bound nor refused nor said to be a typedef or a repetition. */
  readonly lost: readonly Sighting[];
  /** The other way round: bound or refused, and never seen. */
  readonly unseen: readonly Sighting[];
}

export function accountOf(module: SelectedModule): Account {
  const { tally } = module;
  const bound = boundIn(module);
  const refused = module.refusals.map(({ what, name, position }) => sighting(what, name, position.line));
  const made = [...bound, ...refused, ...tally.typedefs, ...tally.repeated];
  return { bound, refused, lost: without(tally.seen, made), unseen: without(made, tally.seen) };
}

function boundIn({
  records,
  enums,
  functions,
  wrappers,
  variables,
  callbacks,
  constants,
}: SelectedModule): Sighting[] {
  const named = [...functions, ...variables].map(({ name, source }) =>
    sighting("function", name, source.position.line),
  );
  return [
    ...records.map(sightingOfRecord),
    ...enums.map(({ tag, position }) => sighting("enum", tag, position.line)),
    ...named,
    ...callbacks.map(({ name }) => sighting("callback", name, 0)),
    ...wrappers.map(({ source }) =>
      "func" in source
        ? sighting(source.what, source.of, source.func.position.line)
        : sighting("function", source.name, source.position.line),
    ),
    ...constants.map(({ name, isVariable, position }) =>
      sighting(isVariable === true ? "variable" : "macro", name, position.line),
    ),
  ];
}

/** What is left of one list when the other is taken from it, one for one. */
function without(all: readonly Sighting[], taken: readonly Sighting[]): Sighting[] {
  const left = new Map<string, number>();
  for (const one of taken) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

function keyOf({ space, name, line }: Sighting): string {
  return space === "tag" ? `tag ${line}` : `${space} ${name}`;
}
