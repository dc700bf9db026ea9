import type { SelectedModule } from "./select.ts";
import { sighting, sightingOfRecord } from "./sightings.ts";
import type { Sighting } from "./written.ts";

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
