/** What all adaptors promise: every message arrives, over broken connections too, and what cannot is counted. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sanitizerEnvironment, scratch } from "../toolchain.ts";
import { type Broker, buildAdaptor, buildDriver } from "./build.ts";
import { upTo } from "./messages.ts";
import { Talk } from "./process.ts";
import { openStation, type Station, topic } from "./stations.ts";

setDefaultTimeout(120_000);

const folder = scratch();
let driver = "";
beforeAll(async () => {
  driver = await buildDriver();
});
afterAll(() => folder[Symbol.dispose]());

describe.each<Broker>(["redis", "mqtt", "kafka"])("%s:", (broker) => {
  let adaptor = "";
  beforeAll(async () => {
    adaptor = await buildAdaptor(broker);
  });

  const connect = async (station: Station, settings = ""): Promise<Talk> => {
    const file = join(folder.path, `${broker}.txt`);
    writeFileSync(file, `[message-broker]\n${settings}`);
    const talk = new Talk([driver, adaptor, topic, station.connection, file], sanitizerEnvironment);
    await talk.hear(/^connected$/);
    return talk;
  };

  test("every message that is sent is received", async () => {
    await using station = await openStation(broker);
    await using talk = await connect(station);
    talk.say("send 700");
    talk.say("wait 700");
    await talk.hear(/^done sent=700 delivered=700 failed=0$/);
    talk.say("sync");
    await talk.hear(/^sync 0$/);
    const numbers = await station.received(701);
    expect(station.ordered ? numbers : numbers.toSorted((a, b) => a - b)).toEqual(upTo(701));
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
    expect(text).toContain("end sent=701 delivered=700 failed=0");
  });

  test("broken in the middle of a burst, and sent to while it is away, a broker gets everything", async () => {
    await using station = await openStation(broker);
    await using talk = await connect(station);
    talk.say("send 400");
    talk.say("wait 1");
    await talk.hear(/^done/);
    await station.leave();
    await talk.hear(/^log .* at 127\.0\.0\.1;\d+ is away: .+ kept/);
    talk.say("send 200");
    await talk.hear(/^accepted sent=600 /);
    await station.comeBack();
    talk.say("send 100");
    talk.say("wait 700");
    await talk.hear(/^done sent=700 delivered=700 failed=0$/);
    await talk.hear(/^log .* is back after .* 0 were given up meanwhile/);
    const numbers = await station.received(700);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(upTo(700));
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
  });

  test("a full queue gives up its oldest messages, and says how many", async () => {
    await using station = await openStation(broker);
    await using talk = await connect(station, "queue-messages=100\n");
    await station.leave();
    await talk.hear(/^log .* is away/);
    talk.say("send 1000");
    await talk.hear(/^log .*: the oldest are given up$/);
    await talk.hear(/^accepted sent=1000/);
    await station.comeBack();
    talk.say("wait 1000");
    const [, delivered, failed] = /delivered=(\d+) failed=(\d+)/.exec(await talk.hear(/^done/)) ?? [];
    // Kafka's client library is handed some hundred messages that the queue has no hold of.
    if (broker === "kafka") expect(Number(delivered)).toBeGreaterThanOrEqual(100);
    else expect(Number(delivered)).toBe(100);
    expect(Number(delivered) + Number(failed)).toBe(1000);
    await talk.hear(new RegExp(`^log .* is back .* ${failed} were given up meanwhile`));
    const numbers = await station.received(Number(delivered));
    expect(numbers).toHaveLength(Number(delivered));
    expect(numbers.toSorted((a, b) => a - b).slice(-100)).toEqual(upTo(1000, 900));
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
  });

  test("what cannot be sent before the end has failed, and is told of", async () => {
    await using station = await openStation(broker);
    await using talk = await connect(station);
    await station.leave();
    await talk.hear(/^log .* is away/);
    talk.say("send 50");
    const { code, text } = await talk.end();
    expect(text).toContain(
      "50 messages could not be sent within 1000 ms (flush-timeout) of the end and are lost",
    );
    expect(text).toContain("end sent=50 delivered=0 failed=50");
    expect(code, text).toBe(0);
  });

  test("a subscription hears what is sent, after an outage too", async () => {
    await using station = await openStation(broker);
    await using listener = await connect(station, broker === "kafka" ? consumerSettings : "");
    await using talk = await connect(station);
    listener.say(`subscribe ${topic}`);
    await listener.hear(/^subscribed 0$/);
    let sent = 0;
    const heard = async (): Promise<void> => {
      // A subscription begins some time after it was asked for: it is sent to until it hears.
      const before = listener.lines.length;
      const received = listener.until((lines) =>
        lines.slice(before).some((line) => line.startsWith(`received ${topic} {"id":`)),
      );
      let done = false;
      void received.finally(() => {
        done = true;
      });
      while (!done) {
        talk.say("send 1");
        talk.say(`wait ${++sent}`);
        await talk.hear(new RegExp(`^done sent=${sent} delivered=${sent} `));
        await Promise.race([received, Bun.sleep(100)]);
      }
      await received;
    };
    await heard();
    await station.leave();
    await talk.hear(/^log .* is away/);
    await station.comeBack();
    await heard();
    const { code, text } = await listener.end();
    expect(code, text).toBe(0);
  });
});

/** Reads from the first message on, and is not long in finding its group. */
const consumerSettings =
  'consumer-proto-cfg="auto.offset.reset=earliest;heartbeat.interval.ms=200;reconnect.backoff.max.ms=500"\n';
