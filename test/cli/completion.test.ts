/** `deepscript completion`: what shells make of it. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { deepscript } from "./command.ts";

setDefaultTimeout(60_000);

const command = "deepscript";

/** What bash offers for the last of these words. */
async function offered(words: readonly string[]): Promise<string[]> {
  const { output } = await deepscript(["completion", "bash"]);
  const script = `${output}
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _${command}; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const child = Bun.spawn(["bash", "--norc", "-c", script, "bash", command, ...words], {
    cwd: import.meta.dir,
    stdout: "pipe",
    stderr: "pipe",
  });
  const [out, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  expect(errors).toBe("");
  return out.split("\n").filter((line) => line !== "");
}

describe("bash offers", () => {
  test.each([
    ["commands", [""], ["launch", "file", "inspect", "doctor", "new", "completion", "--help", "--version"]],
    ["commands that begin so", ["in"], ["inspect"]],
    ["a command's options", ["launch", "--rec"], ["--records"]],
    ["not another command's", ["doctor", "--rec"], []],
    ["an option's choices", ["launch", "--format", ""], ["table", "json", "csv"]],
    ["those that begin so", ["file", "--when-full", "drop-o"], ["drop-oldest"]],
    ["files elsewhere", ["file", "completion.t"], ["completion.test.ts"]],
  ])("%s", async (_, words, expected) => {
    expect(await offered(words)).toEqual(expect.arrayContaining([...expected]));
    if (words.at(-1) !== "") expect(await offered(words)).toEqual([...expected]);
  });
});

test.each(["zsh", "fish"])("%s's script names all commands and choices", async (shell) => {
  const { code, output } = await deepscript(["completion", shell]);
  expect(code).toBe(0);
  for (const word of ["launch", "inspect", "records", "table json csv", "block drop-oldest drop-newest"])
    expect(output).toContain(word);
  if (Bun.which(shell) === null) return;
  const child = Bun.spawn([shell, "-n"], { stdin: new Blob([output]), stderr: "pipe" });
  expect(await new Response(child.stderr).text()).toBe("");
});

/** What comes of a line that is typed into a shell which has read the script, and has done something `before`. */
async function typed(shell: string, line: string, before = ""): Promise<string> {
  const { output } = await deepscript(["completion", shell]);
  const child = Bun.spawn([shell, "-c", `${before}\n${output}\n${line}`], {
    env: { PATH: "/usr/bin:/bin", HOME: "/nonexistent" },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  const [out, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  expect(errors).toBe("");
  return out;
}

test.each(["bash", "zsh", "fish"])("%s can call what it completes", async (shell) => {
  if (Bun.which(shell) === null) return;
  expect(await typed(shell, "deepscript --version")).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await typed(shell, 'deepscript "a ! b" 2>&1')).toContain("a launch string stands behind");
  const own = shell === "fish" ? "function deepscript; echo own; end" : "deepscript() { echo own; }";
  expect(await typed(shell, "deepscript --version", own)).toBe("own\n");
});

test("another shell is refused with those that there are", async () => {
  const ended = await deepscript(["completion", "csh"]);
  expect(ended.errors).toContain("Allowed choices are bash, zsh, fish");
  expect(ended.code).toBe(2);
});
