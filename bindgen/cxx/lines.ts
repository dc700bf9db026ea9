import type { Module } from "../ir.ts";
import type { Position } from "../written.ts";

/** Does a module have a declaration from C++ alone? */
export function isCxx(
  { cxxLines }: { readonly cxxLines?: Module["cxxLines"] | undefined },
  { line }: Position,
): boolean {
  return cxxLines === "all" || (cxxLines?.has(line) ?? false);
}

/** The lines of a header that only a C++ compiler gets to see, and that say more than `extern "C"`. */
export function cxxOnlyLines(text: string): ReadonlySet<number> {
  const lines = withoutComments(text).split("\n");
  const only = new Set<number>();
  const groups: ("c++" | "c" | "any")[] = [];
  let matters = false;
  for (const [index, line] of lines.entries()) {
    const directive = /^\s*#\s*(ifdef|ifndef|if|elif|else|endif)\b(.*)/.exec(line);
    if (directive !== null) {
      const [, word, rest = ""] = directive;
      if (word === "endif") groups.pop();
      else if (word === "else" || word === "elif") groups.push(opposite(groups.pop()));
      else groups.push(meaning(word ?? "", rest));
      continue;
    }
    if (!groups.includes("c++")) continue;
    only.add(index + 1);
    if (!/^\s*(extern\s+"C"\s*\{?|\{|\}\s*;?)?\s*$/.test(line)) matters = true;
  }
  return matters ? only : new Set();
}

/** Does a header say what C has no word for? By its name, or outside of comments. */
export function speaksCxx(name: string, text: string): boolean {
  if (!name.endsWith(".h")) return true;
  const words =
    /\b(class|namespace|template|typename|public|private|protected|virtual|operator)\b|\bstd\s*::|#\s*include\s*<[a-z_]+>/;
  return words.test(withoutComments(text));
}

function meaning(word: string, rest: string): "c++" | "c" | "any" {
  if (!/\b__cplusplus\b/.test(rest)) return "any";
  if (word === "ifdef") return "c++";
  if (word === "ifndef") return "c";
  if (/!\s*(defined\s*\(?\s*)?__cplusplus/.test(rest)) return "c";
  return rest.includes("||") ? "any" : "c++";
}

function opposite(group: "c++" | "c" | "any" | undefined): "c++" | "c" | "any" {
  return group === "c" ? "c++" : group === "c++" ? "c" : "any";
}

/** Comments become nothing, line for line. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"/g, (found) =>
    found.startsWith('"') ? found : found.replace(/[^\n]+/g, ""),
  );
}
