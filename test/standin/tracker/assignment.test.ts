/** The assignment of detections to targets, compiled by itself. */
import { expect, test } from "bun:test";
import { join } from "node:path";
import { native, root, run, scratch } from "../toolchain.ts";

test("the best assignment is the best of all, and a greedy one is none that is not allowed", async () => {
  using folder = scratch();
  const program = join(folder.path, "assignment");
  const tracker = join(root, "shim/standin/tracker");
  await run([
    ...["g++", "-std=c++17", "-O0", "-Wall", "-Wextra", "-Werror", "-D_GLIBCXX_ASSERTIONS"],
    ...["-fsanitize=address,undefined", "-fno-sanitize-recover", `-I${tracker}`, "-o", program],
    ...[join(tracker, "assignment.cpp"), join(native, "tracker_assignment.cpp")],
  ]);
  expect(await run([program])).toBe("done\n");
}, 60_000);
