/** `deepscript launch` and `deepscript file`, as programs. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what templates are made of
import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deepscript } from "./command.ts";

setDefaultTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), "deepscript-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const functions = join(folder, "functions.ts");
writeFileSync(
  functions,
  `let seen = 0;
  export function addCar(batch) {
    for (const frame of batch.frames)
      frame.addObject({ class_id: 2, confidence: 0.5, label: 'a "big", car', box: { left: 8, top: 9, width: 10, height: 11 } });
  }
  export const count = () => void seen++;
  export default () => { throw new Error("the handler gave up"); };
  export const late = async () => {};
  export const sizes = (batch) => batch.frames.map((frame) => ({ frame: frame.frame_num, pts: frame.buf_pts }));
  export const maps = () => new Map([["ids", new Set([1, 2n])], [7, new Map()]]);
  class Secret { #own = 1; }
  export const secret = () => ({ inside: [new Secret()] });
  export const circle = () => { const list = []; list.push({ list }); return list; };
  export const consume = async (frames) => console.log("consumed", frames[0].frame);
  export const refuse = () => { throw new Error("the consumer gave up"); };
  process.on("exit", () => seen > 0 && console.log("seen", seen));
`,
);
const demo = join(folder, "demo.gstp");
writeFileSync(
  demo,
  "videotestsrc num-buffers=${frames=3} ! nvvideoconvert ! mux.sink_0\n" +
    "nvstreammux name=mux width=320 height=240 batch-size=${batch_size=1} ! identity name=after ! fakesink name=out\n",
);

const wrong = join(folder, "wrong.gstp");
writeFileSync(wrong, "videotestsrc ! fakesink\nrtspsrc location=${uri} ! fakesnk\n");

test("a launch string plays to its end, and the frames are told", async () => {
  const ended = await deepscript(["launch", "videotestsrc num-buffers=${n=20} ! fakesink", "--n=12"]);
  expect(ended).toMatchObject({ code: 0, output: "" });
  expect(ended.errors).toMatch(/^12 frames in \d+\.\d s, \d+\.\d frames\/s$/m);
});

test("one frame is one frame", async () => {
  const { errors } = await deepscript(["launch", "videotestsrc num-buffers=1 ! fakesink"]);
  expect(errors).toStartWith("1 frame in ");
});

test("words are taken as gst-launch-1.0 takes them, and --quiet says nothing", async () => {
  const words = ["launch", "--quiet", "videotestsrc", "num-buffers=2", "!", "fakesink", "name=a b"];
  expect(await deepscript(words)).toEqual({ code: 0, output: "", errors: "" });
});

describe("records", () => {
  const addCar = ["--probe", `${functions}:addCar@mux.src`, "--obs", "after", "--quiet"];
  const fields = "class_id,obj_label,rect_params.left,object_id,frame.frame_num";

  test("as CSV and as JSON lines", async () => {
    const csv = await deepscript(["file", demo, ...addCar, "--records", fields, "--format", "csv"]);
    expect(csv).toMatchObject({ code: 0, errors: "" });
    expect(csv.output.split("\n")).toEqual([
      fields,
      ...[0, 1, 2].map((frame) => `2,"a ""big"", car",8,,${frame}`),
      "",
    ]);
    const json = await deepscript([
      "file",
      demo,
      ...addCar,
      "--records",
      fields,
      "--format=json",
      "--frames=1",
    ]);
    expect(json.output).toBe(
      '{"class_id":2,"obj_label":"a \\"big\\", car","rect_params.left":8,"object_id":null,"frame.frame_num":0}\n',
    );
  });

  test("as a table, with a dash for the id of what is not tracked", async () => {
    const args = [...addCar, "--records", "object_id,class_id", "--frames=1"];
    expect((await deepscript(["file", demo, ...args])).output).toBe(
      " object_id    class_id\n         -           2\n",
    );
  });

  test("as a table; of frames alone a row for each", async () => {
    const table = await deepscript([
      "file",
      demo,
      "--records",
      "frame.frame_num",
      "--frames",
      "2",
      "--quiet",
    ]);
    expect(table.output).toBe("frame.frame_num\n              0\n              1\n");
  });

  test("a field that there is none of is named with the nearest", async () => {
    const ended = await deepscript(["file", demo, "--records", "clas_id"]);
    expect(ended).toMatchObject({ code: 2, output: "" });
    expect(ended.errors).toContain('no field clas_id. Did you mean "class_id"?');
  });
});

describe("functions", () => {
  test("a probe sees every batch, and without a muxer every buffer", async () => {
    const batches = await deepscript(["file", demo, "--probe", `${functions}:count@after.src`]);
    expect(batches).toMatchObject({ code: 0, output: "seen 3\n" });
    const plain = "videotestsrc num-buffers=5 ! fakesink name=out";
    const buffers = await deepscript(["launch", plain, "--probe", `${functions}:count@out.sink`]);
    expect(buffers).toMatchObject({ code: 0, output: "seen 5\n" });
  });

  test("an extractor feeds a consumer, or standard output", async () => {
    const both = ["--ext", `${functions}:sizes`, "--proc", `${functions}:consume`, "--obs", "mux"];
    expect((await deepscript(["file", demo, ...both])).output).toBe("consumed 0\nconsumed 1\nconsumed 2\n");
    const alone = await deepscript(["file", demo, "--extract", `${functions}:sizes`, "--frames=1"]);
    expect(alone.output).toMatch(/^\[\{"frame":0,"pts":0\}\]\n$/);
  });

  test("what a function throws is shown at its line, and without the library's calls", async () => {
    for (const args of [
      ["--probe", `${functions}@out.sink`],
      ["--extract", functions],
      ["--extract", `${functions}:sizes`, "--consume", `${functions}:refuse`],
    ]) {
      const { errors } = await deepscript(["file", demo, "--quiet", ...args]);
      expect(errors).toMatch(/^\d+ \| .*throw new Error/m);
      expect(errors.match(/^ +at .*/gm)).toEqual([expect.stringContaining(functions)]);
    }
  });

  test("a file that cannot be imported is told with the line at fault", async () => {
    writeFileSync(join(folder, "bad.ts"), "export const x = (\n  1 +;\n");
    writeFileSync(join(folder, "throws.ts"), "\nthrow new Error('too early');\n");
    const bad = await deepscript(["file", demo, "--probe", "bad.ts:x@out.sink"], { cwd: folder });
    expect(bad.errors).toBe(
      "error: bad.ts cannot be imported: Unexpected ;, at bad.ts:2:6\n    1 +;\n       ^\n",
    );
    const throws = await deepscript(["file", demo, "--extract", "throws.ts"], { cwd: folder });
    expect(throws.errors).toContain("throws.ts cannot be imported: too early\n  at ");
    expect(throws.errors).toContain("throws.ts:2:");
  });

  test("Maps and Sets are printed with what is in them", async () => {
    const { output } = await deepscript(["file", demo, "--extract", `${functions}:maps`, "--frames=1"]);
    expect(output).toBe('{"ids":[1,2],"7":{}}\n');
  });

  test.each([
    ["secret", "a Secret was extracted, which shows nothing of itself"],
    ["circle", "leads back to itself"],
  ])("what cannot be printed is refused: %s", async (name, text) => {
    const ended = await deepscript(["file", demo, "--extract", `${functions}:${name}`]);
    expect(ended).toMatchObject({ code: 1, output: "" });
    expect(ended.errors).toContain(text);
  });

  test.each([
    ["a handler throws", ["--probe", "functions.ts@out.sink"], 1, "the handler gave up"],
    ["a handler is async", ["--probe", "functions.ts:late@out.sink"], 1, "cannot be async"],
    [
      "a consumer throws",
      ["--extract", "functions.ts:sizes", "--consume", "functions.ts:refuse"],
      1,
      "consumer gave",
    ],
    ["a function is missing", ["--probe", "functions.ts:cuont@out.sink"], 4, 'Did you mean "count"?'],
    ["a file is missing", ["--extract", "nothing.ts:f"], 4, "nothing.ts: no such file"],
    ["an element is missing", ["--probe", "functions.ts:count@uot.sink"], 3, 'Did you mean "out"?'],
    ["the pad is not said", ["--probe", "functions.ts:count"], 2, "file.ts:function@element.pad"],
    ["there is nothing to consume", ["--consume", "functions.ts:consume"], 2, "--extract"],
  ])("%s: told, with its own exit code", async (_, args, code, text) => {
    const ended = await deepscript(["file", demo, ...args], { cwd: folder });
    expect(ended.errors).toContain(text);
    expect(ended.code).toBe(code);
  });
});

test.each([
  [
    "a value of another type",
    ["launch", "videotestsrc num-buffers=${n} ! fakesink", "--n=many"],
    2,
    "takes gint, -1 to",
  ],
  [
    "a value that is too large",
    ["file", demo, "--batch-size=99999999"],
    2,
    "--batch-size=99999999: nvstreammux's batch-size",
  ],
  ["a missing parameter", ["launch", "filesrc location=${file} ! fakesink"], 2, "needs --file=…"],
  ["an unknown parameter", ["file", demo, "--batchsize=1"], 2, "It takes --frames (3), --batch-size (1)"],
  ["a parameter that the shell has filled in", ["launch", "fakesrc ! fakesink", "--n=1"], 2, "single ones"],
  ["a misspelled option", ["launch", "fakesrc ! fakesink", "--recrods=a"], 2, 'Did you mean "--records"?'],
  ["a misspelled switch", ["launch", "fakesrc ! fakesink", "--chek"], 2, 'Did you mean "--check"?'],
  [
    "one before the string",
    ["launch", "--chek", "fakesrc ! fakesink"],
    2,
    'its value. Did you mean "--check"?',
  ],
  [
    "a format of nothing",
    ["launch", "fakesrc ! fakesink", "--format=csv"],
    2,
    "--format csv is for --records",
  ],
  ["a place of nothing", ["launch", "fakesrc ! fakesink", "--obs=a"], 2, "--obs says where --records"],
  ["a policy of nothing", ["launch", "fakesrc ! fakesink", "--when-full=block"], 2, "--when-full is for"],
  ["a file that does not parse", ["file", wrong, "--uri=x"], 3, 'wrong.gstp:2: no element "fakesnk"'],
  [
    "a picture in no folder",
    ["launch", "fakesrc ! fakesink", "--graph", `${folder}/nodir/x.dot`],
    2,
    "make it first",
  ],
  ["a missing file", ["file", "none.gstp"], 4, "none.gstp: no such file"],
  ["an unknown element", ["launch", "videotestsrk ! fakesink"], 3, "videotestsrk"],
  ["an input that is not there", ["launch", `filesrc location=${folder}/none ! fakesink`], 1, "No such file"],
  ["a picture of another kind", ["launch", "fakesrc ! fakesink", "--graph", "a.png"], 2, ".svg or .dot"],
  ["an unknown command", ["lanch"], 2, 'Did you mean "launch"?'],
  [
    "an unknown command with more",
    ["lanch", "videotestsrc ! fakesink", "--records", "class_id", "--check"],
    2,
    'no command lanch. Did you mean "launch"?',
  ],
  ["an option before any command", ["--chekc"], 2, "no option --chekc"],
  ["a launch string without a command", ["fakesrc ! fakesink"], 2, "deepscript launch '"],
  ["no build", ["launch", "fakesrc ! fakesink"], 5, "npm run setup"],
] as const)("%s has its exit code", async (what, args, code, text) => {
  const env = what === "no build" ? { DEEPSCRIPT_SHIM: join(folder, "empty") } : {};
  const ended = await deepscript(args, { env });
  expect(ended.errors).toContain(text);
  expect(ended.errors).not.toMatch(/\n {4}at /);
  expect(ended.code).toBe(code);
});

test("--check prints what is linked and plays nothing; the picture is drawn", async () => {
  const dot = join(folder, "graph.dot");
  const ended = await deepscript([
    "file",
    demo,
    "--check",
    "--graph",
    dot,
    "--probe",
    `${functions}:count@after.src`,
  ]);
  expect(ended.code).toBe(0);
  expect(ended.output).toContain("mux (nvstreammux)\n  src -> after.sink\n");
  expect(ended.output).not.toContain("seen");
  expect(readFileSync(dot, "utf8")).toStartWith("digraph");
});

test("a picture's file that is there stays as it is, and a failing run leaves none", async () => {
  writeFileSync(join(folder, "mine.dot"), "mine");
  const args = ["launch", "fakesrc num-buffers=1 ! fakesink", "--graph"];
  for (const more of [[], ["--check"]]) {
    const ended = await deepscript([...args, "mine.dot", ...more], { cwd: folder });
    expect(ended).toMatchObject({ code: 2, output: "" });
    expect(ended.errors).toContain("--graph mine.dot: it is there already");
  }
  expect(readFileSync(join(folder, "mine.dot"), "utf8")).toBe("mine");
  expect((await deepscript(["launch", "fakesnk", "--graph", "no.dot"], { cwd: folder })).code).toBe(3);
  expect(existsSync(join(folder, "no.dot"))).toBe(false);
});

test.each([
  [
    "in the launch string",
    ["launch", "rtspsrc location=rtsp://me:secret@127.0.0.1:1/x user-pw=secret ! fakesnk"],
  ],
  ["in a parameter", ["file", wrong, "--uri=rtsp://me:secret!@127.0.0.1:1/x"]],
  ["as a value that is not taken", ["launch", "queue leaky=${a}", "--a=rtsp://me:secret@127.0.0.1:1/x"]],
])("a password %s is not shown", async (_, args) => {
  const ended = await deepscript(args);
  expect(ended.errors).toContain("rtsp://me:***@127.0.0.1:1/x");
  expect(ended.errors).not.toContain("secret");
  expect(ended.code).toBeGreaterThan(0);
});

test("a picture of what plays has its formats", async () => {
  const dot = join(folder, "playing.dot");
  await deepscript([
    "launch",
    "videotestsrc num-buffers=50 ! video/x-raw,width=48 ! fakesink",
    "--graph",
    dot,
  ]);
  expect(readFileSync(dot, "utf8")).toContain("width: 48");
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s ends it, with end-of-stream, and its own exit code", async (signal, code) => {
  const ended = await deepscript(
    [
      "launch",
      "videotestsrc is-live=true ! nvvideoconvert ! mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! fakesink",
      "--records",
      "frame.frame_num",
      "--format=csv",
    ],
    { interruptAt: /^\d+$/m, signal },
  );
  expect(ended.errors).toMatch(/^\d+ frames? in/m);
  expect(ended.code).toBe(code);
});

test("--help tells no default where there is none", async () => {
  expect((await deepscript(["launch", "--help"])).output).not.toMatch(/default:\s+(\[\]|undefined)/);
});

test("every command has --help, with what it takes, where nothing is built too", async () => {
  for (const [args, text] of [
    [["--help"], "Exit codes:"],
    [["launch", "--help"], "Parameters:"],
    [["file", "--help"], "--probe <file.ts:fn@element.pad>"],
  ] as const) {
    const ended = await deepscript(args, { env: { DEEPSCRIPT_SHIM: join(folder, "empty") } });
    expect(ended).toMatchObject({ code: 0, errors: "" });
    expect(ended.output).toContain(text);
  }
});
