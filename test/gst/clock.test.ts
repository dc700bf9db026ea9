/** A pipeline whose clock goes away, as with a sound card. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { functions as elementFunctions } from "../../lib/generated/gstreamer/gstelement.ts";
import { functions as messageFunctions } from "../../lib/generated/gstreamer/gstmessage.ts";
import { functions as clockFunctions } from "../../lib/generated/gstreamer/gstsystemclock.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { unref } from "../../lib/gst/wrap.ts";
import { Pipeline } from "../../lib/index.ts";
import { link } from "../../lib/native/library.ts";

setDefaultTimeout(20_000);

const gst = link("gstreamer-1.0", { ...elementFunctions, ...messageFunctions, ...clockFunctions });

function loseClock(pipeline: Pipeline): void {
  const clock = gst.gst_system_clock_obtain();
  gst.gst_element_post_message(
    addressOf(pipeline),
    gst.gst_message_new_clock_lost(addressOf(pipeline), clock),
  );
  unref(clock);
}

/** The states that a pipeline goes into until it stops. */
async function states(pipeline: Pipeline, into: string[], onPlaying: () => void): Promise<void> {
  for await (const message of pipeline.messages()) {
    if (message.type !== "state-changed" || message.source !== pipeline.name) continue;
    into.push(message.new);
    if (message.new === "playing") onPlaying();
  }
}

const live = "videotestsrc is-live=true ! fakesink";

test("begins to play anew, so that it chooses another one", async () => {
  const pipeline = Pipeline.launch(live);
  const seen: string[] = [];
  let played = 0;
  const read = states(pipeline, seen, () => {
    if (++played === 1) loseClock(pipeline);
    else void pipeline.stop();
  });
  expect(await pipeline.run()).toBe("stopped");
  await read;
  expect(seen.slice(0, 5)).toEqual(["ready", "paused", "playing", "paused", "playing"]);
});

test("stays paused where it is paused or about to be, and stops where it is stopped", async () => {
  const pipeline = Pipeline.launch(live);
  const seen: string[] = [];
  const read = states(pipeline, seen, () => {});
  const heard = async (): Promise<void> => {
    const messages = pipeline.messages();
    pipeline.post({ name: "heard" });
    for await (const message of messages) if (message.type === "application") return;
  };
  await pipeline.play();
  await pipeline.pause();
  loseClock(pipeline);
  await heard();
  await pipeline.play();
  loseClock(pipeline);
  await pipeline.pause();
  await heard();
  expect(seen).toEqual(["ready", "paused", "playing", "paused", "playing", "paused"]);
  await pipeline.play();
  loseClock(pipeline);
  await pipeline.stop();
  expect(pipeline.state).toBe("null");
  await read;
});
