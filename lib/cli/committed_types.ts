/** What the generated types of elements say, by factory. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dir, "..", "elements");

export interface ElementSignals {
  /** As the editor shows them: `"sr-done": Signal<[Other, Other]>`. */
  readonly signals: readonly string[];
  readonly actions: readonly string[];
}

/** The signals of a factory's own and its ancestors' classes; undefined for one without committed types. */
export function committedSignals(factory: string): ElementSignals | undefined {
  const entry = new RegExp(`^export interface ${RegExp.escape(factory)} \\{\\n([\\s\\S]*?)^\\}`, "m");
  for (const name of readdirSync(folder)) {
    if (name === "index.d.ts" || name === "shared-types.d.ts") continue;
    const text = readFileSync(join(folder, name), "utf8");
    const body = entry.exec(text)?.[1];
    if (body === undefined) continue;
    const types = `${text}\n${readFileSync(join(folder, "shared-types.d.ts"), "utf8")}`;
    const named = (member: string): string[] => {
      const type = new RegExp(`^  ${member}: (\\w+);`, "m").exec(body)?.[1];
      return type === undefined ? [] : membersOf(type, types);
    };
    return { signals: named("signals"), actions: named("actions") };
  }
  return undefined;
}

function membersOf(type: string, types: string): string[] {
  const found = new RegExp(
    `^(?:export )?interface ${type}(?: extends ([\\w, ]+))? \\{([\\s\\S]*?)\\n\\}`,
    "m",
  ).exec(types);
  if (found === null) return [];
  const own = (found[2] ?? "").split("\n").filter((line) => /^ {2}\S+: Signal</.test(line));
  const above = (found[1] ?? "").split(", ").filter((name) => name !== "");
  return [
    ...own.map((line) => line.trim().replace(/;$/, "")),
    ...above.flatMap((name) => membersOf(name, types)),
  ];
}
