/** Cameras for tests: RTSP servers in processes of their own. */
import { join } from "node:path";

export const secret: { readonly user: string; readonly password: string } = {
  user: "watcher",
  password: "s3cr3t",
};

/** A camera in a process of its own, which serves when it is told to. */
export class Camera {
  readonly #process: Bun.Subprocess<"pipe", "pipe", "inherit">;
  readonly port: Promise<number>;

  constructor(port = 0) {
    this.#process = Bun.spawn(
      [
        process.execPath,
        join(import.meta.dir, "programs/camera.ts"),
        `${port}`,
        secret.user,
        secret.password,
      ],
      { stdin: "pipe", stdout: "pipe", stderr: "inherit" },
    );
    this.port = this.#read();
    // One that is never asked to serve has no port, and that is all right.
    this.port.catch(() => {});
  }

  serve(): Promise<number> {
    this.#process.stdin.write("go\n");
    this.#process.stdin.flush();
    return this.port;
  }

  async kill(): Promise<void> {
    this.#process.kill("SIGKILL");
    await this.#process.exited;
  }

  /** Lets it fall silent without a word. */
  freeze(): void {
    this.#process.kill("SIGSTOP");
  }

  async #read(): Promise<number> {
    let text = "";
    for await (const chunk of this.#process.stdout) {
      text += new TextDecoder().decode(chunk);
      const [, port] = /ready (\d+)\n/.exec(text) ?? [];
      if (port !== undefined) return Number(port);
    }
    throw new Error("the camera ended");
  }
}

export const uriOf = (port: number): string =>
  `rtsp://${secret.user}:${secret.password}@127.0.0.1:${port}/camera`;
