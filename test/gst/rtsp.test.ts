import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { launch, Pipeline, PipelineError, RtspServer, RtspServerError } from "../../lib/index.ts";
import { expectSoon } from "../native/soon.ts";

setDefaultTimeout(20_000);

/** A camera whose encoder makes a key frame only when asked: a late client gets none by luck. */
const camera = (more = ""): Pipeline =>
  Pipeline.launch(
    "videotestsrc is-live=true pattern=ball ! video/x-raw,width=320,height=240,framerate=30/1 ! " +
      `x264enc tune=zerolatency speed-preset=ultrafast key-int-max=100000 ! rtph264pay name=pay config-interval=-1 ${more}`,
  );

interface Watched {
  readonly frames: number;
  /** Milliseconds from the start to the first picture that can be decoded without others. */
  readonly first: number;
}

/** Decodes `count` frames in this process, as rtspsrc with no latency does. */
async function watch(
  url: string,
  count: number,
  protocols = "tcp",
  onFrame: (frames: number) => void = () => {},
): Promise<Watched> {
  const begin = performance.now();
  const client = launch`rtspsrc location=${url} latency=0 protocols=${protocols} ! rtph264depay ! h264parse name=parser ! avdec_h264 output-corrupt=false ! fakesink name=out sync=false`;
  let frames = 0;
  let first = Number.NaN;
  client
    .element("parser")
    .pad("src")
    .probe("buffer", ({ buffer }) => {
      if (buffer?.deltaUnit !== false) return "ok";
      first = performance.now() - begin;
      return "remove";
    });
  client
    .element("out")
    .pad("sink")
    .probe("buffer", () => {
      onFrame(++frames);
      if (frames === count) void client.stop();
    });
  await client.run();
  return { frames, first };
}

/** Resolves when `condition` holds; the server's own threads make it hold, and tell nobody. */
async function eventually(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error("it did not come to hold within 15 seconds");
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("a served camera", () => {
  let server: RtspServer;
  let pipeline: Pipeline;
  let run: Promise<unknown>;

  beforeAll(async () => {
    server = new RtspServer({ port: 0, sessionTimeout: 1 });
    pipeline = camera();
    expect(server.mount("/camera", pipeline.element("pay"))).toBe(server.url);
    run = pipeline.run();
    await watch(server.url, 1);
  });

  afterAll(async () => {
    await pipeline.stop();
    expect(await run).toBe("stopped");
    await server.close();
  });

  test("shows a late client its first picture within 2 seconds, over TCP and UDP", async () => {
    for (const protocol of ["tcp", "udp"]) {
      expectSoon((await watch(server.url, 5, protocol)).first, 2000);
    }
  });

  test("does so while another has been watching for a while", async () => {
    const begun = Promise.withResolvers<void>();
    const watching = watch(server.url, 45, "tcp", (frames) => {
      if (frames === 15) begun.resolve();
    });
    await begun.promise;
    expectSoon((await watch(server.url, 5, "udp")).first, 2000);
    await watching;
  });

  test("serves several at once, each from its own first picture", async () => {
    const clients = await Promise.all([
      watch(server.url, 40, "tcp"),
      watch(server.url, 10, "udp"),
      watch(server.url, 20, "udp"),
      watch(server.url, 10, "tcp"),
    ]);
    expect(clients.map((client) => client.frames >= 10)).toEqual([true, true, true, true]);
    for (const { first } of clients) expectSoon(first, 2000);
  });

  test("serves a foreign player", async () => {
    const player = Bun.spawn(
      ["gst-launch-1.0", "-q", "rtspsrc", `location=${server.url}`, "latency=0", "!", "rtph264depay"].concat([
        ..."! h264parse ! avdec_h264 ! identity eos-after=10 ! fakesink".split(" "),
      ]),
      { stdout: "ignore", stderr: "pipe" },
    );
    expect(await player.exited).toBe(0);
  });

  /** A player in a process of its own, once packets arrive there. */
  async function foreign(protocol: string): Promise<Bun.Subprocess<"ignore", "pipe", "ignore">> {
    const player = Bun.spawn(
      [
        ...["gst-launch-1.0", "rtspsrc", `location=${server.url}`, `protocols=${protocol}`],
        ...["!", "fakesink", "dump=true"],
      ],
      { stdin: "ignore", stdout: "pipe", stderr: "ignore" },
    );
    // It dumps what it received, each packet from offset 0 on.
    for await (const chunk of player.stdout) if (new TextDecoder().decode(chunk).includes("00000000")) break;
    return player;
  }

  test.each(["tcp", "udp"])("is not disturbed by a %s client that is killed", async (protocol) => {
    const lasting = watch(server.url, 40);
    const victim = await foreign(protocol);
    victim.kill("SIGKILL");
    await victim.exited;
    expect((await lasting).frames).toBeGreaterThanOrEqual(40);
    expectSoon((await watch(server.url, 5)).first, 2000);
    await eventually(() => server.clients === 0);
  });

  test("drops a client that fell silent without a word", async () => {
    const victim = await foreign("udp");
    victim.kill("SIGSTOP");
    expectSoon((await watch(server.url, 5)).first, 2000);
    await eventually(() => server.clients === 0);
    victim.kill("SIGKILL");
    await victim.exited;
  }, 20_000);

  test("says not found for another path", async () => {
    const error = await watch(`${server.url}/nothing`, 1).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(PipelineError);
    expect(String(error)).toContain("Not found");
  });
});

test("a port in use is a clear error, and two servers stand side by side", async () => {
  await using first = new RtspServer({ port: 0 });
  expect(() => new RtspServer({ port: first.port })).toThrow(RtspServerError);
  expect(() => new RtspServer({ port: first.port })).toThrow(
    "Another program serves there: choose another port",
  );
  await using second = new RtspServer({ port: 0 });
  const pipelines = [camera(), camera()] as const;
  first.mount("/a", pipelines[0].element("pay"));
  second.mount("/a", pipelines[1].element("pay"));
  const runs = pipelines.map((pipeline) => pipeline.run());
  const watched = await Promise.all([watch(first.url, 5), watch(second.url, 5)]);
  expect(watched.map(({ frames }) => frames >= 5)).toEqual([true, true]);
  for (const pipeline of pipelines) void pipeline.stop();
  expect(await Promise.all(runs)).toEqual(["stopped", "stopped"]);
});

test("asks for user and password", async () => {
  await using server = new RtspServer({ port: 0, auth: { user: "ann", password: "p w" } });
  const pipeline = camera();
  const url = new URL(server.mount("/x", pipeline.element("pay")));
  const run = pipeline.run();
  for (const credentials of ["", "ann:wrong@"]) {
    const error = await watch(url.href.replace("//", `//${credentials}`), 1).catch(String);
    expect(error).toMatch(/Unauthorized|[Nn]ot authorized/);
  }
  expect((await watch(url.href.replace("//", "//ann:p%20w@"), 3)).frames).toBeGreaterThanOrEqual(3);
  await pipeline.stop();
  await run;
});

test("serves faster than the clock where the stream is not synchronised", async () => {
  await using server = new RtspServer({ port: 0 });
  const pipeline = Pipeline.launch(
    "videotestsrc ! video/x-raw,width=64,height=64,framerate=1/1 ! x264enc tune=zerolatency ! rtph264pay name=pay config-interval=-1",
  );
  server.mount("/fast", pipeline.element("pay"), { sync: false });
  const run = pipeline.run();
  const begin = performance.now();
  await watch(server.url, 30);
  expectSoon(performance.now() - begin, 5000);
  await pipeline.stop();
  await run;
});

test("several streams share a path", async () => {
  await using server = new RtspServer({ port: 0 });
  const pipeline = camera("audiotestsrc is-live=true ! mulawenc ! rtppcmupay name=sound");
  server.mount("/both", pipeline.element("pay"));
  const url = server.mount("/both", pipeline.element("sound"));
  const run = pipeline.run();
  const client = launch`rtspsrc name=in location=${url} latency=0`;
  const kinds = new Set<string>();
  client.element("in").on("pad-added", (pad) => {
    kinds.add(String(pad.caps?.first?.fields["media"]));
    pad.link(client.add("fakesink", { async: false }).pad("sink"));
    if (kinds.size === 2) void client.stop();
    return undefined;
  });
  await client.run();
  expect([...kinds].sort()).toEqual(["audio", "video"]);
  await pipeline.stop();
  await run;
});

test("closing says goodbye to clients, and the pipeline plays on", async () => {
  const server = new RtspServer({ port: 0 });
  const pipeline = camera();
  server.mount("/x", pipeline.element("pay"));
  const run = pipeline.run();
  const client = launch`rtspsrc location=${server.url} latency=0 protocols=tcp ! fakesink name=out`;
  const seen = Promise.withResolvers<void>();
  client
    .element("out")
    .pad("sink")
    .probe("buffer", () => seen.resolve());
  const watching = client.run().catch(String);
  await seen.promise;
  await server.close();
  await server.close();
  expect(await watching).toMatch(/eos|closed|cut off/);
  let packets = 0;
  const more = Promise.withResolvers<void>();
  pipeline
    .element("pay")
    .pad("src")
    .probe("buffer", () => {
      if (++packets === 3) more.resolve();
    });
  await more.promise;
  await pipeline.stop();
  expect(await run).toBe("stopped");
});

test("only payloaders can be mounted, at proper paths, on a server that is open", async () => {
  const server = new RtspServer({ port: 0 });
  const pipeline = Pipeline.launch("videotestsrc name=raw ! fakesink rtph264pay name=pay");
  expect(() => server.mount("/x", pipeline.add("videotestsrc"))).toThrow("mount a payloader");
  expect(() => server.mount("x", pipeline.element("pay"))).toThrow("is no path");
  expect(() => new RtspServer({ port: 70000 })).toThrow("is no port");
  expect(() => new RtspServer({ host: "192.0.2.1" })).toThrow("cannot listen on 192.0.2.1");
  await server.close();
  expect(() => server.mount("/x", pipeline.element("pay"))).toThrow("closed");
});
