/** What only C can bring about: a handler that is let go of at a moment that JavaScript never meets. */
import { expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(import.meta.dir, "..", "..");

test("a probe that is detached while it is being added does not stay", async () => {
  const folder = mkdtempSync(join(tmpdir(), "deepscript-test-"));
  try {
    const program = join(folder, "detach_while_adding");
    const flags = (await Bun.$`pkg-config --cflags --libs gstreamer-1.0`.text()).trim().split(/\s+/);
    const core = join(repository, "shim", "core");
    const sources = [...new Bun.Glob("*.c").scanSync({ cwd: core })].filter((name) => name !== "probe.c");
    const source = join(import.meta.dir, "detach_while_adding.c");
    const options = ["-std=gnu11", "-D_GNU_SOURCE", "-g", "-I", core];
    await Bun.$`gcc ${options} -o ${program} ${source} ${sources.map((name) => join(core, name))} ${flags} -lpthread -ldl`;
    const { exitCode, stderr } = await Bun.$`timeout 10 ${program}`.quiet().nothrow();
    expect({ exitCode, errors: stderr.toString() }).toEqual({ exitCode: 0, errors: "" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
