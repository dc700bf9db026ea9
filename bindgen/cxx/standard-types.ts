import { field, type SyntaxNode } from "../c/parse.ts";
import type { CxxName, WrittenType } from "../written.ts";
import type { CxxLibrary } from "./library.ts";
import type { CxxLowering } from "./lowering.ts";

interface StandardUse {
  /** As written. */
  readonly text: string;
  readonly library: CxxLibrary;
  readonly arguments: readonly SyntaxNode[];
  readonly lowerer: CxxLowering;
}

/** How many arguments each has; with more of them it compares, hashes or allocates in a way of its own. */
const containers: ReadonlyMap<string, { readonly name: CxxName; readonly arity: number }> = new Map(
  (
    [
      ["vector", 1],
      ["list", 1],
      ["deque", 1],
      ["set", 1],
      ["unordered_set", 1],
      ["map", 2],
      ["multimap", 2],
      ["unordered_map", 2],
      ["unordered_multimap", 2],
      ["unique_ptr", 1],
      ["shared_ptr", 1],
    ] as const
  ).map(([name, arity]) => [name, { name, arity }]),
);

/** C's own types under C++'s names. */
const plain = /^(u?int(8|16|32|64|ptr)_t|u?int_(fast|least)(8|16|32|64)_t|size_t|ptrdiff_t|time_t)$/;

/** A type of the standard library: `name` is what stands behind `std::`. */
export function standardType(name: string, use: StandardUse): WrittenType {
  const { text, library, lowerer } = use;
  if (plain.test(name)) return { kind: "typedef", name };
  const types = use.arguments.map((argument) => argumentType(lowerer, argument));
  const [first, second] = types;
  const ofBits = name === "vector" && first?.kind === "basic" && first.name === "bool";
  const measured = library.get(ofBits ? "vector<bool>" : name);
  if (name === "array" && first !== undefined && use.arguments[1] !== undefined) {
    return { kind: "array", of: first, length: lowerer.expression(use.arguments[1]), standard: true };
  }
  if (name === "optional" && first !== undefined) {
    return { kind: "cxx", name, text, arguments: [first], size: 0, align: 0 };
  }
  if (name === "pair" && first !== undefined && second !== undefined) {
    return { kind: "cxx", name, text, arguments: [first, second], size: 0, align: 0 };
  }
  if (measured === undefined) {
    return { kind: "unsupported", reason: `the size of std::${name} is not known before it is compiled` };
  }
  if (name === "string") return { kind: "cxx", name, text, arguments: [], ...measured };
  const container = containers.get(name);
  if (container !== undefined && types.length === container.arity) {
    return { kind: "cxx", name: container.name, text, arguments: types, ...measured };
  }
  if (name === "unique_ptr" && types.length !== 1) {
    return { kind: "unsupported", reason: `the size of ${text} depends on its deleter` };
  }
  return { kind: "cxx", name: "other", text, arguments: [], ...measured };
}

function argumentType(lowerer: CxxLowering, node: SyntaxNode): WrittenType {
  if (node.type === "type_descriptor" || field(node, "type") !== undefined) return lowerer.described(node);
  return lowerer.type(node);
}
