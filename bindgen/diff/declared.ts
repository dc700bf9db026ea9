import { ts } from "ts-morph";
import type { What } from "./change.ts";

export interface Declared {
  readonly what: What;
  readonly name: string;
}

/** What of C's a declaration in a generated module stands for; null for what is bindgen's own. */
export function declared(declaration: ts.Declaration): Declared | null {
  if (ts.isClassDeclaration(declaration)) return struct(declaration);
  if (ts.isGetAccessorDeclaration(declaration) || ts.isSetAccessorDeclaration(declaration)) {
    return field(struct(declaration.parent), unescaped(nameOf(declaration.name)));
  }
  if (ts.isPropertyDeclaration(declaration)) {
    return ["size", "align"].includes(nameOf(declaration.name)) ? struct(declaration.parent) : null;
  }
  if (ts.isTypeAliasDeclaration(declaration)) return { what: "enum", name: declaration.name.text };
  if (ts.isVariableDeclaration(declaration)) return enumOf(declaration);
  return ts.isPropertyAssignment(declaration) ? row(declaration) : null;
}

/** A module's tables, whose rows are declarations of C's; every other table is an enum. */
const tables: ReadonlyMap<string, What> = new Map([
  ["functions", "function"],
  ["wrappers", "function"],
  ["callbacks", "callback"],
  ["variables", "variable"],
  ["constants", "constant"],
]);

/** A row of a module's table, an enum or a class's `fields`. */
function row(declaration: ts.PropertyAssignment): Declared | null {
  const name = nameOf(declaration.name);
  let owner: ts.Node = declaration.parent.parent;
  if (ts.isAsExpression(owner)) owner = owner.parent;
  if (ts.isPropertyDeclaration(owner)) return field(struct(owner.parent), name);
  if (!ts.isVariableDeclaration(owner)) return null;
  const table = nameOf(owner.name);
  const what = tables.get(table);
  return what === undefined ? { what: "enumerator", name: `${table}.${name}` } : { what, name };
}

/** The struct that a field holds by value, by its row in its class's `fields`. */
export function heldStruct(declaration: ts.Declaration): string | null {
  if (!ts.isPropertyAssignment(declaration) || !ts.isObjectLiteralExpression(declaration.initializer))
    return null;
  for (const property of declaration.initializer.properties) {
    if (!ts.isPropertyAssignment(property) || nameOf(property.name) !== "type") continue;
    if (ts.isStringLiteral(property.initializer)) return property.initializer.text;
  }
  return null;
}

function enumOf(declaration: ts.VariableDeclaration): Declared | null {
  const name = nameOf(declaration.name);
  return tables.has(name) ? null : { what: "enum", name };
}

function struct(declaration: ts.Node): Declared | null {
  const named = ts.isClassDeclaration(declaration) ? declaration.name?.text : undefined;
  return named === undefined ? null : { what: "struct", name: named };
}

function field(owner: Declared | null, name: string): Declared | null {
  return owner === null ? null : { what: "field", name: `${owner.name}.${name}` };
}

function nameOf(name: ts.PropertyName | ts.BindingName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

/** An accessor whose field is called as a member of every object has an underscore behind the name. */
function unescaped(name: string): string {
  return name.endsWith("_") && name.slice(0, -1) in {} ? name.slice(0, -1) : name;
}
