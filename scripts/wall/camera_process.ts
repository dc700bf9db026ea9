/** Synthetic cameras (cameras.ts) as a process that can be killed. */
import { join } from "node:path";

export interface CameraOptions {
  readonly count?: number;
  /** Number of the first one. */
  readonly first?: number;
  readonly host?: string;
  readonly port?: number;
  /** `user:password`. */
  readonly auth?: string;
}

/**
 * An address of this machine on which no other process listens, nor connects from: a port there stays free for the next
 * server while none has it.
 */
export const ownHost: string = `127.${64 + ((process.pid >> 16) & 63)}.${(process.pid >> 8) & 255}.${process.pid & 255}`;

export class CameraProcess implements AsyncDisposable {
  readonly #child: Bun.Subprocess<"pipe", "pipe", "inherit">;
  /** Resolves with its port when it serves. */
  readonly ready: Promise<number>;

  constructor({ count = 1, first = 0, host = "127.0.0.1", port = 0, auth }: CameraOptions) {
    const args = Object.entries({ count, first, host, port }).flatMap(([name, value]) => [
      `--${name}`,
      `${value}`,
    ]);
    this.#child = Bun.spawn(
      [process.execPath, join(import.meta.dir, "cameras.ts"), ...args, ...(auth ? ["--auth", auth] : [])],
      {
        env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
        stdin: "pipe",
        stdout: "pipe",
        stderr: "inherit",
      },
    );
    this.ready = this.#follow();
    // Whoever kills it before it serves knows.
    this.ready.catch(() => {});
  }

  async kill(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#child.exited;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill();
  }

  async #follow(): Promise<number> {
    let text = "";
    for await (const chunk of this.#child.stdout) {
      text += new TextDecoder().decode(chunk);
      const [, port] = /ready (\d+)\n/.exec(text) ?? [];
      if (port !== undefined) return Number(port);
    }
    throw new Error("the cameras ended before they served");
  }
}
