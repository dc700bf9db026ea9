import { BindgenError } from "../diagnostics.ts";
import type { Output } from "../emit.ts";
import { compare } from "./compare.ts";
import { factsOfTree, isTree, readTree, versionsFile } from "./from-tree.ts";
import { overview } from "./report.ts";

/** What moves when a tree is replaced, in short; null where there was none, or nothing that it declares changes. */
export function upgradeText(folder: string, outputs: readonly Output[]): string | null {
  if (!isTree(folder)) return null;
  const before = readTree(folder);
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  const same = new Set(outputs.filter(({ path, text }) => texts.get(path) === text).map(({ path }) => path));
  const differs = ({ path }: Output) => !same.has(path) || path === versionsFile;
  if (same.size === outputs.length && same.size === before.length) return null;
  try {
    const old = factsOfTree(before.filter(differs), "as they were");
    const now = factsOfTree(outputs.filter(differs), "new");
    if (old.target !== now.target) return null;
    const difference = compare(old, now);
    return difference.changes.length === 0 ? null : overview(difference);
  } catch (error) {
    // Bindings that another bindgen made in another form: to be replaced all the same.
    if (error instanceof BindgenError) return null;
    throw error;
  }
}
