import { resolve } from "node:path";
import type { Command } from "commander";
import { config } from "../config.ts";
import { BindgenError } from "../diagnostics.ts";
import { checkAgainstCompiler } from "../oracle/check.ts";
import { type Generated, generate } from "../pipeline.ts";
import { lostIn } from "../report.ts";
import { differences } from "../system/output.ts";
import { isUsable } from "../system/toolchain.ts";
import { committed, described, request, type SdkOptions, standin, withSdk } from "./sdk.ts";

const crossCompiler = "aarch64-linux-gnu-gcc";
const crossPackages = "gcc-aarch64-linux-gnu g++-aarch64-linux-gnu libc6-dev-arm64-cross";

/** `bindgen check`: what the passes found against what the compiler says. */
export function addCheck(program: Command): void {
  withSdk(program.command("check"))
    .description(
      "compare every layout, enumerator, constant and signature with the compiler's, and lib/generated with the headers",
    )
    .action(async (options: SdkOptions) => {
      const compilers = [options.cc];
      if (options.cc === "cc" && process.arch !== "arm64") {
        if (await isUsable(crossCompiler)) compilers.push(crossCompiler);
        else console.log(`notice: linux-arm64 is not checked (apt install ${crossPackages})`);
      }
      for (const cc of compilers) await checkTarget({ ...options, cc });
    });
}

async function checkTarget(options: SdkOptions): Promise<void> {
  const generated = await generate(request(options, committed));
  const verdict = await checkAgainstCompiler(generated, config);
  const { structs, numbers, bitFields, enums, constants, functions, variables, callbacks, mismatches } =
    verdict;
  console.log(
    `${described(generated)}: ${structs} structs and unions with all their fields, ${enums} enums, ` +
      `${constants} constants, ${functions} functions, ${variables} variables, ${callbacks} callbacks; ` +
      `${numbers} sizes, offsets and values, ` +
      `${bitFields} bit-fields: ${mismatches.length} mismatches`,
  );
  const [first] = mismatches;
  if (first !== undefined) {
    throw new BindgenError(
      "layoutMismatch",
      `bindgen and ${options.cc} disagree:\n  ${mismatches.slice(0, 50).join("\n  ")}`,
      "this is a fault of bindgen's: places are layout.ts's, values constexpr.ts's, types lower.ts's and resolve.ts's",
    );
  }
  const lost = lostIn(generated.modules);
  if (lost.length > 0) {
    throw new BindgenError(
      "layoutMismatch",
      `bindgen has nothing to say of ${lost.length} declarations:\n  ${lost.slice(0, 50).join("\n  ")}`,
      "this is a fault of bindgen's: the preprocessor's output has them, and a pass has dropped them",
    );
  }
  const native = generated.toolchain.target.name === `linux-${process.arch}`;
  if (native && resolve(options.deepstream) === standin) compareWithCommitted(generated);
}

/** Other versions of the headers give other bindings, and rightly so. */
function compareWithCommitted(generated: Generated): void {
  const different = differences(committed, generated.outputs);
  if (different.includes("versions.ts")) {
    console.log(
      `notice: lib/generated was made from other versions than ${described(generated)}, so they are not compared`,
    );
    return;
  }
  if (different.length === 0) return;
  throw new BindgenError(
    "outOfDate",
    `lib/generated is not what the headers give: ${different.slice(0, 10).join(", ")}${different.length > 10 ? ", …" : ""}`,
    "bun run bindgen, and commit the result",
  );
}
