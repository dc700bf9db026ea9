import { relative } from "node:path";
import { type Affected, needsAPerson, type Weight } from "./affected.ts";
import { breaks, type Change, type How, type Side, type What } from "./change.ts";
import { type Difference, headerOf } from "./compare.ts";

/** Everything that changed, header by header: for people. */
export function details(difference: Difference): string {
  const lines = [title(difference)];
  for (const [header, changes] of byHeader(difference.changes)) {
    lines.push("", header === "" ? "macros" : header, ...declarations(changes));
  }
  lines.push(...headerLines(difference), "", totals(difference.changes));
  return lines.join("\n");
}

/** The short form: what new bindings do not make good in full, all else counted. */
export function overview(difference: Difference): string {
  const lines = [title(difference)];
  for (const [header, changes] of byHeader(difference.changes)) {
    const breaking = changes.filter(breaks);
    if (breaking.length > 0) lines.push(header === "" ? "macros" : header, ...declarations(breaking));
  }
  lines.push(...headerLines(difference), totals(difference.changes));
  return lines.join("\n");
}

/** What hand-written code has to do with it, what needs a person first. */
export function usesText(found: readonly Affected[], files: number, from: string): string {
  const attention = found.filter(needsAPerson);
  const rest = found.filter((one) => !needsAPerson(one));
  const count = new Set(found.map(({ file }) => file)).size;
  const lines = [
    `hand-written code: of ${files} files, ${count} use something that changed, ` +
      `${new Set(attention.map(({ file }) => file)).size} need a look`,
  ];
  for (const one of attention) lines.push(`  ${useText(one, from)}`);
  const byFile = Map.groupBy(rest, ({ file }) => file);
  for (const [file, uses] of byFile) {
    const names = [...new Set(uses.map(({ change }) => change.name))];
    const shown =
      names.length > 4 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
    lines.push(
      `  ${relative(from, file)}: ${shown}: ${uses.some(isAsked) ? reasons.asked : reasons.regenerated}`,
    );
  }
  return lines.join("\n");
}

const reasons: { readonly [W in Weight]: string } = {
  regenerated: "new bindings take care of it",
  asked: "it asks whether that is there",
  breaks: "",
  direct: "it takes the number from the generated module, whatever SDK is in use",
};

function isAsked({ weight }: Affected): boolean {
  return weight === "asked";
}

function useText({ file, lines, change, weight }: Affected, from: string): string {
  const place = `${relative(from, file)}:${lines.join(",")}`;
  const reason = reasons[weight] === "" ? "" : `: ${reasons[weight]}`;
  return `${place}: ${change.name} ${happened(change)}${reason}`;
}

function title({ old, new: now, packages }: Difference): string {
  const target = old.target ?? now.target;
  const only = packages.length === 1 ? `, ${packages[0]} only` : "";
  // The same SDK may be bound with two of them.
  const releases = [old.gstreamer, now.gstreamer].filter((release) => release !== undefined);
  const gstreamer = new Set(releases).size > 1 ? `, GStreamer ${releases.join(" -> ")}` : "";
  return `${old.label} -> ${now.label}${gstreamer}${target === null ? "" : `, ${target}`}${only}`;
}

function byHeader(changes: readonly Change[]): Map<string, Change[]> {
  return Map.groupBy(changes, headerOf);
}

/** Structs and enums with their members below them, then the rest. */
function declarations(changes: readonly Change[]): string[] {
  const groups = Map.groupBy(changes, ownerOf);
  return [...groups].flatMap(([owner, members]) => {
    if (owner === null) return members.map((change) => `  ${line(change, change.name)}`);
    const own = members.filter(({ what }) => what === "struct" || what === "enum");
    const inner = members.filter(({ what }) => what !== "struct" && what !== "enum");
    const head = own.length === 0 ? [`  ${owner}`] : own.map((change) => `  ${line(change, owner)}`);
    return [...head, ...inner.map((change) => `    ${line(change, change.name.slice(owner.length + 1))}`)];
  });
}

function ownerOf({ what, name }: Change): string | null {
  if (what === "struct" || what === "enum") return name;
  return what === "field" || what === "enumerator" ? name.slice(0, name.indexOf(".")) : null;
}

function line(change: Change, name: string): string {
  const { old, new: now } = change;
  const note = change.note === undefined ? "" : `; ${change.note}`;
  const only = old === null ? now : now === null ? old : null;
  if (only !== null) {
    // A prototype has the name in it.
    const text =
      change.what === "function" || change.what === "callback"
        ? (only.type ?? name)
        : `${name}${stated(only)}`;
    return `${old === null ? "+" : "-"} ${text}${note}`;
  }
  return `${breaks(change) ? "!" : "~"} ${name}: ${happened(change)}`;
}

/** What a side says that is worth a line. */
function stated(of: Side): string {
  const parts: string[] = [];
  if (of.value !== undefined) parts.push(` = ${of.value}`);
  if (of.offset !== undefined) parts.push(` at ${place(of)}`);
  if (of.type !== undefined) parts.push(`: ${of.type}`);
  if (of.align !== undefined && of.size !== undefined) parts.push(`, ${of.size} bytes`);
  return parts.join("");
}

function happened({ how, old, new: now }: Change): string {
  if (old === null) return "was added";
  if (now === null) return "was removed";
  return how.map((one) => inOneWay(one, old, now)).join(", ");
}

function inOneWay(how: How, old: Side, now: Side): string {
  switch (how) {
    case "moved":
      return `moved ${place(old)} -> ${place(now)}`;
    case "resized":
      return old.align === undefined && old.type !== now.type
        ? `${old.type} -> ${now.type}`
        : `${old.size} -> ${now.size} bytes`;
    case "realigned":
      return `aligned to ${old.align} -> ${now.align}`;
    case "retyped":
      return `retyped ${old.type} -> ${now.type}`;
    case "renumbered":
      return `${old.value} -> ${now.value}`;
    case "relocated":
      return `is in ${now.header} now, was in ${old.header}`;
    case "reordered":
      return `takes its arguments in another order: ${old.type} -> ${now.type}`;
    case "arguments":
      return `takes other arguments: ${old.type} -> ${now.type}`;
    case "returns":
      return `returns something else: ${old.type} -> ${now.type}`;
    default:
      return how;
  }
}

function place({ offset, bit }: Side): string {
  return bit === undefined ? String(offset) : `${offset} bit ${bit}`;
}

function headerLines({ headers }: Difference): string[] {
  const lines: string[] = [];
  if (headers.added.length > 0) lines.push(`headers added: ${headers.added.join(", ")}`);
  if (headers.removed.length > 0)
    lines.push(`headers gone, or not bound any more: ${headers.removed.join(", ")}`);
  for (const [reason, left] of Map.groupBy(headers.leftOut, ({ reason }) => reason)) {
    lines.push(`not compared: ${left.map(({ header }) => header).join(", ")} (${reason})`);
  }
  for (const [reason, left] of Map.groupBy(headers.neither, ({ reason }) => reason))
    lines.push(`not compared, bound in neither: ${left.map(({ header }) => header).join(", ")} (${reason})`);
  return lines.length === 0 ? [] : ["", ...lines];
}

const plurals: { readonly [W in What]: string } = {
  struct: "structs",
  field: "fields",
  enum: "enums",
  enumerator: "enumerators",
  function: "functions",
  callback: "callbacks",
  variable: "variables",
  constant: "constants",
};

function totals(changes: readonly Change[]): string {
  if (changes.length === 0) return "nothing changed";
  const counts = Object.entries(plurals).flatMap(([what, plural]) => {
    const own = changes.filter((change) => change.what === what);
    if (own.length === 0) return [];
    const hows = [
      ...Map.groupBy(
        own.flatMap(({ how }) => how),
        (how) => how,
      ),
    ];
    return [`${plural}: ${hows.map(([how, all]) => `${all.length} ${words[how]}`).join(", ")}`];
  });
  return `${counts.join("\n")}\n! and -: whoever uses these has to follow; new bindings take care of the rest`;
}

const words: { readonly [H in How]: string } = {
  added: "added",
  removed: "removed",
  relocated: "in another header",
  moved: "moved",
  resized: "resized",
  realigned: "realigned",
  retyped: "retyped",
  renumbered: "with another value",
  reordered: "with reordered arguments",
  arguments: "with other arguments",
  returns: "with another result",
};
