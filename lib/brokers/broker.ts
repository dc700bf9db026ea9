/** Message brokers: nvmsgbroker with an adaptor of the SDK's, and what becomes of its messages. */
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Element } from "../gst/element.ts";
import { GstError } from "../gst/errors.ts";
import { whyUnread } from "../gst/file_problem.ts";
import { addressOf } from "../gst/object.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { ensureStarted } from "../gst/start.ts";
import { Relay, relayFor } from "../native/relay.ts";

/** A broker that cannot be spoken to as asked. `message` is meant for a person. */
export class BrokerError extends GstError {
  override readonly name = "BrokerError";
}

export interface BrokerOptions {
  /** Whose adaptor: `"kafka"`, `"redis"`, `"mqtt"`, another one that the SDK has, or a library's path. */
  readonly adaptor: string;
  /** Where the broker is, `"host;port"` or `"host;port;topic"`; without it, `config` says so. */
  readonly connection?: string | undefined;
  /** The adaptor's configuration file, with a group `[message-broker]`; credentials belong there. */
  readonly config?: string | undefined;
  readonly topic?: string | undefined;
}

/** What has become of the messages so far; final once the pipeline has stopped. */
export interface Deliveries {
  /** Handed to the adaptor. */
  readonly sent: number;
  /** Acknowledged by the broker. */
  readonly delivered: number;
  /** Refused, or given up. */
  readonly failed: number;
  /** Neither yet: under way, or kept until the broker is back. */
  readonly pending: number;
}

export interface MessageBroker {
  /**
   * The nvmsgbroker, to be linked behind an nvmsgconv. Its `config`, a spelling of the file's path that no other has,
   * and its `proto-lib` tell its messages from others': both stay as they are.
   */
  readonly element: Element;
  readonly deliveries: Deliveries;
}

/**
 * Adds an nvmsgbroker, which sends the payloads in buffers to a broker. The first connection is made when the pipeline
 * starts, which fails where that fails; later ones are the adaptor's business: those of the stand-in connect again
 * and keep messages meanwhile. A BrokerError says what is wrong with the options.
 */
export function addBroker(pipeline: Pipeline, options: BrokerOptions): MessageBroker {
  const library = adaptorFile(options.adaptor);
  const config = options.config === undefined ? undefined : readable(options.config);
  if (options.connection === undefined && config === undefined)
    throw new BrokerError(
      'Where is the broker? It takes a connection string ("host;port") or a configuration.',
    );
  if (options.topic === undefined && needsTopic(library) && options.connection?.split(";")[2] === undefined)
    throw new BrokerError('Which topic? It takes one, or a connection string "host;port;topic".');
  const relay = new Relay(library, config);
  if (relay.problem !== undefined) throw new BrokerError(`${library} is no adaptor: ${relay.problem}.`);
  const element = pipeline.add("nvmsgbroker", {
    "proto-lib": relayFor(library),
    ...(options.connection !== undefined && { "conn-str": options.connection }),
    config: relay.config,
    ...(options.topic !== undefined && { topic: options.topic }),
    sync: false,
  });
  relay.keep(addressOf(element));
  return {
    element,
    get deliveries(): Deliveries {
      const { sent, delivered, failed } = relay.counts;
      return { sent, delivered, failed, pending: sent - delivered - failed };
    },
  };
}

/** Others' brokers, as Azure's, know from their connection strings where messages go. */
function needsTopic(library: string): boolean {
  return /libnvds_(kafka|mqtt|redis)_proto\.so$/.test(library);
}

function adaptorFile(adaptor: string): string {
  const { libraries } = ensureStarted();
  const isPath = adaptor.includes("/");
  const file = isPath ? resolve(adaptor) : join(libraries, `libnvds_${adaptor}_proto.so`);
  if (existsSync(file)) return file;
  const known = readdirSync(libraries).flatMap((name) => /^libnvds_(\w+)_proto\.so$/.exec(name)?.[1] ?? []);
  const there = `There are adaptors for ${known.toSorted().join(", ")}, in ${libraries}.`;
  throw new BrokerError(`${isPath ? `${file}: no such file` : `No adaptor for ${adaptor}`}. ${there}`);
}

function readable(config: string): string {
  const file = resolve(config);
  try {
    accessSync(file, constants.R_OK);
  } catch (cause) {
    throw new BrokerError(`The adaptor's configuration: ${file}: ${whyUnread(cause)}.`, { cause });
  }
  return file;
}
