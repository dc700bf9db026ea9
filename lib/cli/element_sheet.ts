/** All that is known of an element, as text. */
import type { Element } from "../gst/element.ts";
import { Pipeline } from "../gst/pipeline.ts";
import { factoryNames } from "../gst/registry.ts";
import { committedSignals } from "./committed_types.ts";
import { metadataRole } from "./metadata_roles.ts";
import { factoryFacts } from "./registry_facts.ts";

/** Every factory, in a line with what it is. */
export function listElements(): string {
  const names = factoryNames().sort();
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => `${name.padEnd(width)}  ${factoryFacts(name).longName}`).join("\n");
}

/** Throws ElementError, with the nearest names, where there is none of that name. */
export function elementSheet(name: string): string {
  using pipeline = new Pipeline();
  const element = pipeline.add(name);
  const { longName, kind, description, plugin } = factoryFacts(name);
  const known = committedSignals(name);
  return [
    `${name}: ${longName}`,
    `  ${description}`,
    `  ${kind}; plugin ${plugin}; ${known === undefined ? "no types in the editor: bun run bindgen elements writes them" : "typed in the editor"}`,
    ...section("Metadata", metadata(element)),
    ...section("Pads", pads(element)),
    ...section("Properties", properties(element)),
    ...section("Signals", known?.signals ?? []),
    ...section("Actions", known?.actions ?? []),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function metadata(element: Element): string[] {
  const role = metadataRole(element.factory);
  if (role === undefined) {
    if (!element.factory.startsWith("nv")) return [];
    const directions = new Set(element.padTemplates.map(({ direction }) => direction));
    if (directions.size === 2) return ["hands it on as it is"];
  }
  const line = (verb: string, what: readonly string[] = []): string =>
    `${verb} ${what.length === 0 ? "none" : what.join("; ")}`;
  return [line("reads ", role?.reads), line("writes", role?.writes)];
}

function pads(element: Element): string[] {
  return element.padTemplates.map(({ name, direction, presence }) => `${name}: ${presence} ${direction}`);
}

function properties(element: Element): string[] {
  return element.properties
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .flatMap(({ name, type, readable, writable, description }) => {
      const access = writable ? (readable ? "" : " (can only be written)") : " (can only be read)";
      return [`${name}: ${type}${access}`, `    ${description}`];
    });
}
