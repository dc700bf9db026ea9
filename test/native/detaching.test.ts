/** What only C can bring about: moments at the end of handlers and servers that JavaScript never meets. */
import { expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(import.meta.dir, "..", "..");

/** Compiles test/native/NAME.c with the core shim but for `left`, and runs it. */
async function holds(name: string, left: readonly string[], ...options: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "deepscript-test-"));
  try {
    const program = join(folder, name);
    const flags = (await Bun.$`pkg-config --cflags --libs gstreamer-1.0`.text()).trim().split(/\s+/);
    const core = join(repository, "shim", "core");
    const sources = [...new Bun.Glob("*.c").scanSync({ cwd: core })].filter((file) => !left.includes(file));
    const source = join(import.meta.dir, `${name}.c`);
    const all = ["-std=gnu11", "-D_GNU_SOURCE", "-g", "-I", core, ...options];
    await Bun.$`gcc ${all} -o ${program} ${source} ${sources.map((file) => join(core, file))} ${flags} -lpthread -ldl`;
    const { exitCode, stderr } = await Bun.$`timeout 10 ${program}`.quiet().nothrow();
    expect({ exitCode, errors: stderr.toString() }).toEqual({ exitCode: 0, errors: "" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a probe that is detached while it is being added does not stay", async () => {
  await holds("detach_while_adding", ["probe.c"]);
}, 300_000);

test("the main thread's server is let go of when its thread ends, and what comes too late as well", async () => {
  await holds("main_leaves", ["server.c"], "-fsanitize=address");
}, 300_000);

test("a server that is let go of while all are closed is freed once", async () => {
  await holds("servers_ending", ["server.c"], "-fsanitize=address");
}, 300_000);
