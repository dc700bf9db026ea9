/** What `npm start` and `npm test` do where they have been run before. */
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

setDefaultTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "deepscript-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

const source = join(folder, "source");
const lists = join(source, "CMakeLists.txt");
mkdirSync(source);
writeFileSync(
  lists,
  `cmake_minimum_required(VERSION 3.22)
project(tiny NONE)
file(APPEND \${CMAKE_SOURCE_DIR}/configured "once\\n")
add_custom_command(OUTPUT made COMMAND cmake -E copy \${CMAKE_SOURCE_DIR}/text made DEPENDS \${CMAKE_SOURCE_DIR}/text)
add_custom_target(all_of_it ALL DEPENDS made)
if(BROKEN)
  message(FATAL_ERROR "broken")
endif()
`,
);

/** Builds it as the set-up does, in a process of its own: it tells of its progress. Returns the exit code. */
async function build(more: { readonly options?: readonly string[]; readonly afresh?: boolean } = {}) {
  const about = { source, folder: join(folder, "build"), name: "it", options: [], ...more };
  const module = new URL("../../scripts/setup/build.ts", import.meta.url).href;
  const script = `import { build } from ${JSON.stringify(module)}; await build(${JSON.stringify(about)});`;
  return await Bun.spawn([process.execPath, "-e", script], { stdout: "ignore", stderr: "ignore" }).exited;
}

const configured = (): number => readFileSync(join(source, "configured"), "utf8").split("\n").length - 1;
const made = (): string => readFileSync(join(folder, "build", "made"), "utf8");

test("it is configured once, and what changes is built all the same", async () => {
  writeFileSync(join(source, "text"), "one");
  expect(await build()).toBe(0);
  expect([configured(), made()]).toEqual([1, "one"]);

  writeFileSync(join(source, "text"), "two");
  expect(await build()).toBe(0);
  expect([configured(), made()]).toEqual([1, "two"]);
});

test("it is configured again for other options, where packages came, and where its description has changed", async () => {
  expect(await build({ options: ["-DOTHER=1"] })).toBe(0);
  expect(configured()).toBe(2);
  expect(await build({ options: ["-DOTHER=1"], afresh: true })).toBe(0);
  expect(configured()).toBe(3);
  appendFileSync(lists, "# more\n");
  expect(await build({ options: ["-DOTHER=1"] })).toBe(0);
  expect(configured()).toBe(4);
});

test("where that failed it is done again, with the options of the time before too", async () => {
  expect(await build({ options: ["-DBROKEN=0"] })).toBe(0);
  const times = configured();
  expect(await build({ options: ["-DBROKEN=1"] })).not.toBe(0);
  expect(await build({ options: ["-DBROKEN=1"] })).not.toBe(0);
  expect(configured()).toBe(times + 2);
  expect(await build({ options: ["-DBROKEN=0"] })).toBe(0);
  expect(configured()).toBe(times + 3);
});
