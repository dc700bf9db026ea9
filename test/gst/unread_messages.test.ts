/** Messages that are asked for and not read, or more slowly than they come. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { MessageStream } from "../../lib/gst/message_stream.ts";

setDefaultTimeout(60_000);

const program = new URL("./programs/unread_messages.ts", import.meta.url).pathname;

test("of those that nobody reads the oldest go, but for errors; it is told once", () => {
  const { stdout, stderr } = Bun.spawnSync([process.execPath, program], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
  });
  expect(stderr.toString()).toMatch(/^A loop over messages\(\) does not keep up.*\n$/);
  expect(JSON.parse(stdout.toString())).toEqual({
    errors: true,
    lost: true,
    isCounted: true,
    last: 10_500,
    bounded: true,
    read: 0,
  });
});

test("what waits has an end, whatever stays and however long nobody reads", async () => {
  for (const stays of [(item: number) => item % 10 === 0, () => true, () => false]) {
    let losses = 0;
    const stream = new MessageStream<number>(() => {}, { most: 100, stays, onLoss: () => losses++ });
    for (let item = 0; item < 10_000; item++) stream.push(item);
    stream.end();
    const items = await Array.fromAsync(stream);
    expect(items.length).toBeLessThanOrEqual(100);
    expect(items.length).toBeGreaterThan(40);
    expect(items.length + stream.dropped).toBe(10_000);
    expect(items).toEqual([...items].sort((a, b) => a - b));
    expect(items.at(-1)).toBe(9999);
    expect(losses).toBe(1);
  }
});
