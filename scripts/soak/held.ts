/** What a process holds, now. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { link } from "../../lib/native/library.ts";

export interface Held {
  /** Memory in RAM, bytes. */
  readonly rss: number;
  /** What C has allocated and not freed, bytes: unlike `rss` it does not tell of free memory that is kept. */
  readonly native: number;
  /** JavaScript's objects after a collection, bytes. */
  readonly heap: number;
  readonly descriptors: number;
  readonly threads: number;
}

export function held(): Held {
  Bun.gc(true);
  const { rss, heapUsed } = process.memoryUsage();
  return {
    rss,
    native: allocated(),
    heap: heapUsed,
    descriptors: readdirSync("/proc/self/fd").length,
    threads: readdirSync("/proc/self/task").length,
  };
}

// The loader finds functions of the C library through GLib, which needs it.
const c = link("glib-2.0", {
  malloc_info: { args: ["i32", "ptr"], returns: "i32" },
  fopen: { args: ["ptr", "ptr"], returns: "ptr" },
  fclose: { args: ["ptr"], returns: "i32" },
});
const folder = mkdtempSync(join(tmpdir(), "deepscript-soak-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

function allocated(): number {
  const path = join(folder, "malloc.xml");
  const file = c.fopen(path, "w");
  c.malloc_info(0, file);
  c.fclose(file);
  // All arenas together come last.
  const xml = readFileSync(path, "utf8");
  const sums = xml.slice(xml.lastIndexOf("</heap>"));
  const size = (what: string): number =>
    Number(new RegExp(`<${what}(?: count="\\d+")? size="(\\d+)"`).exec(sums)?.[1] ?? Number.NaN);
  return (
    size('system type="current"') +
    size('total type="mmap"') -
    size('total type="fast"') -
    size('total type="rest"')
  );
}
