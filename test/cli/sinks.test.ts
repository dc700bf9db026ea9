/** `--sink`: what arrives in files and at brokers, read there by programs that are not ours. */
import { afterAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openKafka } from "../../lib/cli/kafka.ts";
import { openSink, parseSink } from "../../lib/cli/sinks.ts";
import { ensureStarted } from "../../lib/gst/start.ts";
import { Talk } from "../standin/brokers/process.ts";
import { Redis } from "../standin/brokers/servers.ts";
import { KafkaStation, topic } from "../standin/brokers/stations.ts";
import { deepscript, type Ended } from "./command.ts";

setDefaultTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "deepscript-sinks-"));
afterAll(() => rmSync(folder, { recursive: true }));

const functions = join(folder, "functions.ts");
writeFileSync(
  functions,
  "export const numbers = (batch) => batch.frames.map((frame) => ({ id: frame.frame_num }))[0];\n",
);
const pipeline =
  "videotestsrc num-buffers=4 ! nvvideoconvert ! mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! fakesink";
const records = ["--records", "frame.frame_num", "--quiet"];

function launched(...args: readonly string[]): Promise<Ended> {
  return deepscript(["launch", pipeline, ...args], { cwd: folder });
}

const json = [0, 1, 2, 3].map((frame) => `{"frame.frame_num":${frame}}`);

describe("a file", () => {
  test("takes JSON lines, or CSV where it is called so", async () => {
    for (const [name, lines] of [
      ["out.jsonl", json],
      ["out.csv", ["frame.frame_num", "0", "1", "2", "3"]],
    ] as const) {
      expect(await launched(...records, "--sink", name)).toEqual({ code: 0, output: "", errors: "" });
      expect(readFileSync(join(folder, name), "utf8")).toBe(`${lines.join("\n")}\n`);
    }
  });

  test("that is there already stays as it is", async () => {
    writeFileSync(join(folder, "mine.csv"), "mine");
    const ended = await launched(...records, "--sink", "mine.csv");
    expect(ended).toMatchObject({ code: 2, output: "" });
    expect(ended.errors).toContain("--sink mine.csv: it is there already");
    expect(readFileSync(join(folder, "mine.csv"), "utf8")).toBe("mine");
    const inFolder = await launched(...records, "--sink", folder);
    expect(inFolder.errors).toContain(`--sink ${folder}: it is a folder: name a file in it\n`);
  });

  test("of a run that failed before anything came is gone again: the next one may have it", async () => {
    const failing = pipeline.replace(
      "videotestsrc num-buffers=4",
      "filesrc location=none.h264 ! h264parse ! nvv4l2decoder",
    );
    const ended = await deepscript(["launch", failing, ...records, "--sink", "again.csv"], { cwd: folder });
    expect({ ...ended, there: existsSync(join(folder, "again.csv")) }).toMatchObject({
      code: 1,
      there: false,
    });
    expect(await launched(...records, "--sink", "again.csv")).toMatchObject({ code: 0 });
    // One that came to its end says so, with nothing found too.
    const empty = pipeline.replace("num-buffers=4", "num-buffers=0");
    const none = await deepscript(["launch", empty, ...records, "--sink", "none.csv"], { cwd: folder });
    expect(none.code).toBe(0);
    expect(readFileSync(join(folder, "none.csv"), "utf8")).toBe("frame.frame_num\n");
  });

  test("may be a URI", async () => {
    expect(await launched(...records, "--sink", "file:short.csv")).toMatchObject({ code: 0, errors: "" });
    expect(await launched(...records, "--sink", `file://${folder}/whole.csv`)).toMatchObject({ code: 0 });
    const short = readFileSync(join(folder, "short.csv"), "utf8");
    expect(short).toStartWith("frame.frame_num\n0\n");
    expect(readFileSync(join(folder, "whole.csv"), "utf8")).toBe(short);
  });

  test("in no folder is refused", async () => {
    const ended = await launched(...records, "--sink", "none/out.csv");
    expect(ended.errors).toBe("error: --sink none/out.csv: there is no folder none: make it first\n");
    expect(ended.code).toBe(2);
  });
});

test("Redis, with a password: an entry of a stream for each row, and the password is shown nowhere", async () => {
  await using redis = await new Redis("s3cr3t").start();
  const at = `127.0.0.1:${redis.port}`;
  expect(await launched(...records, "--sink", `redis://:s3cr3t@${at}?stream=frames`)).toMatchObject({
    code: 0,
    errors: "",
  });
  expect(await redis.payloads("frames")).toEqual(json);
  const wrong = await launched(...records, "--sink", `redis://:wr0ng@${at}`);
  expect(wrong.code).toBe(1);
  expect(wrong.errors).toStartWith(`error: redis://:***@${at}: the server refused the password: WRONGPASS`);
  expect(wrong.errors).not.toContain("wr0ng");
  await expect(openSink(parseSink(`redis://nobody:wr0ng@${at}`))).rejects.toThrow("refused the password");
  await expect(openSink(parseSink(`redis://${at}`))).rejects.toThrow("the server wants a password");
});

test("Redis that is not there ends it, told in a line", async () => {
  using other = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  const { port } = other;
  other.stop();
  const ended = await launched(...records, "--sink", `redis://127.0.0.1:${port}`);
  expect(ended.errors).toMatch(/^error: redis:\/\/127\.0\.0\.1:\d+: /);
  expect(ended.code).toBe(1);
});

test("Kafka: a message for each thing extracted", async () => {
  await using kafka = await KafkaStation.start();
  const sink = `kafka://${kafka.connection.replace(";", ":")}/${topic}`;
  const ended = await launched("--extract", `${functions}:numbers`, "--sink", sink, "--quiet");
  expect(ended).toMatchObject({ code: 0, output: "" });
  const reading = kafka.reading();
  await reading.until((lines) => lines.filter((line) => line.includes('{"id":')).length >= 4);
  const messages = reading.lines.flatMap((line) => /\{"id":\d+\}/.exec(line)?.[0] ?? []);
  expect(messages.toSorted()).toEqual([0, 1, 2, 3].map((id) => `{"id":${id}}`));
});

test("Kafka: lines do not wait for each other", async () => {
  await using kafka = await KafkaStation.start();
  await ensureStarted();
  const [host = "", port = ""] = kafka.connection.split(";");
  const sink = await openKafka({ host, port, topic, config: undefined });
  await kafka.slowDown();
  // One after the other they would take longer than a test has.
  const numbers = Array.from({ length: 1000 }, (_, number) => number);
  for (const id of numbers) sink.line(`{"id":${id},`);
  await sink.flush();
  await sink.end(true);
  const received = await kafka.received(1000);
  expect(received.toSorted((a, b) => a - b)).toEqual(numbers);
});

test("Kafka that goes away ends it", async () => {
  await using kafka = await KafkaStation.start();
  await ensureStarted();
  const [host = "", port = ""] = kafka.connection.split(";");
  const sink = await openKafka({ host, port, topic, config: undefined });
  await kafka.leave();
  sink.line("{}");
  await expect(sink.flush()).rejects.toThrow("did not take a message: is the broker there?");
  await sink.end(false);
});

test("a table's head is sent where no row follows, and what Redis refuses is told of once", async () => {
  await using redis = await new Redis().start();
  const at = `redis://127.0.0.1:${redis.port}`;
  const head = await openSink(parseSink(`${at}?stream=head`));
  head.line("frame_num");
  await head.end(true);
  expect(await redis.payloads("head")).toEqual(["frame_num"]);
  await redis.cli("set", "taken", "no stream");
  const wrong = await openSink(parseSink(`${at}?stream=taken`));
  await using monitor = new Talk(["redis-cli", "-p", `${redis.port}`, "monitor"]);
  await monitor.hear(/^OK/);
  wrong.line("frame_num");
  // It is refused before it is waited for: the server answers in the order in which it was asked.
  await monitor.hear(/"XADD" "taken"/);
  await redis.cli("ping");
  await expect(wrong.flush()).rejects.toThrow("WRONGTYPE");
  await wrong.end(false);
});

test.each([
  [["--sink", "out.json"], "--sink takes what --records"],
  [[...records, "--sink", "ftp://host/x"], "it takes stdout, a new file"],
  [[...records, "--sink", "kafka://host"], "kafka://host[:9092]/topic"],
  [[...records, "--sink", "redis://host", "--format", "table"], "a broker takes json or csv"],
])("%p is refused", async (args, why) => {
  const ended = await launched(...args);
  expect(ended.errors).toContain(why);
  expect(ended.code).toBe(2);
});
