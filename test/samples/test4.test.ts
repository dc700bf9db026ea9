/** samples/test4.ts against real brokers: what it says that it sent is what somebody else receives. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Broker } from "../standin/brokers/build.ts";
import { Redis } from "../standin/brokers/servers.ts";
import { openStation, type Station, topic } from "../standin/brokers/stations.ts";
import { scratch } from "../standin/toolchain.ts";
import { Program, refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(180_000);

interface Totals {
  readonly events: number;
  readonly sent: number;
  readonly delivered: number;
  readonly failed: number;
  readonly pending: number;
}

const folder = scratch();
const pgie = join(folder.path, "pgie.txt");
const samples = join(import.meta.dir, "../../samples");

/** The sample's detector on small pictures: it finds less, sooner. */
beforeAll(() => {
  const text = readFileSync(join(samples, "test1_pgie.txt"), "utf8");
  const small = text.replace("infer-dims=3;512;960", "infer-dims=3;256;448");
  writeFileSync(pgie, small.replaceAll(/=assets\//g, `=${samples}/assets/`));
});
afterAll(() => folder[Symbol.dispose]());

function args(broker: Broker, connection: string, ...more: readonly string[]): string[] {
  const quick = ["--no-display", "--quiet", "--pgie", pgie, "--sgie", join(samples, "test2_sgie_colour.txt")];
  return ["--broker", broker, "--conn-str", connection, "-t", topic, ...quick, ...more];
}

/** What tells messages of the full schema apart. */
function messageIds(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /"messageid" : "([^"]+)"/.exec(line)?.[1] ?? []);
}

describe.each<Broker>(["redis", "mqtt", "kafka"])("%s:", (broker) => {
  test("every event is received, as a message of its own", async () => {
    await using station = await openStation(broker);
    const more = ["--frames", "11", "--frame-interval", "5", "-c", join(samples, `test4_${broker}.txt`)];
    const { totals } = await totalsOf<Totals>("test4", args(broker, station.connection, ...more));
    expect(totals.events).toBeGreaterThan(20);
    const { events } = totals;
    expect(totals).toMatchObject({ events, sent: events, delivered: events, failed: 0, pending: 0 });
    expect(await station.received(events, messageIds)).toHaveLength(events);
  });

  test("killed and started again, the broker has everything, and the pipeline goes on", async () => {
    await using station = await openStation(broker);
    const { events, sent, delivered, failed, pending } = await outage(broker, station);
    expect({ delivered, failed, pending }).toEqual({ delivered: sent, failed: 0, pending: 0 });
    // What Ctrl-C finds on its way to the broker's element is not sent.
    expect(sent).toBeLessThanOrEqual(events);
    expect(await station.received(sent, messageIds)).toHaveLength(sent);
  });
});

/** A run with a message an object and frame, whose broker is away for a while. */
async function outage(broker: Broker, station: Station): Promise<Totals> {
  const more = ["--no-sync", "--json", "--loop", "--frame-interval", "1"];
  const words = args(broker, station.connection, ...more).filter((word) => word !== "--quiet");
  await using program = new Program("test4", words);
  await program.said(/^Frame 5 /m);
  await station.leave();
  await program.said(/ is away: /);
  const [, frame] = await program.said(/^Frame (\d+) (?![\s\S]*^Frame )/m);
  // It goes on without a broker.
  await program.said(new RegExp(`^Frame ${Number(frame) + 5} `, "m"));
  await station.comeBack();
  await program.said(/ is back after /);
  program.signal("SIGINT");
  const { code, output, errors } = await program.ended;
  expect(code, errors).toBe(0);
  const totals: Totals = JSON.parse(output.trimEnd().split("\n").at(-1) ?? "");
  return totals;
}

test("a message of the full schema says what the detector, the tracker and the classifiers found", async () => {
  await using server = await new Redis().start();
  await totalsOf<Totals>("test4", args("redis", server.connection, "--frames", "6", "--frame-interval", "5"));
  const text = await server.cli("--raw", "xrange", topic, "-", "+");
  const messages = text.split(/^\d+-\d+\nmetadata\n/m).slice(1);
  const kinds = messages.map((message) => {
    const { sensor, event, object } = JSON.parse(message);
    expect(sensor).toMatchObject({ id: "street-camera", type: "Camera" });
    expect(object.bbox.bottomrightx).toBeGreaterThan(object.bbox.topleftx);
    expect(BigInt(object.id)).toBeLessThan(10_000n);
    if (object.vehicle !== undefined)
      expect(object.vehicle).toMatchObject({ make: "sample make", model: "sample model", license: "SAMPLE" });
    else
      expect(object.person).toMatchObject({
        ...{ age: 99, gender: "sample gender", hair: "sample hair", cap: "sample cap" },
        apparel: "sample apparel",
      });
    return `${event.type} ${Object.keys(object).find((key) => key === "vehicle" || key === "person")}`;
  });
  expect([...new Set(kinds)].toSorted()).toEqual(["entry person", "moving vehicle"]);
  expect(text).toMatch(/"color" : "(black|blue|brown|green|grey|orange|purple|red|white)"/);
});

test("the minimal schema is one message a frame", async () => {
  await using server = await new Redis().start();
  const more = ["--frames", "6", "--frame-interval", "1", "-s", "1"];
  const { totals } = await totalsOf<Totals>("test4", args("redis", server.connection, ...more));
  const { sent } = totals;
  // The tracker tells of nothing in the first frames.
  expect(sent).toBeGreaterThan(1);
  expect(totals).toMatchObject({ delivered: sent, failed: 0, pending: 0 });
  expect(totals.events).toBeGreaterThan(sent);
  const text = await server.cli("--raw", "xrange", topic, "-", "+");
  const frames = [...text.matchAll(/^ {2}"id" : "(\d+)"/gm)].map(([, id]) => Number(id));
  expect(frames).toEqual([0, 1, 2, 3, 4, 5].slice(-sent));
});

describe("what cannot be is refused in a line:", () => {
  test.each([
    [
      "a broker that nobody knows",
      ["--broker", "nats"],
      /No adaptor for nats\. There are adaptors for kafka, mqtt, redis/,
    ],
    [
      "no place",
      ["--broker", "redis"],
      /Where is the broker\?.*"host;port"[\s\S]*\n {2}Options: .*--conn-str/,
    ],
    ["no such configuration", ["--conn-str", "a;1;b", "-c", "nothing.txt"], /nothing\.txt: no such file/],
    ["no such library", ["-p", "./nothing.so", "--conn-str", "a;1"], /nothing\.so: no such file/],
    [
      "nobody there",
      ["--broker", "redis", "--conn-str", "127.0.0.1;1", "-t", "x"],
      /^error: .*Redis at 127\.0\.0\.1;1 cannot be connected to: .*refused[\s\S]*\n {2}Options: .*--conn-str/,
    ],
    ["no topic", ["--conn-str", "127.0.0.1;1"], /Which topic\? .*"host;port;topic"[\s\S]*Options: .*--topic/],
    [
      "no connection string",
      ["--broker", "redis", "--conn-str", "nonsense", "-t", "x"],
      /takes "host;port"[^\n]*\n {2}It is written as in "localhost;6379" or[^\n]*\n {2}Options: /,
    ],
  ])("%s", async (_, words, why) => {
    expect(await refusalOf("test4", ["--no-display", ...words])).toMatch(why);
  });

  test("and said once: nothing of the adaptor's log comes before it", async () => {
    await using program = new Program("test4", [
      ...["--no-display", "--broker", "redis", "--conn-str", "127.0.0.1;1", "-t", "x"],
    ]);
    const { errors } = await program.ended;
    expect(errors).toMatch(/^error: .*\n {2}Check the address, and that the broker answers there\.\n/m);
    expect(errors).not.toContain("WARNING");
  });

  test("what has nothing to do with the broker is told without its options", async () => {
    const words = ["--conn-str", "a;1;b", "-i", "nothing.mp4"];
    expect(await refusalOf("test4", words)).toBe("error: nothing.mp4: no such file.\n");
  });
});
