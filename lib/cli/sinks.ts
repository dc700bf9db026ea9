/** Where lines of data go: `--sink`. */
import { closeSync, openSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { whyUnwritten } from "../gst/file_problem.ts";
import { withoutPasswords } from "../gst/secrets.ts";
import { CliError } from "./errors.ts";
import type { RowFormat } from "./rows.ts";

/** Lines one after the other. What a full or lost sink throws ends the run. */
export interface LineSink {
  line(text: string): void;
  /** Resolves when all lines until now have arrived: the stream waits for that, or drops batches, as it is told. */
  flush(): Promise<void>;
  /**
   * Lets go of files and connections; what is `kept` arrives first. Where nothing is, a file that it has made itself
   * goes for good.
   */
  end(kept: boolean): Promise<void>;
}

/** What a sink is named by; a message of a broker is a row of JSON. */
export interface SinkName {
  readonly text: string;
  readonly kind: "stdout" | "file" | "redis" | "kafka";
}

export const sinkHelp: string =
  "stdout, a new file, redis://[user:password@]host[:6379][/database][?stream=deepscript], or " +
  "kafka://host[:9092]/topic[?config=file] with nvmsgbroker's configuration";

/** Throws CliError for what is none of them. */
export function parseSink(text: string): SinkName {
  if (text === "stdout") return { text, kind: "stdout" };
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return { text: text.replace(/^file:/i, ""), kind: "file" };
  if (URL.canParse(text)) {
    if (scheme === "file" && new URL(text).host === "")
      return { text: Bun.fileURLToPath(text), kind: "file" };
    if (scheme === "redis" || scheme === "rediss") return { text, kind: "redis" };
    if (scheme === "kafka" && kafkaAddress.test(text)) return { text, kind: "kafka" };
  }
  throw new CliError("usage", `--sink ${withoutPasswords(text)}: it takes ${sinkHelp}`);
}

/** The format for a sink where none is asked for. */
export function usualFormat({ kind, text }: SinkName): RowFormat {
  if (kind === "stdout") return "table";
  return kind === "file" && text.endsWith(".csv") ? "csv" : "json";
}

export async function openSink(name: SinkName): Promise<LineSink> {
  switch (name.kind) {
    case "stdout":
      return { line: (text) => console.log(text), flush: async () => {}, end: async () => {} };
    case "file":
      return openFile(name.text);
    case "redis": {
      const { openRedis } = await import("./redis.ts");
      return await openRedis(name.text);
    }
    case "kafka": {
      const { openKafka } = await import("./kafka.ts");
      const [, host = "", port = "9092", topic = "", config] = kafkaAddress.exec(name.text) ?? [];
      return await openKafka({ host, port, topic: decodeURIComponent(topic), config });
    }
  }
}

/** Host (or an IPv6 address in brackets), port, topic, configuration. */
const kafkaAddress = /^kafka:\/\/([^/:?@]+|\[[^\]]+\])(?::(\d+))?\/([^/?]+)(?:\?config=(.+))?$/i;

function openFile(path: string): LineSink {
  try {
    // A file that is there belongs to somebody.
    closeSync(openSync(path, "wx"));
  } catch (cause) {
    throw new CliError("usage", `--sink ${path}: ${whyUnwritten(cause, path)}`, { cause });
  }
  const writer = Bun.file(resolve(path)).writer();
  return {
    line: (text) => void writer.write(`${text}\n`),
    flush: async () => void (await writer.flush()),
    async end(kept) {
      await writer.end();
      if (!kept) rmSync(path, { force: true });
    },
  };
}
