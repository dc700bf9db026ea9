/** What stands between nvmsgbroker and a broker's adaptor, and counts: shim/relay/relay.h. */
import { ptr } from "bun:ffi";
import { join } from "node:path";
import { functions } from "../generated/deepscript/relay.ts";
import { functions as gobjectFunctions } from "../generated/gobject/gobject.ts";
import { shimBuild } from "../sdk/select.ts";
import { textAt } from "./c-string.ts";
import { symbolAddress } from "./lane.ts";
import { libraryFile, link } from "./library.ts";

const gobject = link("gobject-2.0", gobjectFunctions);
const relay = link("deepscript_relay", functions);

/** What has become of messages so far. */
export interface RelayCounts {
  readonly sent: number;
  readonly delivered: number;
  readonly failed: number;
}

const released = new FinalizationRegistry<number>((address) => relay.ds_relay_free(address));

/** Counts the messages of one element. */
export class Relay {
  /** Why the library is no adaptor; such a relay is of no use. */
  readonly problem: string | undefined;
  /** The element's `config`, by which its messages are told from others'. */
  readonly config: string;
  readonly #address: number;
  readonly #counts = new BigUint64Array(3);

  /** @param library the adaptor's file, which is loaded */
  constructor(library: string, configuration: string | undefined) {
    this.#address = relay.ds_relay_new(library, configuration ?? null);
    released.register(this, this.#address);
    this.problem = textAt(relay.ds_relay_problem(this.#address));
    this.config = textAt(relay.ds_relay_config(this.#address)) ?? "";
  }

  /** For as long as the element lives, it can connect through this. @param element its address */
  keep(element: number): void {
    relay.ds_relay_keep(this.#address);
    const free = symbolAddress("deepscript_relay", "ds_relay_free");
    gobject.g_object_set_data_full(element, "deepscript-relay", this.#address, free);
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
