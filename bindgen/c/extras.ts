import { fileURLToPath } from "node:url";
import type { ExtraConfig } from "../config-extras.ts";
import { BindgenError } from "../diagnostics.ts";
import type { WrittenExtras, WrittenFunction } from "../written.ts";
import { lower } from "./lower.ts";
import type { CParser } from "./parse.ts";

/** The prototypes of the configuration, read as a header is. */
export function lowerExtras(parser: CParser, wanted: readonly ExtraConfig[]): WrittenExtras {
  const path = fileURLToPath(new URL("./config-extras.ts", import.meta.url));
  const text = wanted.map(({ prototype }) => `${prototype};\n`).join("");
  const { declarations } = lower(parser, { path, text, lines: wanted.map(() => 1), macros: [] });
  const extras = new Map<string, { name: string; type: WrittenFunction; call: string }>();
  for (const [index, { prototype, of, call }] of wanted.entries()) {
    const declaration = declarations[index];
    if (declaration?.kind !== "function") {
      throw new BindgenError(
        "badConfiguration",
        `${prototype} is no prototype of a function`,
        "bindgen/config-extras.ts has one prototype to an entry, without a semicolon",
      );
    }
    const { name, type } = declaration;
    const names = type.parameters.map((parameter) => parameter.name);
    extras.set(of ?? name, { name, type, call: call ?? `${name} (${names.join(", ")})` });
  }
  return extras;
}
