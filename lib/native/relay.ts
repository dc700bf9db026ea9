/** What stands between nvmsgbroker and a broker's adaptor, and counts: shim/relay/relay.h. */
import { ptr } from "bun:ffi";
import { join } from "node:path";
import { functions } from "../generated/deepscript/relay.ts";
import { shimBuild } from "../sdk/select.ts";
import { libraryFile, link } from "./library.ts";

const relay = link("deepscript_relay", functions);

/** What has become of messages so far. */
export interface RelayCounts {
  readonly sent: number;
  readonly delivered: number;
  readonly failed: number;
}

const released = new FinalizationRegistry<number>((address) => relay.ds_relay_free(address));

/** Counts the messages of connections with this string and this configuration. */
export class Relay {
  readonly #address: number;
  readonly #counts = new BigUint64Array(3);

  /** @param library the adaptor's file */
  constructor(library: string, connection: string | undefined, configuration: string | undefined) {
    this.#address = relay.ds_relay_new(library, connection ?? null, configuration ?? null);
    released.register(this, this.#address);
  }

  get counts(): RelayCounts {
    relay.ds_relay_counts(this.#address, ptr(this.#counts));
    const [sent = 0n, delivered = 0n, failed = 0n] = this.#counts;
    return { sent: Number(sent), delivered: Number(delivered), failed: Number(failed) };
  }
}

/** nvmsgbroker's proto-lib for an adaptor: the element knows some of them by their files' names. */
export function relayFor(adaptor: string): string {
  const known = /libnvds_(amqp|azure|azure_edge|kafka|mqtt|redis)_proto\.so$/.exec(adaptor);
  return known === null ? libraryFile("deepscript_relay") : join(shimBuild(), "relay", known[0]);
}
