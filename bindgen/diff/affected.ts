import { breaks, type Change, keyOf } from "./change.ts";
import type { Use, Uses } from "./uses.ts";

/** Why a use of what changed needs a person: or that it does not. */
export type Weight =
  /** New bindings take care of it. */
  | "regenerated"
  /** It was removed, and the file asks whether it is there. */
  | "asked"
  /** It was removed, retyped or is called differently. */
  | "breaks"
  /** It has another place or value, and the file takes the generated module's, whatever SDK is in use. */
  | "direct";

export interface Affected {
  readonly file: string;
  readonly lines: readonly number[];
  readonly change: Change;
  readonly weight: Weight;
}

export function needsAPerson({ weight }: Affected): boolean {
  return weight === "breaks" || weight === "direct";
}

/** Each file's uses of what changed, one entry a file and change, in the order of the files and lines. */
export function affected(changes: readonly Change[], { uses, asked }: Uses): Affected[] {
  const byKey = Map.groupBy(changes, ({ what, name }) => keyOf(what, name));
  const found = new Map<Change, Map<string, Use[]>>();
  for (const use of uses) {
    for (const change of [...(byKey.get(use.key) ?? []), ...ofOwner(use.key, byKey)]) {
      const files = found.get(change) ?? new Map<string, Use[]>();
      files.set(use.file, [...(files.get(use.file) ?? []), use]);
      found.set(change, files);
    }
  }
  const direct = new Set(uses.filter((use) => use.direct).map(({ file, key }) => `${file} ${key}`));
  const entries = [...found].flatMap(([change, files]) =>
    [...files].map(([file, all]): Affected => {
      const lines = [...new Set(all.map(({ line }) => line))].sort((a, b) => a - b);
      const isAsked = all.every(({ key }) => isReady(asked.get(file), key));
      const isDirect = all.some((use) => use.direct) || direct.has(`${file} ${ownerKey(change)}`);
      return { file, lines, change, weight: weigh(change, isDirect, isAsked) };
    }),
  );
  return entries.sort((a, b) =>
    a.file === b.file ? (a.lines[0] ?? 0) - (b.lines[0] ?? 0) : a.file < b.file ? -1 : 1,
  );
}

/** The file asks for the thing itself, or for a field that holds the struct that it is a member of. */
function isReady(asked: ReadonlySet<string> | undefined, key: string): boolean {
  const member = /^field ([^.]+)\./.exec(key);
  return (
    asked?.has(key) === true || (member !== null && asked?.has(keyOf("struct", member[1] ?? "")) === true)
  );
}

/** A member of what is gone, or in another header, is so too. */
function ofOwner(key: string, byKey: ReadonlyMap<string, readonly Change[]>): Change[] {
  const member = /^(field|enumerator) ([^.]+)\./.exec(key);
  if (member === null) return [];
  const [, what, owner = ""] = member;
  const changes = byKey.get(keyOf(what === "field" ? "struct" : "enum", owner)) ?? [];
  return changes.filter(({ how }) => how.includes("removed") || how.includes("relocated"));
}

/** What has to be imported to get at it: a field's struct, else itself. */
function ownerKey({ what, name }: Change): string {
  return what === "field" ? keyOf("struct", name.slice(0, name.indexOf("."))) : keyOf(what, name);
}

function weigh(change: Change, isDirect: boolean, isAsked: boolean): Weight {
  const added = change.how.every((one) => one === "added");
  if (isAsked && (added || change.how.includes("removed"))) return "asked";
  if (breaks(change)) return "breaks";
  return isDirect && !added ? "direct" : "regenerated";
}
