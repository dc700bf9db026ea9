import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const repository = resolve(import.meta.dir, "../..");

export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** A TypeScript project of a user's in `folder`, with deepscript as its dependency. */
export function writeProject(
  folder: string,
  files: Readonly<Record<string, string>>,
  options: Readonly<Record<string, unknown>> = {},
  settingsFile = "tsconfig.strict.json",
): void {
  const settings = {
    extends: join(repository, settingsFile),
    compilerOptions: {
      declaration: false,
      isolatedDeclarations: false,
      paths: { deepscript: [join(repository, "lib/index.types.ts")] },
      typeRoots: [join(repository, "node_modules/@types")],
      ...options,
    },
    include: ["**/*.ts"],
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries({ "tsconfig.json": JSON.stringify(settings), ...files }))
    writeFileSync(join(folder, name), text);
}

/** What tsc says of the project's own files. */
export async function compileProject(folder: string): Promise<Diagnostic[]> {
  return (await compileAll(folder)).filter(({ file }) => !file.startsWith(".."));
}

/** What tsc says of the project and all that it imports: one entry an error, with the lines that explain it. */
export async function compileAll(folder: string): Promise<Diagnostic[]> {
  const tsc = join(repository, "node_modules/.bin/tsc");
  const child = Bun.spawn([tsc, "--pretty", "false", "-p", folder], { cwd: folder, stdout: "pipe" });
  const lines = (await new Response(child.stdout).text()).split("\n");
  const found: Diagnostic[] = [];
  for (const line of lines) {
    const [, file, number, text] = /^(\S+?)\((\d+),\d+\): error (.*)$/.exec(line) ?? [];
    const last = found.at(-1);
    if (file !== undefined && text !== undefined) found.push({ file, line: Number(number), text });
    else if (last !== undefined && line.startsWith(" "))
      found.splice(-1, 1, { ...last, text: `${last.text}\n${line}` });
  }
  return found;
}
