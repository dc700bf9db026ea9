/** Plays a pipeline, and when it plays something fails that nobody catches: argv[2] says what, argv[3] how it is run. */
import { Pipeline } from "../../../lib/index.ts";

const [, , what = "", form = "awaited", file = ""] = process.argv;
const counts = (): string =>
  ["uncaughtException", "unhandledRejection"].map((name) => process.listenerCount(name)).join(" ");

function made(name: string, end = "fakesink"): Pipeline {
  return Pipeline.launch(`videotestsrc is-live=true ! ${end} name=sink-of-${name}`);
}

const pipeline = made(
  "main",
  file === ""
    ? "fakesink"
    : `x264enc tune=zerolatency speed-preset=ultrafast ! mp4mux ! filesink location=${file}`,
);
const several = form.startsWith("several");
const other = several ? made("other") : pipeline;
const button = new EventTarget();
const top = Promise.withResolvers<void>();

async function consume(): Promise<void> {
  for await (const message of pipeline.messages())
    if (message.type === "application") throw new Error("of a consumer");
}

const preparations: Record<string, () => void> = {
  "a consumer": () => void consume(),
  "a listener": () => {
    button.addEventListener("press", () => {
      throw new Error("of a listener");
    });
  },
  "a listener of SIGINT": () => {
    process.on("SIGINT", () => {
      throw new Error("of a listener of SIGINT");
    });
  },
};

const failures: Record<string, () => unknown> = {
  "a timer": () =>
    setTimeout(() => {
      throw new Error("of a timer");
    }),
  "a consumer": () => pipeline.post({ name: "consumed" }),
  "a listener": () => button.dispatchEvent(new Event("press")),
  "a listener of SIGINT": () => process.kill(process.pid, "SIGINT"),
  "a rejected promise": () => Promise.reject(new Error("of a rejected promise")),
  "a handler": () =>
    pipeline
      .element("sink-of-main")
      .pad("sink")
      .probe("buffer", () => {
        throw new Error("of a handler");
      }),
};

/** Calls `then`, out of the handler, when a few more frames have come to the end. */
function afterFrames(of: Pipeline, name: string, then: () => unknown): void {
  let frames = 0;
  const probe = of
    .element(`sink-of-${name}`)
    .pad("sink")
    .probe("buffer", () => {
      if (++frames < 5) return;
      probe.remove();
      setImmediate(then);
    });
}

function fail(): void {
  console.log("playing");
  failures[what]?.();
  top.resolve();
}

const before = counts();
preparations[what]?.();
afterFrames(pipeline, "main", several ? () => afterFrames(other, "other", fail) : fail);
process.on("exit", () => console.log(pipeline.state, other.state));

switch (form) {
  case "awaited":
    await pipeline.run();
    break;
  case "caught, twice":
    for (const _ of ["first", "second"]) {
      console.log(await pipeline.run().catch(({ message }: Error) => `caught: ${message}`));
      afterFrames(pipeline, "main", fail);
      // Whether somebody hears of a run's end is known by then.
      await new Promise((resolve) => setImmediate(resolve));
      console.log(counts() === before ? "nothing listens" : counts());
    }
    break;
  case "heard by nobody":
    void pipeline.run();
    await Bun.sleep(2 ** 31 - 1);
    break;
  case "played":
    await pipeline.play();
    await Bun.sleep(2 ** 31 - 1);
    break;
  case "several, the first is awaited": {
    const second = other.run();
    await pipeline.run();
    await second;
    break;
  }
  case "several, the last is awaited": {
    const first = pipeline.run();
    await other.run();
    await first;
    break;
  }
  case "several, all are awaited":
    await Promise.all([pipeline.run(), other.run()]);
    break;
  case "at the top level": {
    pipeline.run().catch(() => {});
    await top.promise;
    throw new Error("of the top level");
  }
  case "awaited, and stopped by and by": {
    const run = pipeline.run();
    await top.promise;
    afterFrames(pipeline, "main", () => pipeline.stop());
    console.log(await run);
    break;
  }
  case "listened for":
  case "listened for, all of it": {
    const heard = ({ message }: Error): void => {
      console.log(`heard: ${message}`);
      afterFrames(pipeline, "main", () => pipeline.stop());
    };
    if (form === "listened for") process.on("uncaughtException", heard);
    const run = pipeline.run();
    if (form === "listened for, all of it")
      for (const event of ["uncaughtException", "unhandledRejection"]) process.on(event, heard);
    console.log(await run);
    break;
  }
}
