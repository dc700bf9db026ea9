/** A broker of each kind with somebody else's subscriber at it, as the tests of all adaptors see it. */
import { type Broker, buildProgram } from "./build.ts";
import { numbersIn, once } from "./messages.ts";
import { Talk } from "./process.ts";
import { Mosquitto, Redis } from "./servers.ts";

export interface Station extends AsyncDisposable {
  readonly connection: string;
  /** Whether all messages arrive in the order in which they were sent, not those of one key alone. */
  readonly ordered: boolean;
  /** Takes the broker away at once. */
  leave(): Promise<void>;
  comeBack(): Promise<void>;
  /**
   * Waits until so many different messages were received, and gives what all are told apart by, each once: the
   * numbers of broker_driver's, or what is found in the lines that the subscriber prints.
   */
  received(count: number): Promise<number[]>;
  received<T>(count: number, among: (lines: readonly string[]) => T[]): Promise<T[]>;
}

export const topic = "events";

class RedisStation implements Station {
  readonly ordered = true;
  readonly #server = new Redis();

  get connection(): string {
    return this.#server.connection;
  }

  async start(): Promise<this> {
    await this.#server.start();
    return this;
  }

  async leave(): Promise<void> {
    await this.#server.kill();
  }

  async comeBack(): Promise<void> {
    await this.#server.start();
  }

  received(count: number): Promise<number[]>;
  received<T>(count: number, among: (lines: readonly string[]) => T[]): Promise<T[]>;
  async received(
    count: number,
    among: (lines: readonly string[]) => unknown[] = numbersIn,
  ): Promise<unknown[]> {
    for (;;) {
      const lines = (await this.#server.cli("--raw", "xrange", topic, "-", "+")).split("\n");
      const found = once(among(lines));
      if (found.length >= count) return found;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server[Symbol.asyncDispose]();
  }
}

class MqttStation implements Station {
  readonly ordered = true;
  readonly #server = new Mosquitto();
  #subscriber: Talk | undefined;

  get connection(): string {
    return this.#server.connection;
  }

  async start(): Promise<this> {
    await this.#server.start();
    this.#subscriber = await this.#server.subscriber(topic);
    return this;
  }

  async leave(): Promise<void> {
    await this.#server.kill();
  }

  async comeBack(): Promise<void> {
    await this.#server.start();
  }

  received(count: number): Promise<number[]>;
  received<T>(count: number, among: (lines: readonly string[]) => T[]): Promise<T[]>;
  async received(
    count: number,
    among: (lines: readonly string[]) => unknown[] = numbersIn,
  ): Promise<unknown[]> {
    const subscriber = this.#subscriber;
    await subscriber?.until((lines) => once(among(lines)).length >= count);
    return once(among(subscriber?.lines ?? []));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#subscriber?.[Symbol.asyncDispose]();
    await this.#server[Symbol.asyncDispose]();
  }
}

/** librdkafka's mock cluster, and kcat as its reader where there is one. */
export class KafkaStation implements Station {
  readonly ordered = false;
  readonly #mock: Talk;
  readonly #reader: string;
  #address = "";
  #reading: Talk | undefined;

  private constructor(mock: string, reader: string) {
    this.#mock = new Talk([mock, topic]);
    this.#reader = reader;
  }

  static async start(): Promise<KafkaStation> {
    const [mock, reader] = await Promise.all([
      buildProgram("kafka_mock.c", ["rdkafka"]),
      buildProgram("kafka_reader.c", ["rdkafka"]),
    ]);
    const station = new KafkaStation(mock, reader);
    station.#address = await station.#mock.hear(/^[\w.]+:\d+$/);
    return station;
  }

  get connection(): string {
    return this.#address.replace(":", ";");
  }

  async leave(): Promise<void> {
    this.#mock.say("down");
    await this.#mock.hear(/^down$/);
  }

  /** Takes 0.3 seconds for each answer from now on. */
  async slowDown(): Promise<void> {
    this.#mock.say("slow");
    await this.#mock.hear(/^slow$/);
  }

  async comeBack(): Promise<void> {
    this.#mock.say("up");
    await this.#mock.hear(/^up$/);
  }

  /** What a reader prints of the topic from its beginning on, with the keys of the messages where it can. */
  reading(format: readonly string[] = []): Talk {
    const kcat = Bun.which("kcat") ?? Bun.which("kafkacat");
    this.#reading ??= new Talk(
      kcat === null
        ? [this.#reader, this.#address, topic]
        : [kcat, "-b", this.#address, "-C", "-q", "-u", "-t", topic, "-o", "beginning", ...format],
    );
    return this.#reading;
  }

  received(count: number): Promise<number[]>;
  received<T>(count: number, among: (lines: readonly string[]) => T[]): Promise<T[]>;
  async received(
    count: number,
    among: (lines: readonly string[]) => unknown[] = numbersIn,
  ): Promise<unknown[]> {
    const reading = this.reading();
    await reading.until((lines) => once(among(lines)).length >= count);
    return once(among(reading.lines));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#reading?.[Symbol.asyncDispose]();
    await this.#mock[Symbol.asyncDispose]();
  }
}

export async function openStation(broker: Broker): Promise<Station> {
  if (broker === "redis") return await new RedisStation().start();
  if (broker === "mqtt") return await new MqttStation().start();
  return await KafkaStation.start();
}
