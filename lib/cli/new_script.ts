/** A first script, in a folder of the user's. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { whyUnwritten } from "../gst/file_problem.ts";
import { CliError } from "./errors.ts";

const packageFolder = resolve(import.meta.dir, "..", "..");

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
  const shown = relative(process.cwd(), path);
  console.log(`${shown} is written. Run it:\n`);
  if (!findsPackage(dirname(path))) console.log(`  bun add ${packageFolder}`);
  console.log(`  bun run ${shown}`);
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
