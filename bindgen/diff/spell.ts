import { cName } from "../c-name.ts";
import type { Type } from "../ir.ts";

/** A type as C spells it, without a name and without qualifiers, which play no part in a call or a layout. */
export function spellType(type: Type): string {
  switch (type.kind) {
    case "basic":
      return type.name;
    case "alias":
      return type.name;
    case "record":
      return cName(type.record) ?? `${type.record.keyword} without a name`;
    case "enum":
      return cName(type.enum) ?? "enum without a name";
    case "pointer": {
      if (type.to.kind === "function") return around(type.to, "(*)");
      const to = spellType(type.to);
      return to.endsWith("*") ? `${to}*` : `${to} *`;
    }
    case "array": {
      const lengths = [type.length];
      let of = type.of;
      for (; of.kind === "array"; of = of.of) lengths.push(of.length);
      return `${spellType(of)}${lengths.map((length) => `[${length ?? ""}]`).join("")}`;
    }
    case "function":
      return around(type, "");
    case "cxx":
      return type.text;
    case "unsupported":
      return "a type that bindgen does not read";
  }
}

function around(type: Extract<Type, { kind: "function" }>, middle: string): string {
  const parameters = type.parameters.map((parameter) => spellType(parameter.type));
  if (type.variadic) parameters.push("...");
  return `${spellType(type.returns)} ${middle}(${parameters.join(", ")})`;
}
