/** libnvds_msgconv and libnvds_msgbroker export what their headers declare. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "../toolchain.ts";
import { libraries } from "./rig.ts";

setDefaultTimeout(60_000);

test.each([
  ["nvds_msgconv", "msgconv/nvmsgconv.h", "standin_msg2p_problem"],
  ["nvds_msgbroker", "include/nvmsgbroker.h", "standin_msgbroker_problem"],
])(
  "lib%s: each function of its header, and how the stand-in's elements hear what is wrong",
  async (library, header, problem) => {
    const text = readFileSync(join(root, "shim/standin", header), "utf8");
    const declared = [...text.matchAll(/^\w[\w *]*?(nv(?:ds)?_ms\w+) \(/gm)].flatMap(
      ([, name]) => name ?? [],
    );
    const exported = (await run(["nm", "-D", "--defined-only", join(libraries, `lib${library}.so`)]))
      .split("\n")
      .flatMap((line) => / T (\w+)$/.exec(line)?.[1] ?? []);
    expect(declared.length).toBeGreaterThan(4);
    expect(exported.sort()).toEqual([...declared, problem].toSorted());
  },
);
