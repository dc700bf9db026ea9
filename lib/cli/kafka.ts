/** Lines as messages of a Kafka topic, by the library that nvmsgbroker uses: nvds_msgapi.h. */
import { functions } from "../generated/deepstream/nvds_msgapi.ts";
import { Lane } from "../native/lane.ts";
import { libraryFile, link } from "../native/library.ts";
import { Relay } from "../native/relay.ts";
import { CliError } from "./errors.ts";
import type { LineSink } from "./sinks.ts";

const kafka = link("deepscript_relay", functions);

export interface KafkaTopic {
  readonly host: string;
  readonly port: string;
  readonly topic: string;
  /** Of the adaptor: security, partition keys and the like. */
  readonly config: string | undefined;
}

/** How long the broker has for the next acknowledgement, in milliseconds. */
const patience = 5000;

/** Messages are sent one behind the other; a flush waits until all are acknowledged. */
export async function openKafka({ host, port, topic, config }: KafkaTopic): Promise<LineSink> {
  const shown = `kafka://${host}:${port}/${topic}`;
  const relay = new Relay(libraryFile("nvds_kafka_proto"), config);
  if (relay.problem !== undefined) throw new CliError("failed", `${shown}: the adaptor: ${relay.problem}`);
  const lane = new Lane("kafka");
  const handle = await lane.call(kafka, "nvds_msgapi_connect", `${host};${port}`, null, relay.config);
  if (handle === 0) {
    lane[Symbol.dispose]();
    throw new CliError("failed", `${shown} cannot be connected to; the lines above say why`);
  }
  const refused = (): CliError =>
    new CliError("failed", `${shown} did not take a message: is the broker there?`);
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    const waiting = lines;
    lines = [];
    // What becomes of them is the relay's to count: no callback.
    const calls = waiting.map((line) => {
      const size = BigInt(Buffer.byteLength(line));
      return lane.call(kafka, "nvds_msgapi_send_async", handle, topic, line, size, null, null);
    });
    const taken = await Promise.all(calls);
    if (taken.some((result) => result !== 0)) throw refused();
    for (let news = performance.now(), open = Number.POSITIVE_INFINITY; ; ) {
      const { sent, delivered, failed } = relay.counts;
      if (failed > 0) throw refused();
      const left = sent - delivered;
      if (left === 0) return;
      if (left < open) news = performance.now();
      else if (performance.now() - news > patience) throw refused();
      else await Bun.sleep(1);
      open = left;
      await lane.call(kafka, "nvds_msgapi_do_work", handle);
    }
  };
  return {
    line: (line) => void lines.push(line),
    flush,
    async end(kept) {
      try {
        if (kept) await flush();
      } finally {
        await lane.call(kafka, "nvds_msgapi_disconnect", handle);
        lane[Symbol.dispose]();
      }
    },
  };
}
