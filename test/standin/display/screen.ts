/** A display that nobody sees, with what is on it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** Red, green and blue, 0 to 255. */
export type Pixel = readonly [number, number, number];

export class Screen implements AsyncDisposable {
  /** For DISPLAY. */
  readonly name: string;
  readonly #width: number;
  readonly #height: number;
  readonly #server: Bun.Subprocess<"ignore", "pipe", "ignore">;
  readonly #folder: string;

  private constructor(
    name: string,
    [width, height]: readonly [number, number],
    server: Bun.Subprocess<"ignore", "pipe", "ignore">,
    folder: string,
  ) {
    this.name = name;
    this.#width = width;
    this.#height = height;
    this.#server = server;
    this.#folder = folder;
  }

  /** Starts Xvfb on a display number that is free. */
  static async open(width: number, height: number): Promise<Screen> {
    const folder = mkdtempSync(join(tmpdir(), "deepscript-screen-"));
    const server = Bun.spawn(
      ["Xvfb", "-displayfd", "1", "-screen", "0", `${width}x${height}x24`, "-fbdir", folder, "-noreset"],
      { stdin: "ignore", stdout: "pipe", stderr: "ignore" },
    );
    let number = "";
    for await (const chunk of server.stdout) {
      number += new TextDecoder().decode(chunk);
      if (number.includes("\n")) break;
    }
    if (number === "") throw new Error(`Xvfb did not start: ${await server.exited}`);
    return new Screen(`:${number.trim()}`, [width, height], server, folder);
  }

  /** As it is now. */
  pixel(x: number, y: number): Pixel {
    return this.picture()(x, y);
  }

  /** All of it as it is now: a file in the format of xwd, whose header counts in big-endian words. */
  picture(): (x: number, y: number) => Pixel {
    const file = readFileSync(join(this.#folder, "Xvfb_screen0"));
    const word = (index: number): number => file.readUInt32BE(index * 4);
    const pixels = word(0) + word(19) * 12;
    const [littleEndian, bytes, line] = [word(7) === 0, word(11) / 8, word(12)];
    return (x, y) => {
      const at = pixels + y * line + x * bytes;
      const value = littleEndian ? file.readUInt32LE(at) : file.readUInt32BE(at);
      return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
    };
  }

  /** Waits until a pixel is about of this colour. */
  async shows(x: number, y: number, colour: Pixel): Promise<void> {
    const deadline = performance.now() + 20_000;
    for (let seen = this.pixel(x, y); !alike(seen, colour); seen = this.pixel(x, y)) {
      if (performance.now() > deadline) throw new Error(`at ${x}, ${y} there is ${seen}, and not ${colour}`);
      await Bun.sleep(20);
    }
  }

  /** Waits until nothing is on it: windows of programs that were killed go a little later. */
  async empty(): Promise<void> {
    const deadline = performance.now() + 20_000;
    while (!this.#isBlack()) {
      if (performance.now() > deadline) throw new Error("there is still something on the screen");
      await Bun.sleep(20);
    }
  }

  #isBlack(): boolean {
    const at = this.picture();
    for (let y = 0; y < this.#height; y += 5)
      for (let x = 0; x < this.#width; x += 5) if (at(x, y).some((part) => part > 0)) return false;
    return true;
  }

  /** As when the X server crashes. */
  async kill(): Promise<void> {
    this.#server.kill("SIGKILL");
    await this.#server.exited;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Whether colours are the same but for what conversions round. */
export function alike(one: Pixel, other: Pixel): boolean {
  return one.every((part, index) => Math.abs(part - (other[index] ?? 0)) < 16);
}

/** gst-launch-1.0 with the stand-in's plugin, on a screen. Leaving the scope ends it. */
export class Shown implements AsyncDisposable {
  readonly #child: Bun.Subprocess<"ignore", "ignore", "pipe">;
  /** What it complained of, once it has ended. */
  readonly errors: Promise<string>;

  constructor(description: string, environment: Readonly<Record<string, string | undefined>>) {
    this.#child = Bun.spawn(["gst-launch-1.0", "-q", ...description.split(/\s+/).filter(Boolean)], {
      env: { ...process.env, ...environment },
      stdin: "ignore",
      stdout: "ignore",
      stderr: "pipe",
    });
    this.errors = text(this.#child.stderr);
  }

  /** The exit code; undefined where a signal ended it. */
  async ended(): Promise<number | undefined> {
    await this.#child.exited;
    return this.#child.signalCode === null ? (this.#child.exitCode ?? undefined) : undefined;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#child.exited;
  }
}
