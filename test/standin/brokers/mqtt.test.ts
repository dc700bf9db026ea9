/** What is MQTT's own: users, access lists, certificates. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, sanitizerEnvironment, scratch } from "../toolchain.ts";
import { buildAdaptor, buildDriver } from "./build.ts";
import { Talk } from "./process.ts";
import { Mosquitto } from "./servers.ts";

setDefaultTimeout(120_000);

const folder = scratch();
const file = (name: string): string => join(folder.path, name);
let driver = "";
let adaptor = "";
beforeAll(async () => {
  [driver, adaptor] = await Promise.all([buildDriver(), buildAdaptor("mqtt")]);
});
afterAll(() => folder[Symbol.dispose]());

function connect(server: Mosquitto, settings: string, env: Record<string, string> = {}): Talk {
  writeFileSync(file("mqtt.txt"), `[message-broker]\n${settings}`);
  return new Talk([driver, adaptor, "events", server.connection, file("mqtt.txt")], {
    ...sanitizerEnvironment,
    BROKER_DRIVER_DEBUG: "1",
    ...env,
  });
}

describe("a user", () => {
  const secret = "s3cr3t-word";
  beforeAll(async () => {
    await run(["mosquitto_passwd", "-b", "-c", file("users"), "ann", secret]);
    writeFileSync(file("access"), "user ann\ntopic read #\ntopic write events\n");
  });
  const guarded = (): Promise<Mosquitto> =>
    new Mosquitto([
      "allow_anonymous false",
      `password_file ${file("users")}`,
      `acl_file ${file("access")}`,
    ]).start();

  test.each([
    ["in the configuration", `username=ann\npassword=${secret}\n`, {}],
    ["in the environment", "username=bob\npassword=x\n", { USER_MQTT: "ann", PASSWORD_MQTT: secret }],
  ])("%s is let in", async (_, settings, env) => {
    await using server = await guarded();
    await using talk = connect(server, settings, env);
    talk.say("send 1");
    talk.say("wait 1");
    await talk.hear(/^done sent=1 delivered=1/);
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
    expect(text).not.toContain(secret);
  });

  test.each([
    ["with the wrong password", `username=ann\npassword=not-${secret}\n`],
    ["without a name", ""],
  ])("%s is told so", async (_, settings) => {
    await using server = await guarded();
    await using talk = connect(server, settings);
    await talk.hear(/^refused$/);
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
    expect(text).toMatch(/refuses the connection: Not authorized.*USER_MQTT and PASSWORD_MQTT/);
    expect(text).not.toContain(secret);
  });

  test("who may not write to a topic has failed", async () => {
    await using server = await guarded();
    writeFileSync(file("mqtt.txt"), `[message-broker]\nusername=ann\npassword=${secret}\n`);
    await using talk = new Talk(
      [driver, adaptor, "others", server.connection, file("mqtt.txt")],
      sanitizerEnvironment,
    );
    talk.say("send 2");
    talk.say("wait 2");
    await talk.hear(/^done sent=2 delivered=0 failed=2$/);
    await talk.hear(/^log .*topic others is refused: Not authorized/);
  });
});

describe("TLS:", () => {
  const authority = async (name: string): Promise<void> => {
    const subject = ["-subj", `/CN=${name}`, "-days", "2", "-nodes", "-newkey", "rsa:2048"];
    await run([
      "openssl",
      "req",
      "-x509",
      ...subject,
      "-keyout",
      file(`${name}.key`),
      "-out",
      file(`${name}.crt`),
    ]);
  };
  const certificate = async (name: string): Promise<void> => {
    const request = ["-nodes", "-newkey", "rsa:2048", "-subj", `/CN=${name}`, "-out", file(`${name}.csr`)];
    await run(["openssl", "req", ...request, "-keyout", file(`${name}.key`)]);
    writeFileSync(file("names"), "subjectAltName=IP:127.0.0.1\n");
    const by = [
      "-CA",
      file("authority.crt"),
      "-CAkey",
      file("authority.key"),
      "-CAcreateserial",
      "-days",
      "2",
    ];
    const into = ["-in", file(`${name}.csr`), "-out", file(`${name}.crt`), "-extfile", file("names")];
    await run(["openssl", "x509", "-req", ...by, ...into]);
  };
  beforeAll(async () => {
    await Promise.all([authority("authority"), authority("stranger")]);
    await certificate("broker");
    await certificate("camera");
  });
  const secured = (): Promise<Mosquitto> =>
    new Mosquitto([
      ...["allow_anonymous true", `cafile ${file("authority.crt")}`, "require_certificate true"],
      ...[`certfile ${file("broker.crt")}`, `keyfile ${file("broker.key")}`],
    ]).start();
  const own = (): string => `tls-certfile=${file("camera.crt")}\ntls-keyfile=${file("camera.key")}\n`;

  test("messages go to a broker whose authority is trusted, under the client's certificate", async () => {
    await using server = await secured();
    await using talk = connect(server, `enable-tls=1\ntls-cafile=${file("authority.crt")}\n${own()}`);
    talk.say("send 50");
    talk.say("wait 50");
    await talk.hear(/^done sent=50 delivered=50/);
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
  });

  test.each([
    [
      "a broker that a stranger vouches for",
      () => `tls-cafile=${file("stranger.crt")}\n${own()}`,
      /certificate verify failed/,
    ],
    ["a file that is not there", () => `tls-cafile=${file("nothing.crt")}\n`, /TLS: .*tls-cafile/],
    ["nobody to trust", () => "", /enable-tls=1 takes tls-cafile or tls-capath/],
    [
      "a certificate without its key",
      () => `tls-cafile=a\ntls-certfile=${file("camera.crt")}\n`,
      /go together/,
    ],
  ])("%s is refused", async (_, settings, why) => {
    await using server = await secured();
    await using talk = connect(server, `enable-tls=1\n${settings()}`);
    await talk.hear(/^refused$/);
    const { code, text } = await talk.end();
    expect(code, text).toBe(0);
    expect(text).toMatch(why);
  });
});

test("a signature is the same for the same connection, and another for another authority", async () => {
  await using server = await new Mosquitto().start();
  const signature = async (settings: string): Promise<string> => {
    await using talk = connect(server, `share-connection=1\n${settings}`);
    talk.say("signature");
    return await talk.hear(/^signature/);
  };
  const shared = await signature("");
  expect(shared).toMatch(/^signature 0 [0-9a-f]{64}$/);
  expect(await signature("")).toBe(shared);
  const one = await signature("tls-cafile=a\n");
  expect(one).not.toBe(shared);
  expect(await signature("tls-capath=a\n")).not.toBe(one);
});
