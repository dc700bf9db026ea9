/** RTSP cameras that do not do as they should, on TCP ports of this process. */

interface Listening extends Disposable {
  readonly port: number;
  /** Resolves when a client has come as far as this camera goes. */
  readonly met: Promise<void>;
}

/** Accepts the connection and never says a word. */
export function silentCamera(): Listening {
  const met = Promise.withResolvers<void>();
  const server = Bun.listen({
    hostname: "127.0.0.1",
    port: 0,
    socket: { data: () => met.resolve() },
  });
  return { port: server.port, met: met.promise, [Symbol.dispose]: () => server.stop(true) };
}

const description = [
  ...["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=camera", "c=IN IP4 127.0.0.1", "t=0 0"],
  ...["m=video 0 RTP/AVP 96", "a=rtpmap:96 H264/90000", "a=control:stream"],
].join("\r\n");

/** Answers every request as it should, takes TCP only, and then sends no packet. */
export function emptyCamera(): Listening {
  const met = Promise.withResolvers<void>();
  const server = Bun.listen({
    hostname: "127.0.0.1",
    port: 0,
    socket: {
      data(socket, bytes) {
        for (const request of bytes.toString().split("\r\n\r\n").filter(Boolean)) {
          socket.write(answer(request, server.port));
          if (request.startsWith("PLAY")) met.resolve();
        }
      },
    },
  });
  return { port: server.port, met: met.promise, [Symbol.dispose]: () => server.stop(true) };
}

function answer(request: string, port: number): string {
  const sequence = /^CSeq: *(\d+)/im.exec(request)?.[1] ?? "0";
  const transport = /^Transport: *(.*)$/im.exec(request)?.[1] ?? "";
  const say = (status: string, headers: readonly string[] = [], body = ""): string =>
    [`RTSP/1.0 ${status}`, `CSeq: ${sequence}`, ...headers, `Content-Length: ${body.length}`, "", body].join(
      "\r\n",
    );
  switch (request.split(" ", 1)[0]) {
    case "OPTIONS":
      return say("200 OK", ["Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN"]);
    case "DESCRIBE":
      return say(
        "200 OK",
        ["Content-Type: application/sdp", `Content-Base: rtsp://127.0.0.1:${port}/x/`],
        `${description}\r\n`,
      );
    case "SETUP":
      return transport.includes("TCP")
        ? say("200 OK", ["Session: 1", "Transport: RTP/AVP/TCP;unicast;interleaved=0-1"])
        : say("461 Unsupported Transport");
    default:
      return say("200 OK", ["Session: 1"]);
  }
}
