/** What programs put into buffers, and where they have their bytes put: arrays of bytes, and no others. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { AppSource, Pipeline } from "../../lib/index.ts";

setDefaultTimeout(60_000);

/** As a program without types has it. */
function untyped(value: unknown): never {
  return value as never;
}

function gone(): Uint8Array {
  const bytes = new Uint8Array(8);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
}

test("other arrays are refused, and nothing of the buffer is changed", async () => {
  const pipeline = Pipeline.launch(
    "fakesrc num-buffers=1 sizetype=fixed sizemax=64 filltype=pattern ! fakesink name=sink",
  );
  const words = Uint32Array.of(0x01020304, 0x05060708);
  const floats = new Float32Array(32);
  const others: readonly unknown[] = [
    words,
    new DataView(words.buffer),
    words.buffer,
    [1, 2],
    "ab",
    5,
    null,
    gone(),
  ];
  let buffers = 0;
  pipeline
    .element("sink")
    .pad("sink")
    .probe("buffer", ({ buffer }) => {
      if (buffer === undefined) return;
      buffers++;
      const before = buffer.bytes();
      expect(before.length).toBe(64);
      for (const other of others) {
        expect(() => buffer.write(untyped(other))).toThrow("write() takes a Uint8Array, not");
        expect(() => buffer.replace(untyped(other))).toThrow("replace() takes a Uint8Array, not");
        expect(() => buffer.bytes({ into: untyped(other) })).toThrow("into takes a Uint8Array, not");
      }
      expect(() => buffer.bytes({ into: untyped(floats) })).toThrow(
        "not a Float32Array of 32 (new Uint8Array(it.buffer, it.byteOffset, it.byteLength) is its bytes)",
      );
      expect(buffer.bytes()).toEqual(before);
      expect(floats).toEqual(new Float32Array(32));

      const part = Uint8Array.of(0, 7, 8, 9, 0).subarray(1, 4);
      buffer.write(part, 60);
      expect([...buffer.bytes(59)]).toEqual([59, 7, 8, 9, 63]);
      const room = new Uint8Array(100).subarray(10, 90);
      expect(buffer.bytes({ offset: 60, into: room })).toEqual(Uint8Array.of(7, 8, 9, 63));
      expect([...room.subarray(0, 5)]).toEqual([7, 8, 9, 63, 0]);
      const growing = new ArrayBuffer(4, { maxByteLength: 16 });
      const tracking = new Uint8Array(growing);
      tracking.set([1, 2, 3, 4]);
      growing.resize(6);
      buffer.replace(tracking);
      expect([...buffer.bytes()]).toEqual([1, 2, 3, 4, 0, 0]);
      growing.resize(2);
      buffer.replace(tracking);
      expect([...buffer.bytes()]).toEqual([1, 2]);
      buffer.replace(Buffer.from("abc"));
      expect([...buffer.bytes()]).toEqual([97, 98, 99]);
    });
  await pipeline.run();
  expect(buffers).toBe(1);
});

test("what was given away is no empty buffer for an appsrc", async () => {
  const pipeline = Pipeline.launch("appsrc name=in ! fakesink");
  const source = pipeline.element("in");
  if (!(source instanceof AppSource)) throw new Error("an appsrc is no AppSource");
  const feed = source.feed([Uint8Array.of(1, 2).subarray(1), { data: gone() }]);
  await expect(pipeline.run()).rejects.toThrow(
    "what in is fed takes a Uint8Array, not a Uint8Array whose memory was taken back",
  );
  expect(await feed.done).toBe("failed");
  expect(feed.pushed).toBe(1);
});
