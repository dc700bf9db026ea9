import { hostname } from "node:os";
import { functions } from "../generated/deepscript/rtsp.ts";
import { textAt } from "../native/c-string.ts";
import { came } from "../native/errors.ts";
import { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { patience } from "../native/runtime.ts";
import { Bin } from "./bin.ts";
import { Element } from "./element.ts";
import { RtspServerError } from "./errors.ts";
import { type OptionNames, requireInstance, requireNumber, requireOptions, requireText } from "./given.ts";
import { addressOf } from "./object.ts";
import { Pad } from "./pad.ts";
import { ensureStarted } from "./start.ts";
import { beforeRelease } from "./wrap.ts";

const rtsp = link("deepscript_rtsp", functions);

export interface RtspServerOptions {
  /** 8554 unless given; 0 takes a free one, which `port` tells. */
  readonly port?: number | undefined;
  /** The address to listen on. `127.0.0.1` unless given: this machine only; `0.0.0.0` opens it to the network. */
  readonly host?: string | undefined;
  /** What clients must know; they are asked for it by digest or basic authentication. */
  readonly auth?: { readonly user: string; readonly password: string } | undefined;
  /** Seconds after which a client that fell silent is dropped. 60 unless given. */
  readonly sessionTimeout?: number | undefined;
}

export interface MountOptions {
  /** Sends at the pace of the stream's own clock; false sends as fast as packets come. True unless given. */
  readonly sync?: boolean;
}

const serverOptions: OptionNames<RtspServerOptions> = {
  port: true,
  host: true,
  auth: true,
  sessionTimeout: true,
};
const authOptions: OptionNames<NonNullable<RtspServerOptions["auth"]>> = { user: true, password: true };
const mountOptions: OptionNames<MountOptions> = { sync: true };

/** How long closing waits for clients' media to end, in milliseconds; after Ctrl-C less. */
const closePatience = 2000;

/**
 * Serves streams of pipelines in this process over RTSP: each is encoded once, whatever the number of
 * clients, over UDP or interleaved in the RTSP connection as the client asks.
 *
 *     const server = new RtspServer({ port: 8554 });
 *     server.mount("/ds-test", payloader);
 *     await pipeline.run();
 *     await server.close();
 *
 * A client that joins gets a key frame made for it, so set `config-interval` of the parser before the payloader to -1,
 * which puts the decoder's parameters before each (a payloader's would put them between a picture's slices). A slow client is dropped without disturbing others.
 */
export class RtspServer implements Disposable, AsyncDisposable {
  readonly host: string;
  readonly port: number;
  readonly #lane = new Lane("ds-rtsp");
  /** How many streams each path has. */
  readonly #mounts = new Map<string, number>();
  readonly #exitClose: Disposable;
  #native: number;
  #closed: Promise<void> | undefined;

  /** Listens at once. Throws RtspServerError where it cannot, as when the port is in use. */
  constructor(options: RtspServerOptions = {}) {
    requireOptions("new RtspServer()", options, serverOptions);
    ensureStarted();
    const { port = 8554, host = "127.0.0.1", auth, sessionTimeout = 60 } = options;
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new RtspServerError(`${came(port)} is no port: 0 to 65535, where 0 takes a free one`);
    }
    requireText("host", "an address of this machine", host);
    requireNumber("sessionTimeout", sessionTimeout, 1, 2 ** 31);
    if (auth !== undefined) requireAuth(auth);
    const { user = null, password = null } = auth ?? {};
    const native = rtsp.ds_rtsp_server_open(host, port, user, password, sessionTimeout);
    const failure = textAt(rtsp.ds_rtsp_server_failure(native));
    if (failure !== undefined) {
      rtsp.ds_rtsp_server_close(native, 0);
      throw new RtspServerError(explain(host, port, failure));
    }
    this.host = host;
    this.port = rtsp.ds_rtsp_server_port(native);
    this.#native = native;
    this.#exitClose = beforeRelease(
      (lane) => void lane.call(rtsp, "ds_rtsp_server_close", native, patience(closePatience, "lanes")),
    );
  }

  /** Where clients connect: `rtsp://127.0.0.1:8554`, with the path where there is only one. */
  get url(): string {
    const [only, another] = this.#mounts.keys();
    return `${this.#base}${another === undefined ? (only ?? "") : ""}`;
  }

  /** How many clients are being served right now. */
  get clients(): number {
    return this.#closed === undefined ? rtsp.ds_rtsp_server_clients(this.#native) : 0;
  }

  /**
   * Serves what comes out of `from`, an RTP payloader or its source pad, at `path`; returns the path's URL.
   * Mounting another payloader at the same path adds a stream, as sound beside a picture. To be done before
   * the pipeline plays.
   */
  mount(path: string, from: Element | Pad, options: MountOptions = {}): string {
    if (this.#closed !== undefined) throw new RtspServerError("the server is closed");
    requireText("mount()", "a path", path);
    requireOptions("mount()", options, mountOptions);
    if (!(from instanceof Pad)) requireInstance("mount()", "an element or a pad", from, Element);
    if (!/^\/[^\s?#]*$/.test(path))
      throw new RtspServerError(`${JSON.stringify(path)} is no path: as in "/ds-test"`);
    const pad = from instanceof Pad ? from : from.pad("src");
    const bin = pad.element?.parent;
    if (!(bin instanceof Bin)) throw new RtspServerError(`${pad} is in no pipeline`);
    if (!pad.templateCaps.intersects("application/x-rtp")) {
      throw new RtspServerError(`${pad} gives no RTP: mount a payloader, as rtph264pay for H.264`);
    }
    const tail = bin.add("appsink", {
      sync: options.sync ?? true,
      "buffer-list": true,
      "wait-on-eos": false,
    });
    pad.link(tail.pad("sink"));
    const index = this.#mounts.get(path) ?? 0;
    rtsp.ds_rtsp_server_mount(this.#native, path, addressOf(tail), index);
    this.#mounts.set(path, index + 1);
    return `${this.#base}${path}`;
  }

  /** Stops listening, says goodbye to clients and resolves when all is released. The pipelines play on. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** As close(), without waiting for it. */
  [Symbol.dispose](): void {
    void this.close();
  }

  async #close(): Promise<void> {
    this.#exitClose[Symbol.dispose]();
    await this.#lane.call(rtsp, "ds_rtsp_server_close", this.#native, patience(closePatience, "closed"));
    this.#native = 0;
    this.#lane[Symbol.dispose]();
  }

  get #base(): string {
    const everywhere = this.host === "0.0.0.0" || this.host === "::";
    const host = everywhere ? hostname() : this.host.includes(":") ? `[${this.host}]` : this.host;
    return `rtsp://${host}:${this.port}`;
  }
}

function requireAuth(auth: NonNullable<RtspServerOptions["auth"]>): void {
  requireOptions("auth", auth, authOptions);
  requireText("auth.user", "a name", auth.user);
  requireText("auth.password", "a password", auth.password);
}

function explain(host: string, port: number, failure: string): string {
  const cannot = `the RTSP server cannot listen on ${host}:${port}: ${failure}.`;
  if (/in use/.test(failure)) return `${cannot} Another program serves there: choose another port.`;
  if (/denied|permitted/i.test(failure))
    return `${cannot} Ports below 1024 are for root: choose a higher one.`;
  return `${cannot} Check the address: 127.0.0.1 is this machine only, 0.0.0.0 all of its networks.`;
}
