/** Parameters of launch strings. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what templates are made of
import { describe, expect, test } from "bun:test";
import { fillIn } from "../../lib/cli/fill_in.ts";
import { readParameters } from "../../lib/cli/parameters.ts";
import { parseTemplate, requireParameters } from "../../lib/cli/template.ts";

function fill(text: string, given: Readonly<Record<string, string>> = {}): string {
  const values = new Map(Object.entries(given));
  const template = parseTemplate("demo.gstp", text, new Set(values.keys()));
  requireParameters(template, { values, unvalued: new Set() });
  return fillIn(template, values);
}

describe("a parameter", () => {
  test("takes the place of ${name}, of ${name=default} and of {name}", () => {
    expect(fill("a b=${c} d=${e=5} f={g}", { c: "1", g: "x" })).toBe("a b=1 d=5 f=x");
    expect(fill("a d=${e=5}", { e: "6" })).toBe("a d=6");
  });

  test("may be named with - or _, and used twice with one default", () => {
    expect(fill("a b=${batch-size=2} c=${batch_size}", { batch_size: "4" })).toBe("a b=4 c=4");
    expect(fill("a b=${n} c=${n=3}")).toBe("a b=3 c=3");
    expect(() => fill("a b=${n=2} c=${n=3}")).toThrow("two defaults, 2 and 3");
  });

  test("behind property= is quoted, in quotes escaped, elsewhere as it is", () => {
    expect(fill("filesrc location=${f}", { f: "my file!.mp4" })).toBe("filesrc location=my\\ file\\!.mp4");
    expect(fill('a b="x ${f}"', { f: 'say "hi"' })).toBe('a b="x say \\"hi\\""');
    expect(fill("${source=videotestsrc num-buffers=3} ! fakesink")).toBe(
      "videotestsrc num-buffers=3 ! fakesink",
    );
  });

  test("in caps stands as it is, and lists there are left alone", () => {
    const caps = "a ! video/x-raw(memory:NVMM), format={NV12}, width={w} ! b";
    expect(fill(caps)).toBe(caps);
    expect(fill(caps, { w: "[1,2]" })).toBe(caps.replace("{w}", "[1,2]"));
    expect(fill("a ! video/x-raw,format={NV12, I420},width=${w} ! b", { w: "8" })).toBe(
      "a ! video/x-raw,format={NV12, I420},width=8 ! b",
    );
    expect(fill('capsfilter caps="video/x-raw, format={NV12}"')).toBe(
      'capsfilter caps="video/x-raw, format={NV12}"',
    );
  });

  test("that is missing or unknown is an error that lists all", () => {
    expect(() => fill("a b=${batch_size} c=${d=1}", { batchsize: "1" })).toThrow(
      'demo.gstp has no parameter --batchsize. Did you mean "--batch-size"?; it needs --batch-size=…\n  It takes --batch-size (required), --d (1)',
    );
    expect(() => fill("a b=${1x}")).toThrow("${1x} is no parameter");
  });

  test("that is spelled without its dollar is met with how it is written, unless it is quoted", () => {
    expect(() => fill("a b={n=20} ! c", { n: "1" })).toThrow("{n=20} is no parameter: write ${n=20}");
    expect(() => fill("a b={ n = 20 }")).toThrow("is no parameter");
    for (const text of ['a b="{n=20}"', "a b='x {n=20} y'", "a b=\\{n=20}", "a ! video/x-raw,b={n=20}"])
      expect(fill(text)).toBe(text);
  });
});

test("parameters are read from --name=value, --name value and --set, and words are left", () => {
  const { values, words } = readParameters(["demo.gstp", "--batch-size", "4", "--n=-1"], ["format=a=b"]);
  expect([...values]).toEqual([
    ["batch_size", "4"],
    ["n", "-1"],
    ["format", "a=b"],
  ]);
  expect(words).toEqual(["demo.gstp"]);
  expect(() => readParameters(["-x"], [])).toThrow("-x is no option");
});

test("a parameter without a value is told so, and what is no parameter may be a misspelled option", () => {
  const template = parseTemplate("demo.gstp", "a b=${n=2}", new Set());
  const given = (...args: string[]) => requireParameters(template, readParameters(args, []), ["--check"]);
  expect(() => given("--n")).toThrow("demo.gstp needs --n=…");
  expect(() => given("--n", "--n=1")).toThrow("demo.gstp needs --n=…");
  expect(() => given("--chek")).toThrow('demo.gstp has no parameter --chek. Did you mean "--check"?');
});
