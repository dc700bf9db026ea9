import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unlessInterrupted } from "./interruption.ts";
import { isRunning } from "./processes.ts";

export interface TemporaryFolder extends Disposable {
  readonly path: string;
}

const prefix = "deepscript-bindgen-";

/** A folder that goes when it is disposed of, or with the process; if that is killed, with the next run. */
export function temporaryFolder(): TemporaryFolder {
  sweep();
  const path = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const remove = () => rmSync(path, { recursive: true, force: true });
  const interrupted = unlessInterrupted(remove);
  return {
    path,
    [Symbol.dispose]: () => {
      interrupted[Symbol.dispose]();
      remove();
    },
  };
}

function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another user's.
    }
  }
}
