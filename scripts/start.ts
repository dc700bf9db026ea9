/**
 * `npm start`: set-up, then the main sample on the default clip, over and over until Ctrl-C, with a line a second.
 * Arguments go to the sample; a video that they name ends where it ends.
 */
import { join } from "node:path";
import { orExplain, repository } from "./setup/step.ts";
import { setUp } from "./setup.ts";
import { startArguments } from "./start_arguments.ts";

await orExplain(() => setUp({ test: false }));

const sample = Bun.spawn(
  ["bun", "run", join(repository, "samples", "test1_rtsp_out.ts"), ...startArguments(process.argv.slice(2))],
  {
    stdin: "inherit",
    stdout: "inherit",
    stderr: "inherit",
  },
);
// A terminal sends Ctrl-C to both processes, `kill` only to this one: hand on what the sample did not get.
process.on("SIGINT", () => {
  if (process.stdin.isTTY !== true) sample.kill("SIGINT");
});
process.on("SIGTERM", () => sample.kill("SIGTERM"));
process.exit(await sample.exited);
