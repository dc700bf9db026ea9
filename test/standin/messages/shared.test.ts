/** libnvds_msgbroker, and nvmsgbroker that works through it (new-api). */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { library, pkgConfig, root, run } from "../toolchain.ts";
import { Folder, libraries, messaging, recorded, settings } from "./rig.ts";

setDefaultTimeout(60_000);

const folder = new Folder();
let adaptor = "";
beforeAll(async () => {
  adaptor = await library("recording_adaptor", folder.path);
});
afterAll(() => folder[Symbol.dispose]());

function config(name: string, ...lines: readonly string[]): string {
  const record = `record=${join(folder.path, name)}`;
  return folder.write(`${name}.txt`, ["[adaptor]", record, ...lines, ""].join("\n"));
}

const payloads = (name: string): (string | undefined)[] =>
  recorded(join(folder.path, name)).map(({ payload, ended }) => (ended ? "ended" : payload));

test("a lost connection is made anew with its subscriptions, and connections are shared where that is asked for", async () => {
  const program = join(folder.path, "program");
  await run([
    ...["gcc", "-std=gnu11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter", "-o", program],
    ...[join(root, "test/native/msgbroker_library.c"), `-I${join(root, "shim/standin/include")}`],
    ...[`-L${libraries}`, `-Wl,-rpath,${libraries}`, "-lnvds_msgbroker"],
    ...(await pkgConfig("--cflags", "glib-2.0")),
    ...(await pkgConfig("--libs", "glib-2.0")),
  ]);
  const printed = await run([program, adaptor, config("lost", "lost-at=2"), config("twin", "share=word")]);
  expect(printed.split("\n")).toEqual([
    ...[
      "refused 1",
      "late 1, over 1",
      "user: cars of cars",
      "user: vans of vans",
      "connection 2",
      "user: cars of cars",
      "user: vans of vans",
    ],
    ...["connection 0", "shared 1, another 1", "again 1, version 2.0", ""],
  ]);
  expect(payloads("lost")).toEqual(["first", "second", "ended", "third", "ended"]);
  expect(payloads("twin")).toEqual(["by the other", "ended"]);
});

test("nvmsgbroker sends through it", async () => {
  const values = { "proto-lib": adaptor, "conn-str": "host;1;t", config: config("plain"), "new-api": true };
  using pipeline = messaging(`nvmsgbroker sync=false ${settings(values)}`, {
    buffers: 3,
    prepare: (frame) => frame.addPayload(`${frame.frame_num}`),
  });
  await pipeline.run();
  expect(payloads("plain")).toEqual(["0", "1", "2", "ended"]);
});

test("what is wrong is said there, too", async () => {
  const wrong = (values: Record<string, string>): Promise<unknown> => {
    const all = { "proto-lib": adaptor, "conn-str": "nowhere;1;t", config: config("wrong"), ...values };
    const pipeline = messaging(`nvmsgbroker ${settings({ ...all, "new-api": true })}`);
    return pipeline.run().finally(() => pipeline[Symbol.dispose]());
  };
  await expect(wrong({})).rejects.toThrow(/cannot connect to the broker.*Check the address/s);
  await expect(wrong({ "proto-lib": "/no/where.so" })).rejects.toThrow(
    "proto-lib: '/no/where.so' cannot be loaded",
  );
});
