/** What is Redis' own: streams, passwords, refusals. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sanitizerEnvironment, scratch } from "../toolchain.ts";
import { buildAdaptor, buildDriver, buildRelay } from "./build.ts";
import { numbersIn, upTo } from "./messages.ts";
import { Talk } from "./process.ts";
import { Redis } from "./servers.ts";

setDefaultTimeout(120_000);

const folder = scratch();
let driver = "";
let adaptor = "";
beforeAll(async () => {
  [driver, adaptor] = await Promise.all([buildDriver(), buildAdaptor("redis")]);
});
afterAll(() => folder[Symbol.dispose]());

function connect(connection: string, settings: string, env: Record<string, string> = {}): Talk {
  const file = join(folder.path, "redis.txt");
  writeFileSync(file, `[message-broker]\n${settings}`);
  return new Talk([driver, adaptor, "events", connection, file], { ...sanitizerEnvironment, ...env });
}

test("streamsize bounds the stream, payloadkey names the field", async () => {
  await using server = await new Redis().start();
  await using talk = connect(server.connection, "streamsize=100\npayloadkey=body\n");
  talk.say("send 1000");
  talk.say("wait 1000");
  await talk.hear(/^done sent=1000 delivered=1000/);
  const numbers = numbersIn(await server.payloads("events", "body"));
  // Redis cuts a stream where it is cheap: some more entries than asked for stay.
  expect(numbers.length).toBeLessThan(300);
  expect(numbers.slice(-100)).toEqual(upTo(1000, 900));
});

test("the server may be told of in the configuration alone", async () => {
  await using server = await new Redis().start();
  await using talk = connect("-", `hostname=127.0.0.1\nport=${server.port}\n`);
  await talk.hear(/^connected$/);
});

test("what a server refuses has failed; the rest goes on", async () => {
  await using server = await new Redis().start();
  await server.cli("set", "events", "no stream");
  await using talk = connect(server.connection, "");
  talk.say("send 3");
  talk.say("wait 3");
  await talk.hear(/^done sent=3 delivered=0 failed=3$/);
  await talk.hear(/^log .*for the stream events is refused: WRONGTYPE/);
  await server.cli("del", "events");
  talk.say("send 2");
  talk.say("wait 5");
  await talk.hear(/^done sent=5 delivered=2 failed=3$/);
});

test("a server that takes no entries for now is away: they are kept", async () => {
  await using server = await new Redis().start();
  await using talk = connect(server.connection, "");
  await talk.hear(/^connected$/);
  await server.cli("config", "set", "maxmemory", "1");
  talk.say("send 5");
  await talk.hear(/^log .* is away: it refuses entries: OOM/);
  await server.cli("config", "set", "maxmemory", "0");
  talk.say("wait 5");
  await talk.hear(/^done sent=5 delivered=5 failed=0$/);
  expect(numbersIn(await server.payloads("events"))).toEqual(upTo(5));
});

test("a server that goes on taking nothing is away once, and back when it takes something", async () => {
  await using server = await new Redis().start();
  await using talk = connect(server.connection, "");
  await talk.hear(/^connected$/);
  await server.cli("config", "set", "maxmemory", "1");
  const connections = async (): Promise<number> =>
    Number(/total_connections_received:(\d+)/.exec(await server.cli("info", "stats"))?.[1]);
  const before = await connections();
  talk.say("send 5");
  // Each question is a connection too.
  for (let asked = 1; (await connections()) - before - asked < 3; asked++);
  await server.cli("config", "set", "maxmemory", "0");
  talk.say("wait 5");
  await talk.hear(/^done sent=5 delivered=5 failed=0$/);
  await talk.hear(/^log .* is back/);
  const told = talk.lines.filter((line) => / is (still )?away| is back/.test(line));
  expect(told).toHaveLength(2);
});

describe("the end is waited for no longer than is asked for", () => {
  test("while a server answers nothing any more", async () => {
    await using server = await new Redis().start();
    await using talk = connect(server.connection, "flush-timeout=0\n");
    talk.say("send 1");
    talk.say("wait 1");
    await talk.hear(/^done/);
    server.freeze();
    talk.say("send 5");
    await talk.hear(/^accepted sent=6/);
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
    expect(text).toContain("end sent=6 delivered=1 failed=5");
    // That would be found later.
    expect(text).not.toContain("does not answer");
  });

  test("while a new connection is greeted by nobody", async () => {
    await using server = await new Redis().start();
    await using talk = connect(server.connection, "flush-timeout=0\n");
    await talk.hear(/^connected$/);
    await server.kill();
    await talk.hear(/is away/);
    const greeted = Promise.withResolvers<void>();
    using _ = Bun.listen({
      hostname: "127.0.0.1",
      port: server.port,
      socket: { data: () => greeted.resolve() },
    });
    await greeted.promise;
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
    expect(text).not.toContain("does not answer");
  });
});

test("what stands between the element and an adaptor counts what becomes of messages", async () => {
  await using server = await new Redis().start();
  await using talk = connect(server.connection, "", { BROKER_DRIVER_RELAY: await buildRelay() });
  await talk.hear(/^event 0$/);
  talk.say("send 20");
  talk.say("wait 20");
  await talk.hear(/^done sent=20 delivered=20/);
  talk.say("sync");
  await talk.hear(/^sync 0$/);
  await server.kill();
  await talk.hear(/ is away/);
  talk.say("send 5");
  const { code, text } = await talk.end();
  expect(code, text).toBe(0);
  expect(text).toContain("protocol REDIS ");
  expect(text).toContain("relay sent=26 delivered=21 failed=5");
});

describe("a password", () => {
  const secret = "s3cr3t-word";
  const debug = { BROKER_DRIVER_DEBUG: "1" };

  test.each([
    ["in the configuration", `password=${secret}\n`, {}],
    ["in quotes", `password="${secret}"\n`, {}],
    ["in the environment, which goes first", "password=other\n", { PASSWORD_REDIS: secret }],
  ])("%s", async (_, settings, env) => {
    await using server = await new Redis(secret).start();
    await using talk = connect(server.connection, settings, { ...env, ...debug });
    talk.say("send 1");
    talk.say("wait 1");
    await talk.hear(/^done sent=1 delivered=1/);
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
    expect(text).not.toContain(secret);
  });

  test.each([
    [
      "that is wrong",
      `password=not-${secret}\n`,
      /AUTH is refused: .*password in the configuration, or PASSWORD_REDIS/,
    ],
    ["that is missing", "", /PING is refused: NOAUTH .*password in the configuration, or PASSWORD_REDIS/],
  ])("%s is told of, and never shown", async (_, settings, why) => {
    await using server = await new Redis(secret).start();
    await using talk = connect(server.connection, settings, debug);
    await talk.hear(/^refused$/);
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
    expect(text).toMatch(why);
    expect(text).not.toContain(secret);
  });
});

test("a signature is the same for the same connection, and another for another password", async () => {
  await using server = await new Redis().start();
  const signature = async (settings: string): Promise<string> => {
    await using talk = connect(server.connection, settings);
    talk.say("signature");
    return await talk.hear(/^signature/);
  };
  const shared = await signature("share-connection=1\n");
  expect(shared).toMatch(/^signature 0 [0-9a-f]{64}$/);
  expect(await signature("share-connection=1\n")).toBe(shared);
  expect(await signature("share-connection=1\npayloadkey=other\n")).not.toBe(shared);
  expect(await signature("share-connection=1\ntls-cafile=a\n")).not.toBe(shared);
  expect(await signature("")).toBe("signature 0 ");
});
