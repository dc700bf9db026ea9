/** Lines as messages of a Kafka topic, by the library that nvmsgbroker uses: nvds_msgapi.h. */
import { functions } from "../generated/deepstream/nvds_msgapi.ts";
import { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { CliError } from "./errors.ts";
import type { LineSink } from "./sinks.ts";

export interface KafkaTopic {
  readonly host: string;
  readonly port: string;
  readonly topic: string;
  /** Of the adaptor: security, partition keys and the like. */
  readonly config: string | undefined;
}

/** A message is sent when the one before was acknowledged, on a thread of its own. */
export async function openKafka({ host, port, topic, config }: KafkaTopic): Promise<LineSink> {
  const kafka = link("nvds_kafka_proto", functions);
  const lane = new Lane("kafka");
  const shown = `kafka://${host}:${port}/${topic}`;
  const handle = await lane.call(kafka, "nvds_msgapi_connect", `${host};${port}`, null, config ?? null);
  if (handle === 0) {
    lane[Symbol.dispose]();
    throw new CliError("failed", `${shown} cannot be connected to; the lines above say why`);
  }
  let lines: string[] = [];
  const send = async (line: string): Promise<void> => {
    const size = BigInt(Buffer.byteLength(line));
    const sent = await lane.call(kafka, "nvds_msgapi_send", handle, topic, line, size);
    if (sent !== 0) throw new CliError("failed", `${shown} did not take a message: is the broker there?`);
  };
  return {
    line: (line) => void lines.push(line),
    async flush() {
      const waiting = lines;
      lines = [];
      for (const line of waiting) await send(line);
    },
    async end() {
      await lane.call(kafka, "nvds_msgapi_disconnect", handle);
      lane[Symbol.dispose]();
    },
  };
}
