/** Who draws what a batch says, or changes its lists, has its lock: another branch may be at it too. */
import { expect, setDefaultTimeout, spyOn, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { functions as threadFunctions } from "../../lib/generated/glib/gthread.ts";
import { type Batch, Pipeline } from "../../lib/index.ts";
import { nvds } from "../../lib/meta/c.ts";
import { Lane } from "../../lib/native/lane.ts";
import { link } from "../../lib/native/library.ts";
import { ProcessMemory } from "../../lib/native/process-memory.ts";
import { Scope } from "../../lib/native/scope.ts";
import { ObjectEncoder } from "../../lib/surface/index.ts";
import { stream, street } from "./stream.ts";

setDefaultTimeout(60_000);

const memory = new ProcessMemory(new Scope());
const source =
  "videotestsrc num-buffers=1 ! video/x-raw,format=RGBA,width=64,height=48 ! nvvideoconvert ! " +
  "video/x-raw(memory:NVMM),format=RGBA ! mux.sink_0 nvstreammux name=mux batch-size=1 width=64 height=48 ! ";

/** The pthread_mutex_t that a GRecMutex leads to. */
function mutexOf(batch: Batch): number {
  return memory.pointer(batch.meta_mutex.$address);
}

/** Whether a thread sleeps in futex until that mutex, whose first word is what threads wait for, is free. */
function isWaitedFor(mutex: number): boolean {
  return readdirSync("/proc/self/task").some((task) => {
    try {
      const [, address] = readFileSync(`/proc/self/task/${task}/syscall`, "utf8").split(" ");
      return address === `0x${mutex.toString(16)}`;
    } catch {
      // The thread has just ended.
      return false;
    }
  });
}

test("nvdsosd waits for the lock before it draws", async () => {
  const glib = link("glib-2.0", threadFunctions);
  const pipeline = Pipeline.launch(`${source} nvdsosd name=osd ! fakesink name=sink sync=false`);
  using lane = new Lane("holder");
  const addresses = Promise.withResolvers<{ lock: number; mutex: number }>();
  pipeline
    .element("osd")
    .pad("sink")
    .onBatch((batch) => {
      const [lock, mutex] = [batch.meta_mutex.$address, mutexOf(batch)];
      void lane.call(glib, "g_rec_mutex_lock", lock);
      // The lane's thread has it before the batch goes on.
      while (memory.i32(mutex) === 0);
      addresses.resolve({ lock, mutex });
    });
  let drawn = 0;
  pipeline
    .element("sink")
    .pad("sink")
    .probe("buffer", () => {
      drawn++;
    });
  const run = pipeline.run();
  const { lock, mutex } = await addresses.promise;
  while (!isWaitedFor(mutex) && drawn === 0) await new Promise((resolve) => setImmediate(resolve));
  const early = drawn;
  await lane.call(glib, "g_rec_mutex_unlock", lock);
  expect(await run).toBe("eos");
  expect([early, drawn]).toEqual([0, 1]);
});

test("ObjectEncoder holds the lock when it takes its pictures from the lists again", async () => {
  using encoder = new ObjectEncoder();
  const pipeline = Pipeline.launch(`${source} fakesink name=sink`);
  const owners: number[] = [];
  const spies = (["nvds_remove_user_meta_from_frame", "nvds_remove_user_meta_from_object"] as const).map(
    (name) => {
      const remove = nvds[name];
      return spyOn(nvds, name).mockImplementation((owner, user) => {
        owners.push(memory.i32(mutex + ownerAt));
        return remove(owner, user);
      });
    },
  );
  let mutex = 0;
  pipeline
    .element("sink")
    .pad("sink")
    .onBatch((batch) => {
      mutex = mutexOf(batch);
      const [frame] = batch.frames;
      if (frame === undefined) return;
      const object = frame.addObject({ class_id: 1, box: { left: 4, top: 4, width: 20, height: 20 } });
      expect(encoder.encode([frame, object]).map((file) => file !== undefined)).toEqual([true, true]);
      expect(memory.i32(mutex + ownerAt)).toBe(0);
    });
  try {
    await pipeline.run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  // The main thread has the number of the process.
  expect(owners).toEqual([process.pid, process.pid]);
});

/** Where glibc's mutexes have the thread that holds them. */
const ownerAt = 8;

test("a lock is held for a block, again within itself, and ends with the handler", () =>
  stream(street, [
    (batch) => {
      {
        using _outer = batch.lock();
        using _inner = batch.lock();
        batch.frames[0]?.addText("locked", { x: 0, y: 0 });
      }
      batch.lock();
    },
    // A lock that the first handler had kept would keep this thread, which copies the batch under it, for good.
    (batch) => expect(batch.frames[0]?.displays.length).toBe(1),
  ]));
