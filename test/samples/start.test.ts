/** What `npm start` adds to the arguments of the main sample. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { flags, startArguments } from "../../scripts/start_arguments.ts";
import { Program } from "./program.ts";

setDefaultTimeout(60_000);

test.each([
  [[]],
  [["--port", "8555"]],
  [["--no-sync", "--host=0.0.0.0", "-b", "300000", "-cH265"]],
  [["--auth", "ann:secret", "--pgie", "mine.txt", "--timeout", "5"]],
])("the default clip plays over and over: %j", (given) => {
  expect(startArguments(given)).toEqual(["--loop", "--summary", "1", ...given]);
});

test.each([
  [["-i", "x.mp4"]],
  [["-ix.mp4"]],
  [["--port", "8555", "--input", "x.mp4"]],
  [["--input=x.mp4"]],
  [["x.mp4"]],
  [["--no-sync", "x.mp4"]],
  [["-cH265", "x.mp4", "--port", "0"]],
  [["--port=0", "x.mp4"]],
  [["--port", "0", "x.mp4"]],
  [["--", "x.mp4"]],
])("a video that is named ends where it ends: %j", (given) => {
  expect(startArguments(given)).toEqual(["--summary", "1", ...given]);
});

test.each(["--quiet", "--json", "--summary=5"])("%s is instead of a line a second", (option) => {
  expect(startArguments([option])).toEqual(["--loop", option]);
});

test("the options without a value are those of the sample", async () => {
  await using program = new Program("test1_rtsp_out", ["--help"]);
  const { output, errors } = await program.ended;
  expect(errors).toBe("");
  const lines = output.match(/^ {2}-.*$/gm) ?? [];
  const bare = lines.filter((line) => !/^ {2}(-\w, )?--[\w-]+ </.test(line));
  const names = bare.flatMap((line) => line.match(/^ {2}(-.*?)(?: {2}|$)/)?.[1]?.split(", ") ?? []);
  expect(names.sort()).toEqual([...flags].sort());
});
