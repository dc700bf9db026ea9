import { dlopen } from "bun:ffi";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selectSdk } from "../../lib/sdk/select.ts";
import { output } from "./row.ts";

const functions = {
  stream_new: { args: ["u32"], returns: "ptr" },
  stream_peer: { args: ["i32"], returns: "void" },
  stream_begin: { args: ["u32", "u32"], returns: "void" },
  stream_is_done: { args: [], returns: "i32" },
  stream_end: { args: [], returns: "f64" },
  stream_detect: { args: ["u64", "u32"], returns: "void" },
} as const;

/** What records_stream.c has, compiled against the headers of the SDK in use, which must have been started. */
export async function recordsLibrary(): Promise<ReturnType<typeof dlopen<typeof functions>>["symbols"]> {
  const sdk = selectSdk();
  const folder = mkdtempSync(join(tmpdir(), "deepscript-bench-"));
  try {
    const library = join(folder, "records_stream.so");
    const packages = await output(["pkg-config", "--cflags", "--libs", "gstreamer-1.0"]);
    const linked = [`-L${sdk.libraries}`, `-Wl,-rpath,${sdk.libraries}`, "-lnvdsgst_meta", "-lnvds_meta"];
    const flags = [`-I${sdk.headers}`, ...packages.stdout.trim().split(/\s+/), ...linked];
    const source = join(import.meta.dir, "records_stream.c");
    await output(["gcc", "-O2", "-shared", "-fPIC", "-o", library, source, ...flags]);
    return dlopen(library, functions).symbols;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
