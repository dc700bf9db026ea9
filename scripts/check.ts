/** `npm test`: set-up, then everything that must pass. Arguments go to `bun test`. */

import { orExplain, step } from "./setup/step.ts";
import { setUp } from "./setup.ts";

await orExplain(async () => {
  await setUp({ test: true });
  console.error("Checking");
  await step("Formatting and lint", { argv: ["bun", "x", "biome", "ci", "--colors=off", "."] });
  await step("Types", { argv: ["bun", "x", "tsc", "--noEmit", "-p", "tsconfig.strict.json"] });
  await step("Generated code against the headers", { argv: ["bun", "bindgen/cli.ts", "check"] });
});

// For machines that are busy with something else: a test that hangs is rare, and one that is slow is right.
const options = ["--timeout=60000"];
// Where nobody can look and try again, a test that failed once is tried again: "(attempt 2)" tells of it.
if (process.env["CI"] === "true") options.push("--retry=1");
const tests = Bun.spawn(["bun", "test", ...options, ...process.argv.slice(2)], {
  stdin: "inherit",
  stdout: "inherit",
  stderr: "inherit",
});
process.exit(await tests.exited);
