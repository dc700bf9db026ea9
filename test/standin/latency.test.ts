/** What decoders and the muxer note of each frame where latency is measured. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";

setDefaultTimeout(60_000);

interface Batch {
  readonly frames: readonly (readonly [source: number, frame: number])[];
  readonly notes: readonly {
    readonly name: string;
    readonly source_id: number;
    readonly pad_index: number;
    readonly frame_num: number;
    readonly took: number;
  }[];
}

async function batches(measuring: string): Promise<Batch[]> {
  const child = Bun.spawn([process.execPath, join(import.meta.dir, "programs/latencies.ts")], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin", NVDS_ENABLE_LATENCY_MEASUREMENT: measuring },
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  if ((await child.exited) !== 0) throw new Error(errors);
  return output
    .trim()
    .split("\n")
    .map((line): Batch => JSON.parse(line));
}

test("each frame of a batch was in its own decoder, and in the muxer", async () => {
  const seen = await batches("1");
  expect(seen).toHaveLength(3);
  for (const { frames, notes } of seen) {
    expect(frames.length).toBeGreaterThan(0);
    expect(
      notes.map(({ name, source_id, pad_index, frame_num }) => [name, source_id, pad_index, frame_num]),
    ).toEqual(
      frames.flatMap(([source, frame]) => [
        [source === 0 ? "first" : "second", source, source, frame],
        ["nvstreammux-mux", source, source, frame],
      ]),
    );
    for (const { took } of notes) expect(took).toBeGreaterThanOrEqual(0);
  }
});

test("nothing is noted where it is not measured", async () => {
  expect((await batches("")).flatMap(({ notes }) => notes)).toEqual([]);
});
