/** What is Kafka's own: what librdkafka is told, and partitions. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sanitizerEnvironment, scratch } from "../toolchain.ts";
import { buildAdaptor, buildDriver } from "./build.ts";
import { upTo } from "./messages.ts";
import { Talk } from "./process.ts";
import { KafkaStation, topic } from "./stations.ts";

setDefaultTimeout(120_000);

const folder = scratch();
let driver = "";
let adaptor = "";
beforeAll(async () => {
  [driver, adaptor] = await Promise.all([buildDriver(), buildAdaptor("kafka")]);
});
afterAll(() => folder[Symbol.dispose]());

function connect(connection: string, settings: string): Talk {
  const file = join(folder.path, "kafka.txt");
  writeFileSync(file, `[message-broker]\n${settings}`);
  return new Talk([driver, adaptor, topic, connection, file], {
    ...sanitizerEnvironment,
    BROKER_DRIVER_DEBUG: "1",
  });
}

// What a mere consumer prints has no keys in it.
test.skipIf(Bun.which("kcat") === null)("a text in the message chooses its partition", async () => {
  await using station = await KafkaStation.start();
  const reading = station.reading(["-f", "%p %k %s\\n"]);
  await using talk = connect(station.connection, "");
  talk.say("send 300");
  talk.say("wait 300");
  await talk.hear(/^done sent=300 delivered=300/);
  await reading.until((lines) => lines.length >= 300);
  const partitions = new Map<string, Set<string>>();
  for (const line of reading.lines) {
    const [, partition = "", key = "", number = ""] = /^(\d+) (\S*) \{"id":(\d+)/.exec(line) ?? [];
    expect(key).toBe(`camera-${Number(number) % 3}`);
    partitions.set(key, (partitions.get(key) ?? new Set()).add(partition));
  }
  expect([...partitions.keys()].toSorted()).toEqual(["camera-0", "camera-1", "camera-2"]);
  for (const where of partitions.values()) expect(where.size).toBe(1);
});

test("proto-cfg and producer-proto-cfg reach librdkafka", async () => {
  await using station = await KafkaStation.start();
  const settings = 'proto-cfg="client.id=entrance; debug=msg"\nproducer-proto-cfg="batch.num.messages=1"\n';
  await using talk = connect(station.connection, `${settings}partition-key=elsewhere\n`);
  talk.say("send 5");
  talk.say("wait 5");
  await talk.hear(/^done sent=5 delivered=5/);
  await talk.hear(/^log .*Produce MessageSet with 1 message/);
  await talk.hear(/^log .*no text at elsewhere \(partition-key\)/);
  expect((await station.received(5)).toSorted((a, b) => a - b)).toEqual(upTo(5));
});

test.each([
  [
    "a name that librdkafka does not know",
    'proto-cfg="mesage.timeout.ms=1"',
    /proto-cfg: librdkafka knows no "mesage\.timeout\.ms"/,
  ],
  ["a value that it refuses", 'producer-proto-cfg="acks=many"', /producer-proto-cfg: acks: Invalid value/],
  ["a part without =", 'proto-cfg="acks=1;linger"', /proto-cfg: .*part 2 has no =/],
  [
    "settings that do not go together",
    'proto-cfg="security.protocol=sasl_plaintext;sasl.mechanism=PLAIN"',
    /sasl\.username/,
  ],
])("%s is refused", async (_, settings, why) => {
  await using talk = connect("127.0.0.1;9092", settings);
  await talk.hear(/^refused$/);
  const { code, text } = await talk.end();
  expect(code, text).toBe(0);
  expect(text).toMatch(why);
});

test("secrets are not shown, not even bad ones", async () => {
  await using station = await KafkaStation.start();
  const account =
    "security.protocol=sasl_plaintext;sasl.mechanism=PLAIN;sasl.username=ann;sasl.password=s3cr3t-word";
  await using talk = connect(station.connection, `proto-cfg="${account};debug=all"`);
  await talk.hear(/^refused$/);
  const { code, text } = await talk.end();
  expect(code, text).toBe(0);
  expect(text).not.toContain("s3cr3t-word");
});
