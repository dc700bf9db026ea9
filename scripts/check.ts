/** `npm test`: set-up, then everything that must pass. Arguments go to `bun test`. */

import { orExplain, step } from "./setup/step.ts";
import { setUp } from "./setup.ts";

await orExplain(async () => {
  await setUp({ test: true });
  console.error("Checking");
  await step("Formatting and lint", { argv: ["bun", "x", "biome", "ci", "--colors=off", "."] });
  await step("Types", { argv: ["bun", "x", "tsc", "--noEmit", "-p", "."] });
  await step("Generated code against the headers", { argv: ["bun", "bindgen/cli.ts", "check"] });
});

// For machines that are busy with something else: a test that hangs is rare, and one that is slow is right.
const tests = Bun.spawn(["bun", "test", "--timeout=60000", ...process.argv.slice(2)], {
  stdin: "inherit",
  stdout: "inherit",
  stderr: "inherit",
});
process.exit(await tests.exited);
