/** A first script, in a folder of the user's. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { whyUnwritten } from "../gst/file_problem.ts";
import { CliError } from "./errors.ts";
import { packageFolder } from "./package_folder.ts";

/** Writes it and says how to run it. Throws CliError where something is there already, or it cannot be written. */
export function writeNew(file: string, force: boolean): void {
  const path = resolve(file);
  if (extname(path) !== ".ts")
    throw new CliError("usage", `${file}: a script's name ends in .ts, as in my_app.ts`);
  if (existsSync(path) && !force)
    throw new CliError("usage", `${file} is there already; --force writes over it`);
  const name = basename(path, ".ts");
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      readFileSync(join(import.meta.dir, "new_script.txt"), "utf8").replaceAll("NAME", name),
    );
  } catch (cause) {
    throw new CliError("noInput", `${file}: ${whyUnwritten(cause, path)}`, { cause });
  }
  const below = relative(process.cwd(), path);
  const elsewhere = below.startsWith("..");
  console.log(`${elsewhere ? path : below} is written. Run it:\n`);
  for (const line of commands(path, elsewhere, below)) console.log(`  ${line}`);
}

/** What to type, from this folder on: packages are added where the script finds them. */
function commands(path: string, elsewhere: boolean, below: string): string[] {
  if (findsPackage(dirname(path))) return [`bun run ${quoted(elsewhere ? path : below)}`];
  const add = `bun add ${quoted(packageFolder)}`;
  if (!elsewhere) return [add, `bun run ${quoted(below)}`];
  return [`cd ${quoted(dirname(path))}`, add, `bun run ${quoted(basename(path))}`];
}

/** As a shell takes it. */
function quoted(word: string): string {
  return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Whether a script in this folder finds `deepscript`: it is installed, or the folder is within this repository. */
function findsPackage(folder: string): boolean {
  try {
    Bun.resolveSync("deepscript", folder);
    return true;
  } catch {
    return false;
  }
}
