/** Batches of sounds. */
import { describe, expect, test } from "bun:test";
import { Pipeline } from "../../lib/gst/pipeline.ts";
import { attachAudio } from "./attached.ts";
import { Counts } from "./kinds.ts";

describe("audio batches", () => {
  test("have sounds in place of frames", async () => {
    const pipeline = Pipeline.launch(
      "fakesrc name=source num-buffers=3 ! identity name=middle ! fakesink name=end",
    );
    attachAudio(pipeline.element("source").pad("src"));
    await pipeline
      .element("middle")
      .pad("src")
      .onBatch((batch) => {
        expect(batch.isAudio).toBe(true);
        expect(batch.frames).toEqual([]);
        const [first, second] = batch.sounds;
        expect([first?.source_id, second?.source_id]).toEqual([5, 6]);
        expect(first?.sample_rate).toBe(16000);
        expect(first?.class_label).toBe("Glas");
        first?.addUser(Counts, { cars: 0 });
        second?.addClassifier({ type: "sound", labels: [{ text: "Hupe" }] });
      }).ready;
    let seen = 0;
    await pipeline
      .element("end")
      .pad("sink")
      .onBatch((batch) => {
        const [first, second] = batch.sounds;
        expect(first?.user(Counts)).toEqual({ cars: 0 });
        const [horn] = second?.classifiers ?? [];
        expect(horn?.labels[0]?.text).toBe("Hupe");
        expect(() => second?.addClassifier({ labels: [{ text: "\0" }] })).toThrow("NUL");
        expect(() => horn && first?.removeClassifier(horn)).toThrow("does not hang here");
        if (horn !== undefined) second?.removeClassifier(horn);
        expect(second?.classifiers).toEqual([]);
        const [user] = first?.users ?? [];
        if (user !== undefined) first?.removeUser(user);
        expect(first?.users).toEqual([]);
        expect(() => batch.addFrame({ source_id: 1 })).toThrow("audio");
        seen++;
      }).ready;
    await pipeline.run();
    expect(seen).toBe(3);
  });
});
