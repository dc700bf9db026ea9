import type { Change, Side, What } from "./change.ts";
import { bare } from "./facts.ts";

interface Named {
  readonly header: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** A declaration in the old and in the new release; null on the side that does not have it. */
export type Pair<T> = readonly [old: T, now: T] | readonly [old: T, now: null] | readonly [old: null, now: T];

/** Each thing with what it is in the other release: by its name in the same header, else in another one. */
export function paired<T extends Named>(old: readonly T[], now: readonly T[]): Pair<T>[] {
  const left = new Set(now);
  const byName = new Map<string, T[]>();
  for (const one of now) {
    for (const name of namesOf(one)) byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  const partners = new Map<T, T>();
  const match = (one: T, accept: (candidate: T) => boolean): void => {
    const partner = namesOf(one)
      .flatMap((name) => byName.get(name) ?? [])
      .find((candidate) => left.has(candidate) && accept(candidate));
    if (partner === undefined) return;
    partners.set(one, partner);
    left.delete(partner);
  };
  for (const one of old) match(one, ({ header }) => header === one.header);
  for (const one of old) if (!partners.has(one)) match(one, () => true);
  return [
    ...old.map((one): Pair<T> => pair(one, partners.get(one))),
    ...[...left].map((one): Pair<T> => [null, one]),
  ];
}

function pair<T>(old: T, now: T | undefined): Pair<T> {
  return now === undefined ? [old, null] : [old, now];
}

function namesOf({ name, aliases = [] }: Named): readonly string[] {
  return [name, ...aliases].map(bare);
}

/** The change of a declaration that is in one release only, or in another header. */
export function whole<T extends { readonly header: string; readonly name: string }>(
  what: What,
  [old, now]: Pair<T>,
  sideOf: (of: T) => Side,
): Change[] {
  const name = (old ?? now)?.name ?? "";
  if (old === null) return now === null ? [] : [{ what, name, how: ["added"], old: null, new: sideOf(now) }];
  if (now === null) return [{ what, name, how: ["removed"], old: sideOf(old), new: null }];
  const known = old.header !== "" && now.header !== "";
  if (!known || old.header === now.header) return [];
  return [{ what, name, how: ["relocated"], old: { header: old.header }, new: { header: now.header } }];
}
