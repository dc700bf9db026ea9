/** Lines as entries of a Redis stream, in the field that nvmsgbroker's Redis adaptor uses too. */
import { withoutPasswords } from "../gst/secrets.ts";
import { CliError } from "./errors.ts";
import type { LineSink } from "./sinks.ts";

/** How long the server has to answer at first, in milliseconds. */
const patience = 5000;

export async function openRedis(text: string): Promise<LineSink> {
  const url = new URL(text);
  const stream = url.searchParams.get("stream") ?? "deepscript";
  url.search = "";
  const shown = withoutPasswords(text);
  const failed = (cause: unknown): CliError => {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new CliError("failed", `${shown}: ${withoutPasswords(why)}`, { cause });
  };
  const client = new Bun.RedisClient(url.href, { connectionTimeout: patience, maxRetries: 3 });
  try {
    await client.connect();
  } catch (cause) {
    client.close();
    const refused = await refusal(url);
    throw refused === undefined ? failed(cause) : new CliError("failed", `${shown}: ${refused}`, { cause });
  }
  let underWay: Promise<unknown>[] = [];
  const flush = async (): Promise<void> => {
    const waited = underWay;
    underWay = [];
    await Promise.all(waited).catch((cause: unknown) => {
      throw failed(cause);
    });
  };
  return {
    line(line) {
      const sent = client.send("XADD", [stream, "*", "metadata", line]);
      // Not unhandled, should it fail before it is waited for: flush() tells of it.
      sent.catch(() => {});
      underWay.push(sent);
    },
    flush,
    async end(kept) {
      try {
        if (kept) await flush();
      } finally {
        client.close();
      }
    },
  };
}

/** Bun's client calls every refusal a closed connection: here the server is asked for its own words. */
async function refusal(url: URL): Promise<string | undefined> {
  const login = [url.username, url.password].filter((part) => part !== "").map(decodeURIComponent);
  const command = url.password === "" ? ["PING"] : ["AUTH", ...login];
  const answer = await ask(url, command);
  if (answer?.startsWith("-") !== true) return undefined;
  const words = answer.slice(1);
  if (words.startsWith("NOAUTH"))
    return "the server wants a password: redis://:password@host, or user:password";
  return words.startsWith("WRONGPASS") ? `the server refused the password: ${words}` : `the server: ${words}`;
}

/** The first line of what a server says to a command; undefined where it says nothing. */
async function ask(url: URL, command: readonly string[]): Promise<string | undefined> {
  const answered = Promise.withResolvers<string | undefined>();
  const nothing = (): void => answered.resolve(undefined);
  const timer = setTimeout(nothing, patience);
  let said = "";
  const socket = {
    data(_: unknown, chunk: Uint8Array): void {
      said += Buffer.from(chunk).toString("latin1");
      const end = said.indexOf("\r\n");
      if (end >= 0) answered.resolve(said.slice(0, end));
    },
    close: nothing,
    error: nothing,
  };
  try {
    const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
    const tls = url.protocol === "rediss:";
    const connection = await Bun.connect({ hostname, port: Number(url.port || 6379), tls, socket });
    const words = command.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
    connection.write(`*${command.length}\r\n${words.join("")}`);
    const answer = await answered.promise;
    connection.end();
    return answer;
  } catch {
    // That it cannot be reached, the client has told.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
