/** Real brokers, each on a free port with a configuration and a folder of its own, ended whatever happens. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Talk } from "./process.ts";

function freePort(): number {
  using listening = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data() {} } });
  return listening.port;
}

/** A broker that can be killed and started again where it was. */
export abstract class Server implements AsyncDisposable {
  readonly folder: string = mkdtempSync(join(tmpdir(), "deepscript-broker-"));
  #running: Talk | undefined;
  #port: number = freePort();
  /** Others know its port. */
  #settled = false;

  get port(): number {
    return this.#port;
  }

  protected abstract command(): readonly string[];
  /** Whether it answers. */
  protected abstract answers(): Promise<boolean>;

  /** As nvmsgbroker's conn-str has it. */
  get connection(): string {
    return `127.0.0.1;${this.port}`;
  }

  async start(): Promise<this> {
    // Between two programs a free port may be taken by a third.
    for (let left = 4; !this.#settled; left--) {
      this.#settled = await this.#begin().then(
        () => true,
        (error: unknown) => {
          if (left === 0) throw error;
          this.#port = freePort();
          return false;
        },
      );
      if (this.#settled) return this;
    }
    await this.#begin();
    return this;
  }

  async #begin(): Promise<void> {
    const running = new Talk(this.command());
    this.#running = running;
    let ended = false;
    const over = running.end().then(() => {
      ended = true;
      return false;
    });
    // Who has its port may accept and be silent.
    while (!(await Promise.race([this.answers(), over]))) {
      if (ended) throw new Error(`${this.command()[0]} ended:\n${running.lines.join("\n")}`);
      await Bun.sleep(20);
    }
  }

  async kill(): Promise<void> {
    await this.#running?.kill();
  }

  /** It is there, and answers nothing any more. */
  freeze(): void {
    this.signal("SIGSTOP");
  }

  protected signal(signal: NodeJS.Signals): void {
    this.#running?.signal(signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export class Redis extends Server {
  readonly #password: string | undefined;

  constructor(password?: string) {
    super();
    this.#password = password;
  }

  protected override command(): readonly string[] {
    return [
      ...[
        "redis-server",
        "--port",
        `${this.port}`,
        "--bind",
        "127.0.0.1",
        "--dir",
        this.folder,
        "--save",
        "",
      ],
      // What it has acknowledged outlives its being killed.
      ...["--appendonly", "yes", "--appendfsync", "always"],
      ...(this.#password === undefined ? [] : ["--requirepass", this.#password]),
    ];
  }

  protected override async answers(): Promise<boolean> {
    return (await this.cli("ping")).trim() === "PONG";
  }

  async cli(...words: readonly string[]): Promise<string> {
    const password = this.#password === undefined ? [] : ["-a", this.#password, "--no-auth-warning"];
    const child = Bun.spawn(["redis-cli", "-p", `${this.port}`, ...password, ...words], { stderr: "ignore" });
    return await new Response(child.stdout).text();
  }

  /** The payloads in a stream. */
  async payloads(stream: string, field = "metadata"): Promise<string[]> {
    const lines = (await this.cli("--raw", "xrange", stream, "-", "+")).split("\n");
    return lines.filter((_, index) => lines[index - 1] === field);
  }
}

export class Mosquitto extends Server {
  readonly #options: readonly string[];

  /** Lines of its configuration besides those that any has. */
  constructor(options: readonly string[] = ["allow_anonymous true"]) {
    super();
    this.#options = options;
  }

  protected override command(): readonly string[] {
    const lines = [
      ...[`listener ${this.port} 127.0.0.1`, ...this.#options],
      // Subscriptions outlive its being killed; what it has acknowledged is on its way to subscribers by then.
      ...["persistence true", `persistence_location ${this.folder}/`, "user root"],
      ...["max_queued_messages 0", "max_inflight_messages 0"],
    ];
    writeFileSync(join(this.folder, "mosquitto.conf"), lines.join("\n"));
    return [Bun.which("mosquitto") ?? "/usr/sbin/mosquitto", "-c", join(this.folder, "mosquitto.conf")];
  }

  protected override async answers(): Promise<boolean> {
    return await Bun.connect({ hostname: "127.0.0.1", port: this.port, socket: { data() {} } }).then(
      (socket) => {
        socket.end();
        return true;
      },
      () => false,
    );
  }

  /** A subscriber with a lasting session, which connects again by itself; it prints what it gets. */
  async subscriber(topic: string, more: readonly string[] = []): Promise<Talk> {
    const subscriber = new Talk([
      ...[
        "stdbuf",
        "-oL",
        "mosquitto_sub",
        "-p",
        `${this.port}`,
        "-h",
        "127.0.0.1",
        "-c",
        "-i",
        `reader-${topic}`,
        "-q",
        "1",
      ],
      ...["-d", "-t", topic, ...more],
    ]);
    await subscriber.hear(/^Subscribed/);
    // It writes down what it knows.
    this.signal("SIGUSR1");
    while (!existsSync(join(this.folder, "mosquitto.db"))) await Bun.sleep(20);
    return subscriber;
  }
}
