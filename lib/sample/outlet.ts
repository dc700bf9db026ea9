/** Where a sample's pictures go, as one option says it. */
import { InvalidArgumentError } from "@commander-js/extra-typings";
import type { Element } from "../gst/element.ts";
import { RtspServerError } from "../gst/errors.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { RtspServer, type RtspServerOptions } from "../gst/rtsp_server.ts";
import { notice } from "../native/notice.ts";
import { addEncoder, type EncoderOptions } from "../video/encoder.ts";
import { addOutput, type Output } from "../video/output.ts";

/** What the option names. */
export type Target =
  | { readonly kind: "display" | "none" }
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "rtsp"; readonly server: RtspServerOptions; readonly mount: string };

/** How the option is explained. */
export const outletHelp =
  "display, none, FILE.mp4, FILE.mov, FILE.mkv, or rtsp://[USER:PASSWORD@]HOST:PORT/PATH to serve it there";

/** Parses `display`, `none`, a file's name, or where the stream is to be served: `rtsp://127.0.0.1:8554/ds-test`. */
export function outlet(text: string): Target {
  if (text === "display" || text === "none") return { kind: text };
  if (!/^[a-z]+:\/\//i.test(text)) return { kind: "file", file: text };
  const url = URL.parse(text);
  if (url?.protocol !== "rtsp:" || url.hostname === "")
    throw new InvalidArgumentError(`It takes ${outletHelp}.`);
  const [user = "", password = ""] = [url.username, url.password].map(decoded);
  // Who names one means that not everybody is to watch.
  if ((user === "") !== (password === "") || (user === "" && /^[^/]*\/\/[^/]*@/.test(text)))
    throw new InvalidArgumentError("It takes a user with a password, as in rtsp://USER:PASSWORD@HOST.");
  return {
    kind: "rtsp",
    mount: url.pathname.length > 1 ? url.pathname : "/ds-test",
    server: {
      host: url.hostname,
      ...(url.port !== "" && { port: Number(url.port) }),
      ...(user !== "" && { auth: { user, password } }),
    },
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new InvalidArgumentError("Its user or password has a % in it that is not written as %25.");
  }
}

/** `codec` and `bitrate` of what is served or written. Default: H.264 of 4,000,000 bits per second. */
export interface OutletOptions extends Partial<Pick<EncoderOptions, "codec" | "bitrate">> {
  /** At the pictures' own pace. */
  readonly sync: boolean;
}

/** What pictures are linked to. Disposing of it closes the server that it has. */
export interface Outlet extends AsyncDisposable, Pick<Output, "closedBy"> {
  readonly kind: Output["kind"] | "served";
  readonly input: Element;
  /** Where it is served. */
  readonly url?: string;
}

/** Adds what shows, writes or serves pictures, and says on the terminal where they go. */
export async function addOutlet(
  pipeline: Pipeline,
  target: Target,
  { sync, codec = "H264", bitrate = 4_000_000 }: OutletOptions,
): Promise<Outlet> {
  if (target.kind !== "rtsp") {
    const file = target.kind === "file" ? { file: target.file } : {};
    const output = await addOutput(pipeline, {
      ...file,
      display: target.kind === "display",
      sync,
      encoder: { codec, bitrate },
    });
    if (target.kind !== "none") notice(`The video goes ${output.where}`);
    return { ...output, async [Symbol.asyncDispose]() {} };
  }
  const server = listen(target.server);
  const { input, output } = await addEncoder(pipeline, { codec, bitrate });
  const url = server.mount(target.mount, output, { sync });
  notice(servedAt(url, target.server.auth !== undefined));
  return {
    ...{ kind: "served", input, url, closedBy: () => false },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function listen(options: RtspServerOptions): RtspServer {
  try {
    return new RtspServer(options);
  } catch (cause) {
    if (!(cause instanceof RtspServerError)) throw cause;
    const { host = "127.0.0.1" } = options;
    throw new RtspServerError(
      `${cause.message}\n  Another one is named with --output: -o rtsp://${host}:PORT/PATH, of which 0 takes any that is free.`,
      { cause },
    );
  }
}

/** For sampleMain(): the options to look at where a server cannot listen; `port` is what the one of the port is called. */
export function serverHint(port: string): (error: Error) => string | undefined {
  return (error) => {
    if (!(error instanceof RtspServerError)) return undefined;
    return `Options: ${port} PORT (0: any that is free), --host ADDRESS.`;
  };
}

/** Where a stream is served, and what shows it there; with a place for the login that it needs. */
export function servedAt(url: string, login: boolean): string {
  const address = login ? url.replace("//", "//USER:PASSWORD@") : url;
  return `Serving ${url}\n  watch it with: ffplay -rtsp_transport tcp ${address}`;
}
