/** The tracker's assignment and its estimator, compiled by themselves. */
import { expect, test } from "bun:test";
import { join } from "node:path";
import { native, root, run, scratch } from "../toolchain.ts";

const tracker = join(root, "shim/standin/tracker");

for (const { what, part } of [
  {
    what: "the best assignment is the best of all, and a greedy one none that is not allowed",
    part: "assignment",
  },
  { what: "the estimator gives what the textbook's Kalman filter gives", part: "estimator" },
]) {
  test(what, async () => {
    using folder = scratch();
    const program = join(folder.path, part);
    await run([
      ...["g++", "-std=c++17", "-O0", "-Wall", "-Wextra", "-Werror", "-D_GLIBCXX_ASSERTIONS"],
      ...[`-I${tracker}`, `-I${join(root, "shim/standin/include")}`, "-o", program],
      ...[join(tracker, `${part}.cpp`), join(native, `tracker_${part}.cpp`)],
    ]);
    expect(await run([program])).toBe("done\n");
  }, 60_000);
}
