import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Project, ts } from "ts-morph";
import { BindgenError } from "../diagnostics.ts";
import { keyOf } from "./change.ts";
import { declared, heldStruct } from "./declared.ts";

/** A place in hand-written code that uses something of the generated modules. */
export interface Use {
  readonly file: string;
  readonly line: number;
  /** What is used, as keyOf() calls it. */
  readonly key: string;
  /** Taken from the generated module itself: the numbers are that module's, whatever SDK is in use. */
  readonly direct: boolean;
}

export interface Uses {
  readonly files: readonly string[];
  readonly uses: readonly Use[];
  /** What a file asks for with `"field" in Struct.fields`, by file: it is ready for that to be absent. */
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What files below these folders use of generated modules, found by TypeScript's own account of every name. */
export function usesBelow(folders: readonly string[], repository: string): Uses {
  const program = programOf(folders, repository);
  const checker = program.getTypeChecker();
  const roots = folders.map((folder) => `${resolve(folder)}/`);
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => roots.some((root) => fileName.startsWith(root)));
  const files = sources.filter(
    (source) => !isGenerated(source) && !source.fileName.includes("/node_modules/"),
  );
  const found = files.map((source) => usesOf(source, checker));
  return {
    files: files.map(({ fileName }) => fileName),
    uses: found.flatMap(({ uses }) => uses),
    asked: new Map(files.map(({ fileName }, index) => [fileName, found[index]?.asked ?? new Set()])),
  };
}

function programOf(folders: readonly string[], repository: string): ts.Program {
  for (const folder of folders) {
    if (existsSync(folder)) continue;
    throw new BindgenError(
      "usage",
      `there is no folder ${folder}`,
      "name a folder of TypeScript files with --uses",
    );
  }
  const project = new Project({
    tsConfigFilePath: join(repository, "tsconfig.json"),
    skipAddingFilesFromTsConfig: true,
  });
  for (const folder of folders) {
    const all = [...new Bun.Glob("**/*.ts").scanSync({ cwd: folder, absolute: true })];
    const own = all.filter(
      (path) => !path.includes("/node_modules/") && !isGeneratedText(readFileSync(path, "utf8")),
    );
    project.addSourceFilesAtPaths(own);
  }
  return project.getProgram().compilerObject;
}

/** Generated files say so in their first line, wherever they lie. */
export function isGenerated(source: ts.SourceFile): boolean {
  return isGeneratedText(source.text);
}

function isGeneratedText(text: string): boolean {
  return text.startsWith("// Generated from C headers by `bun run bindgen`");
}

function usesOf(source: ts.SourceFile, checker: ts.TypeChecker): { uses: Use[]; asked: Set<string> } {
  const uses = new Map<string, Use>();
  const asked = new Set<string>();
  const add = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    for (const key of keysOf(symbol, checker)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      const direct = isDirect(node, checker);
      const id = `${line} ${key}`;
      if (direct || !uses.has(id)) uses.set(id, { file: source.fileName, line, key, direct });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) add(node, symbolOf(node, checker));
    else if (ts.isElementAccessExpression(node)) {
      for (const symbol of named(node.argumentExpression, node.expression, checker)) add(node, symbol);
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      for (const symbol of named(node.left, node.right, checker)) {
        for (const key of keysOf(symbol, checker)) asked.add(key);
        const held = (symbol.declarations ?? []).flatMap((declaration) => heldStruct(declaration) ?? []);
        for (const struct of held) asked.add(keyOf("struct", struct));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { uses: [...uses.values()], asked };
}

/** What an identifier stands for; in a pattern and in an override, the member that it takes or replaces. */
function symbolOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
    const isKey = parent.propertyName === undefined ? parent.name === node : parent.propertyName === node;
    if (isKey) return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  }
  if (ts.isClassElement(parent) && parent.name === node && ts.isClassLike(parent.parent)) {
    const base = parent.parent.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
    const [extended] = base?.types ?? [];
    if (extended !== undefined) return checker.getTypeAtLocation(extended).getProperty(node.text);
  }
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent);
  return checker.getSymbolAtLocation(node);
}

/** The members that an expression of literal strings, or of a union of such, can name in another expression. */
function named(key: ts.Expression, of: ts.Expression, checker: ts.TypeChecker): ts.Symbol[] {
  const type = checker.getTypeAtLocation(key);
  const literals = type.isUnion() ? type.types : [type];
  const owner = checker.getTypeAtLocation(of);
  return literals.flatMap((one) => (one.isStringLiteral() ? (owner.getProperty(one.value) ?? []) : []));
}

function keysOf(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): string[] {
  if (symbol === undefined) return [];
  const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (real.declarations ?? []).flatMap((declaration) => {
    if (!isGenerated(declaration.getSourceFile())) return [];
    const found = declared(declaration);
    return found === null ? [] : [keyOf(found.what, found.name)];
  });
}

/** Whether the expression that a name stands in begins with an import of a value from a generated module. */
function isDirect(node: ts.Node, checker: ts.TypeChecker): boolean {
  let first: ts.Node = node;
  if (ts.isPropertyAccessExpression(first.parent) && first.parent.name === first) first = first.parent;
  while (ts.isPropertyAccessExpression(first) || ts.isElementAccessExpression(first))
    first = first.expression;
  if (!ts.isIdentifier(first) || ts.isTypeNode(first.parent) || first.parent.kind === ts.SyntaxKind.TypeQuery)
    return false;
  return (checker.getSymbolAtLocation(first)?.declarations ?? []).some((declaration) => {
    if (!ts.isImportSpecifier(declaration) && !ts.isNamespaceImport(declaration)) return false;
    if (isTypeOnly(declaration)) return false;
    const from = importOf(declaration);
    const module = from === undefined ? undefined : checker.getSymbolAtLocation(from.moduleSpecifier);
    return (module?.declarations ?? []).some((file) => isGenerated(file.getSourceFile()));
  });
}

function isTypeOnly(declaration: ts.ImportSpecifier | ts.NamespaceImport): boolean {
  if (ts.isImportSpecifier(declaration) && declaration.isTypeOnly) return true;
  return importOf(declaration)?.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function importOf(node: ts.Node): ts.ImportDeclaration | undefined {
  for (let at: ts.Node | undefined = node; at !== undefined; at = at.parent) {
    if (ts.isImportDeclaration(at)) return at;
  }
  return undefined;
}
