/** What is wrong in a connection string or a configuration file is told: what, where, and what to do. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sanitizerEnvironment, scratch } from "../toolchain.ts";
import { type Broker, buildAdaptor, buildDriver } from "./build.ts";
import { Talk } from "./process.ts";

setDefaultTimeout(120_000);

const folder = scratch();
let driver = "";
beforeAll(async () => {
  driver = await buildDriver();
});
afterAll(() => folder[Symbol.dispose]());

function closedPort(): number {
  using listening = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  return listening.port;
}

describe.each<[Broker, string]>([
  ["redis", "REDIS 1.0"],
  ["mqtt", "MQTT 4.0"],
  ["kafka", "KAFKA 2.0"],
])("%s:", (broker, protocol) => {
  let adaptor = "";
  beforeAll(async () => {
    adaptor = await buildAdaptor(broker);
  });

  const refusal = async (connection: string, configuration: string): Promise<string> => {
    await using talk = new Talk([driver, adaptor, "events", connection, configuration], sanitizerEnvironment);
    await talk.hear(/^refused$/);
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
    expect(text).toContain(`protocol ${protocol}`);
    return text;
  };
  const file = (content: string): string => {
    const path = join(folder.path, `${broker}.txt`);
    writeFileSync(path, content);
    return path;
  };

  test.each([
    ["127.0.0.1", /has 1 parts: it takes "host;port" or "host;port;topic"/],
    ["127.0.0.1;1;a;pass-word", /has 4 parts/],
    [";9092", /of which the first is empty/],
    ["127.0.0.1;nine", /"nine" is no port: it takes a number from 1 to 65535/],
    ["127.0.0.1;70000", /"70000" is no port/],
  ])("the connection string %s", async (connection, why) => {
    const text = await refusal(connection, "-");
    expect(text).toMatch(why);
    expect(text).not.toContain("pass-word");
  });

  test.each([
    ["no such file", () => join(folder.path, "nothing.txt"), /nothing\.txt: .*No such file/],
    ["no group", () => file("[other]\n"), /\.txt: there is no group \[message-broker\]/],
    ["no key=value file", () => file("password s3cr3t\n"), /\.txt: this is no key=value file/],
    ["no number", () => file("[message-broker]\nqueue-messages=many\n"), /queue-messages=many: .*from 1 to/],
    ["nothing kept", () => file("[message-broker]\nqueue-bytes=0\n"), /queue-bytes=0: .*from 1 to/],
  ])("a configuration file: %s", async (_, path, why) => {
    const text = await refusal("127.0.0.1;9", path());
    expect(text).toMatch(why);
    expect(text).not.toContain("s3cr3t");
  });

  test("a key that is misspelt is warned of, without its value", async () => {
    const text = await refusal(`127.0.0.1;${closedPort()}`, file("[message-broker]\npasword=s3cr3t\n"));
    expect(text).toMatch(/"pasword" is no key of this adaptor and has no effect; it knows .*/);
    expect(text).not.toContain("s3cr3t");
  });

  test("a broker that is not there", async () => {
    const port = closedPort();
    const text = await refusal(`127.0.0.1;${port}`, "-");
    expect(text).toMatch(
      new RegExp(`127\\.0\\.0\\.1;${port} cannot be connected to: .*[Cc]onnection refused`),
    );
  });

  test("neither a connection string nor a configuration", async () => {
    expect(await refusal("-", "-")).toMatch(/there is no connection string/);
  });
});
