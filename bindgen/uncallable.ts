import type { Func } from "./ir.ts";
import { isVaList } from "./kinds.ts";

/** What GLib's macros define for variables that clean up after themselves. */
const cleanUp = /^glib_(?:auto_cleanup|(?:(?:list|slist|queue)?autoptr)_(?:clear|cleanup|destroy))_/;

/** Why neither bun:ffi nor a wrapper can call a function, or null; `instead` names what to call in its place. */
export function uncallable(func: Func, instead: ReadonlyMap<string, string>): string | null {
  const { name, linkage, type } = func;
  const twin = instead.get(name);
  const advice = twin === undefined ? "" : `: ${twin}`;
  if (linkage === "static") return "it is static, and its header has no body for it";
  if (linkage === "inline") {
    if (cleanUp.test(name)) return "the compiler calls it, for variables declared with g_autoptr or g_auto";
    if (name.startsWith("_")) return "it is inline and internal to its header, as the underscore says";
  }
  if (type.variadic) return `it takes a variable number of arguments${advice}`;
  if (type.parameters.some((parameter) => isVaListParameter(parameter.type))) {
    return `it takes a va_list, which only C can make${advice}`;
  }
  return null;
}

function isVaListParameter(type: Func["type"]["parameters"][number]["type"]): boolean {
  let bare = type;
  while (bare.kind === "alias" || bare.kind === "array") bare = bare.of;
  return isVaList(bare);
}
