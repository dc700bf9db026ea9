/** Files that samples write beside their stream. */
import { afterAll, expect, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ImageFiles } from "../../lib/sample/index.ts";

const folder = mkdtempSync(join(tmpdir(), "deepscript-images-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a set in which one cannot be made is dropped whole and told once; the next ones are written", async () => {
  const told: string[] = [];
  const files = new ImageFiles(join(folder, "made"), { onError: ({ message }) => told.push(message) });
  const fails = (): string => {
    throw new Error("no such picture");
  };
  for (const name of ["one", "two"]) files.save({ [name]: () => name, "never.jpg": fails });
  files.save({ "three.txt": () => "three" });
  await files.finish();
  expect([files.written, files.dropped]).toEqual([1, 2]);
  expect(told).toEqual([`${files.folder}: an image cannot be made: no such picture`]);
  expect(existsSync(join(files.folder, "one"))).toBeFalse();
  expect(readFileSync(join(files.folder, "three.txt"), "utf8")).toBe("three");
});

test("what cannot be written ends it", async () => {
  const told: string[] = [];
  const files = new ImageFiles(join(folder, "written"), { onError: ({ message }) => told.push(message) });
  files.save({ a: () => "a file", "a/b": () => "in a folder of that name" });
  await expect(files.finish()).rejects.toThrow(/an image cannot be written/);
  expect(files.save({ c: () => "c" })).toBeFalse();
  expect(told).toHaveLength(1);
});
